"""Which words of two texts are the same ones: as many as can be, and only then the spaces between them.

Spaces are typed anew more often than words (a no-break space for a common one), and no such change unpairs a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Stretch(NamedTuple):
    """A stretch that both sides share, or that each has its own words for: where it begins and ends on either side."""

    same: bool
    old: int
    old_end: int
    new: int
    new_end: int


def stretches(old: str, new: str, spaces: frozenset[str]) -> Iterator[Stretch]:
    """Two sequences of words cut into stretches, in order.

    Args:
        old, new: the words of each side, a letter for each; see `Letters`.
        spaces: the letters that stand for spaces.

    """
    i = j = 0
    for a, b in _pairs(old, new, spaces):
        yield from _between(old[i:a], new[j:b], i, j)
        yield Stretch(True, a, a + 1, b, b + 1)
        i, j = a + 1, b + 1
    yield from _between(old[i:], new[j:], i, j)


def _pairs(old: str, new: str, spaces: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The places of words that both sides have, spaces left out."""
    left, right = ([place for place, letter in enumerate(side) if letter not in spaces] for side in (old, new))
    for stretch in _least("".join([old[place] for place in left]), "".join([new[place] for place in right])):
        if stretch.same:
            yield from zip(left[stretch.old : stretch.old_end], right[stretch.new : stretch.new_end], strict=True)


def _between(old: str, new: str, i: int, j: int) -> Iterator[Stretch]:
    """What stands between two paired words; it begins at `i` and `j`."""
    if old == new:
        if old:
            yield Stretch(True, i, i + len(old), j, j + len(new))
        return
    for same, start, end, begins, ends in _least(old, new):
        yield Stretch(same, i + start, i + end, j + begins, j + ends)


def _least(old: str, new: str) -> Iterator[Stretch]:
    """The stretches with the fewest letters struck and added."""
    from rapidfuzz.distance import Indel

    for code in Indel.opcodes(old, new):
        yield Stretch(code.tag == "equal", code.src_start, code.src_end, code.dest_start, code.dest_end)
