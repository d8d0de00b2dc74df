"""What two sequences of words have in common: the most that can stay where the order of both is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from drafter.model.nodes import Note
from drafter.redline.letters import Letters
from drafter.redline.words import Word


class Stretch(NamedTuple):
    """A stretch of either side, from one place up to another: all of it stays, or all of it is of one side alone."""

    same: bool
    old: slice
    new: slice


def stretches(left: Sequence[Word], right: Sequence[Word]) -> Iterator[Stretch]:
    """Both sides cut where they part and where they meet again."""
    from rapidfuzz.distance import Indel

    if any(isinstance(word.node, Note) for word in left) and any(isinstance(word.node, Note) for word in right):
        yield from _between(list(stays(left, right)), len(left), len(right))
        return
    letters = Letters()
    codes = Indel.opcodes(letters.of(word.identity for word in left), letters.of(word.identity for word in right))
    for same, group in groupby(codes, key=lambda code: code.tag == "equal"):
        first, *_, last = [*group] * 2
        yield Stretch(same, slice(first.src_start, last.src_end), slice(first.dest_start, last.dest_end))


def stays(left: Sequence[Word], right: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The places of words that stay, on either side; a note weighs as much as the words in it."""
    from rapidfuzz.distance import Indel

    letters = Letters()
    (old, old_places), (new, new_places) = (_weighed(letters, side) for side in (left, right))
    before = (-1, -1)
    for code in Indel.opcodes(old, new):
        if code.tag != "equal":
            continue
        for shift in range(code.src_end - code.src_start):
            here = old_places[code.src_start + shift], new_places[code.dest_start + shift]
            if here[0] > before[0] and here[1] > before[1]:
                yield (before := here)


def _weighed(letters: Letters, side: Sequence[Word]) -> tuple[str, list[int]]:
    """A letter for every word that a reader sees, and the place of what each letter stands for."""
    weights = [word.weight for word in side]
    text = "".join([letters[word.identity] * weight for word, weight in zip(side, weights, strict=True)])
    return text, [place for place, weight in enumerate(weights) for _ in range(weight)]


def _between(pairs: Sequence[tuple[int, int]], old: int, new: int) -> Iterator[Stretch]:
    """The stretches that places which stay make."""
    i = j = 0
    for _, group in groupby(enumerate(pairs), key=lambda each: (each[1][0] - each[0], each[1][1] - each[0])):
        run = [pair for _, pair in group]
        (a, b), length = run[0], len(run)
        if a > i or b > j:
            yield Stretch(same=False, old=slice(i, a), new=slice(j, b))
        yield Stretch(same=True, old=slice(a, a + length), new=slice(b, b + length))
        i, j = a + length, b + length
    if old > i or new > j:
        yield Stretch(same=False, old=slice(i, old), new=slice(j, new))
