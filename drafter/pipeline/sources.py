"""Reading a resolution from any form there is a reader for. The content of a file says its form, not its name."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Literal

from drafter.errors import InputError
from drafter.findings import Finding, Origin
from drafter.pipeline.verbs import STREAM, Loaded

Changes = Literal["accept", "reject", "refuse"]

LARGEST = 100_000_000
"""Bytes of the largest file that is looked at."""
_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPEC = re.compile(r"^(?:schema|language|operative|preamble|parts)[ \t]*:", re.M)


def take(source: str, *, changes: Changes = "accept", language: str | None = None) -> Loaded:
    """Read a resolution from a spec, a Word file, official XML, or plain text; "-" is standard input.

    Args:
        source: the path.
        changes: what to do with tracked changes of a Word file.
        language: of a plain text, where the text does not show it.

    Raises:
        InputError: it cannot be used; carries every problem that was found.

    """
    name = "<stdin>" if source == STREAM else source
    data = _bytes(source, name)
    if data[:2] == _ZIP or data[:8] == _OLE or (name.lower().endswith((".docx", ".docm")) and data[:1] != b"<"):
        from drafter.readers import docx

        return Loaded(*docx.read(data, name, changes=changes))
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        from drafter.readers import akn

        return Loaded(*akn.read(data, name))
    if data[:5] == b"%PDF-":
        raise _unreadable(name, "This is a PDF.", "Save its text first (pdftotext FILE.pdf), and import the text.")
    return _written(data, source, name, language)


def spec_text(source: str) -> str | None:
    """The text of a file, if it is a spec; None for any other form and for standard input, which is read once."""
    from drafter.spec.load import decode

    if source == STREAM:
        return None
    data = _bytes(source, source)
    if data[:2] in (_ZIP, b"\xff\xfe", b"\xfe\xff") or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        return None
    text = decode(data, source)
    return text if _is_spec(source, text) else None


def _is_spec(name: str, text: str) -> bool:
    return name.lower().endswith((".yaml", ".yml")) or bool(_SPEC.search(text))


def _written(data: bytes, source: str, name: str, language: str | None) -> Loaded:
    """A spec, or plain text."""
    from drafter import spec
    from drafter.spec.load import decode

    text = decode(data, name)
    if _is_spec(name, text):
        reading = spec.read_text(text, name) if source == STREAM else spec.read_path(source)
        return Loaded(reading.resolution, reading.findings)
    from drafter.readers import text as plain

    return Loaded(*plain.read(text, name, language))


def _bytes(source: str, name: str) -> bytes:
    try:
        if source == STREAM:
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(source).open("rb") as stream:
                data = stream.read(LARGEST + 1)
    except OSError as error:
        raise _unreadable(name, f"The file cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST:
        raise _unreadable(name, f"The file is larger than {LARGEST // 1_000_000} MB; no resolution is that long.")
    if not data.strip():
        raise _unreadable(name, "The file is empty.")
    return data


def _unreadable(name: str, message: str, hint: str = "") -> InputError:
    return InputError(f"{name}: {message}", [Finding("unreadable", message, origin=Origin(name), hint=hint)])
