"""What a writer of a redline has to know of the two texts, for lines that it derives from front matter by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.lines import as_it_was
from drafter.model.nodes import Change, Deleted, Inlines, Inserted, Table
from drafter.model.outline import comes, goes
from drafter.model.walk import rewrite
from drafter.writers import framing, reading
from drafter.writers.cover import cover
from drafter.writers.framing import Changed
from drafter.writers.lines import COVER, Line

T = TypeVar("T")


class Redline(Protocol):
    """Two texts and how two lines of them become one."""

    @property
    def before(self) -> Resolution:
        """The old text."""

    @property
    def after(self) -> Resolution:
        """The new text."""

    @property
    def resolution(self) -> Resolution:
        """The new text with its changes."""

    def compare(self, old: Inlines, new: Inlines) -> Inlines:
        """One line with the changes that lead from the old to the new."""


def lines(redline: Redline, old: Sequence[Inlines], new: Sequence[Inlines]) -> Iterator[Changed]:
    """Lines of one place, each merged with its counterpart; those without one go or come."""
    for before, after in zip(old, new, strict=False):
        yield Changed(redline.compare(before, after))
    yield from (Changed(line, Change("deleted")) for line in old[len(new) :])
    yield from (Changed(line, Change("inserted")) for line in new[len(old) :])


class Framed:
    """The lines that frame the parts of a redline, merged with what they were."""

    def __init__(self, redline: Redline, language: Language) -> None:
        self._redline = redline
        self._sides = framing.Framed(redline.before, language), framing.Framed(redline.after, language)

    def letter(self, place: int) -> Changed | None:
        """The letter of a part; None where neither text has one."""
        letters = ([found] if found else [] for found in self._of(place, lambda side, own: side.letter(own)))
        return next(self._merged(*letters), None)

    def organ_line(self, place: int) -> Iterator[Changed]:
        """The line that opens a part."""
        return self._merged(*self._of(place, lambda side, own: [*side.organ_line(own)]))

    def closing(self, place: int) -> Iterator[Changed]:
        """The lines that close a part."""
        return self._merged(*self._of(place, lambda side, own: [*side.closing(own)]))

    def _of(self, place: int, asked: Callable[[framing.Framed, int], T]) -> Iterator[T | None]:
        """What both texts have of a part of the redline; None for the one that lacks the part."""
        *above, part = self._redline.resolution.parts[: place + 1]
        for side, lacks in zip(self._sides, (comes, goes), strict=True):
            yield None if lacks(part.change) else asked(side, sum(not lacks(each.change) for each in above))

    def _merged(self, old: list[Changed] | None, new: list[Changed] | None) -> Iterator[Changed]:
        return lines(self._redline, *([line.content for line in side or ()] for side in (old, new)))


def whole(content: Inlines, change: Change | None) -> Change | None:
    """The change of a line: that of what it belongs to, or its own where all of it comes or goes."""
    if change or not content:
        return change
    kinds = {type(node) for node in content}
    return Change("inserted") if kinds == {Inserted} else Change("deleted") if kinds == {Deleted} else None


def read(redline: Redline, language: Language) -> list[Line]:
    """The lines of a redline in reading order, for writers that set no Word page."""
    fronts = redline.before.front, redline.after.front
    top = _cover(redline, *([*cover(front, language)] for front in fronts))
    return [
        _plainly(line) for line in (*top, *reading.below_cover(redline.resolution, language, Framed(redline, language)))
    ]


def _plainly(line: Line) -> Line:
    """A line that comes or goes as a whole without further marks of that inside it."""
    if line.change is None or line.change.kind is None:
        return line
    return replace(line, content=_unmarked(line.content), title=_unmarked(line.title))


def _unmarked(content: Inlines) -> Inlines:
    return rewrite(content, lambda node: node.content if isinstance(node, Inserted | Deleted) else (node,))


def _cover(redline: Redline, old: list[Line], new: list[Line]) -> Iterator[Line]:
    for role in COVER:
        before, after = ([line for line in side if line.role == role] for side in (old, new))
        for content, change in lines(redline, [x.content for x in before], [x.content for x in after]):
            yield replace((after or before)[0], content=content, change=change)


def tables(table: Table) -> tuple[Table, Table]:
    """A table as it is, and as it was in the old text; one and the same where a redline leaves its shape."""
    if table.change is None and all(row.change is None for row in table.rows):
        return table, table
    now = tuple(row for row in table.rows if not goes(row.change))
    was = tuple(as_it_was(row) for row in table.rows if not comes(row.change))
    return replace(table, rows=now), replace(as_it_was(table), rows=was)


def row_positions(table: Table) -> Iterator[int]:
    """The place of each row in the text it belongs to: of a struck row in the old text, of any other in the new."""
    old = new = 0
    for row in table.rows:
        yield old if goes(row.change) else new
        old += not comes(row.change)
        new += not goes(row.change)
