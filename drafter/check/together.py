"""All running text of a draft in one, with a line break before each piece: searched at a tenth of the cost of each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate

from drafter.check.pieces import Found, Piece
from drafter.check.sought import Look, Sought, word

_FIGURE = Sought("[0-9]", near="[0-9]")


class Together:
    """The pieces of a draft and a text of each, set together."""

    def __init__(self, pieces: Sequence[Piece], texts: Sequence[str]) -> None:
        self._pieces = pieces
        self._text = "".join(f"\n{text}" for text in texts)
        self._starts = list(accumulate((len(text) + 1 for text in texts), initial=1))
        self._seen: dict[Hashable, list[int]] = {}
        self._there: dict[str, bool] = {}

    def found(self, sought: Sought) -> Iterator[Found]:
        """Every place where what is sought stands."""
        if sought.leads and not any(map(self._has, sought.leads)):
            return
        starts = self._starts
        for stretch in self._stretches(sought):
            for match in sought.pattern.finditer(self._text, *stretch):
                at = bisect_right(starts, match.start()) - 1
                start = match.start() - starts[at]
                yield Found(self._pieces[at], start, start + len(match[0]), match)

    def _has(self, sign: str) -> bool:
        if sign not in self._there:
            self._there[sign] = sign in self._text
        return self._there[sign]

    def holding(self, *signs: str) -> list[Piece]:
        """The pieces in which one of some signs or words stands."""
        return [self._pieces[at] for at in self._looked_for(signs, tuple(map(word, signs)))]

    @property
    def figured(self) -> list[Piece]:
        """The pieces in which a figure stands."""
        return [self._pieces[at] for at in self._looked_for(_FIGURE.near, _FIGURE.looks)]

    def _stretches(self, sought: Sought) -> list[tuple[int, int]]:
        """Where to search: the pieces in which a quick look finds something; all without one."""
        if not sought.looks:
            return [(0, len(self._text))]
        return [(self._starts[at], self._starts[at + 1] - 1) for at in self._looked_for(sought.near, sought.looks)]

    def _looked_for(self, near: Hashable, looks: Sequence[Look]) -> list[int]:
        """The positions of those pieces; kept under what names the looks, as rules share them."""
        if near not in self._seen:
            self._seen[near] = sorted({at for look in looks for at in self._seen_by(look)})
        return self._seen[near]

    def _seen_by(self, look: Look) -> Iterator[int]:
        end = look(self._text, 0)
        while end >= 0:
            at = bisect_right(self._starts, end - 1) - 1  # it may begin with the line break before the piece
            yield at
            end = look(self._text, max(end, self._starts[at + 1] - 1))
