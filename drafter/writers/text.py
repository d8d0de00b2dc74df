"""The resolution as plain text: one paragraph a line, so that two versions can be compared line by line.

Notes are called by raised figures or their own marks and stand at the end. A redline shows as [-out-]{+in+}, with a
word and a number beside what moved, at both its places.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Break, Change, Deleted, Inlines, Inserted, Note, Reference, Table, Text
from drafter.writers.lines import COVER, Line, Notes, is_new, move
from drafter.writers.reading import read

RULE = "_" * 18
INDENT = " " * 4
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TOGETHER = {
    "united-nations": "masthead",
    "symbol": "masthead",
    "organ": "masthead",
    "agenda-title": "agenda",
}
"""Lines that follow their like without an empty line between, as do the several lines of one role on the cover."""


def write(resolution: Resolution, language: Language, lines: list[Line] | None = None) -> str:
    """Write a resolution as plain text that ends with a line end; `lines` are those of a redline."""
    notes = Notes()
    blocks = list(_blocks(lines or read(resolution, language), notes, language))
    if notes.called:
        blocks.append(RULE)
        blocks.append("\n".join(f"{_mark(mark)} {_inline(note.content, notes)}" for mark, note in notes.called))
    return "\n\n".join(blocks) + "\n"


def _blocks(lines: list[Line], notes: Notes, language: Language) -> Iterator[str]:
    """Lines as blocks of text; lines of the cover that belong together share one."""

    def kin(numbered: tuple[int, Line]) -> object:
        position, line = numbered
        return _TOGETHER.get(line.role, line.role) if line.role in COVER else position

    for _, together in groupby(enumerate(lines), key=kin):
        yield "\n".join(_line(line, notes, language) for _, line in together)


def _line(line: Line, notes: Notes, language: Language) -> str:
    text = _inline(line.content, notes)
    if line.title:
        text += "\n" + _inline(line.title, notes)
    if line.table:
        text = "\n".join(filter(None, [_changed(text, line.change), *_rows(line.table, notes)]))
    if line.number:
        text = f"{line.number} {text}"
    if line.change and not line.table:
        text = " ".join(filter(None, [_changed(text, line.change), move(line.change, language)]))
    return INDENT * (0 if line.role == "heading" else line.level) + text


def _rows(table: Table, notes: Notes) -> Iterator[str]:
    for row in table.rows:
        cells = " | ".join(_inline(cell.content, notes).replace("\n", " / ") for cell in row.cells)
        yield _changed(cells, row.change)


def _changed(text: str, change: Change | None) -> str:
    """A line that comes or goes as a whole."""
    if not text or change is None or change.kind is None:
        return text
    return f"{{+{text}+}}" if is_new(change) else f"[-{text}-]"


def _inline(content: Inlines, notes: Notes) -> str:
    return "".join(_pieces(content, notes))


def _pieces(content: Inlines, notes: Notes) -> Iterator[str]:
    for node in content:
        match node:
            case Text(text):
                yield text
            case Break():
                yield "\n"
            case Note():
                yield _mark(notes.call(node))
            case Reference(label):
                yield label
            case Inserted(inner):
                yield f"{{+{_inline(inner, notes)}+}}"
            case Deleted(inner):
                yield f"[-{_inline(inner, notes)}-]"
            case _:
                yield _inline(node.content, notes)


def _mark(mark: str) -> str:
    return mark.translate(_RAISED)
