"""`drafter update`: a recurring text rolled forward to its next session."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from drafter.cli import report
from drafter.errors import ExitCode, UsageError
from drafter.pipeline import LANGUAGES, STREAM
from drafter.pipeline.updates import Asked, Update, Updated, check_target, planned, redlined, updated, write_all

EXAMPLES = """\
  drafter update a-79-l9.yaml --plan                     what would change, and how sure that is
  drafter update a-79-l9.yaml -o a-81.yaml               the draft of the next session
  drafter update A_RES_77_18.xml -o a-79.yaml --redline changes.docx
  drafter update draft.yaml -o next.yaml --adopted 81/7 --on 2026-11-24
  drafter update draft.yaml -o next.yaml --interactive --write-answers answers.yaml
  drafter update draft.yaml -o next.yaml --answers answers.yaml

  Certain changes are made. Likely ones are made and marked by a comment, “# drafter: look: …”. What only a drafter can
  decide stays as it is and is listed. Comments, order and layout of a spec survive; other texts become a new spec.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter update`."""
    parser.add_argument("source", metavar="SPEC", help="a spec, Word file, official XML or plain text; - for stdin")
    parser.add_argument("-o", "--output", metavar="NEW", type=Path, help="the spec to write")
    parser.add_argument("--plan", action="store_true", help="print what would change, and write nothing")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="the form of the plan")
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but the line at the end")
    facts = parser.add_argument_group("the text that was adopted")
    facts.add_argument("--adopted", metavar="SYMBOL", help="its number, as 79/9; otherwise text or index say it")
    facts.add_argument("--on", metavar="DATE", type=_date, help="when, as 2024-11-18; otherwise text or index say it")
    facts.add_argument("--lang", choices=LANGUAGES, help="the language of a plain text that does not show it")
    new = parser.add_argument_group("the new document")
    new.add_argument("--session", metavar="N", type=int, help="its session; otherwise as far on as the last text looks")
    new.add_argument("--symbol", help="its symbol, if it has one already")
    new.add_argument("--date", type=_date, help="its date, if it has one already")
    new.add_argument("--item", help="its agenda item, as 124 (c)")
    new.add_argument("--sponsors", choices=("keep", "empty"), default="keep", help="what becomes of the list; keep")
    asking = parser.add_argument_group("decisions")
    asking.add_argument("--interactive", action="store_true", help="ask about each proposal")
    asking.add_argument("--answers", metavar="FILE", help="take decisions from a file of answers, YAML or JSON")
    asking.add_argument("--write-answers", metavar="FILE", type=Path, help="write the decisions there, to be repeated")
    redline = parser.add_argument_group("tracked changes")
    redline.add_argument("--redline", metavar="FILE", type=Path, help="also write the redline: .docx, .html or .txt")
    redline.add_argument("--author", help="who made the changes (drafter)")
    redline.add_argument("--house", metavar="NAME", help="a house style for the redline")


def run(options: argparse.Namespace) -> ExitCode:
    """Plan, decide, write; or only say what is planned."""
    if not options.plan and not options.output:
        raise UsageError("Name the spec to write with -o, or see the plan with --plan.")
    if options.interactive and options.source == STREAM:
        raise UsageError("--interactive reads answers from standard input, so the text cannot come from there.")
    update = planned(options.source, _asked(options))
    report.problems(update.findings)
    if options.answers:
        update.take_answers(options.answers)
    if options.plan:
        return _plan(update, options)
    check_target(update, options.output, options.redline)
    if options.interactive and not _asked_all(update, options):
        return ExitCode.FINDINGS
    made = updated(update, options.output)
    write_all(made, redlined(update, made, options.redline, author=options.author, house=options.house))
    if options.write_answers:
        update.write_answers(options.write_answers)
    return _told(update, made, options)


def _asked(options: argparse.Namespace) -> Asked:
    return Asked(
        session=options.session,
        adopted=options.adopted,
        on=options.on,
        symbol=options.symbol,
        date=options.date,
        item=options.item,
        no_sponsors=options.sponsors == "empty",
        language=options.lang,
    )


def _plan(update: Update, options: argparse.Namespace) -> ExitCode:
    if options.output or options.redline or options.interactive:
        raise UsageError("--plan writes no text; leave -o, --redline and --interactive out.")
    sys.stdout.write(update.report.as_json() if options.format == "json" else update.report.as_text())
    if options.write_answers:
        update.write_answers(options.write_answers)
    return ExitCode.FINE


def _asked_all(update: Update, options: argparse.Namespace) -> bool:
    from drafter.cli.asking import ask

    done = ask(update)
    if not done:
        if options.write_answers:
            update.write_answers(options.write_answers, given_only=True)
            report.say(f"\nStopped. What was answered is in {options.write_answers}; no text was written.")
        else:
            report.say("\nStopped; nothing was written.")
    return done


def _told(update: Update, made: Updated, options: argparse.Namespace) -> ExitCode:
    """Say what was done, and what is not as it was wanted."""
    if options.format == "json":
        sys.stdout.write(update.report.as_json())
    elif not options.quiet:
        for line in update.report.as_text().splitlines():
            report.say(line)
    report.problems(made.outcome.findings)
    written = [*map(str, made.files), *([str(options.redline)] if options.redline else [])]
    report.say(f"{options.source} → {', '.join(written)}")
    return ExitCode.FINDINGS if made.outcome.findings else ExitCode.FINE


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2024-11-18") from error
