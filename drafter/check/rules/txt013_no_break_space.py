"""TXT013: no break space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_LOOSE = re.compile(r" [;:!?»]|« |«(?=\w)|(?<=\w)»")


@rule(
    "TXT013",
    "no-break-space",
    scope=Scope.TEXT,
    summary="French puts a no-break space before ; : ! ? » and behind «.",
    why="Without it the mark may be torn from its word at the end of a line.",
    source="Facts on UN house style 6.6, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("fr",),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example(
            "fr",
            'preamble: ["Rappelant l’année dite « des lacs »"]',
            'preamble: ["Rappelant l’année dite «~des lacs~»"]',
        ),
    ),
)
def no_break_space(draft: Draft) -> Iterator[Fault]:
    """Look for ordinary spaces, or none, at those marks."""
    for piece in draft.pieces:
        for found in _LOOSE.finditer(piece.text):
            word = found[0]
            right = "«\u00a0" if word[0] == "«" else "\u00a0" + word.strip()
            after = piece.text[found.end() : found.end() + 8]
            mild = Severity.NOTE if "«" in word or "»" in word else None  # official texts waver there
            message = f"No no-break space stands at “{word.strip()}”."
            span = found.start(), found.end() + len(after)
            yield piece.fault(span, message, "Put a no-break space there (~).", right + after, mild)
