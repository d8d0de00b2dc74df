"""TXT017: stray space."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language

_SPACE = "[ \u00a0]"
_STRAY = (
    rf"{_SPACE}*\t\s*|{_SPACE}(?:(?<=\S{_SPACE}){_SPACE}+(?=\S)|(?<=\w{_SPACE}){_SPACE}*(?:[,،、，。](?!\d)|[)\]]|[.](?![\w.])))"
    rf"|(?<=[(\[])(?P<bracket>{_SPACE}+)(?=[\w“«《”‘])"
)
"""More than one space; one before a mark; one inside brackets."""


@rule(
    "TXT017",
    "stray-space",
    scope=Scope.TEXT,
    summary="Words are parted by one space, and none stands before a comma or inside brackets and quotation marks.",
    why="A doubled space is a slip of the hand that justified lines make visible. Of those in a Word file, WRD037 "
    "speaks.",
    source="United Nations Editorial Manual.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The Lake  Basin", "title: The Lake Basin"),
        Example("es", "title: La cuenca ( grande ) del lago", "title: La cuenca (grande) del lago"),
        Example("ru", "title: Озера « Большие »", "title: Озера «Большие»"),
        Example("zh", "title: “ 湖泊”会议", "title: “湖泊”会议"),
    ),
)
def stray_space(draft: Draft) -> Iterator[Fault]:
    """Look for doubled spaces, and for spaces on the wrong side of a mark."""
    stray = _stray(draft.language)
    for found in draft.found(stray, calls=True):
        calls, start = found.piece.calls, found.start
        context = calls[_word_start(calls, start) : start]
        words = context + found.text
        message = f"A space too many stands behind “{context.strip()}”."
        before = calls.count(words, 0, start)
        right = context + _right(found.match)
        yield Fault(message, found.piece.origin, "Take it out.", words, before, right, lead=len(context))


def _right(found: re.Match[str]) -> str:
    """What belongs in the place of spaces: a mark among them, one space, or none inside quotation marks."""
    if "\t" in found[0]:
        return " "
    return found[0].strip() or ("" if found.lastgroup else "\u00a0" if " " not in found[0] else " ")


@cache
def _stray(language: Language) -> Sought:
    """Where spaces are too many; French has its own at quotation marks, semicolons and colons."""
    opening, closing = language.marks.open_quote, language.marks.close_quote
    if len(opening) > 1:
        return Sought(_STRAY, near=_near(opening.strip(), closing.strip()))
    behind_closing = r"[\W\u4e00-\u9fff]" if language.code == "zh" else r"\W"
    before = r"[\s(\w]" if language.code == "zh" else r"[\s(]"
    behind = rf"(?<={before}{opening}){_SPACE}+(?=\w)"
    inner = rf"(?P<quotation>{behind}|(?<=\w){_SPACE}+(?={closing}(?:{behind_closing}|$)))"
    pattern = rf"{_STRAY}|{inner}|(?<=\w){_SPACE}+[;:؛；：](?=\s|$)"
    return Sought(pattern, near=_near(opening, closing))


def _near(opening: str, closing: str) -> str:
    """A space at another, at a mark or inside brackets or quotation marks."""
    return rf"\t|  |\u00a0(?={_SPACE})|[\u00a0,،、，。)\].;:؛；：{closing}](?<={_SPACE}.)|[(\[{opening}](?={_SPACE})"


def _word_start(text: str, end: int) -> int:
    """Where the word begins that ends at a place; of a long run of characters without space, its last ones."""
    return max(text.rfind(" ", 0, end) + 1, end - _LONGEST, 0)


_LONGEST = 20
