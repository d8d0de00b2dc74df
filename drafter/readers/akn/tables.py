"""Tables, with spans, header rows and the widths that the United Nations writes beside each cell."""

from __future__ import annotations

import re
from typing import Literal

from lxml import etree

from drafter.model.nodes import Break, Cell, Inline, Row, Table
from drafter.readers.akn.inline import inlines
from drafter.readers.akn.parsing import child, children, descendants, tag
from drafter.readers.akn.reading import Reading

UN = "{http://un.org/akn4un}"
MOST_SPANNED = 60
"""No cell spans more columns or rows than this; a file that says so is not believed."""

ALIGNMENT: dict[str, Literal["start", "center", "end"]] = {"center": "center", "right": "end", "end": "end"}


def table(element: etree._Element, reading: Reading) -> Table:
    """A table; rows in which no cell says anything only space it and are left out."""
    rows = [
        (row, heads)
        for tr in descendants(element, "tr")
        if (row := _row(tr, reading)) is not None
        for heads in [_heads(tr)]
    ]
    header = next((n for n, (_, heads) in enumerate(rows) if not heads), len(rows))
    caption = child(element, "caption")
    return Table(
        rows=tuple(row for row, _ in rows),
        header_rows=header if header < len(rows) else 0,
        widths=_widths(element),
        title=() if caption is None else inlines(caption, reading),
        origin=reading.origin(element),
    )


def _heads(row: etree._Element) -> bool:
    return all(tag(cell) == "th" for cell in children(row, "td", "th"))


def _row(element: etree._Element, reading: Reading) -> Row | None:
    cells = tuple(_cell(cell, reading) for cell in children(element, "td", "th"))
    return Row(cells=cells) if any(cell.content for cell in cells) else None


def _cell(element: etree._Element, reading: Reading) -> Cell:
    content: list[Inline] = []
    for paragraph in [*descendants(element, "p")] or [element]:
        inner = inlines(paragraph, reading)
        if inner:
            content += [Break(), *inner] if content else inner
    return Cell(
        content=tuple(content),
        columns=_span(element, "colspan"),
        rows=_span(element, "rowspan"),
        align=ALIGNMENT.get(element.get(f"{UN}data-justification", "").lower(), "start"),
    )


def _span(element: etree._Element, name: str) -> int:
    value = element.get(name, "1").strip()
    return min(max(int(value), 1), MOST_SPANNED) if value.isascii() and value.isdigit() and len(value) < 4 else 1


def _widths(element: etree._Element) -> tuple[int, ...]:
    """The widths of the columns (twips) from the first row that spans none and gives them all."""
    for row in descendants(element, "tr"):
        cells = [*children(row, "td", "th")]
        given = [re.fullmatch(r"(\d{1,5})-dxa", cell.get(f"{UN}data-width-type", "")) for cell in cells]
        if cells and all(given) and not any(cell.get("colspan") for cell in cells):
            return tuple(int(match.group(1)) for match in given if match)
    return ()
