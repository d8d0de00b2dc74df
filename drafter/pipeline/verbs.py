"""The verbs: a file becomes a resolution, a resolution becomes a document.

What a verb needs is imported when it is called.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import UsageError

if TYPE_CHECKING:
    from typing import Protocol

    from drafter.findings import Finding
    from drafter.language import Language
    from drafter.model.front import Resolution

    class Writer(Protocol):
        """What the module of a form holds."""

        def write(self, resolution: Resolution, language: Language) -> str | bytes:
            """Write a resolution in a language."""


FORMATS = {
    "docx": ".docx",
    "pdf": ".pdf",
    "html": ".html",
    "text": ".txt",
    "json": ".json",
    "markdown": ".md",
    "akn": ".xml",
}
"""The forms a resolution can be written in, and how such a file's name ends."""

STREAM = "-"
"""Stands for standard input and standard output."""


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
    """A resolution, what there is to say about its source that does not stop anything, and the text of a spec."""

    resolution: Resolution
    findings: tuple[Finding, ...] = ()
    spec: str | None = None


# --- verbs ------------------------------------------------------------------------------------------------------


def read(source: str | Path) -> Loaded:
    """Read a resolution from a spec, or from standard input for "-".

    Raises:
        InputError: it cannot be used; carries every problem that was found.

    """
    from drafter import spec

    streamed = str(source) == STREAM
    reading = spec.read_text(sys.stdin.buffer, "<stdin>") if streamed else spec.read_path(source)
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
        raise UsageError(f"There is no form “{form}”; there are {', '.join(FORMATS)}.")
    if form == "docx":
        return _word(resolution, look or Look())
    if form == "pdf":
        from drafter.writers import pdf

        return pdf.convert([_word(resolution, look or Look())])[0]
    written = _written(resolution, form)
    return written if isinstance(written, bytes) else written.encode()


def _word(resolution: Resolution, look: Look) -> bytes:
    from drafter import house
    from drafter.language import language
    from drafter.writers import docx

    front = resolution.front
    name = look.house or house.choose(front)
    style = house.load(name, front.language, emblem=look.emblem, line_numbers=look.line_numbers or None)
    return docx.write(resolution, language(front.language), style)


def _written(resolution: Resolution, form: str) -> str | bytes:
    if form == "json":
        from drafter.writers import record

        return record.write(resolution)
    from drafter.language import language

    writer: Writer = import_module(f"drafter.writers.{form}")
    return writer.write(resolution, language(resolution.front.language))


def build(source: str | Path, form: str = "docx", look: Look | None = None) -> bytes:
    """Read a spec and write it in one of the `FORMATS`, in memory; see `read` and `render`."""
    return render(load(source), form, look)


def schema() -> str:
    """The JSON Schema of specs, as text."""
    import json

    from drafter import spec

    return json.dumps(spec.json_schema(), ensure_ascii=False, indent=2) + "\n"
