"""NTE001: note mark place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import CALL
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


@rule(
    "NTE001",
    "note-mark-place",
    scope=Scope.TEXT,
    summary="A note is called behind the punctuation in English and Chinese, before it elsewhere.",
    why="Each language has one place.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its report[^: A/77/1.], and its annex"]',
            'preamble: ["Recalling its report,[^: A/77/1.] and its annex"]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant son rapport,[^: A/77/1.] et son annexe"]',
            'preamble: ["Rappelant son rapport[^: A/77/1.], et son annexe"]',
        ),
    ),
)
def note_mark_place(draft: Draft) -> Iterator[Fault]:
    """Look at the punctuation round each call; a full stop may belong to an abbreviation, hence left aside."""
    follows = draft.language.marks.note_follows
    wrong = re.compile(f"{CALL}[,;:，；：。、]" if follows else f"[,;،؛]{CALL}")
    for piece in draft.pieces:
        for found in wrong.finditer(piece.calls) if piece.note is None and piece.entry is not None else ():
            where = "before the punctuation" if follows else "behind the punctuation"
            call = found.start() if follows else found.end() - 1
            yield piece.fault_at_call(call, f"A note is called {where}.", "Put the two the other way round.")
