"""TXT046: foreign mark."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_HAN = "\u3001\u3002\u3010\u3011\uff01-\uff0f\uff10-\uff19\uff1a-\uff20\uff3b-\uff40"
"""Marks of Chinese: 、。【】 and marks and figures of full width."""
_ARABIC = "\u060c\u061b\u061f\u066a-\u066c\u06d4"
_SMALL = "\u201a\ufe50-\ufe57"
"""A low quotation mark and small signs, which look like commas."""
_SPACES = "\u2000-\u200a\u205f\u3000"
"""Spaces of other widths than the usual one and the no-break space."""
_DIRECTION = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of direction, which only Arabic texts need."""
_LIKE_LATIN = "\u00b7\u037e"
"""The point at half height and the Greek question mark, which look like a comma and a semicolon."""
_LATIN_OF = str.maketrans("、。،؛؟٪۔‚【】·", ",.,;?%.,(),")
_NARROW_SPACE = "\u202f"
_NARROW = ("ar", "fr", "zh")
"""Languages in which a narrow no-break space may stand."""
_WRONG = {
    "ar": f"{_HAN}{_SMALL}{_SPACES}",
    "zh": f"{_ARABIC}{_SMALL}{_SPACES}\u202a-\u202e\u200f".replace("\u3000", ""),
}


@rule(
    "TXT046",
    "foreign-mark",
    scope=Scope.TEXT,
    summary="Commas, stops, brackets and spaces are those of the script, and outside Arabic no mark of "
    "direction is left over.",
    why="，（ and ، come with the keyboard of another language; they look nearly right and are found by no search.",
    source="Facts on UN house style 1.5 and 6.6: marks of another script in 3 of 975 adopted resolutions (Source: "
    "United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The lakes，the rivers", "title: The lakes, the rivers"),
        Example("fr", "title: Les lacs، les rivières", "title: Les lacs, les rivières"),
        Example("es", "title: Los lagos（grandes）", "title: Los lagos (grandes)"),
        Example("ru", "title: Озера\u2009и реки", "title: Озера и реки"),
        Example("zh", "title: 湖泊،河流", "title: 湖泊，河流"),
        Example("ar", "title: البحيرات（الكبرى）", "title: البحيرات (الكبرى)"),
    ),
)
def foreign_mark(draft: Draft) -> Iterator[Fault]:
    """Look for them; what the Latin scripts have in their place is known."""
    code = draft.language.code
    for found in draft.found(_marks(code)):
        right = _right(found.text, found.piece.text[found.end : found.end + 1], code)
        what = f"“{found.text}”" if found.text.strip() and found.text.isprintable() else _name(found.text)
        yield found.fault(f"{what} is no mark of this language.", "Type it anew.", right)


@cache
def _marks(code: str) -> Sought:
    wrong = _WRONG.get(code, f"{_HAN}{_ARABIC}{_SMALL}{_LIKE_LATIN}{_SPACES}{_DIRECTION}")
    return Sought(f"[{wrong}{'' if code in _NARROW else _NARROW_SPACE}]+")


def _right(mark: str, following: str, code: str) -> str | None:
    """What belongs there: the Latin mark with its space; None where several may."""
    if len(mark) > 1 or code in ("ar", "zh"):
        return " " if len(mark) == 1 and mark.isspace() and code == "ar" else None
    if mark.isspace():
        return " "
    if unicodedata.category(mark) == "Cf":
        return ""
    plain = unicodedata.normalize("NFKC", mark.translate(_LATIN_OF))
    return f"{plain} " if plain in ",;:.?!" and following.isalnum() else plain


def _name(mark: str) -> str:
    return "A space of another width" if mark.isspace() else "A mark of direction"
