"""`drafter redline`: what has changed between two texts, as tracked changes."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from drafter.cli import report
from drafter.cli.parser import add_quiet
from drafter.errors import ExitCode, UsageError
from drafter.findings import Severity
from drafter.pipeline import STREAM, Look, write
from drafter.pipeline.redlines import AUTHOR, DATE, REDLINE_FORMS, Compared, compared, drawn, form_of

EXAMPLES = """\
  drafter redline A_RES_77_18.xml draft.yaml -o changes.docx
  drafter redline old.docx new.docx -o changes.html    for mail and review
  drafter redline old.yaml new.yaml -o - --format text --summary
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter redline`."""
    parser.add_argument("old", metavar="OLD", help="the text before: a spec, Word file, official XML or plain text")
    parser.add_argument("new", metavar="NEW", help="the text after, of any of these forms")
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="the file to write, or - for the screen")
    parser.add_argument("--format", choices=REDLINE_FORMS, help="the form; otherwise the ending of FILE says it")
    parser.add_argument("--author", default=AUTHOR, help=f"who made the changes ({AUTHOR})")
    parser.add_argument("--date", type=_date, default=DATE, help="when, as 2024-11-21 (the same fixed day otherwise)")
    parser.add_argument("--summary", action="store_true", help="say how many paragraphs are added, deleted, changed, …")
    parser.add_argument(
        "--allow-gaps", action="store_true", help="write even what tracked changes express in part only"
    )
    parser.add_argument("--house", metavar="NAME", help="a house style, by name or folder, instead of the organ's own")
    add_quiet(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Compare, say what a redline cannot show, and write it where nothing is left out."""
    form = options.format or form_of(options.output)
    if form == "docx" and options.output == STREAM and sys.stdout.isatty():
        raise UsageError("A docx file cannot be shown on a screen. Name a file with -o.")
    if options.output in (options.old, options.new) and options.output != STREAM:
        raise UsageError(f"{options.output} is one of the two texts; it would be overwritten.")
    found = compared(options.old, options.new)
    gaps = found.gaps(form)
    report.problems((*found.findings, *gaps))
    if options.summary:
        report.say(_summary(found))
    if any(gap.severity is Severity.ERROR for gap in gaps) and not options.allow_gaps:
        report.say("Nothing was written. --allow-gaps writes the redline in spite of what it leaves out.")
        return ExitCode.FINDINGS
    data = drawn(found.redline, form, Look(options.house), author=options.author, date=options.date)
    if options.output == STREAM:
        sys.stdout.buffer.write(data)
    else:
        write(Path(options.output), data)
        if not options.quiet:
            report.say(f"{options.old} → {options.new}: {options.output}")
    return ExitCode.FINE


def _summary(found: Compared) -> str:
    counts = found.redline.summary
    return (
        f"Paragraphs: {counts.added} added, {counts.deleted} deleted, {counts.changed} changed, {counts.moved} moved, "
        f"{counts.divided} divided, {counts.joined} joined, {counts.renumbered} renumbered."
    )


def _date(text: str) -> datetime.datetime:
    try:
        return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2024-11-21") from error
