"""Blocks as drafter wrote them: what each is called stands in `drafter:is`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from lxml import etree

from drafter.model.nodes import (
    Block,
    Cell,
    Clause,
    Heading,
    Inlines,
    Item,
    Operative,
    Paragraph,
    Preambular,
    Row,
    Section,
    Table,
)
from drafter.readers.akn.marked.attributes import DamagedError, change, given, integer, number, one_of
from drafter.readers.akn.marked.inline import inlines, paragraph
from drafter.readers.akn.parsing import child, children, descendants, tag
from drafter.readers.akn.reading import Reading
from drafter.readers.akn.tables import ALIGNMENT, UN

Elements = Sequence[etree._Element]
Hanging = TypeVar("Hanging", bound=Paragraph)
Read = Callable[[etree._Element, Elements, Reading], Block]

KINDS: dict[str, type[Paragraph]] = {
    "preambular": Preambular,
    "operative": Operative,
    "clause": Clause,
    "item": Item,
    "paragraph": Paragraph,
}


def blocks(elements: Elements, reading: Reading, depth: int = 0) -> tuple[Block, ...]:
    """The blocks that some elements make.

    Sub-paragraphs of a point, and text behind sub-paragraphs, follow what they hang on: as a `sublist`, or as
    paragraphs that say how many others they continue. `depth` is how many the first of these elements continues.
    """
    made: list[Block] = []
    start = 0
    while start < len(elements):
        end = next((n for n in range(start + 1, len(elements)) if not _hangs(elements[n], depth)), len(elements))
        head, followers = elements[start], elements[start + 1 : end]
        made.append(one_of(READERS, given(head, "is"))(head, followers, reading))
        start = end
    return tuple(made)


def _hangs(element: etree._Element, depth: int) -> bool:
    return tag(element) == "sublist" or _depth(element) > depth


def _depth(element: etree._Element) -> int:
    """How many paragraphs an element continues."""
    return integer(given(element, "continues"), 0)


# --- paragraphs


def _paragraph(element: etree._Element, followers: Elements, reading: Reading) -> Paragraph:
    items, then = _below(element, followers)
    return one_of(KINDS, given(element, "is"))(
        content=_content(element),
        items=_only(Item, blocks(items, reading)),
        then=_only(Paragraph, blocks(then, reading, _depth(then[0]) if then else 0)),
        label=given(element, "label"),
        number=number(element),
        change=change(element),
        origin=reading.origin(element),
    )


def _content(element: etree._Element) -> Inlines:
    if tag(element) == "crossHeading":
        return inlines(element)
    holder = child(element, "list", "intro")
    holder = child(element, "content") if holder is None else holder
    return paragraph(element if holder is None else holder)


def _below(element: etree._Element, followers: Elements) -> tuple[Elements, Elements]:
    """The elements of its sub-paragraphs, and those of the text behind them."""
    if tag(element) in ("container", "item", "blockContainer"):
        found = child(element, "blockList")
        return [] if found is None else [*children(found, "item")], [*children(element, "blockContainer")]
    inside = child(element, "list")
    if inside is not None:
        return [one for one in children(inside) if tag(one) != "intro"], followers
    if followers and tag(followers[0]) == "sublist":
        return [*children(followers[0])], followers[1:]
    return [], followers


def _only(kind: type[Hanging], found: Sequence[Block]) -> tuple[Hanging, ...]:
    """The blocks, all of one kind."""
    hanging = tuple(block for block in found if isinstance(block, kind))
    if len(hanging) < len(found):
        raise DamagedError(kind.__name__)
    return hanging


# --- other blocks


def _heading(element: etree._Element, _: Elements, reading: Reading) -> Heading:
    title = child(element, "subheading")
    return Heading(
        content=paragraph(element) if title is None else inlines(title),
        level=integer(given(element, "level"), 1),
        numbered=given(element, "numbered") == "true",
        number=given(element, "number"),
        change=change(element),
        origin=reading.origin(element),
    )


def _section(element: etree._Element, _: Elements, reading: Reading) -> Section:
    _number, *titles = children(element, "subheading")
    rest = [one for one in children(element) if tag(one) != "subheading"]
    end = next((n for n, one in enumerate(rest) if not _recites(one)), len(rest))
    return Section(
        title=inlines(titles[0]) if titles else (),
        preamble=blocks(rest[:end], reading),
        operative=blocks(rest[end:], reading),
        number=given(element, "number"),
        restart=given(element, "restart") == "true",
        change=change(element),
        origin=reading.origin(element),
    )


def _recites(element: etree._Element) -> bool:
    return tag(element) == "crossHeading" or given(element, "recital") == "true"


def _table(element: etree._Element, _: Elements, reading: Reading) -> Table:
    widths = (given(element, "widths") or "").split()
    return Table(
        rows=tuple(_row(row) for row in descendants(element, "tr")),
        header_rows=integer(given(element, "header-rows"), 0),
        widths=tuple(integer(width, 0) for width in widths),
        title=inlines(next(descendants(element, "caption"), None)),
        change=change(element),
        origin=reading.origin(element),
    )


def _row(element: etree._Element) -> Row:
    return Row(cells=tuple(_cell(cell) for cell in children(element, "td", "th")), change=change(element))


def _cell(element: etree._Element) -> Cell:
    return Cell(
        content=paragraph(element),
        columns=integer(element.get("colspan"), 1),
        rows=integer(element.get("rowspan"), 1),
        align=ALIGNMENT.get(element.get(f"{UN}data-justification", "").lower(), "start"),
    )


READERS: dict[str, Read] = dict.fromkeys(KINDS, _paragraph) | {
    "heading": _heading,
    "section": _section,
    "table": _table,
}
"""Who reads what the model calls so."""
