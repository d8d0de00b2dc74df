"""A story: the body, a note, a header. Paragraphs, tables and text boxes in the order in which they stand.

Source: ECMA-376, part 1, 17.2 (body), 17.4 (tables), 17.13.5.15 (a deleted paragraph mark joins two paragraphs).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.word.reading.document import (
    Block,
    Changed,
    Paragraph,
    Piece,
    Table,
    TableCell,
    TableRow,
    TextBox,
    TrackedChange,
)
from drafter.word.reading.lists import Count
from drafter.word.reading.markup import MC, W, child, flag, number, val
from drafter.word.reading.paragraphs import read_paragraph
from drafter.word.reading.pieces import Reading
from drafter.word.reading.sources import Sources

if TYPE_CHECKING:
    from lxml.etree import _Element

_HOLDERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveFrom", "moveTo")
)
_UNREAD = {W + "altChunk": "a part of another document", W + "subDoc": "a subdocument"}
_WIDEST = 256


@dataclass(slots=True)
class Story:
    """Reading one story; its paragraphs are counted on their own."""

    sources: Sources
    count: Count
    bookmarks: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, sources: Sources) -> Story:
        """A fresh story."""
        return cls(sources, Count(sources.lists, sources.styles))

    def blocks(self, container: _Element) -> tuple[Block, ...]:
        """Every block of a container, tracked changes resolved."""
        out: list[Block] = []
        pending: list[Piece] = []
        for element in self._elements(container):
            if element.tag == W + "tbl":
                table = self._table(element)
                if table.rows:
                    out.append(table)
                continue
            paragraph, boxes, away = self._paragraph(element)
            if pending:
                paragraph = replace(paragraph, content=(*pending, *paragraph.content))
                pending = []
            if away:
                pending = list(paragraph.content)
            else:
                out.append(paragraph)
            out.extend(boxes)
        if any(getattr(piece, "text", "x") for piece in pending):
            out.append(Paragraph(tuple(pending), self.sources.paragraph))
        return tuple(out)

    def _elements(self, container: _Element) -> Iterator[_Element]:
        """Paragraphs and tables, those inside content controls and other holders too."""
        for element in container.iterchildren("*"):
            if element.tag in (W + "p", W + "tbl"):
                yield element
            elif element.tag in _HOLDERS:
                yield from self._elements(element)
            elif element.tag == MC + "AlternateContent":
                yield from self._elements(element[0]) if len(element) else ()
            elif element.tag == W + "bookmarkStart":
                self.bookmarks.append(element.get(W + "name", ""))
            elif element.tag in _UNREAD:
                self.sources.say("word-not-read", f"{_UNREAD[element.tag]} is included here and was not opened")

    # --- paragraphs

    def _paragraph(self, element: _Element) -> tuple[Paragraph, list[TextBox], bool]:
        """One paragraph, its text boxes, and whether its end goes away under the wanted changes."""
        sources = self.sources
        sources.paragraph += 1
        index = sources.paragraph
        mark, away = self._mark(element)
        properties = self._earlier(child(element, "pPr"))
        style = sources.styles.of_paragraph(properties)
        counted, listed = (None, None) if away else self.count.of(properties, style)
        reading = read_paragraph(element, style, sources)
        indent, first_line = sources.styles.indents(properties, style, listed.paragraph if listed else None)
        align = sources.styles.paragraph_property(properties, style, "jc")
        outline = sources.styles.paragraph_property(properties, style, "outlineLvl")
        level = number(outline.get(W + "val"), 9) if outline is not None else 9
        paragraph = Paragraph(
            content=tuple(reading.pieces),
            index=index,
            style=sources.styles.name(style, "Normal"),
            number=counted,
            indent=indent,
            first_line=first_line,
            align=align.get(W + "val", "") if align is not None else "",
            outline=level + 1 if 0 <= level < 9 else None,
            rtl=sources.styles.paragraph_property(properties, style, "bidi") is not None,
            bookmarks=(*self.bookmarks, *reading.bookmarks),
            change=mark if sources.changes == "keep" else "",
        )
        self.bookmarks.clear()
        return paragraph, self._boxes(reading), away

    def _mark(self, element: _Element) -> tuple[Changed, bool]:
        """How the end of a paragraph is tracked, and whether it goes away."""
        properties = child(child(element, "pPr"), "rPr")
        if properties is None:
            return "", False
        kinds: tuple[tuple[Changed, tuple[str, str]], ...] = (
            ("inserted", ("ins", "moveTo")),
            ("deleted", ("del", "moveFrom")),
        )
        found: list[Changed] = []
        for kind, tags in kinds:
            for tag in tags:
                tracked = child(properties, tag)
                if tracked is not None and kind not in found:
                    found.append(kind)
                    if tag in ("ins", "del"):
                        self._track("inserted" if tag == "ins" else "deleted", tracked, "¶")
        return (found[0] if found else ""), any(self.sources.leaves(kind) for kind in found)

    def _track(self, kind: Changed, element: _Element, text: str) -> None:
        if kind:
            self.sources.tracked.append(
                TrackedChange(kind, element.get(W + "author", ""), self.sources.paragraph, text)
            )

    def _earlier(self, properties: _Element | None) -> _Element | None:
        """The paragraph properties that count: those before a tracked change of format where changes are refused."""
        tracked = child(properties, "pPrChange")
        if tracked is None:
            return properties
        author = tracked.get(W + "author", "")
        self.sources.tracked.append(TrackedChange("formatted", author, self.sources.paragraph))
        return properties if self.sources.changes != "reject" else child(tracked, "pPr")

    def _boxes(self, reading: Reading) -> list[TextBox]:
        boxes = []
        for element in reading.boxes:
            blocks = Story.of(self.sources).blocks(element)
            if blocks:
                boxes.append(TextBox(blocks))
        return boxes

    # --- tables

    def _table(self, element: _Element) -> Table:
        grid = child(element, "tblGrid")
        columns = grid.iterchildren(W + "gridCol") if grid is not None else ()
        widths = tuple(number(column.get(W + "w")) for column in columns)
        rows: list[TableRow] = []
        above: dict[int, tuple[int, int]] = {}
        for row in self._held(element, "tr"):
            read = self._row(row, rows, above)
            if read is not None:
                rows.append(read)
        return Table(tuple(rows), widths[:_WIDEST])

    def _held(self, element: _Element, tag: str) -> Iterator[_Element]:
        """Rows or cells, those inside content controls too."""
        for part in element.iterchildren("*"):
            if part.tag == W + tag:
                yield part
            elif part.tag in _HOLDERS:
                yield from self._held(part, tag)

    def _row(self, element: _Element, rows: list[TableRow], above: dict[int, tuple[int, int]]) -> TableRow | None:
        """One row; cells that continue a vertical merge lengthen the cell above instead."""
        properties = child(element, "trPr")
        change: Changed = ""
        for kind, tag in (("inserted", "ins"), ("deleted", "del")):
            tracked = child(properties, tag)
            if tracked is not None:
                change = "inserted" if kind == "inserted" else "deleted"
                self._track(change, tracked, "(row)")
        if change and self.sources.leaves(change):
            return None
        cells: list[TableCell] = []
        column = max(0, min(number(val(properties, "gridBefore")), _WIDEST))
        for cell in self._held(element, "tc"):
            column = self._cell(cell, column, cells, rows, above)
        header = bool(flag(properties, "tblHeader"))
        return TableRow(tuple(cells), header, change if self.sources.changes == "keep" else "")

    def _cell(
        self,
        element: _Element,
        column: int,
        cells: list[TableCell],
        rows: list[TableRow],
        above: dict[int, tuple[int, int]],
    ) -> int:
        """Read a cell into its row, or into the cell above it; the column behind it is returned."""
        properties = child(element, "tcPr")
        span = max(1, min(number(val(properties, "gridSpan"), 1), _WIDEST))
        blocks = self.blocks(element)
        merge = child(properties, "vMerge")
        if merge is not None and merge.get(W + "val", "continue") == "continue" and column in above:
            y, x = above[column]
            top = rows[y].cells[x]
            kept = tuple(block for block in blocks if not isinstance(block, Paragraph) or block.content)
            longer = replace(top, rows=len(rows) - y + 1, blocks=top.blocks + kept)
            row = rows[y]
            rows[y] = replace(row, cells=(*row.cells[:x], longer, *row.cells[x + 1 :]))
            return column + span
        if merge is not None:
            above[column] = (len(rows), len(cells))
        else:
            above.pop(column, None)
        cells.append(TableCell(blocks, span))
        return column + span
