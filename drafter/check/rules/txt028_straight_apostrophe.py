"""TXT028: straight apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_STRAIGHT = Sought(r"[^\W\d_]+['`´‘′ʼ][^\W\d_]+|(?<=s)['`´](?=[ ,;.])", near=r"['`´‘′ʼ](?<=\w.)")
_ALONE = "'`´"
_OPENED = re.compile(r"(?<![\w'’])'(?=\w)")
_PARTED = {
    "en": Sought(
        r"[^\W\d_]+(?: ’|[’'] )s\b|\b[A-Z]?[a-z]{2,} s(?= [A-Za-z][a-z])", near=" ’|’ s|' s| s (?=[A-Za-z][a-z])"
    ),
    "fr": Sought(
        r"\b(?:[ldnjmtscLDNJMTSC]|[Qq]u)(?: ’ ?|[’'] )(?=\w)"
        r"|(?<![\w)])[ldns] (?=(?!(?:et|ou|à|aux?|en)\b)[aeiouéèêâîôûhAÉEOI]\w)"
    ),
}
"""An apostrophe with a space beside it, or a space in its place."""


@rule(
    "TXT028",
    "straight-apostrophe",
    scope=Scope.TEXT,
    summary="The apostrophe is ’, with no space beside it inside a word.",
    why="Straight ones come from the keyboard; the official texts have 15,506 curly ones in French against 1.",
    source="Counted in adopted resolutions of sessions 75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("en", "es", "fr", "ru"),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The lake’ s water", "title: The lake’s water"),
        Example("fr", "title: L'eau des lacs", "title: L’eau des lacs"),
        Example("en", "title: The lake's water", "title: The lake’s water"),
        Example("en", "title: The lake ’s water", "title: The lake’s water"),
        Example("fr", "title: L’état de l’ eau", "title: L’état de l’eau"),
        Example("fr", "title: L’état de l eau", "title: L’état de l’eau"),
    ),
)
def straight_apostrophe(draft: Draft) -> Iterator[Fault]:
    """Look for them inside words and behind a plural."""
    for found in draft.found(_STRAIGHT):
        if found.text in _ALONE and _OPENED.search(found.piece.text, 0, found.start):
            continue  # it closes a quotation, of which TXT014 speaks
        right = re.sub("['`´‘′ʼ]", "’", found.text)
        yield found.fault(f"A straight apostrophe stands in “{found.text}”.", f"Write “{right}”.", right)
    for found in draft.found(_PARTED[draft.language.code]) if draft.language.code in _PARTED else ():
        right = re.sub("[ ’']+", "’", found.text)
        after = found.piece.text[found.end : found.end + 6]
        span = found.start, found.end + len(after)
        message = f"No apostrophe joins “{found.text}{after}”."
        yield found.piece.fault(span, message, f"Write “{right}{after}”.", right + after)
