"""`drafter convert`: a document of one form into another."""

from __future__ import annotations

import argparse
from pathlib import Path

from drafter.cli import report
from drafter.cli.parser import add_quiet
from drafter.errors import ExitCode
from drafter.findings import Severity
from drafter.pipeline import Look, convert

EXAMPLES = """\
  drafter convert A_RES_77_18.xml A_RES_77_18.docx
  drafter convert edited.docx edited.html
  drafter convert draft.yaml draft.xml           Akoma Ntoso for the United Nations
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter convert`."""
    parser.add_argument("source", metavar="FROM", help="a spec, Word file, official XML or plain text")
    parser.add_argument("target", metavar="TO", type=Path, help="the file to write; its ending says the form")
    parser.add_argument(
        "--changes", choices=("accept", "reject", "refuse"), default="accept", help="what to do with tracked changes"
    )
    parser.add_argument("--house", metavar="NAME", help="a house style, by name or folder, instead of the organ's own")
    add_quiet(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Convert, and say what was mended or is doubtful."""
    loaded = convert(options.source, options.target, changes=options.changes, look=Look(options.house))
    report.problems(loaded.findings)
    if not options.quiet:
        report.say(f"{options.source} → {options.target}")
    doubtful = any(finding.severity is not Severity.NOTE for finding in loaded.findings)
    return ExitCode.FINDINGS if doubtful else ExitCode.FINE
