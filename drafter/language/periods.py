"""Where running text gives two days together, of which one shares the year or month: “30 September to 2 October 2019”.

Most languages write the year once, at the end; Chinese writes it at the beginning.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from drafter.language.dates import GAP, DateMention, any_month, find_dates, month_number
from drafter.language.shape import Language
from drafter.model.symbols import KEPT

_REACH = 45
"""Characters of the longest first date."""
_TURN = 3
"""So many months at either end of a year may lie in two, though one alone is named: 28 December to 3 January 2020."""


@dataclass(frozen=True, slots=True)
class Period:
    """Two days that stand together in running text, from `start` to `end`: a period, or the last two of a list.

    Attributes:
        first: the day that is named first.
        last: the day behind it.
        span: where the words for the first day stand.
        shares_year: whether the two have one year between them, which need not be that of both.

    """

    start: int
    end: int
    first: datetime.date
    last: datetime.date
    span: tuple[int, int]
    shares_year: bool = True

    @property
    def runs_backwards(self) -> bool:
        """Whether the later day stands first; not where a year may turn between the two."""
        turns = self.shares_year and self.first.month - self.last.month > 12 - _TURN
        return self.first > self.last and not turns


@lru_cache(maxsize=KEPT)
def find_periods(text: str, language: Language) -> tuple[Period, ...]:
    """Every two days that stand together, in order; those with a day that no calendar has are left out."""
    dates = find_dates(text, language)
    if not dates:
        return ()
    found = _running_on(dates, text, language) if language.code == "zh" else _led_up_to(dates, text, language)
    return tuple(found)


def _led_up_to(dates: list[DateMention], text: str, language: Language) -> Iterator[Period]:
    """Dates with the first day of a period before them."""
    joints, first = _joints(language), _first(language)
    for last in dates:
        joint = next((each for each in joints if text.endswith(each, 0, last.start)), "")
        at = last.start - len(joint)
        found = first.search(text, max(0, at - _REACH), at) if joint else None
        if found and (day := _day(found, last.date, language)):
            yield Period(found.start(), last.end, day, last.date, found.span(), not found["year"])


def _running_on(dates: list[DateMention], text: str, language: Language) -> Iterator[Period]:
    """Dates with further days behind them, which share what they leave out; the last two count."""
    further, end = _further(language), 0
    for given in dates:
        if given.start < end:
            continue
        days, end, shares_year = [given], given.end, True
        while (found := further.match(text, end)) and (day := _day(found, days[-1].date, language)):
            days.append(DateMention(found.end("joint"), found.end(), day))
            end, shares_year = found.end(), not found["year"]
        if len(days) > 1:
            first, last = days[-2:]
            yield Period(first.start, last.end, first.date, last.date, (first.start, first.end), shares_year)


def _day(found: re.Match[str], shared: datetime.date, language: Language) -> datetime.date | None:
    """The day that a match names, with the month and year of another where it leaves them out."""
    month = month_number(found["month"], language) if found["month"] else shared.month
    try:
        return datetime.date(int(found["year"] or shared.year), month, int(found["day"]))
    except ValueError:
        return None


@cache
def _joints(language: Language) -> tuple[str, ...]:
    """What stands between two days, with any space at its end; the longest first."""
    plain: list[str] = language.tables["dates"]["joints"]
    every = {way for each in plain for way in (each, each.removesuffix(" ") + "\u00a0" * each.endswith(" "))}
    return tuple(sorted(every, key=len, reverse=True))


@cache
def _first(language: Language) -> re.Pattern[str]:
    """A day that may leave its year and month out, up to where it is looked for."""
    of = f"de{GAP}" if language.code == "es" else ""
    year = rf"(?:{GAP}{of}(?P<year>(?:19|20)\d\d)(?:{GAP}года)?)?"
    month = rf"(?:{GAP}{of}(?P<month>{any_month(language)}){year})?"
    return re.compile(rf"(?<![\w/.,-])(?P<day>\d\d?)(?:er|º)?{month}\Z")


@cache
def _further(language: Language) -> re.Pattern[str]:
    """A further day behind a Chinese date: 至13日, 至4月2日, 至2023年4月2日."""
    joint = "|".join(map(re.escape, language.tables["dates"]["joints"]))
    return re.compile(rf"(?P<joint>{joint})(?:(?P<year>\d{{4}})年)?(?:(?P<month>\d\d?)月)?(?P<day>\d\d?)日")
