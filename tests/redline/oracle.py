"""What a Word file says by `../shared/tools/docx_facts.py`, which shares no code with drafter."""

from __future__ import annotations

import io
import re
import zipfile
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

FILE = Path(__file__).parents[3] / "shared" / "tools" / "docx_facts.py"
ABSENT = "needs ../shared/tools/docx_facts.py, which reads Word files by itself"

_OWN_MARK = re.compile(r'customMarkFollows="1"[^>]*/>(?:<w:delText[^>]*>[^<]*</w:delText>)+')

Look = tuple[str, bool, bool]
"""Text, and whether it is bold and italic."""
Facts = dict[str, Any]
"""What a file says, kind by kind: paragraphs, notes, heads, feet."""


@lru_cache(maxsize=1)
def _tool() -> ModuleType:
    spec = spec_from_file_location("docx_facts", FILE)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(data: bytes, mode: str | None = None) -> Facts:
    """Numbers as Word counts them, style and text with its emphasis, notes with their marks, heads and feet.

    Args:
        data: the Word file.
        mode: "accept" or "reject" for one with tracked changes.

    """
    facts = _tool().facts(io.BytesIO(_with_marks(data)), mode)
    return {
        "paragraphs": [(p["number"], p["style"], _looks(p["spans"])) for p in facts["paragraphs"]],
        "notes": [(note["mark"], note["text"]) for note in facts["notes"]],
        "heads": facts["headers"],
        "feet": facts["footers"],
        "notes without a call": facts["unreferenced_notes"] if mode is None else [],
    }


def looks_of_notes(data: bytes) -> list[list[Look]]:
    """Text and emphasis of each note of a build, in the order of their numbers."""
    tool = _tool()
    document = tool.Docx(io.BytesIO(data))
    read_notes = (tool.read(document, note, None, lambda *_: "") for note in document.notes().values())
    return [_looks([span for paragraph in note for span in paragraph["spans"]]) for note in read_notes]


def _with_marks(data: bytes) -> bytes:
    """The file with notes' own marks where the tool looks for them: in a deletion they are w:delText (17.3.3.7)."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    document = parts["word/document.xml"].decode()
    if not _OWN_MARK.search(document):
        return data
    plain = _OWN_MARK.sub(lambda found: found[0].replace("w:delText", "w:t"), document)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in (parts | {"word/document.xml": plain.encode()}).items():
            archive.writestr(name, part)
    return out.getvalue()


def differences(found: Facts, wanted: Facts) -> list[str]:
    """What differs between two files, in a line each; nothing where they are equal."""
    return [line for kind in wanted for line in _unlike(kind, found[kind], wanted[kind])]


def _unlike(kind: str, found: Any, wanted: Any) -> list[str]:
    if found == wanted:
        return []
    left, right = (_listed(side) for side in (found, wanted))
    if len(left) != len(right):
        return [f"{kind}: {len(left)} for {len(right)}; first {_first(left, right)}"]
    return [f"{kind} {place}: {a} for {b}" for place, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]


def _first(left: list[Any], right: list[Any]) -> str:
    place = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return f"{place}: {left[place : place + 1]} for {right[place : place + 1]}"


def _listed(side: Any) -> list[Any]:
    return sorted(side.items()) if isinstance(side, dict) else list(side)


def _looks(spans: list[dict[str, Any]]) -> list[Look]:
    """Text with its emphasis; neighbours that look alike are one."""
    out: list[Look] = []
    for span in spans:
        text, bold, italic = span["text"], span["bold"], span["italic"]
        if out and out[-1][1:] == (bold, italic):
            out[-1] = (out[-1][0] + text, bold, italic)
        else:
            out.append((text, bold, italic))
    return out
