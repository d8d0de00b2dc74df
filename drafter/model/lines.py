"""A text as the list of its lines, and back: each block by itself, with the place where it hangs.

In the tree a sub-paragraph is part of its paragraph. A Word file, and a reader, see one line after another; whatever
changes a paragraph into several, or hangs one elsewhere, is simple there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import NamedTuple, TypeVar, cast

from drafter.model.nodes import Block, Item, Paragraph, Part, Place, Row, Section

B = TypeVar("B", bound=Block | Row)
_SAID = ("content", "title", "items", "then", "rows", "preamble", "operative")


class Line(NamedTuple):
    """A block without what hangs below it, and its place."""

    block: Block
    place: Place


class NoPlaceError(ValueError):
    """A heading, table or section would have to stand between sub-paragraphs."""


def lines_of(part: Part) -> list[Line]:
    """The lines of a text, without those of its annexes."""
    return [*_lines(part.preamble, Place("preamble")), *_lines(part.operative, Place("operative"))]


def lines_of_body(body: Sequence[Block]) -> list[Line]:
    """The lines of an annex."""
    return list(_lines(body, Place("operative")))


def _lines(blocks: Iterable[Block], place: Place) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _paragraph(block, place)
        elif isinstance(block, Section) and not place.inside:
            yield Line(replace(block, preamble=(), operative=()), place)
            yield from _lines(block.preamble, Place("preamble", inside=True))
            yield from _lines(block.operative, Place("operative", inside=True))
        else:
            yield Line(block, place)


def _paragraph(block: Paragraph, place: Place) -> Iterator[Line]:
    if not block.items and not block.then:
        yield Line(block, place)
        return
    yield Line(replace(block, items=(), then=()), place)
    for inner in (*block.items, *block.then):
        below = Place(place.region, place.inside, place.depth + 1, then=not isinstance(inner, Item))
        yield from _paragraph(inner, below)


@dataclass(slots=True)
class _Open:
    """A block whose lines are still being collected."""

    block: Block
    items: list[_Open] = field(default_factory=list)
    then: list[_Open] = field(default_factory=list)
    preamble: list[_Open] = field(default_factory=list)
    operative: list[_Open] = field(default_factory=list)

    def closed(self) -> Block:
        """The block with all that hangs on it."""
        block = self.block
        if isinstance(block, Paragraph) and (self.items or self.then):
            below = {"items": _closed(self.items), "then": _closed(self.then)}
            return replace(block, **below)  # type: ignore[arg-type]
        if isinstance(block, Section) and (self.preamble or self.operative):
            return replace(block, preamble=_closed(self.preamble), operative=_closed(self.operative))
        return block


def _closed(blocks: list[_Open]) -> tuple[Block, ...]:
    return tuple(block.closed() for block in blocks)


def nested(lines: Iterable[Line]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The preamble and the operative text that lines make; the way back from `lines_of`."""
    top = _Open(Section())
    section = top
    above: list[_Open] = []
    for block, place in lines:
        node = _Open(block)
        depth = min(place.depth, len(above))
        if depth:
            siblings = above[depth - 1].then if place.then else above[depth - 1].items
        else:
            container = section if place.inside else top
            siblings = container.preamble if place.region == "preamble" else container.operative
            if isinstance(block, Section) and not place.inside:
                section = node
        siblings.append(node)
        above[depth:] = [node]
    return _closed(top.preamble), _closed(top.operative)


def bare(block: B) -> B:
    """A block without what it says: its kind, its number, the shape of a table or row."""
    new: dict[str, object] = {"change": None}
    for spec in fields(block):
        if spec.name == "cells" and isinstance(block, Row):
            new["cells"] = tuple(replace(cell, content=()) for cell in block.cells)
        elif spec.name in _SAID:
            new[spec.name] = ()
    return replace(block, **new)  # type: ignore[arg-type]


