"""`drafter merge`: two edited drafts of one text into one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from drafter.cli import report
from drafter.cli.parser import add_quiet
from drafter.errors import ExitCode, UsageError
from drafter.findings import Severity
from drafter.pipeline import STREAM, write
from drafter.pipeline.merges import MergedDraft, merge

EXAMPLES = """\
  drafter merge tabled.yaml g77.yaml eu.yaml -o merged.yaml --mine "Group of 77" --theirs "European Union"
  drafter merge A_79_L9.docx ours.docx theirs.docx -o merged.yaml --redline merged.docx
  drafter merge base.yaml mine.yaml theirs.docx -o -

  What only one side changed is taken. Where the two sides want different things, both stand in square brackets, each
  with the name of its side, and are listed (exit code 1).
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter merge`."""
    parser.add_argument(
        "base", metavar="BASE", help="the text both began with: a spec, Word, official XML or plain text"
    )
    parser.add_argument("mine", metavar="MINE", help="the draft of one side, of any of these forms")
    parser.add_argument("theirs", metavar="THEIRS", help="the draft of the other")
    parser.add_argument("-o", "--output", metavar="SPEC", required=True, help="the spec to write, or - for the screen")
    parser.add_argument("--mine", dest="mine_name", metavar="NAME", help="who made MINE; otherwise the file's name")
    parser.add_argument("--theirs", dest="theirs_name", metavar="NAME", help="who made THEIRS")
    parser.add_argument("--redline", metavar="FILE", help="also write the result against BASE: .docx, .html or .txt")
    add_quiet(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Merge, write the spec and the redline, and list what the two sides must settle."""
    _check(options)
    made = merge(
        options.base,
        options.mine,
        options.theirs,
        names=_names(options),
        name="<stdout>" if options.output == STREAM else options.output,
    )
    redline = _redline(options, made) if options.redline else None
    if options.output == STREAM:
        sys.stdout.write(made.text)
    else:
        write(Path(options.output), made.text.encode())
    if redline is not None:
        write(Path(options.redline), redline)
    report.problems((*made.findings, *made.conflicts))
    if not options.quiet:
        _summary(options, made)
    doubtful = any(finding.severity is Severity.ERROR for finding in made.findings)
    return ExitCode.FINDINGS if made.conflicts or doubtful else ExitCode.FINE


def _check(options: argparse.Namespace) -> None:
    sources = (options.base, options.mine, options.theirs)
    if sources.count(STREAM) > 1:
        raise UsageError("Only one of the three texts can come from standard input.")
    written = [target for target in (options.output, options.redline) if target and target != STREAM]
    for target in written:
        if Path(target).resolve() in [Path(source).resolve() for source in sources if source != STREAM]:
            raise UsageError(f"{target} is one of the three texts; it would be overwritten.")
    if options.redline == STREAM or len({Path(target).resolve() for target in written}) < len(written):
        raise UsageError("The redline needs a file of its own.")


def _names(options: argparse.Namespace) -> tuple[str, str] | None:
    given = options.mine_name, options.theirs_name
    if None not in given:
        return given
    if given == (None, None):
        return None
    missing = "--mine" if given[0] is None else "--theirs"
    raise UsageError(f"Name both sides or neither: {missing} is missing.")


def _redline(options: argparse.Namespace, made: MergedDraft) -> bytes:
    from drafter.pipeline.redlines import compare, drawn, form_of

    found = compare(made.base, made.resolution)
    report.problems(found.findings)
    return drawn(found, form_of(options.redline))


def _summary(options: argparse.Namespace, made: MergedDraft) -> None:
    count = len(made.conflicts)
    said = {0: "no conflict", 1: "1 conflict"}.get(count, f"{count} conflicts")
    report.say(f"{options.mine} + {options.theirs} → {options.output}: {said}")
