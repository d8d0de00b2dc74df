"""Names of documents: symbols such as A/79/L.9/Rev.1, and numbers of resolutions such as 77/18 or 217 A (III).

Both are frozen values that read and print the same text. Where a number stands in running text and whose resolution
it is, says `language.mentions`. Forms: Editorial Manual, "System of identification" of resolutions and decisions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, total_ordering
from itertools import pairwise

from drafter.model.front import Session
from drafter.model.roman import from_roman, roman

GENERAL_ASSEMBLY = "general-assembly"
SECURITY_COUNCIL = "security-council"
ECONOMIC_AND_SOCIAL_COUNCIL = "economic-and-social-council"
HUMAN_RIGHTS_COUNCIL = "human-rights-council"

DOCUMENTS_SITE = "https://docs.un.org"
"""Address of the Official Document System; followed by language and symbol."""

# First elements of symbols: the organ or body that a series of documents belongs to.
_SERIES = (
    "(?:A|AT|CAC|CAT|CBD|CCPR|CD|CED|CEDAW|CERD|CMW|CRC|CRPD|CTOC|DP|E|FCCC|FP|GC|GOV|HRI|HS|HSP|ICCD|ID|IDB|INFCIRC"
    "|IPBES|ISBA|JIU|LC|NPT|PBC|S|SAICM|SPLOS|ST|T|TD|UNEP|UNW|WFP)"
)
# One element: "79", "L.9", "Rev.1", "ES-10", "CONF.192", "COP(14)", "217(III)A", "101A-B".
_ELEMENT = r"[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Z0-9][A-Za-z0-9]*)*(?:\([A-Z0-9-]{1,8}\)[A-Z]?)?"
# A known series and at least one element; parts of the budget add "(Sect. 36)".
_BOOK = rf"{_SERIES}(?:/{_ELEMENT}){{1,9}}(?: ?\((?:Sect|Vol|Part|Prog)\. ?[0-9IVX]{{1,5}}\))?"
# Resolutions of the Security Council add the year: "S/RES/2231 (2015)".
_SYMBOL = rf"(?:S/RES/\d{{1,4}} ?\((?:19|20)\d\d\)|{_BOOK})"
# Two symbols of one document, joined by hyphen or dash: A/79/302-S/2024/600. The hyphen of "A-B" joins no series.
_JOINT = rf"{_SYMBOL}(?:[-\u2010-\u2013](?={_SERIES}/)?{_SYMBOL})?"
# With a figure in it ("A/RES" alone names a series), and never A/79 alone.
_NAMES_ONE = r"(?=[A-Z]+/\S*\d)(?!A/[^\s/]*(?:\s|$))"
# In running text: not inside a longer word or path; Chinese puts no space before it.
_IN_TEXT = re.compile(rf"(?=[A-Z])(?<![0-9A-Za-z_/.@-]){_NAMES_ONE}{_JOINT}(?![0-9A-Za-z_/])")
_WHOLE = re.compile(_NAMES_ONE + _JOINT)
_JOIN = re.compile(rf"[-\u2010-\u2013](?={_SERIES}/)")
_SESSION_ELEMENT = re.compile(r"(ES-|S-)?(\d{1,4})")
# Series of the Assembly whose next element is the session.
_SUB_SERIES = re.compile(r"C\.[1-6]|HRC|BUR|INF|DEC|RES")
# The session of an old resolution: 3369(XXX).
_IN_BRACKETS = re.compile(r"\((ES-|S-)?(X{0,3}(?:IX|IV|V?I{0,3}))\)")

_LONGEST = 80
_PREFIXES = {"regular": "", "special": "S-", "emergency": "ES-"}


class SymbolError(ValueError):
    """A text is no symbol or resolution number; the message says what is expected."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """The symbol of a document, in its printed form.

    Attributes:
        elements: what stands between the strokes: ("A", "79", "L.9", "Rev.1").
        joint: the other symbol of a document that belongs to two series (A/79/302-S/2024/600).

    """

    elements: tuple[str, ...]
    joint: Symbol | None = None

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> Symbol:
        """Read a symbol; raises `SymbolError` for anything else, paths with tricks in them included.

        What was read is kept, here and for numbers: a draft and its language versions name the same again and again.
        """
        text = text.strip().replace("\u2011", "-")
        if len(text) > _LONGEST or not _WHOLE.fullmatch(text):
            msg = f"“{text[:_LONGEST]}” is no document symbol; one looks like A/79/L.9/Rev.1 or A/RES/77/18"
            raise SymbolError(msg)
        joined = _JOIN.split(text, maxsplit=1)
        second = cls(tuple(joined[1].split("/"))) if len(joined) > 1 else None
        return cls(tuple(joined[0].split("/")), second)

    def __str__(self) -> str:
        own = "/".join(self.elements)
        return f"{own}-{self.joint}" if self.joint else own

    @property
    def organ(self) -> str | None:
        """Folder name of the organ ("general-assembly"); None for a series of another body."""
        if self.elements[:2] == ("A", "HRC"):
            return HUMAN_RIGHTS_COUNCIL
        organs = {"A": GENERAL_ASSEMBLY, "S": SECURITY_COUNCIL, "E": ECONOMIC_AND_SOCIAL_COUNCIL}
        return organs.get(self.elements[0])

    @property
    def committee(self) -> int | None:
        """The Main Committee of the Assembly, 1 to 6: 3 for A/C.3/80/L.21."""
        match = re.fullmatch(r"C\.([1-6])", self.elements[1]) if self.elements[0] == "A" else None
        return int(match[1]) if match else None

    @property
    def session(self) -> Session | None:
        """The session a document of the Assembly or the Human Rights Council belongs to: 79, ES-10."""
        if self.elements[0] != "A":
            return None
        element = self.elements[2 if _SUB_SERIES.fullmatch(self.elements[1]) else 1]
        if numeral := _IN_BRACKETS.search(element):
            number = from_roman(numeral[2])
            return _session(numeral[1] or "", number) if number else None
        match = _SESSION_ELEMENT.fullmatch(element)
        return _session(match[1] or "", int(match[2])) if match and int(match[2]) <= _LAST_SESSION else None

    @property
    def revision(self) -> int:
        """The number of a revision, 0 for a first issue."""
        numbers = [int(element[4:]) for element in self.elements if re.fullmatch(r"Rev\.\d{1,3}", element)]
        return numbers[-1] if numbers else 0

    @property
    def is_limited(self) -> bool:
        """Whether it is a document of the limited series (/L.), as drafts are."""
        return any(re.fullmatch(r"L\.\d+", element) for element in self.elements)

    @property
    def base(self) -> Symbol:
        """The symbol without revision, addendum, corrigendum and amendment."""
        added = re.compile(r"(?:Rev|Add|Corr|Amend)\.\d")
        return Symbol(tuple(element for element in self.elements if not added.match(element)))

    def url(self, language: str) -> str:
        """Where the document can be read, in a language of `front.LANGUAGES`."""
        return f"{DOCUMENTS_SITE}/{language}/{'/'.join(self.elements).replace(' ', '')}"


# --- resolutions ------------------------------------------------------------------------------------------------

_LAST_SESSION = 200
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
        text = re.sub(r"\)([A-Z])$", r") \1", text)
        if match := _STROKE.fullmatch(text):
            return _stroke(match, organ)
        if match := _BRACKETS.fullmatch(re.sub(r"^(\d+)(\(.+\)) ([A-Z])$", r"\1 \3 \2", text)):
            return _brackets(match, organ)
        msg = f"“{text[:_LONGEST]}”: {_EXPECTED}"
        raise SymbolError(msg)

    def __str__(self) -> str:
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


def find_symbols(text: str) -> Iterator[tuple[int, int, Symbol]]:
    """Every symbol in running text: where it starts and ends, and what it is."""
    if "/" not in text:
        return
    for match in _IN_TEXT.finditer(text.replace("\u2011", "-")):
        if not _WHOLE.fullmatch(match[0]):
            continue  # the figure stood behind it: "A/AC and 7"
        yield match.start(), match.end(), Symbol.parse(match[0])


def _session(prefix: str, number: int) -> Session:
    if prefix == "ES-":
        return Session(number, "emergency")
    return Session(number, "special" if prefix else "regular")


def _stroke(match: re.Match[str], organ: str) -> ResolutionNumber:
    prefix, first, number, letters = match[1] or "", int(match[2]), int(match[3]), _split_letters(match[4])
    if first >= _FIRST_YEAR and not prefix:
        return ResolutionNumber(number, None, first, letters, ECONOMIC_AND_SOCIAL_COUNCIL)
    session = _session(prefix, first)
    if organ == ECONOMIC_AND_SOCIAL_COUNCIL or first > _LAST_SESSION:
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
    session = _session(prefix, count)
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
