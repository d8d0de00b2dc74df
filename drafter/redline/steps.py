"""The lines of two texts in the order of a redline, and which of them LibreOffice cannot give back as they are.

LibreOffice (seen in 7.4) forgets that the end of a paragraph comes or goes which the first note of a file stands at
(see `notes`), and loses ends that come among ends that go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.model.lines import Line
from drafter.model.nodes import Note
from drafter.redline.align import bag, contents
from drafter.redline.notes import ends_in
from drafter.redline.words import Side, Word


class Step(NamedTuple):
    """Words up to the end of a line, each with its side, and the line that ends: of one side, or of both."""

    old: int | None
    new: int | None
    said: tuple[tuple[Side, Word], ...]

    @property
    def is_whole(self) -> bool:
        """Whether all of it is of the one side on which it ends."""
        side = "inserted" if self.old is None else "deleted"
        return all(each == side for each, _ in self.said)


FEW = 4
"""Ends that may come and go among one another before a reader loses the thread."""


def crossed(steps: Sequence[Step]) -> Iterator[tuple[int, int]]:
    """Lines of either side that share words and must not: the end of one goes where that of the other comes.

    Neither reader nor LibreOffice would find the way through such lines.
    """
    gone: list[int] = []
    come: list[int] = []
    for step in steps:
        if step.old is not None and step.new is not None:
            if len(gone) + len(come) > FEW:
                yield from ((old, new) for old in gone for new in come)
            gone, come = [], []
        elif not step.is_whole and step.old is not None:
            gone.append(step.old)
        elif not step.is_whole and step.new is not None:
            come.append(step.new)


def forgotten(
    steps: Sequence[Step], old: Sequence[Line], new: Sequence[Line], first_notes: Sequence[Note]
) -> Iterator[tuple[int, int]]:
    """Lines of either side that share words and must not: an end between them would be forgotten.

    Of two lines that run together, the shorter one is parted from what both became, or were; of several, the last.
    """
    above: list[Step] = []
    for step in steps:
        if step.old is not None and step.new is not None:
            if any(_ends_in(line, first_notes) for line in _lines_of(above, old, new)):
                yield _parted(above, step, old, new)
            above = []
        elif not step.is_whole:
            above.append(step)


def _ends_in(line: Line, called: Sequence[Note]) -> bool:
    return any(ends_in(content, called) for content in contents(line.block))


def _lines_of(steps: Sequence[Step], old: Sequence[Line], new: Sequence[Line]) -> Iterator[Line]:
    for step in steps:
        yield old[step.old] if step.old is not None else new[step.new]  # type: ignore[index]


def _parted(above: Sequence[Step], last: Step, old: Sequence[Line], new: Sequence[Line]) -> tuple[int, int]:
    """The line to part, and the one on the other side that it shares words with."""
    steps = [*above, last] if len(above) == 1 else [last]
    if above[0].new is None:
        shortest = min([step.old or 0 for step in steps], key=lambda place: len(bag(old[place].block)))
        return shortest, last.new or 0
    shortest = min([step.new or 0 for step in steps], key=lambda place: len(bag(new[place].block)))
    return last.old or 0, shortest
