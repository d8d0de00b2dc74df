"""When resolutions of the General Assembly were adopted, and what they are called."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from drafter.model.front import Session
from drafter.model.resolution_numbers import ResolutionNumber


@dataclass(frozen=True, slots=True)
class Adopted:
    """A resolution that the index knows.

    Attributes:
        number: as printed in English: "77/18", "217 A (III)".
        dates: the official date of adoption, then others: of parts adopted later, or widely cited.
        title: "" where the index has none.

    """

    number: str
    dates: tuple[datetime.date, ...]
    title: str = ""


def adopted(number: str | ResolutionNumber) -> datetime.date | None:
    """The official date of adoption; None where the index does not know it. Raises `SymbolError` for no number."""
    found = record(number)
    return found.dates[0] if found else None


def record(number: str | ResolutionNumber) -> Adopted | None:
    """What the index knows of a resolution or of some of its lettered parts.

    Parts that the index does not list take the date of the whole, and a whole that it does not list the dates of its
    parts, in their order. Raises `SymbolError` for what is no number.
    """
    asked = _number(number)
    if found := _row(str(asked)):
        return found
    if asked.letters:
        rows = [_row(str(part)) or _row(str(asked.whole)) for part in asked.parts]
    else:
        rows = [_row(part) for part in parts(asked)]
    known = [row for row in rows if row]
    if not known or len(known) < len(rows):
        return None
    dates = dict.fromkeys(date for row in known for date in row.dates[:1])
    return Adopted(str(asked), tuple(dates), known[0].title)


def parts(number: str | ResolutionNumber) -> tuple[str, ...]:
    """The lettered parts of a resolution that the index lists: ("75/101 A", "75/101 B")."""
    whole = str(_number(number).whole)
    figure = whole.partition(" ")[0]
    printed = map(ResolutionNumber.parse, _by_figure().get(figure, ()))
    return tuple(str(part) for part in printed if part.letters and str(part.whole) == whole)


@lru_cache(maxsize=1024)
def namesakes(number: str | ResolutionNumber) -> tuple[str, ...]:
    """The numbers under which the text of a resolution was adopted in other sessions: those of the same title.

    Years and ordinals in figures count as equal. The index has titles from the seventy-fourth session on. Raises
    `SymbolError`.
    """
    asked = record(number)
    if asked is None or not asked.title:
        return ()
    wanted = _bare(asked.title)
    telling = max(wanted.split(), key=len, default="")  # most titles lack it and are spared the comparison
    titled = ((number, title) for number, title in _titled() if telling in title)
    return tuple(number for number, title in titled if number != asked.number and _bare(title) == wanted)


@cache
def _titled() -> list[tuple[str, str]]:
    """Every resolution that has a title in the index, and the title in lower case."""
    rows = re.findall(r"^([^#\t\n]+)\t[^\t\n]*\t(.+)$", _index(), re.MULTILINE)
    return [(number, title.lower()) for number, title in rows]


def _bare(title: str) -> str:
    return re.sub(r"[\W\d]+", " ", title.lower()).strip()


def adopted_on(date: datetime.date) -> list[str]:
    """The numbers of the resolutions that the index gives a date for."""
    index, sought = _index(), str(date)
    found, at = [], index.find(sought)
    while at >= 0:
        number, *before = index[index.rfind("\n", 0, at) + 1 : at].split("\t")
        if len(before) == 1 and not number.startswith("#"):
            found.append(number)
        at = index.find(sought, at + 1)
    return found


def by_adoption(numbers: Iterable[str], known: Mapping[str, datetime.date] | None = None) -> list[str]:
    """Numbers as a recital lists them: by date of adoption, then by number; `known` adds to the index or corrects it.

    A number without date stands where its session puts it. (Dates ascend in 751 of 761 chains of three and more in
    sessions 75 to 80.) Raises `SymbolError`.
    """
    known = known or {}

    def place(number: str) -> tuple[datetime.date, ResolutionNumber]:
        parsed = ResolutionNumber.parse(number)
        year = (parsed.session or Session(0)).opens
        return known.get(number) or adopted(parsed) or datetime.date(year, 12, 31), parsed

    return sorted(numbers, key=place)


def _number(number: str | ResolutionNumber) -> ResolutionNumber:
    return ResolutionNumber.parse(number) if isinstance(number, str) else number


@lru_cache(maxsize=4096)
def _row(number: str) -> Adopted | None:
    line = _lines().get(number)
    if line is None:
        return None
    _, dates, *title = line.split("\t")
    return Adopted(number, tuple(map(datetime.date.fromisoformat, dates.split())), title[0] if title else "")


@cache
def _index() -> str:
    """The file as it stands."""
    return (Path(__file__).parent / "data" / "resolutions.tsv").read_text("utf-8")


@cache
def _lines() -> dict[str, str]:
    """Its lines by the numbers that they begin with; few are ever taken apart."""
    return {line.partition("\t")[0]: line for line in _index().splitlines() if not line.startswith("#")}


@cache
def _by_figure() -> dict[str, list[str]]:
    """The numbers that have more than a figure, by it: parts, and those with a session in brackets."""
    found: dict[str, list[str]] = {}
    for number in _lines():
        figure, space, _ = number.partition(" ")
        if space:
            found.setdefault(figure, []).append(number)
    return found
