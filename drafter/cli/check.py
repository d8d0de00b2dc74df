"""`drafter check`: what a United Nations editor would send back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.check.rule import Stage
from drafter.check.settings import Settings
from drafter.cli import report
from drafter.cli.parser import add_jobs, add_watch
from drafter.errors import ExitCode
from drafter.findings import Finding, Severity
from drafter.pipeline.checking import results
from drafter.pipeline.checking.paths import checkable
from drafter.pipeline.checking.running import check_all

if TYPE_CHECKING:
    from drafter.pipeline.checking.running import Checked

EXAMPLES = """\
  drafter check my-draft.yaml                     findings, each with its line and its cure
  drafter check specs --stage submission          every draft of a folder, as strictly as it will be read
  drafter check my-draft.yaml --fix --diff        what --fix would change
  drafter check my-draft.yaml --fix               change it
  drafter check my-draft.yaml --watch             again each time it is saved
  drafter check . --format sarif > drafter.sarif  for code hosts; also github, junit, json
  drafter check specs --ignore TXT009,NTE         without some rules; `drafter rules` explains them

A folder with language versions of one draft (draft.en.yaml, draft.fr.yaml) is also checked for parity.
"""

FORMATS = ("text", "json", "sarif", "github", "junit")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter check`."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="specs, Word files, official XML, folders of them")
    parser.add_argument("--format", choices=FORMATS, default="text", help="the form of the report")
    parser.add_argument(
        "--fix", action="store_true", help="mend in specs and Word files what can be mended without asking"
    )
    parser.add_argument("--diff", action="store_true", help="with --fix: show the changes and make none")
    parser.add_argument("--select", metavar="CODES", type=_codes, default=(), help="only these rules: TXT, FCT001")
    parser.add_argument("--ignore", metavar="CODES", type=_codes, default=(), help="all but these rules")
    parser.add_argument("--stage", choices=[*Stage], help="how far the draft has come; draft if nothing is said")
    parser.add_argument("--house", metavar="NAME", help="the house style to hold Word files against")
    parser.add_argument("--baseline", metavar="FILE", help="leave the findings in this file unsaid")
    parser.add_argument("--write-baseline", metavar="FILE", type=Path, help="write all findings there, as a baseline")
    add_jobs(parser, default=1)
    parser.add_argument(
        "--afresh", action="store_true", help="look again, even if nothing has changed since the last time"
    )
    add_watch(parser)
    parser.add_argument("-v", "--verbose", action="store_true", help="say which rules were silent, and why")
    parser.add_argument("-q", "--quiet", action="store_true", help="leave out notes and the line at the end")


def run(options: argparse.Namespace) -> ExitCode:
    """Check what was asked for: 1 for findings of warning or above, 2 for what cannot be used."""
    settings = Settings(
        options.select,
        options.ignore,
        Stage(options.stage) if options.stage else None,
        options.house,
        options.baseline,
    )
    paths = checkable(options.paths)
    if options.fix:
        _fix(paths, settings, show_only=options.diff)
        if options.diff:
            return ExitCode.FINE
    checked = list(check_all(paths, settings, options.jobs))
    if options.write_baseline:
        results.write_baseline(checked, options.write_baseline)
        return ExitCode.FINE
    checked = results.beyond_baseline(checked, settings)
    _say(checked, options)
    return _code(checked)


def _fix(paths: Sequence[str], settings: Settings, *, show_only: bool) -> None:
    from drafter.pipeline.checking import mending

    for path in paths:
        mended = mending.mend(path, settings, write_back=not show_only)
        if mended and show_only:
            sys.stdout.write(mended.diff)
        elif mended:
            report.say(f"{path}: {mended.count} mended")


def _say(checked: Sequence[Checked], options: argparse.Namespace) -> None:
    for each in checked:
        if each.failure:
            report.failure(each.failure)
        if options.verbose:
            for silence in each.silences:
                report.say(f"{each.path}: {silence.code} says nothing: {silence.reason}.")
    if options.format == "text":
        _text(checked, quiet=options.quiet)
    else:
        sys.stdout.write(results.report(checked, options.format))


def _text(checked: Sequence[Checked], *, quiet: bool) -> None:
    found = [finding for each in checked for finding in each.findings]
    for finding in found:
        if not (quiet and finding.severity is Severity.NOTE):
            print(report.described(finding, coded=True))
    if not quiet:
        report.say(_summary(checked, found))


def _summary(checked: Sequence[Checked], found: Sequence[Finding]) -> str:
    """How many files were checked and what was found in them, and how many could not be checked."""
    failed = sum(each.failure is not None for each in checked)
    counts = ", ".join(_counted(sum(f.severity is s for f in found), str(s)) for s in reversed(Severity))
    said = f"{_counted(len(checked) - failed, 'file')} checked: {counts if found else 'nothing to say'}."
    lost = f"{_counted(failed, 'file')} could not be checked."
    return " ".join([said] * (failed < len(checked)) + [lost] * (failed > 0))


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"


def _code(checked: Sequence[Checked]) -> ExitCode:
    if any(each.failure for each in checked):
        return ExitCode.UNUSABLE
    serious = any(finding.severity is not Severity.NOTE for each in checked for finding in each.findings)
    return ExitCode.FINDINGS if serious else ExitCode.FINE


def _codes(text: str) -> tuple[str, ...]:
    from drafter.check.register import RULES

    codes = tuple(code.strip() for code in text.split(",") if code.strip())
    for code in codes:
        if not any(rule.code.startswith(code.upper()) or rule.name == code.lower() for rule in RULES):
            raise argparse.ArgumentTypeError(f"there is no rule “{code}”; `drafter rules` lists them")
    return codes
