"""What a Word file says by `../shared/tools/docx_facts.py`, which shares no code with drafter."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

FILE = Path(__file__).parents[3] / "shared" / "tools" / "docx_facts.py"
ABSENT = "needs ../shared/tools/docx_facts.py, which reads Word files by itself"

_OWN_MARK = re.compile(r'customMarkFollows="1"[^>]*/>(?:<w:delText[^>]*>[^<]*</w:delText>)+')

Look = tuple[str, str]
"""Text, and what it looks like: a letter for bold, italic and underlined, a mark for raised and lowered."""
Facts = dict[str, Any]
"""What a file says, kind by kind: paragraphs, notes, heads, feet."""


@lru_cache(maxsize=1)
def _tool() -> ModuleType:
    spec = spec_from_file_location("docx_facts", FILE)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    module.Docx = _seeing_more(module.Docx)  # type: ignore[attr-defined]
    return module


def _seeing_more(docx: Any) -> Any:
    """The tool's view of a file, which tells bold and italic, with all else that emphasises a run beside bold."""

    class Docx(docx):  # type: ignore[misc]
        def run_flag(self, run: Any, style: str, tag: str, mode: str | None = None) -> str:
            shown = tag if super().run_flag(run, style, tag, mode) else ""
            return shown + self._also(run, style, mode) if tag == "b" else shown

        def _also(self, run: Any, style: str, mode: str | None) -> str:
            """What the nearest of a run's own properties and its styles' say of lines and of raised characters."""
            tool = _tool()
            own = tool.earlier(run.find(tool.w("rPr")), "rPrChange", mode)
            styles = [*self.chain(tool.val(own, "rStyle")), *self.chain(style)]
            near = [own, *(each.find(tool.w("rPr")) for each in styles)]
            line, raised = (
                next(filter(None, (tool.val(each, tag) for each in near)), "") for tag in ("u", "vertAlign")
            )
            return ("u" if line not in ("", "none") else "") + {"superscript": "^", "subscript": "_"}.get(raised, "")

    return Docx


def read(data: bytes, mode: str | None = None) -> Facts:
    """Numbers as Word counts them, style and text with its emphasis, notes with their marks, heads and feet.

    Args:
        data: the Word file.
        mode: "accept" or "reject" for one with tracked changes.

    """
    data = _with_marks(data)
    facts = _tool().facts(io.BytesIO(data), mode)
    looks = looks_of_notes(data, mode)
    return {
        "paragraphs": [(p["number"], p["style"], _looks(p["spans"])) for p in facts["paragraphs"]],
        "notes": [(note["mark"], note["text"], look) for note, look in zip(facts["notes"], looks, strict=True)],
        "heads": facts["headers"],
        "feet": facts["footers"],
        "notes without a call": facts["unreferenced_notes"] if mode is None else [],
    }


def looks_of_notes(data: bytes, mode: str | None = None) -> list[list[list[Look]]]:
    """Text and look of the paragraphs of each note, in the order of calls."""
    tool = _tool()
    document = tool.Docx(io.BytesIO(data))
    notes = document.notes()
    read_notes = (tool.read(document, notes[key], mode, lambda *_: "") for key in _called(document, mode))
    return [[_looks(paragraph["spans"]) for paragraph in note] for note in read_notes]


def _called(document: Any, mode: str | None) -> Iterator[str]:
    tool = _tool()
    for paragraph in tool.paragraphs(document.part("word/document.xml"), mode):
        for run, _ in tool.runs(paragraph, mode):
            yield from (call.get(f"{tool.W}id") for call in run.iter(f"{tool.W}footnoteReference"))


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
    """Text with its look; neighbours that look alike are one."""
    out: list[Look] = []
    for span in spans:
        text, look = span["text"], span["bold"] + span["italic"]
        if out and out[-1][1] == look:
            out[-1] = (out[-1][0] + text, look)
        else:
            out.append((text, look))
    return out
