"""Which part of the old text became which of the new one; what has no counterpart comes, goes or moved as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.model.nodes import Change, Inlines, Part
from drafter.redline.align import bag
from drafter.redline.letters import Letters
from drafter.redline.tree import marked, rewritten


class Parts(NamedTuple):
    """A part of either text; None where the other one has no counterpart."""

    old: Part | None
    new: Part | None


def paired(old: Sequence[Part], new: Sequence[Part]) -> list[Parts]:
    """The parts of two texts in their order, so that as many words as possible stay; as many pairs as there can be."""
    if len(old) == len(new) == 1:
        return [Parts(old[0], new[0])]
    kept = _kept(old, new)
    best = [[(0, 0)] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            words, pairs = best[i + 1][j + 1]
            best[i][j] = max(best[i + 1][j], best[i][j + 1], (words + kept[i][j], pairs + 1))
    return list(_traced(old, new, best))


def _kept(old: Sequence[Part], new: Sequence[Part]) -> list[list[int]]:
    """The words that two parts share in one order."""
    from rapidfuzz.distance import LCSseq

    letters = Letters()
    left, right = ([letters.of(_words(part)) for part in side] for side in (old, new))
    return [[LCSseq.similarity(a, b) for b in right] for a in left]


def _words(part: Part) -> Iterator[str]:
    for block in (*part.preamble, *part.operative, *part.annexes):
        yield from bag(block)


def _traced(old: Sequence[Part], new: Sequence[Part], best: list[list[tuple[int, int]]]) -> Iterator[Parts]:
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and best[i][j] == best[i + 1][j]:
            yield Parts(old[i], None)
            i += 1
        elif j < len(new) and best[i][j] == best[i][j + 1]:
            yield Parts(None, new[j])
            j += 1
        else:
            yield Parts(old[i], new[j])
            i, j = i + 1, j + 1


def alone(pairs: Sequence[Parts], freeze: Callable[[Inlines], Inlines], name: Callable[[], str]) -> dict[int, Part]:
    """The parts without counterpart, by their places: struck or added whole, moved where one says all of another.

    Args:
        pairs: all parts.
        freeze: gives the cross-references of struck content the numbers they had.
        name: gives a name for a move.

    """
    out: dict[int, Part] = {}
    left = {place: pair.old for place, pair in enumerate(pairs) if pair.old and not pair.new}
    for place, (old, new) in enumerate(pairs):
        if old or not new:
            continue
        come = Change("inserted")
        there = next((at for at, part in left.items() if _says(part) == _says(new)), None)
        if there is not None:
            come = Change("moved-to", name())
            out[there] = _whole(left.pop(there), Change("moved-from", come.name), freeze)
        out[place] = _whole(new, come, tuple)
    return out | {place: _whole(part, Change("deleted"), freeze) for place, part in left.items()}


def _says(part: Part) -> tuple[object, ...]:
    return part.title, part.preamble, part.operative, part.annexes


def _whole(part: Part, change: Change, content: Callable[[Inlines], Inlines]) -> Part:
    """A part with everything in it struck, added or moved."""
    return replace(
        part,
        title=content(part.title),
        preamble=tuple(marked(rewritten(block, content), change) for block in part.preamble),
        operative=tuple(marked(rewritten(block, content), change) for block in part.operative),
        annexes=tuple(marked(rewritten(annex, content), change) for annex in part.annexes),
        change=change,
    )
