"""TXT027: foreign letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_LATIN = "aceopxyiABCEHKMOPTXI"
_CYRILLIC = "асеорхуіАВСЕНКМОРТХІ"
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)
_PERSIAN = str.maketrans("یىکگچپ", "ييكغجب")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_FOREIGN = {
    # A word of either script with a letter of the other in it.
    "ru": re.compile(r"\b(?:[а-яё]+[A-Za-z]+[а-яёA-Za-z]*|[A-Za-z]+[а-яё]{2,}[а-яёA-Za-z]*)\b", re.I),
    "ar": re.compile(r"[\u0600-\u06ff]*[یکگچپ][\u0600-\u06ff]*|[٠-٩۰-۹]+"),
    "zh": re.compile(r"[\u0400-\u04ff]+|[A-Za-z]*[\uff21-\uff3a\uff41-\uff5a]+"),
}
_NOT_CYRILLIC = r"[^\W\d_\u0400-\u04ff]"
_CYRILLIC_IN_LATIN = re.compile(rf"\b(?:{_NOT_CYRILLIC}+[\u0400-\u04ff]+|[\u0400-\u04ff]+{_NOT_CYRILLIC}+)\w*")


@rule(
    "TXT027",
    "foreign-letter",
    scope=Scope.TEXT,
    summary="Words hold letters of their own script only.",
    why="A Latin “c” looks like a Russian one, and no search, no index and no screen reader takes it for one.",
    source="Unicode Technical Standard 39, mixed scripts; facts on UN house style 6.4: Arabic keeps Western digits.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("ru", "title: Oзера", "title: Озера"),
        Example("en", "title: The Lаkes", "title: The Lakes"),
        Example("ar", "title: البحيرات ٨", "title: البحيرات 8"),
    ),
)
def foreign_letter(draft: Draft) -> Iterator[Fault]:
    """Look for words of two scripts; only letters that look alike are mended."""
    code = draft.language.code
    for found in draft.found(_FOREIGN.get(code, _CYRILLIC_IN_LATIN)):
        right = _mended(found.text, code)
        yield found.fault(
            f"“{found.text}” holds letters of another script.", f"Write “{right}”." if right else "Type it anew.", right
        )


def _mended(word: str, code: str) -> str | None:
    """The word in one script; None where a letter has no counterpart that looks like it."""
    if code == "ar":
        return word.translate(_PERSIAN).translate(_DIGITS)
    if code == "zh":
        return None
    changed = word.translate(_TO_CYRILLIC if code == "ru" else _TO_LATIN)
    is_whole = re.fullmatch(r"[а-яё]+" if code == "ru" else rf"{_NOT_CYRILLIC}+", changed, re.I)
    return changed if is_whole else None
