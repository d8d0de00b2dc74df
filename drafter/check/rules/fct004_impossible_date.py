"""FCT004: impossible date."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.dates import find_impossible_dates


@rule(
    "FCT004",
    "impossible-date",
    scope=Scope.TEXT,
    summary="Dates are in the calendar.",
    why="31 June is a slip.",
    source="The Gregorian calendar.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(Example("en", "title: The day of 31~June 2024", "title: The day of 30~June 2024"),),
)
def impossible_date(draft: Draft) -> Iterator[Fault]:
    """Look for dates that no calendar has."""
    for piece in draft.pieces:
        for start, end in find_impossible_dates(piece.text, draft.language):
            yield piece.fault((start, end), f"There is no “{piece.text[start:end]}”.", "Mend the date.")
