"""Words that come back in every resolution, and what is one slip of the hand from them and no word.

A language's list holds the frequent words, each followed by the right words that are as near as a slip. What else is so
near has mostly been mistyped: of a hundred resolutions that the lists do not rest on, five hold such a word that is
right, in Arabic ten. The last letter of a word is left to grammar, and so are the prefixes of Arabic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from drafter.language.slips import is_one_slip

_DATA = Path(__file__).parent / "data"
_WORD = re.compile(r"(?<![\w\u2011-])[^\W\d_ـ]{5,}(?![\w\u2011-])")
_KEPT = 20_000


class Spelling:
    """The frequent words of one language."""

    def __init__(self, listed: str, prefix: int) -> None:
        self._prefix = prefix
        self._known = set(listed.split())
        self._frequent: dict[str, list[str]] = {}
        for line in listed.splitlines():
            word = line.partition(" ")[0]
            self._frequent.setdefault(word[:prefix], []).append(word)
        self.meant = lru_cache(maxsize=_KEPT)(self._meant)

    def slips(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where a text has a word that is one slip from a frequent one, and which that is."""
        for word in set(_WORD.findall(text)) - self._known:
            if meant := self.meant(word):
                for match in re.finditer(rf"(?<![\w\u2011-]){word}(?![\w\u2011-])", text):
                    yield match.start(), match.end(), meant

    def _meant(self, word: str) -> str | None:
        """The frequent word that a word is one slip from; None for names, for known words and for all others."""
        if word in self._known or word != word.lower():
            return None
        near = self._frequent.get(word[: self._prefix], ())
        return next((each for each in near if each[-1] == word[-1] and is_one_slip(word, each)), None)


@cache
def spelling(code: str) -> Spelling | None:
    """The frequent words of a language, by its code; None where words have no letters."""
    listed = _DATA / f"spelling.{code}.txt"
    return Spelling(listed.read_text("utf-8"), 2 if code == "ar" else 1) if listed.exists() else None
