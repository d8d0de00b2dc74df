"""TXT014: straight quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity


@rule(
    "TXT014",
    "straight-quotes",
    scope=Scope.TEXT,
    summary="Quotation marks are those of the language, never straight ones.",
    why="Straight marks come from the keyboard; each language has its own pair.",
    source="Facts on UN house style 6.6, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    examples=(
        Example("en", 'title: The "lakes"', "title: The “lakes”"),
        Example("fr", "title: Les 'grands lacs'", "title: Les «~grands lacs~»"),
    ),
)
def straight_quotes(draft: Draft) -> Iterator[Fault]:
    """Look for straight marks; the first of two opens."""
    marks = draft.language.marks
    for piece in draft.holding('"'):
        places = re.findall('"', piece.text)
        for position in range(len(places)):
            right = marks.close_quote if position % 2 else marks.open_quote
            fixed = right if len(places) % 2 == 0 else None
            message = "A straight quotation mark stands here."
            yield Fault(message, piece.origin, f"Write {right.strip()} in its place.", '"', position, fixed)
    for found in draft.found(_SINGLE_HAN if draft.language.code == "zh" else _SINGLE):
        right = f"{marks.open_quote}{found.text[1:-1]}{marks.close_quote}"
        yield found.fault("Straight single marks stand for quotation marks.", f"Write “{right}”.", right)


_SINGLE = Sought(r"(?<![\w'’])'(?=\w)[^'\n]{0,120}[\w.)%]'(?![\w'])", near="'(?=\\w)")
_SINGLE_HAN = Sought(r"(?<![A-Za-z0-9_'’])'(?=[\w《])[^'\n]{1,120}'(?![A-Za-z0-9_'])", near="'")
