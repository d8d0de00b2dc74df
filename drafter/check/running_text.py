"""The running text of a draft, and what is known of its pieces from drafts before it.

Most paragraphs come back: in the other drafts of a series, in the next session, after each save. What has been looked
for in such a text need not be looked for again: what it lacks is known once it was seen, and what it holds, once it was
seen twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import and_

from drafter.check.pieces import Found, Piece
from drafter.check.sought import Listed, Sought
from drafter.check.together import Together

_Stand = tuple[int, re.Match[str]]
"""Where something stands in a text: its first character, and the match."""


@dataclass(slots=True)
class _Memory:
    """What is known of a text.

    Attributes:
        lacks: a bit for each thing sought that is not in it.
        holds: for each other bit, where that stands. A match keeps the whole draft it was found in, so this is left out
            for texts that come but once.

    """

    lacks: int = 0
    holds: dict[int, list[_Stand]] = field(default_factory=dict)


_memories: dict[str, _Memory] = {}
_MOST_TEXTS = 20_000


class RunningText:
    """The pieces of a draft and a text of each, in which to look."""

    def __init__(self, pieces: Sequence[Piece], texts: Sequence[str]) -> None:
        self._pieces = pieces
        self._texts = texts
        self._known = {at: memory for at, text in enumerate(texts) if (memory := _memories.get(text))}
        self._new = tuple([at for at in range(len(texts)) if at not in self._known])
        self._looked_for = 0
        self._holding = [0] * len(texts)
        self._standing: dict[int, dict[int, list[_Stand]]] = {at: {} for at in self._known}
        self._parts: dict[tuple[int, ...], Together] = {}

    def found(self, sought: Sought) -> list[Found]:
        """Every place where what is sought stands."""
        bit = sought.bit
        if self._all_lack & bit:
            return []
        if not self._all_told & bit:
            return self._searched(sought, self._that_may_hold(bit))
        told = list(self._told(bit))
        if not self._new:
            return told
        places = self._places
        return sorted(
            [*told, *self._searched(sought, self._new)], key=lambda each: (places[id(each.piece)], each.start)
        )

    def found_each(self, listed: Listed) -> Iterator[tuple[Sought, list[Found]]]:
        """What of a list stands in the texts, with its places."""
        if self._all_lack & listed.bit:
            return
        possible = listed.possible(self._of(self._that_may_hold(listed.bit)).text)
        self._looked_for |= listed.bit
        for sought in possible:
            found = self.found(sought)
            for each in found:
                self._holding[self._places[id(each.piece)]] |= listed.bit
            yield sought, found

    def _told(self, bit: int) -> Iterator[Found]:
        """Where what is sought stands in the texts that are known."""
        for at in self._holders.get(bit, ()):
            self._holding[at] |= bit
            for start, match in self._known[at].holds[bit]:
                yield Found(self._pieces[at], start, start + len(match[0]), match)

    def _searched(self, sought: Sought, places: tuple[int, ...]) -> list[Found]:
        """Where it stands in the texts at some places, which are searched."""
        found = list(self._of(places).found(sought))
        bit = sought.bit
        self._looked_for |= bit
        stands: dict[int, list[_Stand]] = {}
        for each in found:
            stands.setdefault(self._places[id(each.piece)], []).append((each.start, each.match))
        for at, places_of in stands.items():
            self._holding[at] |= bit
            if at in self._standing:
                self._standing[at][bit] = places_of
        return found

    def _that_may_hold(self, bit: int) -> tuple[int, ...]:
        """The places of the texts that are not known to lack something."""
        may_hold = [at for at, memory in self._known.items() if not memory.lacks & bit]
        return tuple(sorted([*self._new, *may_hold])) if may_hold else self._new

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(piece): at for at, piece in enumerate(self._pieces)}

    @cached_property
    def _all_lack(self) -> int:
        return 0 if self._new else reduce(and_, (memory.lacks for memory in self._known.values()), -1)

    @cached_property
    def _all_told(self) -> int:
        """A bit for each thing of which the known texts tell whether and where they hold it."""
        return reduce(and_, (memory.lacks | sum(memory.holds) for memory in self._known.values()), -1)

    @cached_property
    def _holders(self) -> dict[int, list[int]]:
        """For each thing sought, the places of the known texts that hold it."""
        holders: dict[int, list[int]] = {}
        for at, memory in self._known.items():
            for bit in memory.holds:
                holders.setdefault(bit, []).append(at)
        return holders

    def _of(self, places: tuple[int, ...]) -> Together:
        if places not in self._parts:
            self._parts[places] = Together([self._pieces[at] for at in places], [self._texts[at] for at in places])
        return self._parts[places]

    def remember(self) -> None:
        """Keep what was looked for, for drafts to come."""
        if len(_memories) > _MOST_TEXTS:
            _memories.clear()
        for at, text in enumerate(self._texts):
            memory = self._known.get(at) or _memories.setdefault(text, _Memory())
            memory.lacks |= self._looked_for & ~self._holding[at]
        for at, standing in self._standing.items():
            self._known[at].holds.update(standing)
