"""NTE002: space before note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import CALL
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


@rule(
    "NTE002",
    "space-before-note",
    scope=Scope.TEXT,
    summary="A note is called right behind the word or mark it belongs to.",
    why="A space may leave the mark alone at the beginning of a line.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its report [^: A/77/1.] and its annex"]',
            'preamble: ["Recalling its report[^: A/77/1.] and its annex"]',
        ),
    ),
)
def space_before_note(draft: Draft) -> Iterator[Fault]:
    """Look for spaces before calls."""
    for piece in draft.pieces:
        for found in re.finditer(f" {CALL}", piece.calls) if piece.note is None else ():
            yield piece.fault_at_call(
                found.end() - 1, "A space stands before the call of a note.", "Take the space out."
            )
