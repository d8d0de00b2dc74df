"""Where running text gives dates, and resolutions with their dates: the inverse of `Language.date` and `resolution`."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from drafter.language.mentions import Mention, find_resolutions
from drafter.language.shape import Language
from drafter.model.symbols import ResolutionNumber

_SPACE = "[ \u00a0\u202f]"
_STROKE = f"{_SPACE}?/{_SPACE}?"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in running text, from `start` to `end`."""

    start: int
    end: int
    date: datetime.date


@dataclass(frozen=True, slots=True)
class CitedResolution:
    """A resolution and the date beside it, in running text."""

    resolution: Mention
    date: DateMention

    @property
    def number(self) -> ResolutionNumber:
        """The number that is cited."""
        assert isinstance(self.resolution.target, ResolutionNumber)  # noqa: S101 - only such are paired
        return self.resolution.target

    @property
    def start(self) -> int:
        """Where the citation begins."""
        return min(self.resolution.start, self.date.start)

    @property
    def end(self) -> int:
        """Where the citation ends."""
        return max(self.resolution.end, self.date.end)


def find_dates(text: str, language: Language) -> list[DateMention]:
    """Every full date in a text, in order. What no calendar has, such as 31 June, is left out."""
    return [DateMention(start, end, date) for start, end, date in _dates(text, language) if date]


def find_impossible_dates(text: str, language: Language) -> list[tuple[int, int]]:
    """Where a text gives dates that no calendar has, such as 31 June."""
    return [(start, end) for start, end, date in _dates(text, language) if date is None]


@lru_cache(maxsize=512)
def _dates(text: str, language: Language) -> tuple[tuple[int, int, datetime.date | None], ...]:
    """Every date, None for an impossible one; kept, because one check after another asks for the same texts."""
    pattern, months = _pattern(language)
    return tuple(
        (*match.span(), _date(match["year"], months[_tidied(match["month"])], match["day"]))
        for match in pattern.finditer(text)
    )


def _date(year: str, month: int, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), month, int(day))
    except ValueError:
        return None


def find_cited(text: str, language: Language, *, doubtful: bool = False) -> list[CitedResolution]:
    """Every resolution that stands with its date in a text, in order; `doubtful` as in `find_resolutions`."""
    dates = find_dates(text, language)
    if not dates:
        return []
    numbers = [
        mention for mention in find_resolutions(text, doubtful=doubtful) if isinstance(mention.target, ResolutionNumber)
    ]
    glue = _glue(language)
    date_first = language.tables["resolutions"]["dated"].startswith("{date}")
    found, starts = [], [date.start for date in dates]
    for number in numbers:
        for date in dates[bisect_left(starts, number.start - _FAR) : bisect_right(starts, number.end + _REACH)]:
            first, last = (date, number) if date_first else (number, date)
            if 0 <= last.start - first.end < _REACH and glue.fullmatch(text, first.end, last.start):
                found.append(CitedResolution(number, date))
    return found


_REACH = 20
"""Characters that may lie between a number and its date."""
_FAR = 80
"""The same and those of the longest date."""


@cache
def _pattern(language: Language) -> tuple[re.Pattern[str], dict[str, int]]:
    """A date as the language writes it; spaces may be no-break or not."""
    months = {_tidied(name): number for number, name in enumerate(language.tables["months"], 1)}
    longest_first = sorted(months, key=len, reverse=True)
    names = "|".join(re.escape(name).replace("\\ ", _SPACE).replace("/", _STROKE) for name in longest_first)
    pattern = re.sub(f"{_SPACE}+", " ", language.tables["dates"]["day"]).replace("\u00a0года", " года")
    escaped = re.escape(pattern).replace("\\ ", _SPACE)
    for name, inner in {"day": r"\d{1,2}", "month": names, "year": r"\d{4}"}.items():
        mark = r"(?:er|º)?" if name == "day" else ""
        escaped = escaped.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{inner}){mark}")
    return re.compile(rf"(?<!\d){escaped}", re.I), months


def _tidied(month: str) -> str:
    """The name of a month as it is looked up: Arabic files put spaces at the stroke of its two names."""
    return re.sub(_STROKE, "/", re.sub(_SPACE, " ", month)).lower()


@cache
def _glue(language: Language) -> re.Pattern[str]:
    """What stands between a number and its date."""
    tables = language.tables["resolutions"]
    patterns = {tables[key] for key in tables if str(key).startswith("dated")}
    between = {re.sub(r"^\{\w+\}|\{\w+\}号?$", "", pattern) for pattern in patterns}
    between.add("")  # Chinese leaves 第 out before ES-10/23
    return re.compile("|".join(re.escape(each).replace("\\ ", f"{_SPACE}?") for each in sorted(between)))
