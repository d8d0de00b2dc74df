"""TXT023: unpaired mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.check.draft import Draft
from drafter.check.pieces import Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.model.symbols import KEPT

_BRACKETS = (("(", ")"), ("[", "]"), ("《", "》"), ("（", "）"))
_ANY = re.compile(r"[()\[\]«»“”《》（）]")
_LETTER = re.compile(r"(?<![\w\u2011–/.-])(?:[^\W\d]{1,2}|[ivxl]{1,4}|[0-9]{1,2})[)]$")
"""As in “a) to meet; b) to write”: what counts, and pairs with nothing."""
_LONGEST = 5


@rule(
    "TXT023",
    "unpaired-mark",
    scope=Scope.TEXT,
    summary="Every bracket and quotation mark has its other half.",
    why="A reader looks for the end of what was opened.",
    source="United Nations Editorial Manual; 9 of 10,000 paragraphs of sessions 75 to 77 lack one (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The Lake (Basin", "title: The Lake (Basin)"),
        Example("ru", "title: Озера «Чад", "title: Озера «Чад»"),
        Example("en", "title: The disease COVID-19) of the lakes", "title: The disease (COVID-19) of the lakes"),
    ),
)
def unpaired_mark(draft: Draft) -> Iterator[Fault]:
    """Count the halves; where a quotation runs over several paragraphs, each may open it and the last closes it."""
    marks = draft.language.marks
    quotes = (marks.open_quote.strip(), marks.close_quote.strip())
    runs_on = False
    for piece in draft.pieces:
        for at in _unpaired_in(piece.text, quotes):
            opens = piece.entry is not None and piece.text[at] == quotes[0] and piece.text.startswith(quotes[0])
            if opens or (runs_on and piece.text[at] == quotes[1]):
                runs_on = opens
            else:
                yield _fault(piece, at)


@lru_cache(maxsize=KEPT)
def _unpaired_in(text: str, quotes: tuple[str, str]) -> tuple[int, ...]:
    """Where halves stand alone, one of each pair; kept, because most paragraphs come back."""
    signs = [(match.start(), match[0]) for match in _ANY.finditer(text)]
    alone = (_unpaired(text, signs, *pair) for pair in (*_BRACKETS, quotes)) if signs else ()
    return tuple(at for at in alone if at is not None)


def _unpaired(text: str, signs: list[tuple[int, str]], opening: str, closing: str) -> int | None:
    """Where a half stands alone: the first that closes nothing, else the last that is not closed."""
    waiting: list[int] = []
    for at, sign in signs:
        if sign == opening:
            waiting.append(at)
        elif sign == closing and waiting:
            waiting.pop()
        elif sign == closing and not (sign == ")" and _is_letter(text, at)):
            return at
    return waiting[-1] if waiting else None


def _is_letter(text: str, at: int) -> bool:
    """Whether the bracket at a position closes the letter of a list and no pair."""
    return _LETTER.search(text[max(0, at - _LONGEST - 1) : at + 1]) is not None


def _fault(piece: Piece, at: int) -> Fault:
    text = piece.text
    span = (at, min(at + 12, len(text))) if at < len(text) - 1 else (max(0, at - 12), at + 1)
    return piece.fault(span, f"“{text[at]}” has no other half.", "Put it where it belongs, or take this one out.")
