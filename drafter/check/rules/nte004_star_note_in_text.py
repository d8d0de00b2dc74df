"""NTE004: star note in text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


@rule(
    "NTE004",
    "star-note-in-text",
    scope=Scope.TEXT,
    summary="Notes with asterisks or daggers belong to the masthead and the line of sponsors.",
    why="In the text notes are numbered.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted=False,
    examples=(
        Example(
            "en", 'preamble: ["Recalling its report[^*: A/77/1.]"]', 'preamble: ["Recalling its report[^: A/77/1.]"]'
        ),
        Example(
            "es", 'preamble: ["Recordando su informe[^*: A/77/1.]"]', 'preamble: ["Recordando su informe[^: A/77/1.]"]'
        ),
    ),
)
def star_note_in_text(draft: Draft) -> Iterator[Fault]:
    """Look for them in the text."""
    for piece in draft.notes:
        if piece.note and piece.note.mark and piece.note.mark.strip(_SIGNS) == "" and piece.entry is not None:
            yield piece.fault((0, _SHOWN), f"A note in the text is marked “{piece.note.mark}”.", "Leave the mark out.")


_SIGNS = "*†‡"
_SHOWN = 12
"""Characters of a note by which its place is found."""
