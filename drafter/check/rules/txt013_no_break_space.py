"""TXT013: no break space."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_LOOSE = Sought(
    r" [;:!?%]|(?<=[0-9])%| »(?!\w)|(?<!\w)« |(?<!\w)«(?=\w)|(?<=\w)»(?!\w)"
    r"|(?<=[\w)»])[;!?](?=[ \u00a0]|\Z)|(?<=[^\W\d]{3}):(?=[ \u00a0]|\Z)|(?<=[0-9]):(?= [^\W\d])",
    near=r"[;:!?%«»](?:(?<=[ ].)|(?<=[0-9]%)|(?<![«.])(?<=[\w)»].)(?=[ \u00a0\n]|\Z)|(?<=«)(?=[ \w])|(?<=»)(?<=\w.))",
)
"""A mark turned the wrong way is another rule's concern."""


@rule(
    "TXT013",
    "no-break-space",
    scope=Scope.TEXT,
    summary="French puts a no-break space before ; : ! ? » % and behind «.",
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
    for found in draft.found(_LOOSE):
        mark = found.text.strip()
        right = "«\u00a0" if mark == "«" else f"\u00a0{mark}"
        after = found.piece.text[found.end : found.end + 8]
        # Official texts waver at quotation marks; a colon without space may stand in a title in English.
        mild = Severity.NOTE if mark in "«»" or found.text == ":" else None
        message = f"No no-break space stands at “{mark}”."
        span = found.start, found.end + len(after)
        yield found.piece.fault(span, message, "Put a no-break space there (~).", right + after, mild)
