"""TXT003: single paragraph numbered."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.model.nodes import Operative


@rule(
    "TXT003",
    "single-paragraph-numbered",
    scope=Scope.TEXT,
    summary="A single operative paragraph stands without number.",
    why="There is nothing to count; no resolution of sessions 75 to 80 has a lone “1.”.",
    source="Facts on UN house style 1.3, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    decisions=False,
    amendments=False,
    examples=(
        Example(
            "en",
            "operative: [{verb: Decides, text: to adjourn., number: 1}]",
            "operative: [{verb: Decides, text: to adjourn.}]",
        ),
        Example("zh", "operative: [{verb: 决定, text: 休会。, number: 1}]", "operative: [{verb: 决定, text: 休会。}]"),
    ),
)
def single_paragraph_numbered(draft: Draft) -> Iterator[Fault]:
    """Look for a typed number on the only operative paragraph of a part."""
    for part in range(len(draft.resolution.parts)):
        own = [x for x in draft.lines if x.entry.part == part and isinstance(x.entry.block, Operative)]
        if len(own) == 1 and own[0].entry.numbers:
            hint = "Take its number away."
            message = "The only operative paragraph of the text has a number."
            yield Fault(message, own[0].origin, hint, f"number: {own[0].entry.numbers[0]}")
