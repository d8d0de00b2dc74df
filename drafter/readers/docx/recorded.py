"""What a file that drafter wrote says of itself, and how far it still holds.

The pages win: what the record says of a cover or a paragraph counts only while they show what they showed when they
were written. See `writers.docx.recorded` for what is recorded.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field, replace
from typing import Any

from drafter.model.front import LANGUAGES, Front, Resolution
from drafter.model.nodes import Cell, Inlines, Row
from drafter.model.notation import read_noted, spaced
from drafter.model.walk import plain, without_prefix
from drafter.readers.docx import recorded_front
from drafter.readers.lines.line import COVER_ROLES, Line, Page
from drafter.readers.lines.openings import squeezed, trimmed
from drafter.word.custom_xml import bare, digest, find_record
from drafter.word.reading.document import WordDocument, paragraphs


@dataclass(slots=True)
class Recorded:
    """The record of a file; empty for a file that has none or lost it.

    Attributes:
        front: the front matter; None without a record.
        labels: labels of paragraphs by their bookmarks.

    """

    front: Front | None = None
    labels: dict[str, str] = field(default_factory=dict)
    _cover: list[int] = field(default_factory=list)
    _names: dict[int, deque[str | None]] = field(default_factory=dict)
    _blocks: dict[int, deque[dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: WordDocument) -> Recorded:
        """Find the record. One that is not as drafter writes it counts as none."""
        text = find_record(document.custom_xml)
        try:
            said = json.loads(text) if text else None
            return cls._checked(said) if isinstance(said, dict) else cls()
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            return cls()

    @classmethod
    def _checked(cls, said: dict[str, Any]) -> Recorded:
        made = cls(recorded_front.whole(said["front"]))
        made.labels = {str(bookmark): str(label) for bookmark, label in said.get("labels", {}).items()}
        made._cover = [int(number) for number in said.get("cover", ())]
        for key, name in said.get("notes", ()):
            made._names.setdefault(int(key), deque()).append(str(name) if name else None)
        for key, told in said.get("blocks", ()):
            made._blocks.setdefault(int(key), deque()).append(_checked(told))
        return made

    @property
    def language(self) -> str | None:
        """The language of the document."""
        return self.front.language if self.front and self.front.language in LANGUAGES else None

    def note_name(self, content: Inlines) -> str | None:
        """The drafter's name for a note, by what it says."""
        waiting = self._names.get(digest(bare(plain(content)))) if self._names else None
        return waiting.popleft() if waiting else None

    # --- the text

    def mark(self, page: Page) -> None:
        """Give each line what is recorded of it."""
        if self.front:
            page.own, page.kind, page.symbol = True, self.front.kind, self.front.symbol
            started = False
            for position, line in enumerate(page.lines):
                marked = self._marked(line, started=started)
                started = started or bool(marked.told)
                page.lines[position] = marked

    def _marked(self, line: Line, *, started: bool) -> Line:
        """A line with what is recorded of it; before the text has started, only what starts it."""
        if not started and (line.role in COVER_ROLES or not self._starts(line)):
            return line
        if line.table is not None:
            told = self._told(_cells(line))
            return _with_rows(replace(line, told=told)) if told else line
        if line.whole and (told := self._told(plain(line.whole))):
            return _with_content(_with_number(replace(line, content=line.whole, label="", told=told)))
        told = self._told(("#" if line.counted else "") + line.text)
        return _with_content(_with_number(replace(line, told=told))) if told else line

    def _starts(self, line: Line) -> bool:
        """Whether a text starts with a line, for all that the record says of lines that show the same."""
        shown = (line.text, "#" + line.text, plain(line.whole), _cells(line))
        waiting = (self._blocks.get(digest(bare(text)), ()) for text in shown)
        return any(told[0].keys() & {"opening", "starts", "part"} for told in waiting if told)

    def _told(self, text: str) -> dict[str, Any] | None:
        waiting = self._blocks.get(digest(bare(text)))
        return waiting.popleft() if waiting else None

    # --- front matter

    def applied(self, resolution: Resolution, page: Page, document: WordDocument) -> Resolution:
        """A resolution with the recorded front matter, as far as the pages still show it."""
        if self.front is None:
            return resolution
        if self._cover == [digest(page.cover), digest(_head(document))]:
            return replace(resolution, front=recorded_front.as_spaced(self.front, resolution.front))
        return replace(resolution, front=recorded_front.merged(self.front, resolution.front, page.seen))


def _cells(line: Line) -> str:
    """What the cells of a table show."""
    rows = line.table.rows if line.table else ()
    return "".join(plain(cell.content) for row in rows for cell in row.cells)


def _checked(told: dict[str, Any]) -> dict[str, Any]:
    """A saying whose content can be read."""
    if "content" in told:
        told["content"] = read_noted(told["content"])
    if "opening" in told:
        told["opening"] = [read_noted(told["opening"][0]), bool(told["opening"][1])]
    if "rows" in told:
        told["rows"] = tuple(
            Row(cells=tuple(Cell(content=read_noted(c), columns=int(w), rows=int(h), align=a) for c, w, h, a in row))
            for row in told["rows"]
        )
    return dict(told)


def _with_number(line: Line) -> Line:
    """A line without the number that is printed in its text."""
    said = str(line.told.get("shown", ""))
    if not said or not plain(line.content).startswith(said):
        return replace(line, content=squeezed(line.content))
    return replace(line, content=trimmed(squeezed(without_prefix(line.content, len(said)))), label=said)


def _with_content(line: Line) -> Line:
    """A line with its recorded content, if it shows the same characters still, spaces and notes included."""
    content = line.told.get("content")
    if content is not None and spaced(content) == spaced(line.content):
        return replace(line, content=content)
    return replace(line, told={name: said for name, said in line.told.items() if name != "content"})


def _with_rows(line: Line) -> Line:
    """A table with its recorded rows, if its cells show the same characters still."""
    table, rows = line.table, line.told.get("rows")
    if table is None or rows is None or _characters(rows) != _characters(table.rows):
        return line
    return replace(line, table=replace(table, rows=rows))


def _characters(rows: tuple[Row, ...]) -> list[str]:
    """What each cell shows that shows anything: short rows are filled up with empty cells."""
    return [text for row in rows for cell in row.cells if (text := spaced(cell.content))]


def _head(document: WordDocument) -> str:
    """The characters in the head of page 1, without white space."""
    first = next((head for head in document.heads if (head.kind, head.pages) == ("header", "first")), None)
    text = "".join(one.text for one in paragraphs(first.blocks)) if first else ""
    return bare(text)
