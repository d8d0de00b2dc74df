"""Which paragraphs of a language version stand in another order than in the one it is held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from drafter.check.alignment import Meanings, crosswise
from drafter.check.pieces import Line
from drafter.language.counterparts import say_the_same

_FURTHEST = 20
"""Paragraphs over which one is looked for; two lists that differ all along are of two texts."""


def displaced(own: Sequence[Line], theirs: Sequence[Line], meanings: Meanings) -> tuple[int, ...]:
    """The positions of two paragraphs that changed places, or of one that moved and where it belongs; () for none.

    Only what is certain is told: both positions open otherwise in the other version, and crosswise they open alike;
    or they are neighbours that open alike, and by length, figures and notes each is by far more like the other.

    Args:
        own: the paragraphs of one stretch of a version.
        theirs: those of the version that it is held against; nothing is told where they are more or fewer.
        meanings: what their openings say.

    """
    if len(own) != len(theirs):
        return ()
    alike = _Alike(own, theirs, meanings)
    odd = [at for at in range(len(own)) if alike(at, at) is False]
    for first, last in sorted(combinations(odd, 2), key=lambda pair: pair[1] - pair[0]):
        if last - first <= _FURTHEST and any(_crossed(first, last, alike)):
            return first, last
    return _swapped(own, theirs, meanings)


def _swapped(own: Sequence[Line], theirs: Sequence[Line], meanings: Meanings) -> tuple[int, ...]:
    """Two neighbours that changed places and open alike, so that only what follows can tell."""
    gains = crosswise(theirs, own, meanings)
    at = max(range(len(gains)), key=gains.__getitem__, default=None)
    return () if at is None or gains[at] < _BY_FAR else (at, at + 1)


_BY_FAR = 0.8
"""As when one of the two is half again as long as the other. In 700 versions of sessions 76 and 77 no pair in its right
order comes up to it."""


class _Alike:
    """Whether two paragraphs of two versions open alike; None where it cannot be told."""

    def __init__(self, own: Sequence[Line], theirs: Sequence[Line], meanings: Meanings) -> None:
        self._own = [meanings.get(id(line)) for line in own]
        self._theirs = [meanings.get(id(line)) for line in theirs]

    def __call__(self, own: int, theirs: int) -> bool | None:
        return say_the_same(self._own[own], self._theirs[theirs])


def _crossed(first: int, last: int, alike: _Alike) -> Iterator[bool]:
    """Whether two paragraphs changed places, or one moved down or up over those between."""
    between = range(first, last)
    yield alike(first, last) is True and alike(last, first) is True
    yield alike(last, first) is True and all(alike(at, at + 1) for at in between)
    yield alike(first, last) is True and all(alike(at + 1, at) for at in between)
