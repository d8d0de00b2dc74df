"""The running text of a draft, and what is known of its pieces from drafts before it.

Most paragraphs come back: in the other drafts of a series, in the next session, after each save. What has been looked
for in such a text and was not there need not be looked for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from operator import and_

from drafter.check.pieces import Found, Piece
from drafter.check.sought import Listed, Sought
from drafter.check.together import Together

_lacking: dict[str, int] = {}
"""For each text, a bit for each thing sought that is not in it."""
_MOST_TEXTS = 20_000


class RunningText:
    """The pieces of a draft and a text of each, in which to look."""

    def __init__(self, pieces: Sequence[Piece], texts: Sequence[str]) -> None:
        self._pieces = pieces
        self._texts = texts
        self._lacking = [_lacking.get(text, 0) for text in texts]
        self._known = [at for at, lacks in enumerate(self._lacking) if lacks]
        self._new = tuple([at for at, lacks in enumerate(self._lacking) if not lacks])
        self._looked_for = 0
        self._holding = [0] * len(texts)
        self._parts: dict[tuple[int, ...], Together] = {}

    def found(self, sought: Sought) -> list[Found]:
        """Every place where what is sought stands."""
        bit = sought.bit
        if self._all_lack & bit:
            return []
        found = list(self._of(self._that_may_hold(bit)).found(sought))
        self._looked_for |= bit
        self._hold(found, bit)
        return found

    def found_each(self, listed: Listed) -> Iterator[tuple[Sought, list[Found]]]:
        """What of a list stands in the texts, with its places."""
        if self._all_lack & listed.bit:
            return
        possible = listed.possible(self._of(self._that_may_hold(listed.bit)).text)
        self._looked_for |= listed.bit
        for sought in possible:
            found = self.found(sought)
            self._hold(found, listed.bit)
            yield sought, found

    def _that_may_hold(self, bit: int) -> tuple[int, ...]:
        """The places of the texts that are not known to lack something."""
        may_hold = [at for at in self._known if not self._lacking[at] & bit]
        return tuple(sorted([*self._new, *may_hold])) if may_hold else self._new

    def _hold(self, found: Iterable[Found], bit: int) -> None:
        for each in found:
            self._holding[self._places[id(each.piece)]] |= bit

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(piece): at for at, piece in enumerate(self._pieces)}

    @cached_property
    def _all_lack(self) -> int:
        return reduce(and_, self._lacking, -1)

    def _of(self, places: tuple[int, ...]) -> Together:
        if places not in self._parts:
            self._parts[places] = Together([self._pieces[at] for at in places], [self._texts[at] for at in places])
        return self._parts[places]

    def remember(self) -> None:
        """Keep what was looked for and is not there, for drafts to come."""
        if len(_lacking) > _MOST_TEXTS:
            _lacking.clear()
        for text, known, holds in zip(self._texts, self._lacking, self._holding, strict=True):
            lacks = self._looked_for & ~holds
            if lacks & ~known:
                _lacking[text] = _lacking.get(text, 0) | lacks
