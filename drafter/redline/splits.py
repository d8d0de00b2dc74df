"""Paragraphs that were divided into several, or joined into one: their ends change, and their words need not.

The pairing of blocks finds one counterpart for each. Where neighbours of a pair were added or struck whole and their
words stand in the rest of its other side, they are one change of ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    while found := _next(group, ((place, done[place]) for place in reversed(range(len(done)))), in_front=True):
        place, group = found
        del done[place]
    return group


def _with_those_behind(group: Regrouped[B], left: list[Pair[B]]) -> Regrouped[B]:
    """Draw in the neighbours that were left over behind; they are taken out of what is left."""
    while found := _next(group, enumerate(left), in_front=False):
        place, group = found
        del left[place]
    return group


def _next(
    group: Regrouped[B], neighbours: Iterable[tuple[int, Pair[B] | Regrouped[B]]], *, in_front: bool
) -> tuple[int, Regrouped[B]] | None:
    """The nearest neighbour that belongs to a group, and the group with it.

    None is drawn past another of its own side: the paragraphs of either text keep their order.
    """
    passed: set[bool] = set()
    for place, pair in neighbours:
        if isinstance(pair, Regrouped) or pair.moved or (pair.old is not None and pair.new is not None):
            return None
        is_new = pair.old is None
        if is_new not in passed and (larger := _larger(group, pair, in_front=in_front)):
            return place, larger
        passed.add(is_new)
    return None


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
