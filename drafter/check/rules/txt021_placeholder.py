"""TXT021: placeholder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft, Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.model.symbols import find_symbols

_WAITING = re.compile(r"(?<![(\w-])(?:XX+|TBD|TBC|TODO)(?![\w)])|\[[ .…_xX]*\]|_{3,}|\?{2,}|…{2,}")
_BRACKETS = re.compile(r"\[[^\[\]]*\]?|\]")
"""Words in square brackets; a bracket may close in a paragraph further on."""
_ATTRIBUTED = re.compile(r"[–—]\s*[^\[\]–—]+\]?$")
_SHOWN = 60


@rule(
    "TXT021",
    "placeholder",
    scope=Scope.TEXT,
    summary="Nothing waits to be filled in or settled.",
    why="XX, TBD and square brackets are for drafts under negotiation.",
    source="United Nations guidelines for the submission of proposals, 2019; Editorial Manual, Paragraphs.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.ERROR,
    adopted=False,
    examples=(
        Example("en", "title: Report of XX", "title: Report of the Secretary-General"),
        Example("en", "title: '[Safe – North / Clean – South] drinking water'", "title: Safe drinking water"),
    ),
)
def placeholder(draft: Draft) -> Iterator[Fault]:
    """Look for them."""
    for piece in draft.pieces:
        for found in _WAITING.finditer(piece.text):
            before = piece.text.count(found[0], 0, found.start())
            yield Fault(f"“{found[0]}” waits to be filled in.", piece.origin, "Fill it in.", found[0], before)
        for found in _BRACKETS.finditer(piece.text):
            if _WAITING.fullmatch(found[0]) or _is_settled(found[0], piece):
                continue
            before = piece.text.count(found[0], 0, found.start())
            shown = found[0] if len(found[0]) <= _SHOWN else f"{found[0][: _SHOWN - 2]} …"
            cure = "Settle it: keep one wording and take the brackets out."
            yield Fault(f"“{shown}” is still under negotiation.", piece.origin, cure, found[0], before)


def _is_settled(words: str, piece: Piece) -> bool:
    """Whether brackets are part of a source: round a document's symbol, or anything in a note that names no side."""
    if _ATTRIBUTED.search(words):
        return False
    return piece.note is not None or any(True for _ in find_symbols(words))
