"""The order of a list out of three: what a side moved or added stands where that side has it, the rest as it stood."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Order(Generic[K]):
    """The order of a list, and what the sides have moved to different places, where the first's holds."""

    keys: tuple[K, ...]
    disputed: tuple[K, ...] = ()


def ordered(base: Sequence[K], mine: Sequence[K], theirs: Sequence[K]) -> Order[K]:
    """Put a list in order.

    Args:
        base: how it stood.
        mine, theirs: how it stands on the two sides, without what they took out, with what they brought in.

    """
    roaming = [roaming_in(base, mine), roaming_in(base, theirs)]
    fixed = [key for key in base if key not in roaming[0] and key not in roaming[1]]
    places = {key: position for position, key in enumerate(fixed)}
    left, right = (_gaps(side, places, moved) for side, moved in zip((mine, theirs), roaming, strict=True))
    both = roaming[0] & roaming[1]
    at = {key: gap for gap, keys in left.items() for key in keys}
    agreed = {gap: _in_step(left.get(gap, []), keys, both) for gap, keys in right.items()}
    disputed = tuple(key for gap, keys in right.items() for key in keys if key in both and key not in agreed[gap])
    out: list[K] = []
    for gap in range(-1, len(fixed)):
        out += fixed[gap : gap + 1] if gap >= 0 else []
        others = [key for key in right.get(gap, []) if key not in at or key in agreed[gap]]
        out += _joined(left.get(gap, []), others, agreed.get(gap, []))
    return Order(tuple(out), disputed)


def roaming_in(base: Sequence[K], side: Sequence[K]) -> set[K]:
    """What a side brought in, and what it moved: the fewest that, taken out, leave the rest in the order it had."""
    places = {key: position for position, key in enumerate(base)}
    still = longest_rising([places[key] for key in side if key in places])
    kept = {base[place] for place in still}
    return {key for key in side if key not in kept}


def longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest run of numbers, taken in their order, that only rises."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(number)
            last.append(position)
        else:
            ends[length], last[length] = number, position
    run: list[int] = []
    position = last[-1] if last else -1
    while position >= 0:
        run.append(numbers[position])
        position = before[position]
    return run[::-1]


def _gaps(side: Sequence[K], places: dict[K, int], roaming: set[K]) -> dict[int, list[K]]:
    """What roams, by the last fixed key before it; -1 is the beginning."""
    found: dict[int, list[K]] = {}
    gap = -1
    for key in side:
        if key in places:
            gap = places[key]
        elif key in roaming:
            found.setdefault(gap, []).append(key)
    return found


def _in_step(left: list[K], right: list[K], both: set[K]) -> list[K]:
    """What both sides have in one gap, in the one order that most of it shares."""
    places = {key: position for position, key in enumerate(left) if key in both}
    return [left[place] for place in longest_rising([places[key] for key in right if key in places])]


def _joined(left: list[K], right: list[K], shared: list[K]) -> list[K]:
    """Two lists as one: between what they share, the first side's own stands before the second's."""
    out: list[K] = []
    i = j = 0
    for key in chain(shared, [None]):
        end, stop = (left.index(key), right.index(key)) if key is not None else (len(left), len(right))
        out += [*left[i:end], *right[j:stop]]
        if key is not None:
            out.append(key)
        i, j = end + 1, stop + 1
    return out
