"""NTE002: space before note."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import CALL
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity


@rule(
    "NTE002",
    "space-before-note",
    scope=Scope.TEXT,
    summary="A note is called right behind the word or mark it belongs to.",
    why="A space may leave the mark alone at the beginning of a line.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its report [^: A/77/1.] and its annex"]',
            'preamble: ["Recalling its report[^: A/77/1.] and its annex"]',
        ),
        Example(
            "ru",
            'preamble: ["ссылаясь на доклад [^: A/77/1.] и приложение к нему"]',
            'preamble: ["ссылаясь на доклад[^: A/77/1.] и приложение к нему"]',
        ),
    ),
)
def space_before_note(draft: Draft) -> Iterator[Fault]:
    """Look for spaces before calls."""
    for found in draft.found(_SPACED, calls=True):
        message = "A space stands before the call of a note."
        is_marked = not found.text[-2].isspace()
        # A mark between may belong behind the call; one that closes the paragraph is supplied by its place.
        closes_up = not is_marked or not found.piece.calls[found.end :].strip(CALL)
        at = found.end - 1 - (is_marked and closes_up)
        yield found.piece.fault_at_call(at, message, "Take the space out.", closes_up=closes_up)


_SPACES = " \u00a0\u2007\u2009\u202f\u3000"
_SPACED = Sought(
    f"[{_SPACES}][,;.،؛，；。]?{CALL}",
    near=rf"{CALL}(?:(?<=[{_SPACES}].)|(?<=[{_SPACES}][,;.،؛，；。].))",
)
