"""Reading a resolution from any form there is a reader for. The content of a file says its form, not its name."""

from __future__ import annotations

import io
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from drafter.errors import InputError
from drafter.findings import Finding, Origin
from drafter.pipeline.verbs import STREAM, Loaded

if TYPE_CHECKING:
    from typing import IO

    from drafter.word.reading.document import WordDocument

Changes = Literal["accept", "reject", "refuse"]

LARGEST = 100_000_000
"""Bytes of the largest file that is looked at."""
_USUAL = 100_000
_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
_BEFORE_MARKUP = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""Byte-order marks, the empty halves of UTF-16 and white space, any of which an XML file may begin with."""
_SPEC = re.compile(rb"^(?:schema|language|operative|preamble|parts)[ \t]*:", re.M)


class Form(StrEnum):
    """What a file is by its content."""

    SPEC = "spec"
    WORD = "word"
    XML = "xml"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was opened: what findings call it, its bytes, and what it is."""

    name: str
    data: bytes
    form: Form


def opened(path: str) -> Source:
    """Open a file within bounds and tell its form; "-" is standard input.

    Raises:
        InputError: it cannot be read, is empty, too large, or of a form there is no reader for.

    """
    name = "<stdin>" if path == STREAM else path
    data = _bytes(path, name)
    return Source(name, data, _form(data, name))


def take(path: str, *, changes: Changes = "accept", language: str | None = None) -> Loaded:
    """Read a resolution from a spec, a Word file, official XML, or plain text; "-" is standard input.

    Args:
        path: the file.
        changes: what to do with tracked changes of a Word file.
        language: of a plain text, where the text does not show it.

    Raises:
        InputError: it cannot be used; carries every problem that was found.

    """
    return told(opened(path), changes=changes, language=language)


def told(source: Source, *, changes: Changes = "accept", language: str | None = None) -> Loaded:
    """The resolution in an opened file; arguments and errors as of `take`."""
    if source.form is Form.WORD:
        from drafter.readers import docx

        return Loaded(*docx.read_document(word_document(source, changes), changes))
    if source.form is Form.XML:
        from drafter.readers import akn

        return Loaded(*akn.read(source.data, source.name))
    if source.form is Form.SPEC:
        from drafter import spec

        written = spec_text(source)
        reading = spec.read_text(written, source.name)
        return Loaded(reading.resolution, reading.findings, written)
    from drafter.readers import text
    from drafter.spec.load import decode

    return Loaded(*text.read(decode(source.data, source.name), source.name, language))


def word_document(source: Source, changes: Changes = "accept") -> WordDocument:
    """An opened Word file as Word sees it; raises `InputError` for one that is damaged or hostile."""
    from drafter.word.reading.read import read

    return read(source.data, source.name, "accept" if changes == "refuse" else changes)


def spec_text(source: Source) -> str:
    """The text of an opened spec; raises `InputError` for one that is too large, or no text."""
    from drafter.spec.load import read_stream

    return read_stream(io.BytesIO(source.data), source.name).text


def _form(data: bytes, name: str) -> Form:
    ending = Path(name).suffix.lower()
    if data[:2] == _ZIP or data[:8] == _OLE or (ending in (".docx", ".docm") and data[:1] != b"<"):
        return Form.WORD
    if data[:400].lstrip(_BEFORE_MARKUP)[:1] == b"<":
        return Form.XML
    if data[:5] == _PDF:
        raise _unreadable(name, "This is a PDF.", "Save its text first (pdftotext FILE.pdf), and import the text.")
    return Form.SPEC if ending in (".yaml", ".yml") or _SPEC.search(data.replace(b"\0", b"")) else Form.TEXT


def _bytes(path: str, name: str) -> bytes:
    try:
        if path == STREAM:
            data = _all_of(sys.stdin.buffer)
        else:
            with Path(path).open("rb") as stream:
                data = _all_of(stream)
    except OSError as error:
        raise _unreadable(name, f"The file cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST:
        raise _unreadable(name, f"The file is larger than {LARGEST // 1_000_000} MB; no resolution is that long.")
    if not data.strip():
        raise _unreadable(name, "The file is empty.")
    return data


def _all_of(stream: IO[bytes]) -> bytes:
    """A stream, no further than a byte over the bound. Python makes room for as much as it is asked for."""
    data = stream.read(_USUAL)
    return data if len(data) < _USUAL else data + stream.read(LARGEST + 1 - _USUAL)


def _unreadable(name: str, message: str, hint: str = "") -> InputError:
    return InputError(f"{name}: {message}", [Finding("unreadable", message, origin=Origin(name), hint=hint)])
