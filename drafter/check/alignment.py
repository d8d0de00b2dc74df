"""Which paragraphs of two language versions say the same: those of one length and verb, with one set of facts.

Lengths of translations keep their proportion (Gale and Church, "A program for aligning sentences in bilingual
corpora", 1993); what a paragraph cites is the same in every language.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drafter.check.pieces import Line
from drafter.language.counterparts import Meaning, say_the_same
from drafter.model.walk import notes

Pair = tuple[int | None, int | None]
"""Positions in the two versions; None where one has no such paragraph."""


Meanings = Mapping[int, Meaning]
"""What the phrase says that opens a line, by the identity of the line; nothing for a rare phrase."""


def align(theirs: Sequence[Line], own: Sequence[Line], meanings: Meanings) -> list[Pair]:
    """Pair the paragraphs of two versions, in order, so that as little as can be differs."""
    left, right = [_shape(line, meanings) for line in theirs], [_shape(line, meanings) for line in own]
    ratio = (sum(each.length for each in left) + 1) / (sum(each.length for each in right) + 1)
    return _trace(_costs([[_unlike(one, other, ratio) for other in right] for one in left], len(right)))


def first_unpaired(theirs: Sequence[Line], own: Sequence[Line], meanings: Meanings) -> Line | None:
    """The paragraph of `own` that the other version lacks, or before which it has one more; None if all are paired."""
    at = 0
    for one, other in align(theirs, own, meanings):
        if one is None or other is None:
            return own[min(at, len(own) - 1)] if own else None
        at = other + 1
    return None


def crosswise(theirs: Sequence[Line], own: Sequence[Line], meanings: Meanings) -> list[float]:
    """How much better two neighbours of one version would fit in each other's place, beside those of another.

    One figure for each paragraph and the one behind it, above 0 where they would fit better; both versions have as many
    paragraphs.
    """
    left, right = [_shape(line, meanings) for line in theirs], [_shape(line, meanings) for line in own]
    ratio = (sum(each.length for each in left) + 1) / (sum(each.length for each in right) + 1)
    return [
        _unlike(left[at], right[at], ratio)
        + _unlike(left[at + 1], right[at + 1], ratio)
        - _unlike(left[at], right[at + 1], ratio)
        - _unlike(left[at + 1], right[at], ratio)
        for at in range(len(left) - 1)
    ]


@dataclass(frozen=True, slots=True)
class _Shape:
    length: int
    figures: tuple[str, ...]
    notes: int
    items: int
    level: int
    meaning: Meaning | None


_FIGURES = re.compile(r"\d+")


def _shape(line: Line, meanings: Meanings) -> _Shape:
    return _Shape(
        length=len(line.text),
        figures=tuple(sorted(_FIGURES.findall(line.text))),
        notes=len(list(notes(line.content))),
        items=len(getattr(line.entry.block, "items", ())),
        level=line.entry.level,
        meaning=meanings.get(id(line)),
    )


def _unlike(one: _Shape, other: _Shape, ratio: float) -> float:
    """How little two paragraphs have in common: 0 for the same in two languages."""
    apart = abs(math.log((one.length + 1) / ((other.length + 1) * ratio)))
    different = (
        one.figures != other.figures,
        one.notes != other.notes,
        one.items != other.items,
        say_the_same(one.meaning, other.meaning) is False,
    )
    return min(apart, _MOST_APART) + sum(different) + _OTHER_LEVEL * (one.level != other.level)


_MOST_APART = 2.0
_OTHER_LEVEL = 4.0
_ALONE = 1.5
"""What it costs to leave a paragraph without its like."""

_Step = tuple[float, int, int]
"""The cost so far, and the step that led here in either version."""


def _costs(unlike: list[list[float]], width: int) -> list[list[_Step]]:
    """The least cost of pairing the first paragraphs of both versions, for every number of them."""
    table: list[list[_Step]] = [[(_ALONE * j, 0, 1) for j in range(width + 1)]]
    for i, row in enumerate(unlike, 1):
        line: list[_Step] = [(_ALONE * i, 1, 0)]
        for j in range(1, width + 1):
            line.append(
                min(
                    (table[i - 1][j - 1][0] + row[j - 1], 1, 1),
                    (table[i - 1][j][0] + _ALONE, 1, 0),
                    (line[j - 1][0] + _ALONE, 0, 1),
                )
            )
        table.append(line)
    return table


def _trace(table: list[list[_Step]]) -> list[Pair]:
    pairs: list[Pair] = []
    i, j = len(table) - 1, len(table[0]) - 1
    while i or j:
        _, down, across = table[i][j]
        pairs.append((i - 1 if down else None, j - 1 if across else None))
        i, j = i - down, j - across
    return pairs[::-1]
