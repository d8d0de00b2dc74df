"""TXT011: arabic opening."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

APART = "و إذ"
"""The conjunction apart from its word."""


@rule(
    "TXT011",
    "arabic-opening",
    scope=Scope.TEXT,
    summary="The first Arabic recital opens with إذ, every later one with وإذ.",
    why="The recitals are one chain; the conjunction joins each to the one before.",
    source="Facts on UN house style 5, measured on adopted resolutions of sessions 75 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    languages=("ar",),
    is_fixable=True,
    examples=(Example("ar", "preamble: [وإذ تشير: إلى قرارها 60/1]", "preamble: [إذ تشير: إلى قرارها 60/1]"),),
)
def arabic_opening(draft: Draft) -> Iterator[Fault]:
    """Hold the opening of each recital against its place."""
    mild = Severity.NOTE if draft.front.kind.is_adopted else None
    for run in draft.runs:
        for at, line in enumerate(each.line for each in run if each.line.part == "preamble"):
            opening = line.verb or line.text[:12]
            if opening.startswith(APART):
                message = "A space parts “وإذ”."
                yield Fault(message, line.origin, "Take it out.", opening, 0, "و" + opening[2:], mild)
            if not opening.startswith(("إذ", "وإذ")):
                continue
            if at and opening.startswith("إذ"):
                message = "A later recital opens with “إذ”."
                yield Fault(message, line.origin, "Open it with “وإذ”.", opening, 0, "و" + opening)
            elif not at and opening.startswith("وإذ") and line.entry.section is None:
                message = "The first recital opens with “وإذ”."
                yield Fault(message, line.origin, "Open it with “إذ”.", opening, 0, opening[1:])
