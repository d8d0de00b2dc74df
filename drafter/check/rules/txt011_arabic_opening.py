"""TXT011: arabic opening."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


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
    for run in draft.runs:
        for at, line in enumerate(each.line for each in run if each.line.part == "preamble"):
            if not (line.verb or line.text).startswith(("إذ", "وإذ")):
                continue
            opening = line.verb or line.text[:12]
            if at and opening.startswith("إذ"):
                message = "A later recital opens with “إذ”."
                yield Fault(message, line.origin, "Open it with “وإذ”.", opening, 0, "و" + opening)
            elif not at and opening.startswith("وإذ") and line.entry.section is None:
                message = "The first recital opens with “وإذ”."
                yield Fault(message, line.origin, "Open it with “إذ”.", opening, 0, opening[1:])
