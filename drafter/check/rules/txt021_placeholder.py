"""TXT021: placeholder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.model.symbols import find_symbols

# Not the roman numeral of 3369 (XXX).
_WAITING = Sought(
    r"(?<![(\w-])XX+(?![\w)])|(?<![\w-])(?:TBD|TBC|TODO)(?![\w-])|\[[ .…_xX]*\]|_{3,}|\?{2,}|…{2,}",
    near=r"[XT\[_?…](?=[XBO _?…\].x])",
)
_BRACKETS = Sought(r"\[[^\[\]\n]*\]?|\]")
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
    for found in draft.found(_WAITING):
        yield found.fault(f"“{found.text}” waits to be filled in.", "Fill it in.")
    for found in draft.found(_BRACKETS):
        if not _WAITING.pattern.fullmatch(found.text) and not _is_settled(found):
            shown = found.text if len(found.text) <= _SHOWN else f"{found.text[: _SHOWN - 2]} …"
            cure = "Settle it: keep one wording and take the brackets out."
            yield found.fault(f"“{shown}” is still under negotiation.", cure)


def _is_settled(found: Found) -> bool:
    """Whether brackets are part of a source: round a document's symbol, or anything in a note that names no side."""
    if _ATTRIBUTED.search(found.text):
        return False
    return found.piece.note is not None or any(True for _ in find_symbols(found.text))
