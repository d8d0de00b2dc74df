"""The words of a text, told apart once for all who look for some; each word once, they are a fraction of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, KeysView
from functools import cached_property, lru_cache
from operator import add

_RUN = re.compile(r"[^\W\d_]+")
_MARKS = "“”„«»‹›\"'‘’()[]{}*,;:.!?…،؛؟"
_JOINTS = "-/–—"
"""Signs that part words without a space."""


class Vocabulary:
    """The words of a text. Kept by `vocabulary`, which gives the same one for the same text."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def once(self) -> str:
        """What stands between spaces, each thing once: it holds whatever the text holds that has no space in it."""
        return " ".join(self._apart)

    @cached_property
    def _apart(self) -> KeysView[str]:
        return dict.fromkeys(self._text.split()).keys()

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words as written: runs of letters, so that hyphens and apostrophes part them."""
        words = set(filter(str.isalpha, self._apart))
        return frozenset(words.union(_RUN.findall(" ".join(self._apart - words))))

    @cached_property
    def in_order(self) -> list[str]:
        """What stands between spaces in small letters, one after another, without the marks at its ends."""
        text = self._text.lower()
        for sign in _JOINTS:
            text = text.replace(sign, " ")
        return [word.strip(_MARKS) for word in text.split()]

    @cached_property
    def in_one(self) -> list[str]:
        """Each two of those, one behind the other, as one word."""
        return list(map(add, self.in_order, self.in_order[1:]))


@lru_cache(maxsize=4)
def vocabulary(text: str) -> Vocabulary:
    """The words of a text."""
    return Vocabulary(text)


def ends_of_two(text: str, first: str, second: str, joints: str = " \u00a0") -> Iterator[int]:
    """Where two words end of which one stands behind the other, whatever their case, with one of some signs between."""
    each = re.finditer(rf"(?i)(?<!\w){first}[{joints}]{second}(?!\w)", text)
    return (match.end() for match in each)


def runs_of_letters(text: str) -> list[str]:
    """The words of a short text, as `Vocabulary.words` has them."""
    return _RUN.findall(text)
