"""FCT004: impossible date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.echoes import look_for
from drafter.check.pieces import Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.facts.resolutions import record
from drafter.findings import Severity
from drafter.language.dates import DateMention, any_month, find_dates, find_impossible_dates
from drafter.language.periods import find_periods
from drafter.language.shape import Language


@rule(
    "FCT004",
    "impossible-date",
    scope=Scope.TEXT,
    summary="Dates are in the calendar and of our ages, and the earlier of two years, or of two days together, "
    "stands first.",
    why="31 June is a slip.",
    source="The Gregorian calendar.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example("en", "title: The day of 31~June 2024", "title: The day of 30~June 2024"),
        Example("fr", "title: Le plan 2030-2021", "title: Le plan 2021-2030"),
        Example("es", "title: Del 3 de mayo al 28 de abril de 2021", "title: Del 28 de abril al 3 de mayo de 2021"),
        Example("en", "title: The day of 3~June 2924", "title: The day of 3~June 2024"),
        Example("ru", "title: Совещание 5–3~июня 2024~года", "title: Совещание 3–5~июня 2024~года"),
    ),
)
def impossible_date(draft: Draft) -> Iterator[Fault]:
    """Look for dates that no calendar has, for years of no age of ours, and for years that run backwards."""
    yield from draft.doubted("bad-date")
    for piece in draft.figured:
        for start, end in find_impossible_dates(piece.text, draft.language):
            yield piece.fault((start, end), f"There is no “{piece.text[start:end]}”.", "Mend the date.")
        for date in find_dates(piece.text, draft.language):
            if date.date.year not in _YEARS_MEANT and not _is_held_against_the_index(date, piece, draft):
                yield piece.fault((date.start, date.end), f"No text means {date.date.year}.", "Mend the year.")
    for found in draft.found(_days(draft.language)):
        if int(found.match["day"]) > _LONGEST.get(_month(found.match["month"], draft.language), 31):
            yield found.fault(f"There is no “{found.text}”.", "Mend the date.")
    for sought in (_YEARS, *_periods(draft.language)):
        for found in draft.found(sought):
            first, last = (int(figure) for figure in found.match.groups() if figure)
            if first > last:
                yield found.fault(f"“{found.text}” runs backwards.", _EARLIER)
    yield from _over_months(draft)


_YEARS_MEANT = range(1200, 2101)
"""The years that a text can name with a day: from the oldest charters to the end of this century."""


def _is_held_against_the_index(date: DateMention, piece: Piece, draft: Draft) -> bool:
    """Whether FCT001 says what is wrong with a date, which is that of a resolution."""
    beside = (cited for citations in draft.citations if citations.piece is piece for cited in citations.certain)
    return any(cited.date.start == date.start and record(cited.number) for cited in beside)


def _over_months(draft: Draft) -> Iterator[Fault]:
    """Periods of two months or years that run backwards; those of one month are looked for without their year."""
    for piece in draft.figured:
        for period in find_periods(piece.text, draft.language):
            first, last = period.first, period.last
            words = piece.text[period.start : period.end]
            is_of_one_month = (first.year, first.month) == (last.year, last.month)
            if period.runs_backwards and not (is_of_one_month and _names_once(words, first.month, draft.language)):
                yield piece.fault((period.start, period.end), f"“{words}” runs backwards.", _EARLIER)


def _names_once(words: str, month: int, language: Language) -> bool:
    """Whether the days of a period share the name of their month: “from 12 to 3 June”."""
    return words.count(str(language.tables["months"][month - 1])) <= 1


_EARLIER = "Put the earlier first."

_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""Days of the months that have not 31."""


@cache
def _days(language: Language) -> Sought:
    """A high day with a month that has no year behind it, which is not looked for with it."""
    if language.code == "zh":
        first = (
            r"(?:[0-9]{1,2}日[至到和、-]|(?<!年[0-9]月)(?<!年[0-9]{2}月))"  # a whole date is looked for with its year
        )
        day = rf"(?<![0-9])(?P<month>[0-9]{{1,2}})月{first}(?P<day>[3-9][0-9])日"
        return Sought(day, near=r"月(?=[3-9][0-9]日)|日(?=[至到和、-][3-9][0-9]日)")
    of, months = "de[ \u00a0]" if language.code == "es" else "", any_month(language)
    day = rf"(?<![\w/.,-])(?P<day>[3-9][0-9])[ \u00a0]{of}(?P<month>{months})(?![ \u00a0]{of}[12][0-9]{{3}})"
    return Sought(day, near=r"[3-9](?=[0-9][ \u00a0][^\W\d_])")


def _month(name: str, language: Language) -> int:
    names = [str(month) for month in language.tables["months"]]
    return int(name) if name.isdigit() else names.index(name) + 1


_YEARS = Sought(
    r"(?<![0-9A-Za-z/-])((?:19|20)[0-9]{2})[-\u2011–—]((?:19|20)[0-9]{2})(?![0-9A-Za-z/-])",
    near="[-\u2011–—](?<=[0-9].)",
)


@cache
def _periods(language: Language) -> tuple[Sought, Sought]:
    """Periods in words: from 2030 to 2021, and from 5 to 3 June."""
    figures = {"year": _YEAR, "day": "([0-9]{1,2})", "month": f"(?:{any_month(language)})"}
    years, days = (
        "|".join(
            period.replace(" ", "[ \u00a0]").format_map(figures) for period in language.tables["dates"]["periods"][kind]
        )
        for kind in ("years", "days")
    )
    alone = "(?<![0-9])" if language.code == "zh" else r"(?<![\w/.,-])"
    return Sought(f"{alone}(?:{years})", near=_TWO_YEARS), Sought(f"{alone}(?:{days})", near=look_for(_backwards))


_YEAR = "((?:19|20)[0-9]{2})(?![0-9])"
_TWO_YEARS = (
    r"[0-9](?<=[0-9]{4})(?=(?:[ \u00a0][^\W\d_]+){1,3}[ \u00a0]?(?:19|20)[0-9]{2}(?![0-9])"
    r"|年?[^\W\d_](?:19|20)[0-9]{2}年)"
)
_TWO_DAYS = (
    r"([0-9](?<![0-9]{2})[0-9]?)"
    r"(?=日?(?:[ \u00a0]?[-–—][ \u00a0]?|[ \u00a0]?[^\W\d_月]{1,7}(?:[ \u00a0][el][el])?[ \u00a0]?)"
    r"([0-9]{1,2})(?:日|[ \u00a0][^\W\d_]))"
)
"""Quick to find, whatever the words between are."""


def _backwards(text: str) -> Iterator[int]:
    """Where the higher of two days ends that stands before the lower one."""
    return (two.end() for two in re.finditer(_TWO_DAYS, text) if int(two[1]) > int(two[2]))
