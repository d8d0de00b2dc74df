"""Slips of the pen in document symbols: A/81.302, A/C3/81/L.2, A/HCR/24/57, а/81/302 and what was meant.

Only what no series of the United Nations prints is taken for a slip; what is of no known form and near to none is left
alone, for other bodies have their own. Forms: Editorial Manual, document symbols; symbols cited in resolutions of
sessions 75 to 77 (Source: United Nations).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from drafter.facts.symbol_forms import SUPPLEMENTS, is_known, near_parts, of_parts, series
from drafter.model.symbols import KEPT, LONGEST

LAST_REGULAR = 99
"""Sessions of three figures are no matter of this century's drafts."""
SIGNS = ("/", "\\", "／", "_", "A.", "A-", "S-2", "S.2", "E-2", "E.2")
"""Of which each slip has one."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A mistyped symbol in a text, from `start` to `end`; `right` is what was meant, None where that is not certain."""

    start: int
    end: int
    what: str
    right: str | None = None


_CYRILLIC = "АВСЕНІКМОРТХасеорхі"
_HYPHEN = "\u2011"
_AS_PRINTED = str.maketrans(f"{_CYRILLIC}{_HYPHEN}", "ABCEHIKMOPTXaceopxi-")
_AS_TYPED = str.maketrans("AEC", "АЕС")
_FIGURES = str.maketrans("OolI", "0011")

# What a hand may write for a symbol: parts, and between them marks, spaces beside marks, or spaces alone.
_STROKE = r"[/\\／]"
_SPACE = "[ \u00a0]"
_DASH = r"\u2010-\u2014−-"
_JOINT = (
    rf"(?:{_STROKE}{{1,2}}|[.,:_{_DASH}]"
    rf"|{_SPACE}{_STROKE}{_SPACE}?(?=[0-9A-Z])|{_STROKE}{{1,2}}{_SPACE}(?=[0-9A-Z])|(?<![AES])\.{_SPACE}(?=[0-9])"
    rf"|{_SPACE}(?=[0-9]|(?:{'|'.join(SUPPLEMENTS)})(?:\.|{_SPACE})))"
)
_PART = rf"(?:[0-9]+|[A-Za-z]+|[{_CYRILLIC}]+|\([0-9IVXLC]{{1,8}}\)[A-Z]?)"
_ORGAN = "[AESaesАЕае]"
_ORGAN_APART = rf"(?<=[AES]){_SPACE}(?=[0-9]|[A-Z]{{1,4}}[./])"
_HALVES = re.compile(rf"(?<=[0-9)])[{_DASH}](?=(?:{_ORGAN}|GC|WT)(?:[/(.]|[:{_DASH}]?[0-9]))")
"""One document may be issued in two series: A/79/302-S/2024/600."""
_PARTS = re.compile(r"(?P<figure>[0-9OolI]*[0-9][0-9OolI]*|(?<=[A-Za-z]\.)[OolI](?![A-Za-z]))|[A-Za-z]+")
"""A letter may stand for a figure."""
_HEADLESS = re.compile(
    r"(?<![^ \u00a0(见和])/((?:(?:C\.[1-6]|HRC)/)?[0-9]{2}/(?:L\.)?[0-9]{1,4}(?:/(?:Add|Corr|Rev)\.[0-9]+)?)(?![0-9/])"
)
_BEGINS_HEADLESS = re.compile("[ \u00a0(见和]/|^/")
_STROKE_TOO_MANY = re.compile(r"/(?=[.,;،؛。，；)\s]|\Z)")


@cache
def _candidate() -> re.Pattern[str]:
    """What may be a symbol: it begins a word, around which Chinese puts no space."""
    small = {each[0].lower() + each[1:] for each in series()}
    begins = series() | small | {each.translate(_AS_TYPED) for each in series()}
    initials = "".join(sorted({each[0] for each in begins}))  # the engine passes to them at half the cost
    own = "|".join(sorted(begins, key=len, reverse=True))
    joint = rf"(?:{_ORGAN_APART}|(?!{_SPACE}(?!{_STROKE})){_JOINT}?)"
    return re.compile(
        rf"(?=[{initials}])(?<![/.@:\\_{_HYPHEN}-])(?<![^\W\u4e00-\u9fff])(?:{own})(?![a-z])"
        rf"{joint}{_PART}(?:{_JOINT}?{_PART})*"
    )


@lru_cache(maxsize=KEPT)
def find_slips(text: str) -> tuple[Slip, ...]:
    """Every mistyped symbol in running text, in order."""
    spans = list(_spans(text))
    found = [slip for span in spans if (slip := _judged(text, *span))]
    headless = [slip for slip in _headless(text) if not any(start < slip.start < end for start, end in spans)]
    return tuple(sorted((*found, *headless), key=lambda slip: slip.start))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for found in _candidate().finditer(text):
        start = found.start()
        for half in _HALVES.finditer(found[0]):
            yield start, found.start() + half.start()
            start = found.start() + half.end()
        yield start, found.end()


def _headless(text: str) -> Iterator[Slip]:
    """A document of the Assembly without its series: See /77/628."""
    for found in _HEADLESS.finditer(text) if _BEGINS_HEADLESS.search(text) else ():
        yield Slip(*found.span(), f"“{found[0]}” is no document symbol", f"A{found[0]}")


