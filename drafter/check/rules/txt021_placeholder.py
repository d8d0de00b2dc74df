"""TXT021: placeholder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

# The look ahead passes most characters over without trying each form.
_WAITING = re.compile(r"(?=[XT\[_?…])(?:(?<![(\w-])(?:XX+|TBD|TBC|TODO)(?![\w)])|\[[ .…_xX]*\]|_{3,}|\?{2,}|…{2,})")


@rule(
    "TXT021",
    "placeholder",
    scope=Scope.TEXT,
    summary="Nothing waits to be filled in.",
    why="XX, TBD and brackets are for drafts under negotiation.",
    source="United Nations guidelines for the submission of proposals, 2019.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.ERROR,
    adopted=False,
    examples=(Example("en", "title: Report of XX", "title: Report of the Secretary-General"),),
)
def placeholder(draft: Draft) -> Iterator[Fault]:
    """Look for them."""
    for found in draft.found(_WAITING):
        yield found.fault(f"“{found.text}” waits to be filled in.", "Fill it in.")
