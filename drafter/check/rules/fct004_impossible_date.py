"""FCT004: impossible date."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import any_month, find_impossible_dates
from drafter.language.shape import Language


@rule(
    "FCT004",
    "impossible-date",
    scope=Scope.TEXT,
    summary="Dates are in the calendar, and the earlier of two years stands first.",
    why="31 June is a slip.",
    source="The Gregorian calendar.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example("en", "title: The day of 31~June 2024", "title: The day of 30~June 2024"),
        Example("fr", "title: Le plan 2030-2021", "title: Le plan 2021-2030"),
    ),
)
def impossible_date(draft: Draft) -> Iterator[Fault]:
    """Look for dates that no calendar has, and for years that run backwards."""
    for piece in draft.figured:
        for start, end in find_impossible_dates(piece.text, draft.language):
            yield piece.fault((start, end), f"There is no “{piece.text[start:end]}”.", "Mend the date.")
    for found in draft.found(_days(draft.language)):
        if int(found.match["day"]) > _LONGEST.get(_month(found.match["month"], draft.language), 31):
            yield found.fault(f"There is no “{found.text}”.", "Mend the date.")
    for found in draft.found(_YEARS):
        if int(found.match[1]) > int(found.match[2]):
            yield found.fault(f"The years {found.text} run backwards.", "Mend them.")
    for found in draft.found(_YEARS_IN_WORDS):
        first, last = (int(year) for year in found.match.groups() if year)
        if first > last:
            yield found.fault(f"The years “{found.text}” run backwards.", "Mend them.")


_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""Days of the months that have not 31."""


@cache
def _days(language: Language) -> Sought:
    """A high day with a month and no year, which is not looked for with it."""
    if language.code == "zh":
        return Sought(r"(?<!年)(?<![0-9])(?P<month>[0-9]{1,2})月(?P<day>[3-9][0-9])日", near=r"月(?=[3-9][0-9]日)")
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
_YEAR = "((?:19|20)[0-9]{2})(?![0-9])"
_YEARS_IN_WORDS = Sought(
    "|".join(
        rf"(?<!\w){start}[ \u00a0]{_YEAR}[ \u00a0]{end}[ \u00a0]?{_YEAR}"
        for start, end in (
            ("from", "to"),
            ("between", "and"),
            ("de", "à"),
            ("entre", "et"),
            ("de", "a"),
            ("entre", "y"),
            ("с", "по"),
            ("между", "и"),
            ("من", "إلى"),
            ("بين", "و"),
        )
    )
    + rf"|(?<![0-9]){_YEAR}年?至{_YEAR}年",
    near=r"[0-9](?=[ \u00a0](?:to|and|à|et|a|y|по|и|إلى|و)[ \u00a0]?(?:19|20)[0-9]{2}|年?至(?:19|20)[0-9]{2})",
)
"""“from 2030 to 2021” in the six languages."""
