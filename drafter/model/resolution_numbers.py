"""Numbers of resolutions, such as 77/18 or 217 A (III): frozen values that read and print the same text.

Where a number stands in running text and whose resolution it is, says `language.mentions`. Forms: Editorial Manual,
"System of identification" of resolutions and decisions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache, total_ordering
from itertools import pairwise

from drafter.model.front import Session
from drafter.model.roman import from_roman, roman
from drafter.model.symbols import (
    ECONOMIC_AND_SOCIAL_COUNCIL,
    GENERAL_ASSEMBLY,
    HUMAN_RIGHTS_COUNCIL,
    LAST_SESSION,
    LONGEST,
    SECURITY_COUNCIL,
    Symbol,
    SymbolError,
    session_of,
)

_PREFIXES = {"regular": "", "special": "S-", "emergency": "ES-"}
_FIRST_STROKE = {"regular": 31, "special": 8, "emergency": 6}
"""The first session of each kind whose resolutions read 31/1, S-8/1, ES-6/1; those before read 3369 (XXX)."""
_FIRST_YEAR = 1946

_LETTER = r"[A-Z]{1,2}"
_LETTERS = rf"{_LETTER}(?:(?:, | and | to |[-\u2013]){_LETTER})*"
# "77/18", "S-10/2", "ES-10/23", "31/6 A", "75/101 A and B", "2021/2 A": session or year, stroke, number.
_STROKE = re.compile(rf"(ES-|S-)?(\d{{1,4}})/(\d{{1,4}})(?: ?({_LETTERS}))?")
# "3369 (XXX)", "217 A (III)", "3201 (S-VI)", "2593 (2021)": number, then session or year in brackets.
_BRACKETS = re.compile(rf"(\d{{1,4}})(?: ?({_LETTERS}))? ?\((?:(ES-|S-)?([IVXLC]+)|(\d{{4}}))\)")

_EXPECTED = "a resolution number looks like 77/18, 75/101 A, 217 A (III), S-10/2 or ES-10/23"


@total_ordering
@dataclass(frozen=True, slots=True)
class ResolutionNumber:
    """The number of a resolution. Its printed form follows from organ and session.

    Attributes:
        number: the number within its session, year or, before 1976, within all.
        session: the session that adopted it; None for a number that names a year.
        year: Security Council 2593 (2021), Economic and Social Council 2021/2.
        letters: lettered parts: ("A",), ("A", "B").
        organ: folder name of the organ.

    """

    number: int
    session: Session | None = None
    year: int | None = None
    letters: tuple[str, ...] = ()
    organ: str = GENERAL_ASSEMBLY
    _printed: str = field(init=False, repr=False, compare=False)  # asked for again and again

    def __post_init__(self) -> None:
        object.__setattr__(self, "_printed", self._in_print())

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str, organ: str = GENERAL_ASSEMBLY) -> ResolutionNumber:
        """Read a number as printed in English, or a symbol of the series A/RES, S/RES, A/HRC/RES and E/RES.

        A year in brackets names the Security Council and a year before the stroke the Economic and Social Council,
        whatever `organ` says. Raises `SymbolError`.
        """
        text = " ".join(text.replace("\u2011", "-").split())
        for series, owner in _RESOLUTION_SERIES.items():
            if text.startswith(series):
                text, organ = text.removeprefix(series), owner
        if match := _STROKE.fullmatch(text):
            return _stroke(match, organ)
        text = re.sub(r"\)([A-Z])$", r") \1", text)
        if match := _BRACKETS.fullmatch(re.sub(r"^(\d+)(\(.+\)) ([A-Z])$", r"\1 \3 \2", text)):
            return _brackets(match, organ)
        msg = f"“{text[:LONGEST]}”: {_EXPECTED}"
        raise SymbolError(msg)

    def __str__(self) -> str:
        return self._printed

    def _in_print(self) -> str:
        letters = f" {_letters(self.letters)}" if self.letters else ""
        if self.session is None:
            by_year = self.organ == ECONOMIC_AND_SOCIAL_COUNCIL
            return f"{self.year}/{self.number}{letters}" if by_year else f"{self.number}{letters} ({self.year})"
        prefix = _PREFIXES[self.session.kind]
        if self.in_brackets:
            return f"{self.number}{letters} ({prefix}{roman(self.session.number)})"
        return f"{prefix}{self.session.number}/{self.number}{letters}"

    def __lt__(self, other: ResolutionNumber) -> bool:
        """By session and number, special sessions behind the regular session during which they opened.

        Resolutions of a resumed emergency session come later than this order says; sort by date where dates are known.
        """
        return self._place < other._place

    @property
    def in_brackets(self) -> bool:
        """Whether its session stands in brackets behind it: 3369 (XXX)."""
        if self.session is None:
            return self.organ == SECURITY_COUNCIL
        if self.organ == ECONOMIC_AND_SOCIAL_COUNCIL:
            return True
        return self.organ == GENERAL_ASSEMBLY and self.session.number < _FIRST_STROKE[self.session.kind]

    @property
    def whole(self) -> ResolutionNumber:
        """The resolution that a lettered part belongs to."""
        return ResolutionNumber(self.number, self.session, self.year, (), self.organ)

    @property
    def parts(self) -> tuple[ResolutionNumber, ...]:
        """Each lettered part by itself; the resolution itself where it has no letters."""
        one_each = (
            ResolutionNumber(self.number, self.session, self.year, (letter,), self.organ) for letter in self.letters
        )
        return tuple(one_each) or (self,)

    @property
    def symbol(self) -> Symbol:
        """Its document: A/RES/77/18, A/RES/3369(XXX), S/RES/2593(2021), A/HRC/RES/16/18. Old letters are left out."""
        series = next(series for series, organ in _RESOLUTION_SERIES.items() if organ == self.organ)
        if self.in_brackets:
            return Symbol.parse(series + str(self.whole).replace(" ", ""))
        ends = self.letters[:1] + self.letters[-1:] if len(self.letters) > 1 else self.letters
        return Symbol.parse(series + str(self.whole) + "-".join(ends))

    def url(self, language: str) -> str:
        """Where it can be read, in a language of `front.LANGUAGES`."""
        return self.symbol.url(language)

    @property
    def _place(self) -> tuple[str, int, int, int, tuple[str, ...]]:
        if self.session is None:
            return (self.organ, self.year or 0, 0, self.number, self.letters)
        if self.session.kind == "regular":
            return (self.organ, self.session.number, 0, self.number, self.letters)
        opened = _OPENED_DURING[self.session.kind].split()
        during = int(opened[min(self.session.number, len(opened)) - 1])
        return (self.organ, during, self.session.number, self.number, self.letters)


_RESOLUTION_SERIES = {
    "A/HRC/RES/": HUMAN_RIGHTS_COUNCIL,
    "A/RES/": GENERAL_ASSEMBLY,
    "S/RES/": SECURITY_COUNCIL,
    "E/RES/": ECONOMIC_AND_SOCIAL_COUNCIL,
}

_OPENED_DURING = {
    "special": "1 2 15 17 21 28 29 32 32 32 34 36 40 41 42 44 44 44 51 52 53 54 54 54 55 55 56 59 69 70 75 75",
    "emergency": "10 10 12 14 21 34 34 35 36 51 76",
}
"""The regular session during whose year each special and emergency special session opened, from the first on."""


def _stroke(match: re.Match[str], organ: str) -> ResolutionNumber:
    prefix, first, number, letters = match[1] or "", int(match[2]), int(match[3]), _split_letters(match[4])
    if first >= _FIRST_YEAR and not prefix:
        return ResolutionNumber(number, None, first, letters, ECONOMIC_AND_SOCIAL_COUNCIL)
    session = session_of(prefix, first)
    if organ == ECONOMIC_AND_SOCIAL_COUNCIL or first > LAST_SESSION:
        msg = f"“{match[0]}”: there is no such session or year; {_EXPECTED}"
        raise SymbolError(msg)
    if first < (_FIRST_STROKE[session.kind] if organ == GENERAL_ASSEMBLY else 1):
        msg = f"“{match[0]}”: the Assembly has no such session, or its resolutions read 3369 (XXX); {_EXPECTED}"
        raise SymbolError(msg)
    return _checked(ResolutionNumber(number, session, None, letters, organ), match[0])


def _brackets(match: re.Match[str], organ: str) -> ResolutionNumber:
    number, letters, prefix, numeral, year = int(match[1]), _split_letters(match[2]), match[3] or "", match[4], match[5]
    if year:
        return _checked(ResolutionNumber(number, None, int(year), letters, SECURITY_COUNCIL), match[0])
    count = from_roman(numeral)
    if not count:
        msg = f"“{numeral}” is no roman numeral; {_EXPECTED}"
        raise SymbolError(msg)
    session = session_of(prefix, count)
    if organ == GENERAL_ASSEMBLY and session.number >= _FIRST_STROKE[session.kind]:
        msg = f"“{match[0]}”: resolutions of that session read {prefix}{session.number}/{number}; {_EXPECTED}"
        raise SymbolError(msg)
    return _checked(ResolutionNumber(number, session, None, letters, organ), match[0])


def _checked(number: ResolutionNumber, text: str) -> ResolutionNumber:
    if number.number < 1 or (number.year is not None and not _FIRST_YEAR <= number.year <= 2 * _FIRST_YEAR):
        msg = f"“{text}”: {_EXPECTED}"
        raise SymbolError(msg)
    return number


def _split_letters(text: str | None) -> tuple[str, ...]:
    """Single letters out of "A", "A and B", "A to C", "A-C"."""
    letters = tuple(re.findall(_LETTER, text or ""))
    if len(letters) == 2 and re.search(r"to|[-\u2013]", text or "") and len(letters[0]) == len(letters[1]) == 1:
        return tuple(chr(code) for code in range(ord(letters[0]), ord(letters[1]) + 1))
    return letters


def _letters(letters: tuple[str, ...]) -> str:
    follow = all(len(a + b) == 2 and ord(b) == ord(a) + 1 for a, b in pairwise(letters))
    if len(letters) > 2 and follow:
        return f"{letters[0]} to {letters[-1]}"
    return ", ".join(letters[:-1]) + (" and " if len(letters) > 1 else "") + letters[-1]
