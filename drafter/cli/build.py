"""`drafter build`: specs into documents."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from drafter.cli import report
from drafter.cli.parser import add_jobs, add_quiet, add_watch
from drafter.cli.progress import Progress
from drafter.errors import ExitCode, OutputError, UsageError
from drafter.pipeline import FORMATS, STREAM, Job, Look, Outcome, build_all, specs

EXAMPLES = """\
  drafter build my-draft.yaml                     my-draft.docx, beside the spec
  drafter build my-draft.yaml -o final.pdf        a PDF, through LibreOffice
  drafter build my-draft.yaml --watch             again each time it is saved
  drafter build specs more/text.yaml --out-dir out --format html
  cat my-draft.yaml | drafter build - > my-draft.docx
  drafter build my-draft.yaml --house submission --line-numbers
"""

_TEXTUAL = ("html", "text", "json", "markdown", "akn")
"""Forms that may go to a screen."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter build`."""
    parser.add_argument("specs", nargs="+", metavar="SPEC", help="a spec, a folder of specs, or - for standard input")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("-o", "--output", metavar="FILE", help="the file to write, or - for standard output")
    place.add_argument("--out-dir", metavar="DIR", type=Path, help="the folder to write to; made if it is not there")
    parser.add_argument("--format", choices=FORMATS, help="the form; otherwise the ending of FILE says it, or docx")
    add_jobs(parser)
    add_watch(parser)
    add_quiet(parser)
    look = parser.add_argument_group("looks")
    look.add_argument("--house", metavar="NAME", help="a house style, by name or folder, instead of the organ's own")
    look.add_argument("--emblem", metavar="IMAGE", type=Path, help="an emblem of yours for the masthead")
    look.add_argument("--line-numbers", action="store_true", help="number the lines")


def run(options: argparse.Namespace) -> ExitCode:
    """Build what was asked for; the exit code is that of the worst."""
    jobs = _jobs(options)
    with Progress(len(jobs), quiet=options.quiet) as progress:
        outcomes = [_told(outcome, progress) for outcome in build_all(jobs, options.jobs)]
    failed = sum(outcome.failure is not None for outcome in outcomes)
    if len(outcomes) > 1 and (failed or progress.bar):
        report.say(f"{len(outcomes) - failed} of {len(outcomes)} built.")
    for outcome in outcomes:
        if outcome.data:
            sys.stdout.buffer.write(outcome.data)
            sys.stdout.buffer.flush()
    return max((outcome.failure.exit_code for outcome in outcomes if outcome.failure), default=ExitCode.FINE)


def _told(outcome: Outcome, progress: Progress) -> Outcome:
    """Say what came of one job."""
    progress.clear()
    if outcome.failure:
        report.failure(outcome.failure)
    report.problems(outcome.findings)
    built = outcome.job.target and not outcome.failure
    progress.step(f"{outcome.job.source} → {outcome.job.target}" if built else "")
    return outcome


def _jobs(options: argparse.Namespace) -> list[Job]:
    sources = specs(options.specs)
    form = options.format or _form_of(options.output)
    look = Look(options.house, options.emblem, options.line_numbers)
    jobs = [Job(source, _target(source, form, options), form, look) for source in sources]
    if options.output and len(jobs) > 1:
        raise UsageError(f"-o names one file, and there are {len(jobs)} specs. Name a folder with --out-dir.")
    _refuse_collisions(jobs)
    if any(job.target is None for job in jobs) and form not in _TEXTUAL and sys.stdout.isatty():
        raise UsageError(f"A {form} file cannot be shown on a screen. Name a file with -o.")
    if options.out_dir:
        make_folder(options.out_dir)
    return jobs


def _form_of(output: str | None) -> str:
    """The form that the ending of a file's name asks for."""
    ending = Path(output or "").suffix.lower()
    if not ending:
        return "docx"
    for form, suffix in FORMATS.items():
        if suffix == ending:
            return form
    raise UsageError(f"{output}: the ending {ending} says no form. Give one with --format: {', '.join(FORMATS)}.")


def _target(source: str, form: str, options: argparse.Namespace) -> Path | None:
    """Where a document goes: named after its spec, never after what the spec says."""
    if options.output:
        return None if options.output == STREAM else Path(options.output)
    if source == STREAM:
        return options.out_dir / f"draft{FORMATS[form]}" if options.out_dir else None
    name = Path(source).stem + FORMATS[form]
    return Path(options.out_dir or Path(source).parent, name)


def _refuse_collisions(jobs: list[Job]) -> None:
    targets = Counter(job.target for job in jobs if job.target)
    for target, times in targets.items():
        if times > 1:
            names = " and ".join(job.source for job in jobs if job.target == target)
            raise UsageError(f"{names} would both become {target}. Build them into different folders.")
        if any(job.source != STREAM and Path(job.source) == target for job in jobs):
            raise UsageError(f"{target} is one of the specs; it would be overwritten.")


def make_folder(folder: Path) -> None:
    """Make the folder that documents go to, if it is not there; raises `OutputError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: the folder cannot be made: {error.strerror or error}.") from error
