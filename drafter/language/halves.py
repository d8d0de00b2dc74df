"""Words that a space or a hyphen tears in two: “the United Nat ions”, “conserva-tion”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress, pairwise
from operator import or_

from drafter.language.shape import Language
from drafter.language.vocabulary import ends_of_two, vocabulary
from drafter.language.words import LONG, Words, words

_PART = 3
"""Letters of the shortest part of a word that is torn."""
_NO_WORDS = frozenset("bcdfghjklmnpqrstvwxz")
"""Letters that no language has for a word, an apostrophe aside."""


class Halves:
    """What makes one word of two in one language."""

    def __init__(self, known: Words) -> None:
        self._known = known

    def torn(self, text: str) -> Iterator[int]:
        """Where words end that with the next make one which resolutions use."""
        told = vocabulary(text)
        in_order, right = told.in_order, self._known.right
        unknown = set(in_order) - right if self._known.rare else set[str]()
        strange = {word for word in unknown if word.isalpha() and self._known.is_strange(word)}
        near = set(compress(pairwise(in_order), map(right.__contains__, told.in_one)))
        if strange:
            is_strange = list(map(strange.__contains__, in_order))
            near.update(compress(pairwise(in_order), map(or_, is_strange, is_strange[1:])))
        for first, second in sorted(near):
            if self.whole(first, second):
                yield from ends_of_two(text, first, second, " \u00a0-")

    def whole(self, first: str, second: str, joint: str = " ") -> str:
        """The word of which two are the halves, parted by a space or a hyphen; "" where they are words of their own."""
        letter = min(first, second, key=len)
        first, second = first.lower(), second.lower()
        word = first + second
        if word not in self._known.often or f"{first}+{second}" in self._known.pairs:
            return word if self._is_rare_one(first, second, joint) else ""
        if letter in _NO_WORDS:
            return word if joint != "-" and len(word) >= LONG else ""
        if joint == "-":
            return word if second not in self._known.right and len(first) >= _PART else ""
        if len(second) < _PART:
            return word if {first, second}.isdisjoint(self._known.right) else ""
        return word if len(first) >= _PART else ""

    def _is_rare_one(self, first: str, second: str, joint: str) -> bool:
        """Whether two are the halves of a word in use, and none is a word; before a hyphen the first may be one."""
        parts = (second,) if joint == "-" else (first, second)
        is_torn = first and second and any(map(self._known.is_strange, parts))
        return bool(is_torn) and self._known.rare.uses(first + second)


@cache
def halves(language: Language) -> Halves | None:
    """What makes one word of two in a language; None for Chinese, which does not part them."""
    known = words(language)
    return Halves(known) if known else None
