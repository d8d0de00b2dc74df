"""Words by their stems: what several words begin with, and how each of them goes on.

A language's list (`data/stems.<code>.txt`) has a line a stem: the stem, the endings of the words that some resolutions
use, a stroke, those of other right words that are one slip from a word of the list. `0` stands for no ending. Before
them stand what is set before words without a space, and the letters that look alike, where only these are taken for
each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from itertools import chain

from drafter.language.lists import paragraphs
from drafter.language.slips import is_one_slip, is_slip_of_likes, turned

_LONGEST_ENDING = 5
_SHORTEST_STEM = 4
_NONE = "0"
_BEHIND = "-"
"""Stands before the second half of a stem."""


class Stems:
    """The words of one language that are too many to be kept whole.

    Args:
        beginnings: what is set before words without a space.
        likes: letters that look alike, each group together; none where any letter may be a slip for any.
        lines: each a stem and its endings, parted by spaces.

    """

    def __init__(self, beginnings: list[str], likes: list[str], lines: list[str]) -> None:
        self._beginnings = frozenset(beginnings)
        self._likes = {ord(letter): group[0] for group in likes for letter in group}
        self._longest = max(map(len, beginnings), default=0)
        self._endings = {stem: endings for stem, _, endings in (line.partition(" ") for line in lines)}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._endings)

    def holds(self, word: str) -> bool:
        """Whether a word in small letters is right."""
        return any(ending in self._endings.get(stem, "").split() for stem, ending in _cuts(word))

    def rests(self, word: str) -> Iterator[str]:
        """What follows each of the beginnings that a word has."""
        longest = min(self._longest, len(word) - _SHORTEST_STEM)
        return (word[at:] for at in range(1, longest + 1) if word[:at] in self._beginnings)

    def uses(self, word: str) -> bool:
        """Whether some resolutions use a word in small letters."""
        return any(ending in self._used(stem) for stem, ending in _cuts(word))

    def begins_compounds(self, word: str) -> bool:
        """Whether words are formed by setting this one before another."""
        return word in self._beginnings

    def meant(self, word: str) -> str:
        """The word in use which is one slip from another; its first letter and its last are sure. "" for none."""
        if found := next(filter(self.uses, turned(word)), ""):
            return found
        halves = chain.from_iterable(self._halves.get(part, ()) for part in _parts(word))
        near = (stem for stem in halves if stem[0] == word[0] and -1 <= len(word) - len(stem) <= _LONGEST_ENDING + 1)
        meant = (stem + ending for stem in near for ending in self._written(stem))
        return next((each for each in meant if self._is_slip(word, each)), "")

    def _is_slip(self, word: str, meant: str) -> bool:
        if self._likes:
            return is_slip_of_likes(word, meant, self._likes)
        return word[-1] == meant[-1] and is_one_slip(word, meant)

    def _used(self, stem: str) -> list[str]:
        return self._endings.get(stem, "").partition("/")[0].split()

    def _written(self, stem: str) -> Iterator[str]:
        return ("" if ending == _NONE else ending for ending in self._used(stem))

    @cached_property
    def _halves(self) -> dict[str, list[str]]:
        """The stems by their halves: one slip leaves one half of a stem whole."""
        stems: dict[str, list[str]] = {}
        for stem in self._endings:
            half = len(stem) // 2
            stems.setdefault(stem[:half], []).append(stem)
            stems.setdefault(_BEHIND + stem[half:], []).append(stem)
        return stems


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    """Each way to part a word into a stem and an ending."""
    for at in range(max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING), len(word)):
        yield word[:at], word[at:]
    yield word, _NONE


def _parts(word: str) -> Iterator[str]:
    """What may be half a stem: beginnings of a word, and what stands within it."""
    yield from (word[:end] for end in range(_SHORTEST_STEM // 2, len(word)))
    for at in range(1, len(word) - 1):
        yield from (_BEHIND + word[at:end] for end in range(at + 2, min(at + at + 4, len(word)) + 1))


@cache
def stems(code: str) -> Stems | None:
    """The stems of a language; None where it has no list."""
    if not (listed := paragraphs("stems", code)):
        return None
    beginnings, likes, lines = listed
    return Stems(beginnings.split(), likes.split(), lines.splitlines())
