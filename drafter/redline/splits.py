"""Paragraphs that were divided into several, or joined into one: their ends change, and their words need not.

The pairing of blocks finds one counterpart for each. Where neighbours of a pair were added or struck whole and their
words stand in the rest of its other side, they are one change of ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from drafter.model.nodes import Paragraph
from drafter.redline.align import Any_, Pair, bag, comparable
from drafter.redline.letters import Letters

B = TypeVar("B", bound=Any_)
"""Any block."""

FOUND_AGAIN = 0.6
"""The share of a neighbour's words that the other side must hold for the two to have been one paragraph."""
FEWEST_WORDS = 4
"""Words that a neighbour must have: shorter ones stand in most paragraphs by chance."""


@dataclass(frozen=True, slots=True)
class Regrouped(Generic[B]):
    """Paragraphs of one side that are one paragraph on the other."""

    old: tuple[B, ...]
    new: tuple[B, ...]


def regrouped(pairs: Sequence[Pair[B]]) -> list[Pair[B] | Regrouped[B]]:
    """Pairs, in their order, with neighbours drawn into those that they were one paragraph with."""
    out: list[Pair[B] | Regrouped[B]] = []
    left = list(pairs)
    while left:
        pair = left.pop(0)
        if pair.old is None or pair.new is None or pair.old == pair.new or not isinstance(pair.old, Paragraph):
            out.append(pair)
            continue
        group = Regrouped((pair.old,), (pair.new,))
        group = _with_those_before(group, out)
        group = _with_those_behind(group, left)
        out.append(pair if len(group.old) == len(group.new) == 1 else group)
    return out


def _with_those_before(group: Regrouped[B], done: list[Pair[B] | Regrouped[B]]) -> Regrouped[B]:
    """Draw in the neighbours that were left over in front; they are taken out of what is done."""
    while True:
        for place in reversed(range(len(done))):
            pair = done[place]
            if isinstance(pair, Regrouped) or pair.moved or (pair.old is not None and pair.new is not None):
                return group
            larger = _larger(group, pair, in_front=True)
            if larger:
                del done[place]
                group = larger
                break
        else:
            return group


def _with_those_behind(group: Regrouped[B], left: list[Pair[B]]) -> Regrouped[B]:
    while True:
        for place, pair in enumerate(left):
            if pair.moved or (pair.old is not None and pair.new is not None):
                return group
            larger = _larger(group, pair, in_front=False)
            if larger:
                del left[place]
                group = larger
                break
        else:
            return group


def _larger(group: Regrouped[B], pair: Pair[B], *, in_front: bool) -> Regrouped[B] | None:
    """The group with a neighbour in it, if the two were one paragraph; None otherwise."""
    block = pair.old if pair.old is not None else pair.new
    if not isinstance(block, Paragraph) or not comparable(block, group.new[0]) or block.number is not None:
        return None
    old, new = (block,) if pair.old is not None else (), (block,) if pair.new is not None else ()
    larger = (
        Regrouped((*old, *group.old), (*new, *group.new))
        if in_front
        else Regrouped((*group.old, *old), (*group.new, *new))
    )
    if min(len(larger.old), len(larger.new)) > 1 or _has_text_between(larger.old) or _has_text_between(larger.new):
        return None
    words = _own(block)
    gain = _shared(larger) - _shared(group)
    return larger if len(words) >= FEWEST_WORDS and gain >= FOUND_AGAIN * len(words) else None


def _has_text_between(blocks: Sequence[Any_]) -> bool:
    """Whether sub-paragraphs stand between the paragraphs of a group."""
    return any(isinstance(block, Paragraph) and (block.items or block.then) for block in blocks[:-1])


def _shared(group: Regrouped[B]) -> int:
    """The words that both sides of a group have in one order."""
    from rapidfuzz.distance import LCSseq

    letters = Letters()
    sides = (letters.of(word for block in side for word in _own(block)) for side in (group.old, group.new))
    return int(LCSseq.similarity(*sides))


def _own(block: Any_) -> list[str]:
    """The words of a paragraph without those of its sub-paragraphs."""
    return bag(replace(block, items=(), then=())) if isinstance(block, Paragraph) else bag(block)
