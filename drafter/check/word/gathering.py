"""Gathering: one fault at many places of a Word file, said once, with the first places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.check.rule import Fault

_APART = 3
"""So many of a kind are said one by one."""
_NAMED = 3


def gathered(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Faults of one rule; where more than three say the same, they become one at the first of their places."""
    kinds: dict[str, list[Fault]] = {}
    for number, fault in enumerate(faults):
        kinds.setdefault(fault.many or f"#{number}", []).append(fault)
    for many, alike in kinds.items():
        if len(alike) <= _APART:
            yield from alike
        else:
            mends = tuple(mend for fault in alike for mend in fault.mends)
            yield replace(alike[0], message=f"{many} ({_places(alike)}).", mends=mends)


def _places(alike: list[Fault]) -> str:
    """As "12 places: operative paragraphs 1, 2, 3 …"."""
    places = [fault.origin.place for fault in alike if fault.origin and fault.origin.place]
    if not places:
        return f"{len(alike)} places"
    head, _, first = places[0].rpartition(" ")
    named = list(dict.fromkeys(places))
    same = [
        place.rpartition(" ")[2] for place in named[1:_NAMED] if place.rpartition(" ")[0] == head and "“" not in head
    ]
    shown = ", ".join([named[0], *same]) if len(same) == len(named[1:_NAMED]) else ", ".join(named[:_NAMED])
    del first
    return f"{len(alike)} places: {shown}" + " …" * (len(named) > _NAMED)
