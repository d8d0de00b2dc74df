"""FCT004: impossible date."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import find_impossible_dates


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
    for piece in draft.pieces:
        for start, end in find_impossible_dates(piece.text, draft.language):
            yield piece.fault((start, end), f"There is no “{piece.text[start:end]}”.", "Mend the date.")
    for found in draft.found(_YEARS):
        if int(found.match[1]) > int(found.match[2]):
            yield found.fault(f"The years {found.text} run backwards.", "Mend them.")


_YEARS = Sought(
    r"(?<![0-9A-Za-z/-])((?:19|20)[0-9]{2})[-\u2011–—]((?:19|20)[0-9]{2})(?![0-9A-Za-z/-])",
    near="[-\u2011–—](?<=[0-9].)",
)
