"""The elements of a body → pieces. A table says who reads which element."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from lxml import etree

from drafter.model.nodes import Inlines
from drafter.model.walk import plain
from drafter.readers.akn.inline import inlines
from drafter.readers.akn.labels import typed
from drafter.readers.akn.leads import unbolded, wholly
from drafter.readers.akn.parsing import child, children, tag, words
from drafter.readers.akn.pieces import Piece, Sort
from drafter.readers.akn.reading import Reading
from drafter.readers.akn.tables import table

Read = Callable[[etree._Element, Reading, int | None], Iterator[Piece]]

HEADING_RANKS = {"hch": 1, "hch0": 1, "titleh1": 1, "titlehch": 1, "h1": 1, "h23": 2, "h4": 3, "h56": 4}
"""Rank of a heading by its Word style (house style 3), in lower case."""

LONGEST_HEADING = 400
"""No heading of sessions 75 to 77 is longer (in characters)."""


def pieces(body: etree._Element, reading: Reading) -> list[Piece]:
    """Everything in a body, in reading order."""
    return list(_with_numbers(list(_below(body, reading, None)), reading))


def _with_numbers(found: list[Piece], reading: Reading) -> Iterator[Piece]:
    """Pieces, the number that some files keep in a paragraph of its own with the paragraph it belongs to."""
    lone: Piece | None = None
    for piece in found:
        if piece.sort is Sort.TEXT and piece.label and not piece.content:
            lone = piece
        elif lone is not None and piece.sort is Sort.TEXT and not piece.label:
            reading.mend("lone-number", lone.origin)
            yield replace(piece, label=lone.label)
            lone = None
        else:
            yield piece
            lone = None


def _below(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    for inner in children(element):
        yield from READERS.get(tag(inner), _unknown)(inner, reading, depth)


def _unknown(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    message = f"<{tag(element)}> in the body means nothing to a resolution; its text was kept as a paragraph."
    reading.say("unknown-element", message, reading.origin(element))
    yield from _text(element, reading, depth)


# --- one reader for each element


def _nothing(_: etree._Element, __: Reading, ___: int | None) -> Iterator[Piece]:
    return iter(())


def _paragraph(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    """A paragraph, a point of a list or an article: its number goes to the first piece below it."""
    number = child(element, "num")
    label = words(number)
    if not label and (number is not None or _lacks_number(element)):
        reading.mend("missing-number", reading.origin(element if number is None else number))
    rank = HEADING_RANKS.get(element.get("class", "").lower())
    first = True
    for piece in _below(element, reading, depth):
        if first and label and not piece.label:
            yield _ranked(replace(piece, label=label), rank)
        else:
            yield _ranked(piece, rank)
        first = False
    if first and label:
        sort = Sort.TEXT if rank is None else Sort.HEADING
        yield Piece(sort, label=label, depth=depth, rank=rank or 2, origin=reading.origin(element))


def _lacks_number(element: etree._Element) -> bool:
    """Whether a point of a list has no number though one beside it has."""
    above = element.getparent()
    if tag(element) not in ("point", "item") or above is None:
        return False
    return any(words(child(beside, "num")) for beside in children(above, "point", "item"))


def _ranked(piece: Piece, rank: int | None) -> Piece:
    """A piece that its Word style or its bold makes a heading."""
    if piece.sort is Sort.HEADING:
        return replace(piece, rank=rank or 2)
    if piece.sort is not Sort.TEXT or piece.depth is not None or not piece.text:
        return piece
    bold = wholly(piece.content, "bold") and not re.match(r"\W?\d", piece.label)
    ends_open = len(piece.text) <= LONGEST_HEADING and not re.search(r"[;,.；，。،؛]$", piece.text)
    if ends_open and (bold or (rank is not None and not re.match(r"[(\d]|\w\)", piece.label))):
        return replace(piece, sort=Sort.HEADING, content=unbolded(piece.content), rank=rank or 2)
    return piece


def _text(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    """A paragraph of characters; Word styles sometimes left a heading inside one."""
    inner = [*children(element, "subheading", "heading", "crossHeading")]
    if inner and not (element.text or "").strip():
        for heading in inner:
            yield from _heading(heading, reading, depth)
        return
    yield from _piece(Sort.TEXT, element, reading, depth)


def _piece(sort: Sort, element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    origin = reading.origin(element)
    content = inlines(element, reading)
    if not content:
        if not _lays_out(element):
            reading.mend("empty-paragraph", origin)
        return
    label, content = ("", content) if _is_numbered(element) else typed(content, reading, origin)
    yield Piece(sort, content, label, depth, origin=origin)


def _is_numbered(element: etree._Element) -> bool:
    """Whether a number stands before the text in an element of its own: one that is typed too is part of the text."""
    before, above = element.getprevious(), element.getparent()
    if before is None and above is not None and tag(above) == "content":
        before = above.getprevious()
    return before is not None and tag(before) == "num" and bool(words(before))


def _lays_out(element: etree._Element) -> bool:
    """Whether an empty paragraph is all there is: a place holder, not a loss."""
    return len(element) == 0 and not (element.text or "").strip()


def _heading(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    for piece in _piece(Sort.HEADING, element, reading, depth):
        yield replace(piece, content=unbolded(piece.content), rank=2)


def _cross_heading(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    """A recital of a section; that it is one shows in the mark `#preamble` or in its emphasised opening."""
    content = inlines(element, reading)
    if "preamble" in element.get("refersTo", "") or not _looks_like_heading(content):
        yield from _piece(Sort.RECITAL, element, reading, depth)
    else:
        yield from _heading(element, reading, depth)


def _looks_like_heading(content: Inlines) -> bool:
    return not re.search(r"[;,；，،؛]$", plain(content).strip())


def _section(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    number = words(child(element, "num"))
    if number:
        yield Piece(Sort.HEADING, label=number, rank=1, origin=reading.origin(element))
    yield from _below(element, reading, depth)


def _list(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    """A list: its introduction belongs to what it hangs on, its points are one deeper."""
    above = depth or 0
    for inner in children(element):
        if tag(inner) in ("intro", "listIntroduction"):
            yield from _container(inner, reading, depth)
        elif tag(inner) in ("wrapUp", "listWrapUp"):
            yield from (replace(piece, continues=True) for piece in _container(inner, reading, depth))
        else:
            yield from READERS.get(tag(inner), _unknown)(inner, reading, above + 1)


def _container(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    """An element that holds blocks, or characters themselves."""
    if any(tag(inner) in READERS for inner in children(element)):
        yield from _below(element, reading, depth)
    else:
        yield from _piece(Sort.TEXT, element, reading, depth)


def _table(element: etree._Element, reading: Reading, _: int | None) -> Iterator[Piece]:
    found = table(element, reading)
    if found.rows:
        yield Piece(Sort.TABLE, table=found, origin=reading.origin(element))


def _annex(element: etree._Element, reading: Reading, depth: int | None) -> Iterator[Piece]:
    yield Piece(Sort.ANNEX, origin=reading.origin(element))
    yield from _below(element, reading, depth)


READERS: dict[str, Read] = (
    dict.fromkeys(("paragraph", "point", "item", "indent", "article", "clause", "alinea", "rule"), _paragraph)
    | dict.fromkeys(
        ("content", "intro", "wrapUp", "container", "block", "hcontainer", "tblock", "blockContainer"), _container
    )
    | dict.fromkeys(("section", "part", "chapter", "title", "division", "subpart", "subsection"), _section)
    | dict.fromkeys(("list", "sublist", "blockList"), _list)
    | dict.fromkeys(("attachments", "components", "component", "doc", "mainBody", "toc"), _below)
    | dict.fromkeys(("num", "meta", "coverPage", "preface", "formula"), _nothing)
    | {
        "p": _text,
        "heading": _heading,
        "subheading": _heading,
        "crossHeading": _cross_heading,
        "table": _table,
        "attachment": _annex,
    }
)
"""Who reads which element of a body."""
