"""All running text of a draft in one, with a line break before each piece: searched at a tenth of the cost of each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import accumulate, islice

from drafter.check.pieces import Found, Piece
from drafter.check.sought import Look, Sought, first_signs

_RARE = 30
"""Signs of a text to one, from which on it is quicker to go to each place of the one than to search through all."""


class Together:
    """The pieces of a draft and a text of each, set together."""

    def __init__(self, pieces: Sequence[Piece], texts: Sequence[str]) -> None:
        self._pieces = pieces
        self.text = "".join(f"\n{text}" for text in texts)
        """All of them, each behind a line break."""
        self._starts = list(accumulate((len(text) + 1 for text in texts), initial=1))
        self._seen: dict[Hashable, list[int]] = {}
        self._spots: dict[str, list[int] | None] = {}
        self._signs: dict[str, list[int]] = {}
        self._most = len(self.text) // _RARE + 1

    def found(self, sought: Sought) -> Iterator[Found]:
        """Every place where what is sought stands."""
        starts = self._starts
        for match in self._matches(sought):
            at = bisect_right(starts, match.start()) - 1
            start = match.start() - starts[at]
            yield Found(self._pieces[at], start, start + len(match[0]), match)

    def _matches(self, sought: Sought) -> Iterator[re.Match[str]]:
        if not sought.looks:
            return self._searched(sought.pattern, 0, len(self.text))
        near = self._seen_by(sought.near, sought.looks)
        stretches = ((self._starts[at], self._starts[at + 1] - 1) for at in near)
        return (match for start, end in stretches for match in self._searched(sought.pattern, start, end))

    def _searched(self, pattern: re.Pattern[str], start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches of a pattern from one place to another; none begins within another."""
        spots = self._spots_of(pattern)
        if spots is None:
            yield from pattern.finditer(self.text, start, end)
            return
        for spot in islice(spots, bisect_left(spots, start), bisect_left(spots, end)):
            if spot >= start and (match := pattern.match(self.text, spot, end)):
                yield match
                start = match.end()

    def _seen_by(self, key: Hashable, looks: Sequence[Look]) -> list[int]:
        """The positions of the pieces in which a look finds something; kept, as rules share their looks."""
        if key not in self._seen:
            self._seen[key] = sorted({at for look in looks for at in self._looked(look)})
        return self._seen[key]

    def _looked(self, look: Look) -> Iterator[int]:
        if isinstance(look, re.Pattern):
            spots = self._spots_of(look)
            return self._pieces_passed(_passing(look)) if spots is None else self._pieces_at(look, spots)
        return self._pieces_passed(_word(look) if isinstance(look, str) else look)

    def _pieces_at(self, look: re.Pattern[str], spots: Sequence[int]) -> Iterator[int]:
        """The positions of the pieces where a look finds something at one of some spots."""
        behind = 0
        for spot in spots:
            if spot >= behind and (match := look.match(self.text, spot)):
                at = self._position(match.end())
                yield at
                behind = self._starts[at + 1] - 1

    def _pieces_passed(self, look: Callable[[str, int], int]) -> Iterator[int]:
        """The positions of the pieces where a look finds something on its way through the text."""
        end = look(self.text, 0)
        while end >= 0:
            at = self._position(end)
            yield at
            end = look(self.text, max(end, self._starts[at + 1] - 1))

    def _position(self, end: int) -> int:
        """The piece in which something ends; it may begin with the line break before the piece."""
        return bisect_right(self._starts, end - 1) - 1

    def _spots_of(self, pattern: re.Pattern[str]) -> list[int] | None:
        """Where a sign stands with which it can begin; None where a search through all is as quick."""
        signs = first_signs(pattern)
        if not signs:
            return None
        if signs not in self._spots:
            self._spots[signs] = self._spots_at(signs)
        return self._spots[signs]

    def _spots_at(self, signs: str) -> list[int] | None:
        if any(map(str.islower, signs)):
            return None
        spots: list[int] = []
        for sign in signs:
            if sign in self.text:  # rare signs seldom are, and this asks in no time
                spots += self._places(sign)
            if len(spots) >= self._most:
                return None
        return sorted(spots)

    def _places(self, sign: str) -> list[int]:
        """Where a sign stands, at the places that are looked at."""
        if sign not in self._signs:
            find, places = self.text.find, list[int]()
            at = find(sign)
            while at >= 0 and len(places) < self._most:
                places.append(at)
                at = find(sign, at + 1)
            self._signs[sign] = places
        return self._signs[sign]


def _word(sign: str) -> Callable[[str, int], int]:
    def look(text: str, start: int) -> int:
        at = text.find(sign, start)
        return at if at < 0 else at + len(sign)

    return look


def _passing(pattern: re.Pattern[str]) -> Callable[[str, int], int]:
    def look(text: str, start: int) -> int:
        match = pattern.search(text, start)
        return match.end() if match else -1

    return look
