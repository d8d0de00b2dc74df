"""Words that come back in resolutions, and the slips of the hand in them.

A language's list (`data/words.<code>.txt`) holds the words that many resolutions use; those other words that are one
letter from them, or two of them in one; and the pairs that are no torn word. What is in none and is one letter from a
word of the first, or two of them, or one in two, is mistyped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from itertools import chain, compress, pairwise
from operator import or_

from drafter.language.lists import paragraphs
from drafter.language.slips import turned
from drafter.language.stems import Stems, stems
from drafter.language.vocabulary import ends_of_two, vocabulary

_VOWEL_SIGNS = dict.fromkeys([*range(0x064B, 0x0653), 0x0670])
_MOST_WORDS = 100_000

_LETTER = r"[^\W\d_]"
_WITH_VOWELS = r"(?:[^\W\d_]|[\u064b-\u0652\u0670])"


class Spelling:
    """The words of one language.

    Attributes:
        word: the pattern of a word that is looked up: of four letters, which may be one that lost a letter.

    """

    def __init__(self, often: list[str], others: list[str], pairs: list[str], rare: Stems | None = None) -> None:
        self._often = {word.lower() for word in often}
        self._capital = {word.lower() for word in often if word[0].isupper()}
        self._right = self._often.union(others)
        self._letters = frozenset("".join(self._often))
        letter = _WITH_VOWELS if "ا" in self._letters else _LETTER
        self.word = rf"{_LETTER}{letter}{{{_LONG - 2},}}"
        self._voweled = re.compile(rf"{_LETTER}{letter}*") if letter != _LETTER else None
        self._pairs = frozenset(pairs)
        self._rare = rare or Stems([], [], [])
        self._has_stems = rare is not None
        self._meant = lru_cache(maxsize=_MOST_WORDS)(self._looked_up)
        self._is_strange = lru_cache(maxsize=_MOST_WORDS)(self._is_unknown)

    def is_often(self, word: str) -> bool:
        """Whether many resolutions use a word, its case aside."""
        return word.lower() in self._often

    def has_capital(self, word: str) -> bool:
        """Whether many resolutions use a word with a capital too."""
        return word.lower() in self._capital

    def mistyped(self, text: str) -> Iterator[int]:
        """Where mistyped words end."""
        known = vocabulary(text)
        words = frozenset(self._voweled.findall(known.once)) if self._voweled else known.words
        others = [word for word in words - self._right if len(word) >= _LONG - 1 and word.lower() not in self._right]
        wrong = [word for word in others if self.meant(word)]
        if wrong:
            each = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, wrong))})(?![^\W\d_])")
            yield from (match.end() for match in each.finditer(text))

    def torn(self, text: str) -> Iterator[int]:
        """Where words end that two make one word which many resolutions use."""
        known = vocabulary(text)
        words = known.in_order
        unknown = set(words) - self._right if self._has_stems else set[str]()
        strange = {word for word in unknown if word.isalpha() and self._is_strange(word)}
        near = set(compress(pairwise(words), map(self._right.__contains__, known.in_one)))
        if strange:
            is_strange = list(map(strange.__contains__, words))
            near.update(compress(pairwise(words), map(or_, is_strange, is_strange[1:])))
        for first, second in sorted(near):
            if self.one_of(first, second):
                yield from ends_of_two(text, first, second, " \u00a0-")

    def one_of(self, first: str, second: str, joint: str = " ") -> str:
        """The word of which two are the halves, parted by a space or a hyphen; "" where they are words of their own."""
        letter = min(first, second, key=len)
        first, second = first.lower(), second.lower()
        whole = first + second
        if whole not in self._often or f"{first}+{second}" in self._pairs:
            parts = (second,) if joint == "-" else (first, second)
            is_torn = first and second and any(map(self._is_strange, parts)) and self._rare.uses(whole)
            return whole if is_torn else ""
        if letter in _NO_WORDS:
            return whole if joint != "-" and len(whole) >= _LONG else ""
        if joint == "-":
            return whole if second not in self._right and len(first) >= _PART else ""
        if len(second) < _PART:
            return whole if {first, second}.isdisjoint(self._right) else ""
        return whole if len(first) >= _PART else ""

    def _is_unknown(self, word: str) -> bool:
        """Whether a word in small letters is known to nobody."""
        return not any(each in self._right or self._rare.holds(each) for each in (word, *self._rare.rests(word)))

    def meant(self, word: str) -> str:
        """The word that was meant by one that is mistyped; "" for one that is not."""
        return self._meant(word)

    def _looked_up(self, word: str) -> str:
        plain = word.translate(_VOWEL_SIGNS)
        small = plain.lower()
        is_capital = plain[0] != small[0]
        if small in self._right or plain in self._right:
            return ""
        if plain[1:] != small[1:] or not self._letters.issuperset(small) or _TRIPLED.search(small):
            return ""  # an acronym or a name, another script, what other rules speak of
        sought = self._capital if is_capital else self._often
        if not is_capital and not self._is_strange(small):
            return ""
        meant = self._accented(small, sought) or self._one_slip_from(small, sought, is_capital=is_capital)
        meant = meant or self._parted(small, is_capital=is_capital)
        if is_capital:
            return meant[:1].upper() + meant[1:]
        if not self._has_stems:
            return meant or self._of_small_words(small)
        return meant or (self._rare.meant(small) if len(small) >= _RARE else "")

    def _accented(self, word: str, words: set[str]) -> str:
        """That of some words which differs from another in its accents alone."""
        plain = bare(word)
        found = self._bare.get(plain, plain if len(plain) >= _LONG else "")
        return found if found in words and found != word else ""

    @cached_property
    def _bare(self) -> dict[str, str]:
        """The long words with accents that many resolutions use, by their letters without."""
        return {bare(word): word for word in sorted(self._often) if len(word) >= _LONG and not word.isascii()}

    def _one_slip_from(self, word: str, words: set[str], *, is_capital: bool) -> str:
        """That of some words which is one slip from another; the first letter and the last of a name are sure."""
        ends = () if is_capital else _at_its_ends(word)
        slips = chain(self._longer(word), self._changed(word), _shortened(word), ends)
        alike = chain(turned(word, is_name=is_capital), slips)
        return next((each for each in alike if each in words and len(each) >= _LONG), "")

    def _longer(self, word: str) -> Iterator[str]:
        """A word with one letter more."""
        return (word[:at] + letter + word[at:] for at in range(1, len(word)) for letter in self._alphabet)

    def _changed(self, word: str) -> Iterator[str]:
        """A word with another letter in one place, its first and its last aside."""
        return (word[:at] + letter + word[at + 1 :] for at in range(1, len(word) - 1) for letter in self._alphabet)

    @cached_property
    def _alphabet(self) -> str:
        return "".join(sorted(self._letters))

    def _parted(self, word: str, *, is_capital: bool) -> str:
        """Two words that stand in one; "" for a compound."""
        with_letters = self._has_stems and not is_capital
        is_known = self._is_in_use if with_letters else self._often.__contains__
        halves = _halves(word, 1 if with_letters else _SMALL)
        pairs = (pair for pair in halves if max(map(len, pair)) >= _LONG or min(map(len, pair)) >= _PART)
        both = [pair for pair in pairs if all(map(is_known, pair)) and pair[1] not in _LEANING]
        is_compound = any(self._rare.begins_compounds(first) for first, _ in both)
        return "" if is_compound else " ".join(next(iter(both), ()))

    def _is_in_use(self, word: str) -> bool:
        return word in self._often or (len(word) >= _RARE and self._rare.uses(word))

    def _of_small_words(self, word: str) -> str:
        """Two small words in one, “dansle”, or one without the letter that an apostrophe cuts off: “lassistance”."""
        letter, rest = word[0], word[1:]
        if letter in self._often and letter not in _VOWELS and rest in self._often and bare(rest)[0] in _VOWELS:
            return f"{letter}’{rest}" if len(rest) >= _LONG else ""
        pairs = (pair for pair in _halves(word, _SMALL) if pair[1] not in _LEANING)
        return next((" ".join(pair) for pair in pairs if self._often.issuperset(pair)), "")


def _halves(word: str, first: int) -> Iterator[tuple[str, str]]:
    """The ways to part a word of some letters in two, of which the first has so many letters at least."""
    return ((word[:at], word[at:]) for at in range(first, len(word) - _SMALL + 1) if len(word) >= _LONG)


def _shortened(word: str) -> list[str]:
    """A word without one of its letters, its first and its last aside."""
    return list(dict.fromkeys(word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)))


def _at_its_ends(word: str) -> Iterator[str]:
    """A long word with a slip in its first letter or its last, where these make no other form of it."""
    if len(word) < _RARE:
        return
    yield from (letter + word for letter in _LOST)
    if word[0] == word[1]:
        yield word[1:]
    if word.endswith(_FIRM, 0, -1) and word[-1] not in _OF_FORMS:
        yield word[:-1]
    yield from (word + letter for letter in _ENDS if (word + letter).endswith(_WHOLE))
    yield from (word[:-1] + letter for letter in _ENDS if (word[:-1] + letter).endswith(_FIRM))


_LOST = "bcdfghjklmnqstvwбгдзклмнпртфхцчш"
"""Letters with which no prefix begins that makes a word of another: réviser and prévoir are words without theirs."""
_FIRM = ("ion", "ment", "ing", "ional", "ión", "dad", "ité", "ity")
"""Endings that are not bent."""
_WHOLE = (
    *_FIRM,
    *("ive", "ance", "ence", "able", "ible", "ism", "ship", "ness", "ical", "cial", "ural", "ory", "ary", "ful", "ous"),
    *("ique", "isme", "ismo", "aire", "toire", "elle"),
    *("ость", "ности", "ение", "ения", "ению", "ением", "ание", "ания", "анию", "ного", "ному", "ными"),
    *("ской", "ский", "ских", "ство", "ства", "тель"),
)
"""Endings that without their last letter are none."""
_ENDS = "ntgldyépelmsoьеяюоийхм"
"""The last letters of these."""
_OF_FORMS = "seé"

_LONG = 5
"""Letters of a word that a slip makes no other of."""
_RARE = 6
"""Letters of a word that is held against those which few resolutions use."""
_PART = 3
"""Letters of the shortest part of a word that is torn or of two that are joined."""
_SMALL = 2
"""Letters of the shortest word that is joined to a long one."""
_NO_WORDS = frozenset("bcdfghjklmnpqrstvwxz")
"""Letters that no language has for a word, an apostrophe aside."""
_VOWELS = frozenset("aeiouyh")
"""Letters before which an apostrophe cuts off another."""
_LEANING = frozenset(("la", "las", "los"))
"""Words that Spanish sets behind a verb without a space: aplicarla."""
_TRIPLED = re.compile(r"(.)\1\1")


def bare(word: str) -> str:
    """The letters of a word without accents; й is a letter of its own, not an и with one."""
    return _ACCENT.sub("", unicodedata.normalize("NFD", word)) if not word.isascii() else word


_ACCENT = re.compile("[\u0300-\u0305\u0307-\u036f\u0653-\u0655]")


@cache
def spelling(code: str) -> Spelling | None:
    """The words of a language; None for Chinese, which does not part them."""
    if not (listed := paragraphs("words", code)):
        return None
    often, others, pairs = listed
    return Spelling(often.split(), others.split(), pairs.split(), stems(code))
