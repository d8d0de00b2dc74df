"""TXT035: look left."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


@rule(
    "TXT035",
    "look-left",
    scope=Scope.TEXT,
    summary="Nothing is left to look at of what `drafter update` was not sure of.",
    why="A text rolled forward holds likely changes; each has a comment until somebody has looked.",
    source="`drafter update` leaves these comments; what it changes is certain only without one.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.ERROR,
    examples=(
        Example("en", "# drafter: look: the session\ntitle: The Lakes", "title: The Lakes"),
        Example("fr", "# drafter: look: la session\ntitle: Les lacs", "title: Les lacs"),
    ),
)
def look_left(draft: Draft) -> Iterator[Fault]:
    """Name every such comment of the spec."""
    for origin, said in draft.looks:
        yield Fault(f"A change waits for a look: {said}", origin, "Look at it, then take the comment out.")
