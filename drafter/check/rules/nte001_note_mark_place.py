"""NTE001: note mark place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import CALL
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.shape import Marks


@rule(
    "NTE001",
    "note-mark-place",
    scope=Scope.TEXT,
    summary="A note is called behind the punctuation in English and Chinese, before it elsewhere; behind a closing "
    "quotation mark everywhere.",
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
        Example(
            "es",
            'preamble: ["Recordando el informe titulado “Lagos[^: A/77/1.]” y su anexo"]',
            'preamble: ["Recordando el informe titulado “Lagos”[^: A/77/1.] y su anexo"]',
        ),
        Example(
            "ar",
            'operative: [تقرر: "القيام بالأعمال.[^: A/77/1.]"]',
            'operative: [تقرر: "القيام بالأعمال[^: A/77/1.]."]',
        ),
    ),
)
def note_mark_place(draft: Draft) -> Iterator[Fault]:
    """Look at the punctuation round each call; a full stop within a paragraph may belong to an abbreviation."""
    marks = draft.language.marks
    side = "before" if marks.note_follows else "behind"
    wrong, closed = _wrong(marks)
    for piece in draft.pieces:
        if piece.note is not None or piece.entry is None or CALL not in piece.calls:
            continue
        for found in wrong.finditer(piece.calls):
            call = piece.calls.index(CALL, found.start())
            yield piece.fault_at_call(call, f"A note is called {side} the punctuation.", _CURE)
        for found in closed.finditer(piece.calls):
            mild = (
                Severity.NOTE if found[0][-1] in ")）" else None
            )  # what stands in brackets may have a note of its own
            fault = piece.fault_at_call(found.start(), f"A note is called before “{found[0][-1]}”.", _CURE)
            yield replace(fault, severity=mild)


_CURE = "Put the two the other way round."


@cache
def _wrong(marks: Marks) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Calls on the wrong side of a mark of the sentence, and those within what a sign closes."""
    behind, before = f"{CALL}[,;:.，；：。、]", f"[,;:،؛]{CALL}|[.。]{CALL}$"
    return re.compile(behind if marks.note_follows else before), re.compile(
        f"{CALL}[ \u00a0]?[{marks.close_quote.strip()}》)）]"
    )
