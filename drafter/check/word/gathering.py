"""Gathering: one fault at many places of a Word file, said once, with the first places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.check.rule import Fault

_APART = 2
"""So many of a kind are said one by one."""
_NAMED = 3


def gathered(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Faults of one rule; where more than two say the same, they become one at the first of their places.

    What one or two say otherwise than the rest of their kind is said apart: in a file whose lines are all spaced
    too wide, the one that also stands in is another fault.
    """
    kinds: dict[str, list[Fault]] = {}
    for number, fault in enumerate(faults):
        kinds.setdefault(fault.kind or fault.many or f"#{number}", []).append(fault)
    for kind in kinds.values():
        odd = _odd(kind)
        yield from (fault for fault in kind if fault.many in odd)
        alike = [fault for fault in kind if fault.many not in odd]
        if len(alike) <= _APART:
            yield from alike
        else:
            mends = tuple(mend for fault in alike for mend in fault.mends)
            yield replace(alike[0], message=f"{alike[0].many} ({_places(alike)}).", mends=mends)


def _odd(kind: list[Fault]) -> set[str]:
    """What one or two of a kind say, where all the others say one thing."""
    counts = Counter(fault.many for fault in kind)
    usual, times = counts.most_common(1)[0]
    is_told_apart = len(kind) > _APART and 0 < len(kind) - times <= min(_APART, len(kind) // 2)
    return counts.keys() - {usual} if is_told_apart else set()


def _places(alike: list[Fault]) -> str:
    """As "12 places: operative paragraph 1, 2, 3 …"."""
    places = list(dict.fromkeys(fault.origin.place for fault in alike if fault.origin and fault.origin.place))
    named = places[:_NAMED]
    kinds = {place.rpartition(" ")[0] for place in named}
    if len(kinds) == 1 and not any("“" in place or place.endswith(")") for place in named):
        named[1:] = [place.rpartition(" ")[2] for place in named[1:]]
    shown = f": {', '.join(named)}" + " …" * (len(places) > _NAMED) if named else ""
    return f"{len(alike)} places{shown}"
