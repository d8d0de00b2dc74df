"""TXT017: stray space."""

from __future__ import annotations

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
    rf"|(?<=[(\[])(?P<bracket>{_SPACE}+)(?=\w)"
)
"""More than one space; one before a mark; one inside brackets."""


@rule(
    "TXT017",
    "stray-space",
    scope=Scope.TEXT,
    summary="Words are parted by one space, and none stands before a comma or inside brackets and quotation marks.",
    why="A doubled space is a slip of the hand that justified lines make visible.",
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
    for piece in draft.pieces:
        for found in stray.places(piece.calls):
            right = (
                " "
                if "\t" in found[0]
                else found[0].strip() or ("" if found.lastgroup else "\u00a0" if " " not in found[0] else " ")
            )
            context = piece.calls[_word_start(piece.calls, found.start()) : found.start()]
            words = context + found[0]
            message = f"A space too many stands behind “{context.strip()}”."
            before = piece.calls.count(words, 0, found.start())
            yield Fault(message, piece.origin, "Take it out.", words, before, context + right, lead=len(context))


@cache
def _stray(language: Language) -> Sought:
    """Where spaces are too many; French has its own at quotation marks, semicolons and colons."""
    opening, closing = language.marks.open_quote, language.marks.close_quote
    if len(opening) > 1:
        return Sought(_STRAY, near=_near(opening.strip(), closing.strip()))
    before = r"[\s(\w]" if language.code == "zh" else r"[\s(]"
    behind = rf"(?:(?<={before}{opening})|(?<=^{opening})){_SPACE}+(?=\w)"
    inner = rf"(?P<quotation>{behind}|(?<=\w){_SPACE}+(?={closing}(?:\W|$)))"
    pattern = rf"{_STRAY}|{inner}|(?<=\w){_SPACE}+[;:؛；：](?=\s|$)"
    return Sought(pattern, near=_near(opening, closing))


def _near(opening: str, closing: str) -> str:
    """A space at another, at a mark or inside brackets or quotation marks."""
    opens, closes = rf"(\[{opening}", rf",،、，。)\].;:؛；：{closing}"
    return rf"\t|[ \u00a0{opens}](?:(?<={_SPACE})[ \u00a0{closes}]|(?<=[{opens}]){_SPACE})"


def _word_start(text: str, end: int) -> int:
    """Where the word begins that ends at a place; of a long run of characters without space, its last ones."""
    return max(text.rfind(" ", 0, end) + 1, end - _LONGEST, 0)


_LONGEST = 20
