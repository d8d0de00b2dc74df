"""TXT032: arabic marks."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_LATIN = Sought(r"(?:[\u0621-\u064a][\u064b-\u0652]?|[0-9)“](?=. [\u0621-\u064a]))([,;?۔])", near="[,;?۔]")
_RIGHT = str.maketrans(",;?۔", "،؛؟.")


@rule(
    "TXT032",
    "arabic-marks",
    scope=Scope.TEXT,
    summary="Arabic has its own comma, semicolon and question mark.",
    why="The Latin ones curl the other way; no text of sessions 75 to 77 has one behind an Arabic word.",
    source="Facts on UN house style 1.5, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    languages=("ar",),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(Example("ar", "title: البحيرات, والأنهار", "title: البحيرات، والأنهار"),),
)
def arabic_marks(draft: Draft) -> Iterator[Fault]:
    """Look for Latin marks behind Arabic letters."""
    for found in draft.found(_LATIN):
        right = found.text.translate(_RIGHT)
        yield found.fault(f"“{found.match[1]}” stands behind an Arabic word.", f"Write “{right[-1]}”.", right)