def _judged(text: str, start: int, end: int) -> Slip | None:
    length, what, right = _verdict(text[start:end])
    if what:
        return Slip(start, start + length, what, right)
    if length == end - start and _STROKE_TOO_MANY.match(text, end):
        return Slip(start, end + 1, f"“{text[start : end + 1]}” ends with a stroke", text[start:end])
    return None


@lru_cache(maxsize=KEPT)
def _verdict(printed: str) -> tuple[int, str, str | None]:
    """How much of what is printed is a symbol, what is wrong with it, and what was meant; "" for nothing wrong."""
    if len(printed) > LONGEST:
        return len(printed), "", None
    if cut := _without_number(printed):
        return len(printed), cut, None
    for length, parts in _beginnings(printed):
        shown = printed[:length]
        plain = shown.replace(_HYPHEN, "-")
        if is_known(plain):
            return length, _impossible(plain, is_whole=length == len(printed)), None
        if yearless := _YEARLESS.match(plain):
            return length, f"“{shown}” names the year {yearless[1]}", None
        is_other = re.match(r"\.[0-9]", printed[length:])  # IOC has A-31/3.4.1
        if not is_other and (meant := _meant(plain, parts, is_whole=length == len(printed))):
            return length, f"“{shown}” is no document symbol", _nearest(plain, meant)
    return len(printed), "", None


def _beginnings(printed: str) -> Iterator[tuple[int, list[str]]]:
    """The whole and then its beginnings, with their parts: other figures may follow a symbol, as in A/81/302, 15."""
    plain = printed.translate(_AS_PRINTED)
    found = list(_PARTS.finditer(plain))
    parts = [part[0].translate(_FIGURES) if part["figure"] else part[0] for part in found]
    for count in range(len(parts), 1, -1):
        if found[count - 1]["figure"]:
            end = found[count - 1].end()
            yield end + (plain[end : end + 1] == ")"), parts[:count]


def _meant(plain: str, parts: list[str], *, is_whole: bool) -> list[str]:
    """The symbols that may be meant; none for what is no symbol."""
    meant = of_parts(parts) or (near_parts(parts) if is_whole else [])
    if not re.search(rf"{_STROKE}|_", plain) and not (is_whole and _UNSTROKED.fullmatch(plain)):
        return []
    return [each for each in dict.fromkeys(meant) if not _impossible(each, is_whole=True)]


_UNSTROKED = re.compile(
    r"(?:A(?P<mark>[.-])(?:C\.[1-6](?P=mark))?(?:3[1-9]|[4-9][0-9])|[SE](?P<other>[.-])(?:19|20)[0-9]{2})"
    r"(?:(?P=mark)|(?P=other))(?:L\.)?[0-9]+"
)
"""A symbol without a stroke, whose marks are alike and have a session or a year between them."""


def _nearest(printed: str, meant: list[str]) -> str | None:
    """The symbol that keeps most of the marks and letters of what is printed; None where several do."""
    far = {each: _distance(printed, each) for each in meant}
    least = [each for each in meant if far[each] == min(far.values())]
    return least[0] if len(least) == 1 else None


def _distance(printed: str, meant: str) -> int:
    """How many of the marks and parts of two symbols differ; a mark may be missing."""
    own, others = (re.split("([A-Za-z]+|[0-9]+)", each) for each in (printed, meant))
    return sum(map(str.__ne__, own, others)) + abs(len(own) - len(others))


def _without_number(printed: str) -> str:
    """What is wrong with a symbol that ends with letters, as in A/C.3/81/L.; "" for others."""
    if not printed[-1].isalpha():
        return ""
    parts = [part[0] for part in _PARTS.finditer(printed.translate(_AS_PRINTED))]
    is_cut = len(parts) > 2 and of_parts([*parts, "1"])
    return f"“{printed}” breaks off at “{parts[-1]}”: its number is missing" if is_cut else ""


_YEARLESS = re.compile(r"[SE]/(?!(?:19[4-9][0-9]|20[0-9]{2})/)([0-9]+)/[0-9]")
"""A symbol of the Councils without a year of theirs."""
_SESSION = re.compile(r"A/(?:(?P<body>C\.[0-9]+|HRC|RES|DEC|BUR|INF)/)?(?P<session>[0-9]+)/")
_NO_COMMITTEE = re.compile(r"A/(C\.(?:[07-9]|[1-9][0-9]+))/")
_NO_SESSION = re.compile("A/[0-9]{1,3}")
_FIRST_NAMED = 31
"""The first session that symbols of the Assembly name by its number."""


def _impossible(symbol: str, *, is_whole: bool) -> str:
    """What is wrong with a symbol that is well spelt; "" for nothing."""
    if found := _NO_COMMITTEE.match(symbol):
        return f"“{symbol}” names Main Committee {found[1][2:]}; there are six"
    if is_whole and _NO_SESSION.fullmatch(symbol):
        return f"“{symbol}” lacks its session"
    if not (found := _SESSION.match(symbol)):
        return ""
    number = int(found["session"])
    if number > LAST_REGULAR:
        return f"“{symbol}” names session {number}, which is long to come"
    if number < _FIRST_NAMED and found["body"] in (None, "RES"):
        return f"“{symbol}” names session {number}; symbols have named sessions from the thirty-first on"
    return ""