def placed(lines: Sequence[tuple[Line, bool]]) -> list[Line]:
    """Lines in places where they can stand together and in their order.

    Args:
        lines: each with whether it has its place on this side of a redline. A line that has none takes its own where
            that does not part the others from what they hang on, and the place of the next line that has one if not.

    Raises:
        NoPlaceError: a line that is no paragraph would have to become one.

    """
    behind: list[Place | None] = []
    following: Place | None = None
    for line, stands in reversed(lines):
        behind.append(following)
        following = line.place if stands else following
    state = _Standing()
    return [state.add(line, stands, after) for (line, stands), after in zip(lines, reversed(behind), strict=True)]


_REGIONS = ("preamble", "operative")


@dataclass(slots=True)
class _Standing:
    """How far a text has come, line by line."""

    above: list[Place] = field(default_factory=list)
    last: Place = field(default_factory=Place)
    outer: int = 0
    inner: int = 0
    in_section: bool = False

    def add(self, line: Line, stands: bool, behind: Place | None) -> Line:
        """A line in its place, or in the one that it has to take."""
        if not stands and not self._fits(line.place, behind):
            line = _taking(line, behind or self.last)
        self.last = place = line.place
        self.above[place.depth :] = [place] if isinstance(line.block, Paragraph) else []
        if not place.depth:
            self._goes_on(place, opens=isinstance(line.block, Section) and not place.inside)
        return line

    def _goes_on(self, place: Place, *, opens: bool) -> None:
        rank = _REGIONS.index(place.region)
        if place.inside:
            self.inner = rank
        else:
            self.outer, self.inner, self.in_section = rank, 0, opens

    def _fits(self, own: Place, behind: Place | None) -> bool:
        if own.depth:
            return self._fits_below(own, behind)
        rank = _REGIONS.index(own.region)
        if behind and (behind.depth or (behind.inside and not own.inside)):
            return False
        if behind and behind.inside == own.inside and rank > _REGIONS.index(behind.region):
            return False
        return self.in_section and rank >= self.inner if own.inside else rank >= self.outer

    def _fits_below(self, own: Place, behind: Place | None) -> bool:
        if own.depth > len(self.above):
            return False
        parent, siblings = self.above[own.depth - 1], self.above[own.depth : own.depth + 1]
        if (parent.region, parent.inside) != (own.region, own.inside) or (siblings and siblings[0].then > own.then):
            return False
        return behind is None or behind.depth < own.depth or (behind.depth == own.depth and behind.then >= own.then)


def _taking(line: Line, place: Place) -> Line:
    block = line.block
    if not place.depth:
        return Line(block, place)
    if not isinstance(block, Paragraph):
        raise NoPlaceError(f"a {type(block).__name__} cannot hang on a paragraph")
    return Line(as_below(block, place), place)


def as_below(block: Paragraph, place: Place) -> Paragraph:
    """A paragraph as one that hangs on another."""
    kind = Paragraph if place.then else Item
    return kind(content=block.content, label=block.label, number=block.number, change=block.change, origin=block.origin)


def as_they_hung(lines: Sequence[Line]) -> list[Line]:
    """The lines of a redline as they hung in the old text; those that came since stand where they can."""
    return placed([_was(line) for line in lines])


def _was(line: Line) -> tuple[Line, bool]:
    change = getattr(line.block, "change", None)
    if change is None:
        return line, True
    if change.was:
        line = Line(as_it_was(line.block), change.was.place or line.place)
    return line, change.kind not in ("inserted", "moved-to", "divided")


def as_it_was(block: B) -> B:
    """A block of a redline as the kind of block that it was, its content as it is."""
    change = block.change
    if change is None or change.was is None:
        return block
    was = cast("B", change.was.block)
    kept: dict[str, object] = {
        name: getattr(block, name) for name in ("content", "title", "rows") if hasattr(was, name)
    }
    if isinstance(block, Row) and isinstance(was, Row):
        cells = zip(was.cells, block.cells, strict=True)
        kept["cells"] = tuple(replace(old, content=new.content) for old, new in cells)
    return replace(was, change=change, **kept)  # type: ignore[arg-type]
