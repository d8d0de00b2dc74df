"""NTE005: note stop."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


@rule(
    "NTE005",
    "note-stop",
    scope=Scope.TEXT,
    summary="A note has a text and closes with a full stop.",
    why="It is a sentence, however short.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    examples=(
        Example(
            "en",
            "preamble: ['Noting the report,[^report] and its annex']\nfootnotes: {report: 'A/77/1,'}",
            "preamble: ['Noting the report,[^report] and its annex']\nfootnotes: {report: A/77/1.}",
        ),
    ),
)
def note_stop(draft: Draft) -> Iterator[Fault]:
    """Look at the end of each note."""
    stop = draft.language.marks.sentence
    for piece in draft.notes:
        bare = piece.text.rstrip().rstrip("”»“ \u00a0)）")
        if not piece.text.strip():
            yield Fault("A note is empty.", piece.origin, "Give it its text.")
        elif not bare.endswith((stop, ".", "。")) and bare.endswith((",", ";", ":", "，", "；", "،", "؛")):
            words = piece.text[-10:]
            yield Fault(f"The note closes with “{bare[-1]}”.", piece.origin, f"Close it with “{stop}”.", words)
