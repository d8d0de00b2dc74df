"""TXT017: stray space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_STRAY = re.compile(r"(?<=\S) {2,}(?=\S)|(?<=\w) +[,،、，。](?!\d)")


@rule(
    "TXT017",
    "stray-space",
    scope=Scope.TEXT,
    summary="Words are parted by one space, and none stands before a comma.",
    why="A doubled space is a slip of the hand that justified lines make visible.",
    source="United Nations Editorial Manual.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(Example("en", "title: The Lake  Basin", "title: The Lake Basin"),),
)
def stray_space(draft: Draft) -> Iterator[Fault]:
    """Look for doubled spaces and spaces before commas and full stops."""
    for piece in draft.pieces:
        for found in _STRAY.finditer(piece.calls) if " " in piece.calls else ():
            right = " " if not found[0].strip() else found[0].strip()
            context = piece.calls[_word_start(piece.calls, found.start()) : found.start()]
            words = context + found[0]
            message = f"A space too many stands behind “{context.strip()}”."
            before = piece.calls.count(words, 0, found.start())
            yield Fault(message, piece.origin, "Take it out.", words, before, context + right, lead=len(context))


def _word_start(text: str, end: int) -> int:
    """Where the word begins that ends at a place; of a long run of characters without space, its last ones."""
    return max(text.rfind(" ", 0, end) + 1, end - _LONGEST, 0)


_LONGEST = 20
