"""What a writer of a redline has to know of the two texts, for lines that it derives from front matter by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.lines import as_it_was
from drafter.model.nodes import Change, Deleted, Inlines, Inserted, Part, Table, Text
from drafter.model.outline import comes, goes, outline
from drafter.writers import reading
from drafter.writers.cover import cover
from drafter.writers.lines import COVER, Line


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


Changed = tuple[Inlines, Change | None]


def lines(redline: Redline, old: Sequence[Inlines], new: Sequence[Inlines]) -> Iterator[Changed]:
    """Lines of one place, each merged with its counterpart; those without one go or come."""
    for before, after in zip(old, new, strict=False):
        yield redline.compare(before, after), None
    yield from ((line, Change("deleted")) for line in old[len(new) :])
    yield from ((line, Change("inserted")) for line in new[len(old) :])


def organ_line(redline: Redline, number: int, language: Language) -> Iterator[Changed]:
    """The line that opens a part, merged."""
    both = [
        [line for line in [reading.organ_line(text.parts[number], text.front, language)] if line]
        for text in (redline.before, redline.after)
    ]
    return lines(redline, *both)


def letter(redline: Redline, number: int, language: Language) -> Changed | None:
    """The letter of a part, merged; None where neither text has one."""
    old, new = (_letter(text, number, language) for text in (redline.before, redline.after))
    return next(lines(redline, [old] if old else [], [new] if new else []), None)


def _letter(text: Resolution, number: int, language: Language) -> Inlines:
    for entry in outline(text):
        if isinstance(entry.block, Part) and entry.part == number:
            return (Text(reading.part_letter(entry, language)),)
    return ()


def whole(content: Inlines, change: Change | None) -> Change | None:
    """The change of a line: that of what it belongs to, or its own where all of it comes or goes."""
    if change or not content:
        return change
    kinds = {type(node) for node in content}
    return Change("inserted") if kinds == {Inserted} else Change("deleted") if kinds == {Deleted} else None


def closing(redline: Redline, number: int) -> Iterator[Changed]:
    """The lines that close a part, merged."""
    return lines(redline, redline.before.parts[number].closing, redline.after.parts[number].closing)


def read(redline: Redline, language: Language) -> list[Line]:
    """The lines of a redline in reading order, for writers that set no Word page."""
    fronts = redline.before.front, redline.after.front
    text = [line for line in reading.read(redline.resolution, language) if line.role not in COVER]
    out = [*_cover(redline, *([*cover(front, language)] for front in fronts))]
    return [*out, *text]


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
