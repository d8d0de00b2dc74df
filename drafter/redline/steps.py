"""The lines of two texts in the order of a redline, and which of them a reader would not find the way through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

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


FEW = 6
"""Ends that may come and go among one another before a reader loses the thread."""


def crossed(steps: Sequence[Step]) -> Iterator[tuple[int, int]]:
    """Lines of either side that share words and must not: the end of one goes where that of the other comes."""
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
