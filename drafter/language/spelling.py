"""Words that are mistyped: a letter, an accent or a space from those that come back in resolutions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from itertools import chain

from drafter.language.shape import Language
from drafter.language.slips import turned
from drafter.language.vocabulary import vocabulary
from drafter.language.words import LONG, MOST, RARE, Words, words

_VOWEL_SIGNS = dict.fromkeys([*range(0x064B, 0x0653), 0x0670])
_LETTER = r"[^\W\d_]"
_WITH_VOWELS = r"(?:[^\W\d_]|[\u064b-\u0652\u0670])"
_PART = 3
"""Letters of the shortest of two words that stand in one, where none of them is long."""
_VOWELS = frozenset("aeiouyh")
"""Letters before which an apostrophe cuts off another."""
_TRIPLED = re.compile(r"(.)\1\1")
_ACCENT = re.compile("[\u0300-\u0305\u0307-\u036f\u0653-\u0655]")


class Spelling:
    """How the words of one language are spelt.

    Attributes:
        word: the pattern of a word that is looked up: of four letters, which may be one that lost a letter.

    """

    def __init__(self, known: Words) -> None:
        self._known = known
        self._letters = frozenset("".join(known.often))
        letter = _WITH_VOWELS if "ا" in self._letters else _LETTER
        self.word = rf"{_LETTER}{letter}{{{LONG - 2},}}"
        self._voweled = re.compile(rf"{_LETTER}{letter}*") if letter != _LETTER else None
        self._meant = lru_cache(maxsize=MOST)(self._looked_up)

    def mistyped(self, text: str) -> Iterator[int]:
        """Where mistyped words end."""
        told = vocabulary(text)
        written = frozenset(self._voweled.findall(told.once)) if self._voweled else told.words
        right = self._known.right
        others = [word for word in written - right if len(word) >= LONG - 1 and word.lower() not in right]
        wrong = [word for word in others if self.meant(word)]
        if wrong:
            each = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, wrong))})(?![^\W\d_])")
            yield from (match.end() for match in each.finditer(text))

    def meant(self, word: str) -> str:
        """The word that was meant by one that is mistyped; "" for one that is not."""
        return self._meant(word)

    def _looked_up(self, word: str) -> str:
        plain = word.translate(_VOWEL_SIGNS)
        small = plain.lower()
        is_capital = plain[0] != small[0]
        if small in self._known.right or plain in self._known.right:
            return ""
        if plain[1:] != small[1:] or not self._letters.issuperset(small) or _TRIPLED.search(small):
            return ""  # an acronym or a name, another script, what other rules speak of
        if is_capital:
            meant = self._slip_of(small, self._known.named, is_name=True) or self._parted(small, is_name=True)
            return meant[:1].upper() + meant[1:]
        if not self._known.is_strange(small):
            return ""
        meant = self._slip_of(small, self._known.often, is_name=False) or self._parted(small, is_name=False)
        return meant or self._of_small_words(small) or (self._known.rare.meant(small) if len(small) >= RARE else "")

    def _slip_of(self, word: str, sought: frozenset[str], *, is_name: bool) -> str:
        """That of some words which differs from another by its accents or one slip.

        The first letter of a name and its last are sure.
        """
        plain = _bare(word)
        accented = self._accented.get(plain, plain if len(plain) >= LONG else "")
        if accented in sought and accented != word:
            return accented
        ends = () if is_name else self._at_its_ends(word)
        alike = chain(turned(word, is_name=is_name), self._longer(word), self._changed(word), _shortened(word), ends)
        return next((each for each in alike if each in sought and len(each) >= LONG), "")

    @cached_property
    def _accented(self) -> dict[str, str]:
        """The long words with accents that many resolutions use, by their letters without."""
        return {_bare(word): word for word in sorted(self._known.often) if len(word) >= LONG and not word.isascii()}

    def _longer(self, word: str) -> Iterator[str]:
        """A word with one letter more."""
        return (word[:at] + letter + word[at:] for at in range(1, len(word)) for letter in self._alphabet)

    def _changed(self, word: str) -> Iterator[str]:
        """A word with another letter in one place, its first and its last aside."""
        return (word[:at] + letter + word[at + 1 :] for at in range(1, len(word) - 1) for letter in self._alphabet)

    @cached_property
    def _alphabet(self) -> str:
        return "".join(sorted(self._letters))

    def _at_its_ends(self, word: str) -> Iterator[str]:
        """A long word with a slip in its first letter or its last, where these make no other form of it."""
        if len(word) < RARE:
            return
        habits = self._known.habits
        yield from (letter + word for letter in habits.first)
        if word[0] == word[1]:
            yield word[1:]
        if word.endswith(habits.firm, 0, -1) and word[-1] not in habits.bent:
            yield word[:-1]
        yield from (word + letter for letter in self._last_letters if (word + letter).endswith(habits.whole))
        yield from (word[:-1] + letter for letter in self._last_letters if (word[:-1] + letter).endswith(habits.firm))

    @cached_property
    def _last_letters(self) -> list[str]:
        """The last letters of endings that are not bent, or are none without them."""
        return sorted({ending[-1] for ending in self._known.habits.whole})

    def _parted(self, word: str, *, is_name: bool) -> str:
        """Two words that stand in one; "" for a compound."""
        habits = self._known.habits
        is_known = self._known.often.__contains__ if is_name else self._known.is_in_use
        pairs = _in_two(word, _SMALL if is_name else habits.short)
        sure = (pair for pair in pairs if max(map(len, pair)) >= LONG or min(map(len, pair)) >= _PART)
        both = [pair for pair in sure if all(map(is_known, pair)) and pair[1] not in habits.leaning]
        is_compound = any(self._known.rare.begins_compounds(first) for first, _ in both)
        return "" if is_compound else " ".join(next(iter(both), ()))

    def _of_small_words(self, word: str) -> str:
        """Two small words in one, “dansle”, or one without the letter that an apostrophe cuts off: “lassistance”."""
        often, habits = self._known.often, self._known.habits
        letter, rest = word[0], word[1:]
        if not habits.joins_small:
            return ""
        if letter in often and letter not in _VOWELS and rest in often and _bare(rest)[0] in _VOWELS:
            return f"{letter}’{rest}" if len(rest) >= LONG else ""
        pairs = (pair for pair in _in_two(word, _SMALL) if pair[1] not in habits.leaning)
        return next((" ".join(pair) for pair in pairs if often.issuperset(pair)), "")


_SMALL = 2
"""Letters of the shortest word that is joined to a long one."""


def _in_two(word: str, first: int) -> Iterator[tuple[str, str]]:
    """The ways to part a long word in two, of which the first has so many letters at least."""
    return ((word[:at], word[at:]) for at in range(first, len(word) - _SMALL + 1) if len(word) >= LONG)


def _shortened(word: str) -> list[str]:
    """A word without one of its letters, its first and its last aside."""
    return list(dict.fromkeys(word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)))


def _bare(word: str) -> str:
    """The letters of a word without accents; й is a letter of its own, not an и with one."""
    return _ACCENT.sub("", unicodedata.normalize("NFD", word)) if not word.isascii() else word


@cache
def spelling(language: Language) -> Spelling | None:
    """How the words of a language are spelt; None for Chinese, which does not part them."""
    known = words(language)
    return Spelling(known) if known else None
