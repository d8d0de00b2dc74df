"""Where the rooms meet: a file becomes a resolution, a resolution becomes a document, a document becomes a file.

The public verbs stand here. What a verb needs is imported when it is called, so that importing drafter costs nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import DrafterError, OutputError, UsageError

if TYPE_CHECKING:
    from drafter.findings import Finding
    from drafter.model.front import Resolution

FORMATS = {
    "docx": ".docx",
    "pdf": ".pdf",
    "html": ".html",
    "text": ".txt",
    "json": ".json",
    "markdown": ".md",
}
"""The forms a resolution can be written in, and how such a file's name ends."""

STREAM = "-"
"""Stands for standard input and standard output."""

FACTS = ".facts.yaml"
"""How the name of a facts file ends, which several specs share; it is no spec."""

_WORTH_A_WORKER = 12
"""From so many specs a worker on, starting another process costs less than it saves."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a call may ask of a document's looks beyond what its spec says.

    Attributes:
        house: name of a house style or path of its folder; None for the one the spec's organ has.
        emblem: an image for the masthead; drafter ships none.
        line_numbers: whether to number the lines, for a text under negotiation.

    """

    house: str | None = None
    emblem: Path | None = None
    line_numbers: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """A resolution, and what there is to say about its source that does not stop anything."""

    resolution: Resolution
    findings: tuple[Finding, ...] = ()


# --- verbs ------------------------------------------------------------------------------------------------------


def read(source: str | Path) -> Loaded:
    """Read a resolution from a spec, or from standard input for "-".

    Raises:
        InputError: it cannot be used; carries every problem that was found.

    """
    from drafter import spec  # noqa: PLC0415

    if str(source) == STREAM:
        reading = spec.read_text(sys.stdin.buffer, "<stdin>")
    else:
        reading = spec.read_path(source)
    return Loaded(reading.resolution, reading.findings)


def load(source: str | Path) -> Resolution:
    """Read a resolution from a spec and leave its warnings aside; see `read`."""
    return read(source).resolution


def render(resolution: Resolution, form: str = "docx", look: Look | None = None) -> bytes:
    """Write a resolution in one of the `FORMATS`, in memory.

    Raises:
        UsageError: there is no such form or house style.
        MissingToolError: LibreOffice is not there to make a PDF.

    """
    if form not in FORMATS:
        raise UsageError(f"There is no form {form!r}; there are {', '.join(FORMATS)}.")
    if form == "docx":
        return _word(resolution, look or Look())
    if form == "pdf":
        from drafter.writers import pdf  # noqa: PLC0415

        return pdf.convert([_word(resolution, look or Look())])[0]
    return _text(resolution, form).encode()


def _word(resolution: Resolution, look: Look) -> bytes:
    from drafter import house  # noqa: PLC0415
    from drafter.language import language  # noqa: PLC0415
    from drafter.writers import docx  # noqa: PLC0415

    front = resolution.front
    name = look.house or house.choose(front)
    style = house.load(name, front.language, emblem=look.emblem, line_numbers=look.line_numbers or None)
    return docx.write(resolution, language(front.language), style)


def _text(resolution: Resolution, form: str) -> str:
    if form == "json":
        from drafter.writers import record  # noqa: PLC0415

        return record.write(resolution)
    from drafter.language import language  # noqa: PLC0415

    writer = import_module(f"drafter.writers.{form}")
    text: str = writer.write(resolution, language(resolution.front.language))
    return text


def build(source: str | Path, form: str = "docx", look: Look | None = None) -> bytes:
    """Read a spec and write it in one of the `FORMATS`, in memory; see `read` and `render`."""
    return render(load(source), form, look)


def schema() -> str:
    """The JSON Schema of specs, as text."""
    import json  # noqa: PLC0415

    from drafter import spec  # noqa: PLC0415

    return json.dumps(spec.json_schema(), ensure_ascii=False, indent=2) + "\n"


# --- runs of several files --------------------------------------------------------------------------------------


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
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

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
    import signal  # noqa: PLC0415

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
    return Outcome(job, data, loaded.findings)


def _as_pdf(outcomes: list[Outcome]) -> list[Outcome]:
    """Turn the Word files of a run into PDF, all in one run of LibreOffice."""
    from drafter.writers import pdf  # noqa: PLC0415

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


# --- files ------------------------------------------------------------------------------------------------------

_numbers = count()


def write(target: Path, data: bytes) -> None:
    """Write a file beside its place and then rename it there: what is there already survives any failure.

    Raises:
        OutputError: the folder is not there, or the file cannot be written or replaced.

    """
    place = Path(os.path.realpath(target))
    if place.exists() and not place.is_file():
        _write_straight(target, place, data)
        return
    beside = place.with_name(f".drafter-{os.getpid()}-{next(_numbers)}.part")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
            if place.exists():
                beside.chmod(place.stat().st_mode & 0o777)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(_unwritable(target, error)) from error


def _write_straight(target: Path, place: Path, data: bytes) -> None:
    """Into a device or pipe, which cannot be replaced."""
    if place.is_dir():
        raise OutputError(f"{target}: there is a folder of that name.")
    try:
        place.write_bytes(data)
    except OSError as error:
        raise OutputError(_unwritable(target, error)) from error


def _unwritable(target: Path, error: OSError) -> str:
    if not target.parent.is_dir():
        return f"{target}: the folder {target.parent} does not exist."
    if isinstance(error, PermissionError) and sys.platform == "win32":
        return f"{target}: the file cannot be replaced; perhaps it is open in Word."
    return f"{target}: the file cannot be written: {error.strerror or error}."
