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
    """Lines of either side that share words and must not: the end of one goes where that of the other comes.

    Of lines that run on into one another, as few words as can be are parted.
    """
    chain: list[_Link] = []
    old = new = 0
    for step in steps:
        shared = sum(word.weight for side, word in step.said if side == "same" and not word.key.isspace())
        is_end = step.old is None or step.new is None
        chain.append(_Link((old, new), shared, is_end and not step.is_whole))
        old, new = old + (step.old is not None), new + (step.new is not None)
        if not is_end:
            yield from _weakest(chain)
            chain = []


class _Link(NamedTuple):
    """Two lines that share words up to the end of one of them, or of both.

    Attributes:
        lines: the places of the lines.
        shared: how many words they share there.
        counts: whether the end is one of a line that runs on.

    """

    lines: tuple[int, int]
    shared: int
    counts: bool


def _weakest(chain: Sequence[_Link]) -> Iterator[tuple[int, int]]:
    """The links to part, so that no more than a few ends come and go between two of them; least words in all."""
    if sum(link.counts for link in chain) <= FEW:
        return
    ends = [0]
    for link in chain:
        ends.append(ends[-1] + link.counts)
    best: list[tuple[int, int]] = []
    for place in range(len(chain) + 1):
        shared = chain[place].shared if place < len(chain) else 0
        before = [(best[cut][0], cut) for cut in range(place) if ends[place] - ends[cut + 1] <= FEW]
        before += [(0, -1)] if ends[place] <= FEW else []
        least, cut = min(before)
        best.append((least + shared, cut))
    place = best[-1][1]
    while place >= 0:
        if chain[place].shared:
            yield chain[place].lines
        place = best[place][1]
