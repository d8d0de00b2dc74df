"""Where running text gives dates, and resolutions with their dates: the inverse of `Language.date` and `resolution`."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from drafter.language import mentions
from drafter.language.mentions import Mention, find_resolutions
from drafter.language.shape import Language
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import KEPT

GAP = "[ \u00a0\u202f]"
"""A space, as it may stand in a date."""
BEFORE_YEAR = rf"[12](?<={GAP}.)(?=[90][0-9]{{2}})"
"""Where a year stands behind a space; quick to find."""
_STROKE = f"{GAP}?/{GAP}?"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in running text, from `start` to `end`."""

    start: int
    end: int
    date: datetime.date


@dataclass(frozen=True, slots=True)
class CitedResolution:
    """A resolution and the date beside it, in running text, from `start` to `end`.

    Attributes:
        number: what is cited.
        resolution: where its number stands.

    """

    number: ResolutionNumber
    resolution: Mention
    date: DateMention
    start: int
    end: int


def find_dates(text: str, language: Language) -> list[DateMention]:
    """Every full date in a text, in order. What no calendar has, such as 31 June, is left out."""
    return [DateMention(start, end, date) for start, end, date in _dates(text, language) if date]


def find_impossible_dates(text: str, language: Language) -> list[tuple[int, int]]:
    """Where a text gives dates that no calendar has, such as 31 June."""
    return list(_impossible(text, language))


@lru_cache(maxsize=KEPT)
def _impossible(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    dates = _dates(text, language)
    lost = [(start, end) for start, end, date in dates if date is None]
    if language.code == "zh" and "月" in text:
        met = {start for start, _, _ in dates}
        lost += [match.span() for match in _HAN_DATE.finditer(text) if match.start() not in met]
    return tuple(sorted(lost))


_HAN_DATE = re.compile(r"\d(?<!\d\d)\d{3}年\d{1,2}月\d{1,2}日")
"""A Chinese date, whose month is a figure and may be one that there is not."""


@lru_cache(maxsize=KEPT)
def _dates(text: str, language: Language) -> tuple[tuple[int, int, datetime.date | None], ...]:
    """Every date, None for an impossible one; kept, because one check after another asks for the same texts."""
    pattern, months = _pattern(language)
    return tuple(
        (*match.span(), _date(match["year"], _month(match["month"].lower(), months), match["day"]))
        for match in pattern.finditer(text)
    )


def _month(written: str, months: dict[str, int]) -> int:
    return months.get(written) or months[_tidied(written)]


def month_number(written: str, language: Language) -> int:
    """The number of a month that a date names as the language writes it; a figure in Chinese."""
    return int(written) if written.isdigit() else _month(written.lower(), _pattern(language)[1])


def _date(year: str, month: int, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), month, int(day))
    except ValueError:
        return None


def find_cited(text: str, language: Language, *, doubtful: bool = False) -> list[CitedResolution]:
    """Every resolution that stands with its date in a text, in order; `doubtful` as in `find_resolutions`."""
    return list(_cited(text, language, doubtful=doubtful))


@lru_cache(maxsize=KEPT)
def _cited(text: str, language: Language, *, doubtful: bool) -> tuple[CitedResolution, ...]:
    """What was found in a text; kept, because one check after another asks for the same texts."""
    dates = find_dates(text, language)
    if not dates:
        return ()
    return tuple(
        CitedResolution(number, mention, date, min(mention.start, date.start), max(mention.end, date.end))
        for mention in find_resolutions(text, doubtful=doubtful)
        if isinstance(number := mention.target, ResolutionNumber)
        for date in _beside((mention.start, mention.end), dates, text, language)
    )


@dataclass(frozen=True, slots=True)
class Misnumbered:
    """What stands with a date as the number of a resolution of the Assembly, as English prints it, and can be none."""

    start: int
    end: int
    number: str
    date: DateMention


def find_misnumbered(text: str, language: Language) -> list[Misnumbered]:
    """Every number with its date that no resolution of the Assembly can have: 07/4, 37/0."""
    spans = mentions.find_misnumbered(text)
    dates = find_dates(text, language) if spans else []
    return [
        Misnumbered(min(span[0], date.start), max(span[1], date.end), mentions.in_english(text[slice(*span)]), date)
        for span in spans
        for date in _beside(span, dates, text, language)
    ]


def _beside(number: tuple[int, int], dates: list[DateMention], text: str, language: Language) -> Iterator[DateMention]:
    """The dates that stand with a number, as the language puts the two."""
    glue = _glue(language)
    date_first = language.tables["resolutions"]["dated"].startswith("{date}")
    near = bisect_left(dates, number[0] - _FAR, key=lambda date: date.start)
    for date in dates[near : bisect_right(dates, number[1] + _REACH, key=lambda date: date.start)]:
        end, start = (date.end, number[0]) if date_first else (number[1], date.start)
        if 0 <= start - end < _REACH and glue.fullmatch(text, end, start):
            yield date


_REACH = 40
"""Characters that may lie between a number and its date."""
_FAR = 100
"""The same and those of the longest date."""


_FIRST = r"[0-9](?<!\d\d)"
"""The first figure of a number; a pattern that begins with it is led from figure to figure."""


@cache
def any_month(language: Language) -> str:
    """A pattern of the months as the language writes them."""
    return "|".join(re.escape(str(name)) for name in language.tables["months"])


@cache
def _pattern(language: Language) -> tuple[re.Pattern[str], dict[str, int]]:
    """A date as the language writes it; spaces may be no-break or not."""
    months = {_tidied(name.lower()): number for number, name in enumerate(language.tables["months"], 1)}
    months |= {half: number for name, number in months.items() for half in name.split("/")}  # Arabic gives one or both
    longest_first = sorted(months, key=len, reverse=True)
    names = "|".join(re.escape(name).replace("\\ ", GAP).replace("/", _STROKE) for name in longest_first)
    pattern = re.sub(f"{GAP}+", " ", language.tables["dates"]["day"]).replace("\u00a0года", " года")
    escaped = re.escape(pattern).replace("\\ ", GAP)
    for name, inner in {"day": rf"{_FIRST}\d?", "month": names, "year": rf"{_FIRST}\d{{3}}"}.items():
        mark = r"(?:er|º)?" if name == "day" else ""
        escaped = escaped.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{inner}){mark}")
    return re.compile(escaped, re.I), months


def _tidied(month: str) -> str:
    """The name of a month as it is looked up, from small letters: Arabic files put spaces at the stroke of its two."""
    return re.sub(_STROKE, "/", re.sub(GAP, " ", month))


@cache
def _glue(language: Language) -> re.Pattern[str]:
    """What stands between a number and its date."""
    tables = language.tables["resolutions"]
    patterns = {tables[key] for key in tables if str(key).startswith("dated")}
    between = {re.sub(r"^\{\w+\}|\{\w+\}号?$", "", pattern) for pattern in patterns}
    between.add("")  # Chinese leaves 第 out before ES-10/23
    return re.compile("|".join(re.escape(each).replace("\\ ", f"{GAP}?") for each in sorted(between)))
