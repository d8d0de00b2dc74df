"""TXT028: straight apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_STRAIGHT = Sought(r"[^\W\d_]+['`´‘′][^\W\d_]+|(?<=s)'(?=[ ,;.])", near=r"['`´‘′](?<=\w.)")


@rule(
    "TXT028",
    "straight-apostrophe",
    scope=Scope.TEXT,
    summary="The apostrophe is ’.",
    why="Straight ones come from the keyboard; the official texts have 15,506 curly ones in French against 1.",
    source="Counted in adopted resolutions of sessions 75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("en", "es", "fr", "ru"),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("fr", "title: L'eau des lacs", "title: L’eau des lacs"),
        Example("en", "title: The lake's water", "title: The lake’s water"),
    ),
)
def straight_apostrophe(draft: Draft) -> Iterator[Fault]:
    """Look for them inside words and behind a plural."""
    for found in draft.found(_STRAIGHT):
        right = re.sub("['`´‘′]", "’", found.text)
        yield found.fault(f"A straight apostrophe stands in “{found.text}”.", f"Write “{right}”.", right)
