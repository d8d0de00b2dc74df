"""TXT025: doubled mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_MARKS = ",;:،؛，；：、。"
_LETTER = r"[^\W\d_]"
_SMALL = "[a-zà-ÿа-яء-ي]"
_NO_ABBREVIATION = r"(?:(?<=/[0-9]{2})|(?<=/[0-9]{3})|(?<=[ \u00a0](?:19|20)[0-9]{2})|(?<=[”»)]))"
"""Behind a number, a year or a closing mark a full stop ends a sentence."""
_WAYS = (
    rf"[{_MARKS}][ \u00a0]*[{_MARKS}.]+",
    # Full stops: not the three that stand for words left out.
    r"(?<![.0-9_])[.]{2}(?!\.)|(?<=[0-9])[.]{2}(?=[ \n]|$)",
    r"(?<=[^\W_])[.][ \u00a0][.](?![.\w])",
    # A full stop that is not of an abbreviation, before another mark.
    rf"(?:(?<={_LETTER}{{5}})|(?<=[0-9]{{4}}))\.\u00a0?[;؛]",
    rf"(?<={_LETTER}{{4}})(?<![Ii]bid)[.][,،;؛](?=[ \u00a0]{_SMALL})",
    rf"{_NO_ABBREVIATION}[.],",
    r"(?:(?<=[^\W_]{3})|(?<=[”»)]))(?<!etc)[.][,،](?=\n|$)",
    # Brackets and quotation marks.
    r"\(\((?=[\w«“”《])|““|””|««|»»",
)
_DOUBLED = Sought("|".join(_WAYS), near=rf"[{_MARKS}.](?=[ \u00a0]*[{_MARKS}.])|\(\(|““|””|««|»»")


@rule(
    "TXT025",
    "doubled-mark",
    scope=Scope.TEXT,
    summary="One punctuation mark stands at a place.",
    why="Two are left over when text was taken out between them.",
    source="Counted in adopted resolutions of sessions 75 to 77: a slip wherever it occurs (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The lakes,, and rivers", "title: The lakes, and rivers"),
        Example("zh", "title: 湖泊，，河流", "title: 湖泊，河流"),
    ),
)
def doubled_mark(draft: Draft) -> Iterator[Fault]:
    """Look for marks that follow one another; only two equal ones can be mended without asking."""
    for found in draft.found(_DOUBLED):
        signs = set(re.sub(r"\s", "", found.text))
        right = next(iter(signs)) if len(signs) == 1 else None
        first = found.piece.verb_end if found.start >= found.piece.verb_end else 0  # a colon may be behind the verb
        words = found.piece.text[max(first, found.start - 8) : found.end]
        lead = words[: len(words) - len(found.text)]
        span = (found.start - len(lead), found.end)
        if right and found.end == len(found.piece.text) and right != "." and draft.leaves_marks():
            right = ""  # its place gives it
        message = f"“{found.text}” is more than one mark."
        fault = found.piece.fault(span, message, "Keep one.", None if right is None else lead + right)
        yield replace(fault, lead=len(lead))
