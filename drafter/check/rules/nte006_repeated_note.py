"""NTE006: repeated note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.rules.nte003_lost_ibid import repeats
from drafter.findings import Severity


@rule(
    "NTE006",
    "repeated-note",
    scope=Scope.TEXT,
    summary="A source is footnoted where it is first mentioned, and not again.",
    why="A second note with the same text tells the reader nothing, and has to be changed twice.",
    source="Facts on UN house style 1.7; about one note in a hundred of sessions 75 to 77 repeats one (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            'preamble: ["Noting the report,[^: A/77/1.]", "Noting also the report,[^: A/77/1.]"]',
            'preamble: ["Noting the report,[^: A/77/1.]", "Noting also the report,[^: See A/77/1, annex.]"]',
        ),
        Example(
            "es",
            'preamble: ["Observando el informe[^: A/77/1.]", "Observando también el informe[^: A/77/1.]"]',
            'preamble: ["Observando el informe[^: A/77/1.]", "Observando también el informe[^: Véase A/77/1, anexo.]"]',
        ),
    ),
)
def repeated_note(draft: Draft) -> Iterator[Fault]:
    """Look for notes of one text in one part; Ibid. may stand again and again."""
    met: set[tuple[int, str]] = set()
    for piece in draft.notes:
        text = piece.text.strip().translate(_UNSEEN)
        if not text or piece.entry is None or repeats(draft.language).match(text):
            continue
        key = piece.entry.part, _SPACES.sub("", text).rstrip(".。")
        if key in met:
            message = f"An earlier note says “{text[:40]}” already."
            yield piece.fault((0, len(text[:40])), message, "Leave this one out.")
        met.add(key)


_UNSEEN = dict.fromkeys(map(ord, "\u0640\u200e\u200f"))
"""The stroke that stretches an Arabic word, and marks of direction."""
_SPACES = re.compile(r"\s+")
