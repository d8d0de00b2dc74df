"""Lines that two texts share word for word, between which all else is compared."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from math import prod

from drafter.model.lines import Line
from drafter.model.nodes import Paragraph
from drafter.redline.align import bag

FEWEST_WORDS = 12
"""Words that a line must have to be held for the same wherever it stands: shorter ones recur."""

LARGEST = 1 << 30
"""Pairs of words, one of either text, that are compared at once at most; larger texts are always cut."""

Cut = tuple[bool, Sequence[Line], Sequence[Line]]
"""Whether two stretches of lines are the same, and the stretches."""


def cut(old: Sequence[Line], new: Sequence[Line], *, closely: bool = False) -> Iterator[Cut]:
    """Cut two texts at lines that stand once in each, in the order that keeps the most of their words.

    Where it matters to mark no word too much (`closely`), texts that are not too large stay whole: words that moved
    from one line to another may be worth more than a line that stayed.
    """
    if closely and prod(sum(len(bag(line.block)) for line in side) for side in (old, new)) <= LARGEST:
        yield False, old, new
        return
    i = j = 0
    for a, b in _anchors(old, new):
        if a > i or b > j:
            yield False, old[i:a], new[j:b]
        yield True, old[a : a + 1], new[b : b + 1]
        i, j = a + 1, b + 1
    if i < len(old) or j < len(new):
        yield False, old[i:], new[j:]


def _anchors(old: Sequence[Line], new: Sequence[Line]) -> list[tuple[int, int]]:
    there = _once(new)
    shared = [(place, there[key], len(bag(old[place].block))) for key, place in _once(old).items() if key in there]
    return _heaviest(sorted(each for each in shared if each[2] >= FEWEST_WORDS))


def _once(lines: Sequence[Line]) -> dict[object, int]:
    """The places of paragraphs that say what no other does."""
    said = [line.block.content if isinstance(line.block, Paragraph) else None for line in lines]
    times = Counter(said)
    return {key: place for place, key in enumerate(said) if key is not None and times[key] == 1}


def _heaviest(shared: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Those places of the new text that rise with those of the old and weigh the most (a staircase of best weights)."""
    stairs: list[tuple[int, int, int]] = []  # place in the new text, best weight up to it, position in `shared`
    above: list[int] = []
    for position, (_, new, weight) in enumerate(shared):
        at = bisect_left(stairs, (new, -1, -1))
        best = stairs[at - 1][1] if at else 0
        above.append(stairs[at - 1][2] if at else -1)
        step = (new, best + weight, position)
        end = at
        while end < len(stairs) and stairs[end][1] <= step[1]:
            end += 1
        stairs[at:end] = [step]
    out: list[tuple[int, int]] = []
    position = stairs[-1][2] if stairs else -1
    while position >= 0:
        out.append(shared[position][:2])
        position = above[position]
    return out[::-1]
