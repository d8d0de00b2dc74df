"""Runs over several specs: which there are, building them side by side, what came of each."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import DrafterError, OutputError, UnforeseenError, UsageError, is_debugging
from drafter.pipeline.files import write
from drafter.pipeline.verbs import STREAM, Look, read, render

if TYPE_CHECKING:
    from drafter.findings import Finding

FACTS = ".facts.yaml"
"""How the name of a facts file ends, which several specs share; it is no spec."""

_WORTH_A_WORKER = 12
"""From so many specs a worker on, starting another process costs less than it saves."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document to build: from a spec, in a form, into a file; without a target it stays in memory."""

    source: str
    target: Path | None = None
    form: str = "docx"
    look: Look = field(default_factory=Look)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: bytes where it has no target, warnings, or the reason why it failed."""

    job: Job
    data: bytes = b""
    findings: tuple[Finding, ...] = ()
    failure: DrafterError | None = None


def specs(paths: Iterable[str]) -> list[str]:
    """The specs that some paths name: files as they are, folders by the specs inside, sorted.

    Raises:
        UsageError: a folder holds none.

    """
    found: list[str] = []
    for path in paths:
        if path == STREAM or not Path(path).is_dir():
            found.append(path)
            continue
        inside = sorted(str(file) for file in _walk(Path(path)))
        if not inside:
            raise UsageError(f"{path}: the folder holds no spec (a file whose name ends in .yaml).")
        found.extend(inside)
    return found


def _walk(folder: Path) -> Iterator[Path]:
    """Specs of a folder and the folders in it; hidden ones are not looked into."""
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.endswith((".yaml", ".yml")) and not name.endswith(FACTS) and not name.startswith("."):
                yield Path(parent, name)


def build_all(jobs: Sequence[Job], workers: int | None = None) -> Iterator[Outcome]:
    """Build documents, in several processes where that is worth it; outcomes come in the order of the jobs.

    A job that fails does not stop the others, and a file that is there already survives a failed job.

    Args:
        jobs: what to build.
        workers: how many processes; None leaves it to the number of jobs and of processors.

    """
    papers = [replace(job, form="docx", target=None) if job.form == "pdf" else job for job in jobs]
    built = _spread(papers, workers or min(os.cpu_count() or 1, len(jobs) // _WORTH_A_WORKER + 1))
    outcomes = (replace(outcome, job=job) for job, outcome in zip(jobs, built, strict=True))
    if any(job.form == "pdf" for job in jobs):
        return iter(_as_pdf(list(outcomes)))
    return outcomes


def _spread(jobs: Sequence[Job], workers: int) -> Iterator[Outcome]:
    workers = min(workers, len(jobs))
    if workers <= 1:
        yield from map(_build, jobs)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    try:
        with ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_the_parent) as pool:
            for outcome in pool.map(_build, jobs, chunksize=max(1, min(8, len(jobs) // (workers * 4)))):
                yield outcome
                done += 1
    except BrokenProcessPool:
        lost = OutputError("The process that built this was ended from outside, perhaps for want of memory.")
        yield from (Outcome(job, failure=lost) for job in jobs[done:])


def _leave_interrupts_to_the_parent() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _build(job: Job) -> Outcome:
    try:
        loaded = read(job.source)
        data = render(loaded.resolution, job.form, job.look)
        if job.target:
            write(job.target, data)
            data = b""
    except DrafterError as error:
        return Outcome(job, failure=error)
    except Exception as error:
        if is_debugging():
            raise
        return Outcome(job, failure=_named(job, error))
    return Outcome(job, data, loaded.findings)


def _named(job: Job, error: Exception) -> DrafterError:
    """A fault of drafter itself; which text it came from matters, and the other texts of the run are still built."""
    return DrafterError(f"{job.source}: {UnforeseenError(error)}")


def _as_pdf(outcomes: list[Outcome]) -> list[Outcome]:
    """Turn the Word files of a run into PDF, all in one run of LibreOffice."""
    from drafter.writers import pdf

    papers = [outcome for outcome in outcomes if outcome.job.form == "pdf" and not outcome.failure]
    pages = iter(pdf.convert([paper.data for paper in papers]) if papers else ())
    return [_kept(outcome, next(pages)) if outcome in papers else outcome for outcome in outcomes]


def _kept(outcome: Outcome, data: bytes) -> Outcome:
    if not outcome.job.target:
        return replace(outcome, data=data)
    try:
        write(outcome.job.target, data)
    except DrafterError as error:
        return replace(outcome, data=b"", failure=error)
    return replace(outcome, data=b"")
