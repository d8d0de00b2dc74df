"""NTE005: note stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

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
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            "preamble: ['Noting the report,[^report] and its annex']\nfootnotes: {report: 'A/77/1,'}",
            "preamble: ['Noting the report,[^report] and its annex']\nfootnotes: {report: A/77/1.}",
        ),
        Example(
            "zh",
            "preamble: ['注意到报告[^report]及其附件']\nfootnotes: {report: 'A/77/1，'}",
            "preamble: ['注意到报告[^report]及其附件']\nfootnotes: {report: A/77/1。}",
        ),
    ),
)
def note_stop(draft: Draft) -> Iterator[Fault]:
    """Look at the end of each note, behind which quotation marks, brackets and marks of direction may stand."""
    stop = draft.language.marks.sentence
    for piece in draft.notes:
        shown = piece.text.rstrip(_UNSEEN)
        bare = shown.rstrip("”»“)）\u00a0")
        if not shown.strip(_MARKS + ". 。"):
            yield Fault("A note is empty.", piece.origin, "Give it its text.")
        elif inside := _WITHIN_BRACKETS.search(shown):
            yield piece.fault(inside.span(), "The note closes within its brackets.", f"Close it with “){stop}”.")
        elif shown.endswith("..."):
            span = len(shown) - len("..."), len(shown)
            yield piece.fault(span, "The note closes with three points.", f"Close it with “{stop}”.")
        elif not bare.endswith((stop, "?")) and not shown.endswith(stop) and not _LATIN.search(bare):
            closes = f"closes with “{bare[-1]}”" if bare[-1:] in _OTHERS else "closes with no full stop"
            span = (max(0, len(shown) - _CONTEXT), len(shown))
            fault = piece.fault(span, f"The note {closes}.", f"Close it with “{stop}”.")
            yield replace(fault, lead=len(fault.words) - (bare[-1:] in _OTHERS))


_UNSEEN = " \n\u00a0\u200e\u200f\u202a-\u202e"
_MARKS = ",;:，；：、،؛"
_OTHERS = f"{_MARKS}.。!！"
_LATIN = re.compile(r"[A-Za-z]{2}\.\Z")
"""A sentence in a Latin script has its own stop."""
_WITHIN_BRACKETS = re.compile(r"(?<=\w)[.。](?<=[0-9].)[)）](?=[.。]?\Z)")
"""“(A/77/1.)” for “(A/77/1).”; behind a word the point may be that of an abbreviation."""
_CONTEXT = 12
