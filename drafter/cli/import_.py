"""`drafter import`: documents of any form into specs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from drafter.cli import report
from drafter.cli.build import make_folder
from drafter.cli.parser import add_quiet
from drafter.errors import DrafterError, ExitCode, OutputError, UsageError
from drafter.pipeline import LANGUAGES, STREAM, imported, write

EXAMPLES = """\
  drafter import A_RES_77_18.xml                 A_RES_77_18.yaml, beside the file
  drafter import last-year.docx -o this-year.yaml
  drafter import edited.docx --changes reject    tracked changes refused
  drafter import official/*.xml --out-dir specs
  pdftotext -layout A_80_L.12.pdf - | drafter import - -o l12.yaml

  What was mended or needs a look is said, and stands as comments at the head of the spec (exit code 1).
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter import`."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="Word, official XML, or plain text; - for standard input"
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument("-o", "--output", metavar="SPEC", help="the spec to write, or - for standard output")
    place.add_argument("--out-dir", metavar="DIR", type=Path, help="the folder to write to; made if it is not there")
    parser.add_argument(
        "--changes", choices=("accept", "reject", "refuse"), default="accept", help="what to do with tracked changes"
    )
    parser.add_argument("--reject", dest="changes", action="store_const", const="reject", help=argparse.SUPPRESS)
    parser.add_argument("--lang", choices=LANGUAGES, help="the language of a plain text that does not show it")
    add_quiet(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Import each file; the exit code is that of the worst."""
    if options.output and len(options.files) > 1:
        raise UsageError(f"-o names one spec, and there are {len(options.files)} files. Name a folder with --out-dir.")
    if options.out_dir:
        make_folder(options.out_dir)
    return max(_import(source, options) for source in options.files)


def _import(source: str, options: argparse.Namespace) -> ExitCode:
    try:
        target = _target(source, options)
        made = imported(source, changes=options.changes, language=options.lang)
        if target is None:
            sys.stdout.write(made.text)
        else:
            write(target, made.text.encode())
    except DrafterError as error:
        report.failure(error)
        return error.exit_code
    report.problems(made.loaded.findings)
    if target is not None and not options.quiet:
        report.say(f"{source} → {target}")
    return ExitCode.FINDINGS if made.needs_a_look else ExitCode.FINE


def _target(source: str, options: argparse.Namespace) -> Path | None:
    """Where a spec goes. One that is there already is replaced only where it is named."""
    if options.output:
        return None if options.output == STREAM else Path(options.output)
    if source == STREAM and not options.out_dir:
        return None
    stem = "draft" if source == STREAM else Path(source).stem
    target = Path(options.out_dir or Path(source).parent, f"{stem}.yaml")
    if target.exists():
        raise OutputError(f"{target}: a spec of that name is there already, and it stays. Name another with -o.")
    return target
