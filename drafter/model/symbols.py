"""Symbols of documents, such as A/79/L.9/Rev.1: frozen values that read and print the same text.

Numbers of resolutions stand in `model.resolution_numbers`. Forms: Editorial Manual, document symbols.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafter.model.front import Session
from drafter.model.roman import from_roman

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
_IN_TEXT = re.compile(rf"(?<![0-9A-Za-z_/.@-]){_NAMES_ONE}{_JOINT}(?![0-9A-Za-z_/])")
_SERIES_BEGINS = re.compile(r"[A-Z]+(?=/)")
"""Where a symbol can begin: tried only there, for most of a text is none."""
_WHOLE = re.compile(_NAMES_ONE + _JOINT)
_JOIN = re.compile(rf"[-\u2010-\u2013](?={_SERIES}/)")
_SESSION_ELEMENT = re.compile(r"(ES-|S-)?(\d{1,4})")
# Series of the Assembly whose next element is the session.
_SUB_SERIES = re.compile(r"C\.[1-6]|HRC|BUR|INF|DEC|RES")
# The session of an old resolution: 3369(XXX).
_IN_BRACKETS = re.compile(r"\((ES-|S-)?(X{0,3}(?:IX|IV|V?I{0,3}))\)")

LONGEST = 80
"""Characters of a symbol or number at most."""
LAST_SESSION = 200


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
        if len(text) > LONGEST or not _WHOLE.fullmatch(text):
            msg = f"“{text[:LONGEST]}” is no document symbol; one looks like A/79/L.9/Rev.1 or A/RES/77/18"
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
            return session_of(numeral[1] or "", number) if number else None
        match = _SESSION_ELEMENT.fullmatch(element)
        return session_of(match[1] or "", int(match[2])) if match and int(match[2]) <= LAST_SESSION else None

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


def find_symbols(text: str) -> Iterator[tuple[int, int, Symbol]]:
    """Every symbol in running text: where it starts and ends, and what it is."""
    return iter(_found(text.replace("\u2011", "-")) if "/" in text else ())


KEPT = 4096
"""Texts of which is kept what was found in them, because one check after another asks for the same."""


@lru_cache(maxsize=KEPT)
def _found(text: str) -> tuple[tuple[int, int, Symbol], ...]:
    return tuple(_symbols(text))


def _symbols(text: str) -> Iterator[tuple[int, int, Symbol]]:
    end = 0
    for begins in _SERIES_BEGINS.finditer(text):
        match = _IN_TEXT.match(text, begins.start()) if begins.start() >= end else None
        if match and _WHOLE.fullmatch(match[0]):  # else its figure stands behind it: "A/AC and 7"
            yield match.start(), match.end(), Symbol.parse(match[0])
        end = match.end() if match else end


def session_of(prefix: str, number: int) -> Session:
    """The session that a prefix and a number name: "S-" and "ES-" for special and emergency special sessions."""
    if prefix == "ES-":
        return Session(number, "emergency")
    return Session(number, "special" if prefix else "regular")
