"""The paragraphs and tables of a story, in the order and with the counts of `word.reading.story`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.word.inspection.looks import Looks
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.taking import Take
from drafter.word.reading.document import Changed
from drafter.word.reading.lists import Count, Lists
from drafter.word.reading.markup import MC, W, child, flag

if TYPE_CHECKING:
    from lxml.etree import _Element

_HOLDERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveFrom", "moveTo")
)
_MARKS: tuple[tuple[str, Changed], ...] = (
    ("ins", "inserted"),
    ("moveTo", "inserted"),
    ("del", "deleted"),
    ("moveFrom", "deleted"),
)


@dataclass(slots=True, eq=False)
class Grid:
    """A table: its rows that stand, how many of them head each page, its place and what it stands in."""

    element: _Element
    rows: list[_Element] = field(default_factory=list)
    headers: int = 0
    columns: int = 0
    first: int = 0
    inside: bool = False


@dataclass(slots=True)
class Walk:
    """A walk through one story."""

    part: str
    looks: Looks
    lists: Lists
    index: int = 0
    grids: list[Grid] = field(default_factory=list)
    _take: Take = field(init=False)
    _count: Count = field(init=False)

    def __post_init__(self) -> None:
        self._take = Take(self.looks)
        self._count = Count(self.lists, self.looks.styles)

    def paragraphs(self, container: _Element, *, table: bool = False, box: bool = False) -> Iterator[Inspected]:
        """Every paragraph of a container, those of its tables and text boxes too."""
        for element in _elements(container):
            if element.tag == W + "tbl":
                yield from self._table(element, table=table, box=box)
                continue
            paragraph = self._paragraph(element)
            paragraph.in_table, paragraph.in_box = table, box
            yield paragraph
            for inner in paragraph.boxes:
                yield from self.paragraphs(inner, table=table, box=True)

    def _paragraph(self, element: _Element) -> Inspected:
        self.index += 1
        styles = self.looks.styles
        properties = child(element, "pPr")
        style = styles.of_paragraph(properties)
        change = _change(child(properties, "rPr"))
        counted, level = (None, None) if change == "deleted" else self._count.of(properties, style)
        paragraph = Inspected(
            element,
            self.part,
            self.index,
            style,
            child(properties, "pStyle") is not None,
            self.looks.setting(properties, style, level.paragraph if level else None),
            self.looks.characters(child(properties, "rPr"), style),
            counted,
            change=change,
            numbered_as=(self.looks.characters(level.run, style), level.behind, level.align) if level else None,
            list_level=level.element if level else None,
        )
        self._take.into(paragraph)
        return paragraph

    def _table(self, element: _Element, *, table: bool, box: bool) -> Iterator[Inspected]:
        grid = Grid(element, first=self.index + 1, inside=table)
        self.grids.append(grid)
        for row in _held(element, "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is not None:
                continue
            cells = list(_held(row, "tc"))
            grid.rows.append(row)
            grid.columns = max(grid.columns, len(cells))
            grid.headers += bool(flag(properties, "tblHeader"))
            for cell in cells:
                yield from self.paragraphs(cell, table=True, box=box)


def _elements(container: _Element) -> Iterator[_Element]:
    for element in container.iterchildren("*"):
        if element.tag in (W + "p", W + "tbl"):
            yield element
        elif element.tag in _HOLDERS:
            yield from _elements(element)
        elif element.tag == MC + "AlternateContent":
            yield from _elements(element[0]) if len(element) else ()


def _held(element: _Element, tag: str) -> Iterator[_Element]:
    for part in element.iterchildren("*"):
        if part.tag == W + tag:
            yield part
        elif part.tag in _HOLDERS:
            yield from _held(part, tag)


def _change(mark: _Element | None) -> Changed:
    """How the end of a paragraph is tracked; a deletion goes before an insertion."""
    found: list[Changed] = [kind for tag, kind in _MARKS if child(mark, tag) is not None]
    return "deleted" if "deleted" in found else found[0] if found else ""
