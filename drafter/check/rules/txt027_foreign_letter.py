"""TXT027: foreign letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language

_LATIN = "aceopxyiABCEHKMOPTXIY"
_CYRILLIC = "асеорхуіАВСЕНКМОРТХІУ"
_GREEK, _LIKE_GREEK = "αονΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡ", "aovABEZHIKMNOPTYXag"
_NORTHERN = "ıſðþłđħ"
"""Latin letters of languages that are none of the six; names with a capital may hold them."""
_TO_CYRILLIC = str.maketrans(_LATIN + "αοΑΒΕΚΜΟΡΤΧ", _CYRILLIC + "аоАВЕКМОРТХ")
_FOREIGN_TO_RUSSIAN = "A-Za-zα-ωΑ-Ω"
_TO_LATIN = str.maketrans(_CYRILLIC + _GREEK + _NORTHERN, _LATIN + _LIKE_GREEK + "isdpldh")
_PERSIAN = str.maketrans("یےىکڪگچپەہھٹڈڑں", "يييككغجبهههتدرن")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ALIEN_DIGITS = "٠-٩۰-۹"
_FOREIGN = {
    # A word of either script with a letter of the other in it.
    "ru": Sought(
        rf"\b(?:[а-яё]+[{_FOREIGN_TO_RUSSIAN}]+[а-яё{_FOREIGN_TO_RUSSIAN}]*"
        rf"|[{_FOREIGN_TO_RUSSIAN}]+[а-яё]{{2,}}[а-яё{_FOREIGN_TO_RUSSIAN}]*|[а-яё]*[іїєґ][а-яёіїєґ]*)\b"
        r"|(?:(?<=[а-яё] )|(?<=[а-яё], )|(?<=^)|(?<=\n))[aciokyuBCOKYH](?= [а-яё])(?! [иa] )"
        f"|[{_ALIEN_DIGITS}]+",
        near=rf"(?i)[{_FOREIGN_TO_RUSSIAN}іїєґ](?:(?<=[а-яё].)|(?=[а-яё])|(?<=[іїєґ])"
        r"|(?:(?<=[а-яё,] .)|(?<=\n.)|(?<=^.))(?= [а-яё]))"
        f"|[{_ALIEN_DIGITS}]",
        flags=re.I,
    ),
    "ar": Sought(
        r"[\u0600-\u06ff]*[یےکڪگچپەہھٹڈڑں][\u0600-\u06ff]*|[٠-٩۰-۹]+"
        r"|[\u0621-\u064a]+[A-Za-z]+[\u0621-\u064a]+",
        near="[یےکڪگچپەہھٹڈڑں٠-٩۰-۹]|[A-Za-z](?<=[\u0621-\u064a].)",
    ),
}
_LATIN_ONLY = r"[^\W\d_\u0370-\u04ff]"
_WIDE = "\uff21-\uff3a\uff41-\uff5a"
"""Latin letters as wide as Han."""
_LIKE_LATIN = "ɑɡ"
"""Letters of phonetics."""
_OTHER_IN_LATIN = Sought(
    rf"\b(?:{_LATIN_ONLY}+[\u0370-\u04ff]+|[\u0370-\u04ff]+{_LATIN_ONLY}+)\w*|\w*[{_WIDE}]\w*"
    rf"|(?<=[a-zà-ÿ,’] )[аоуАОУαο](?= [a-zà-ÿ])|(?<=’)[аоуαο](?= )|\b[A-Za-zß-ÿ]*[ɑɡ]\w*"
    rf"|[\u0400-\u04ff]{{2,}}|[{_ALIEN_DIGITS}]+"
    rf"|\b[a-zà-ÿ]*[{_NORTHERN}][a-zà-ÿ{_NORTHERN}]*\b",
    near=f"[\u0370-\u037d\u037f-\u04ff{_WIDE}{_LIKE_LATIN}{_ALIEN_DIGITS}{_NORTHERN}]",
)
"""A Latin word with a Greek, Cyrillic or wide letter in it, or of nothing but one that looks Latin; a Cyrillic word."""


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
        Example("ru", "title: Озера СШA", "title: Озера США"),
        Example("en", "title: The Lаkes", "title: The Lakes"),
        Example("fr", "title: Les mοntagnes", "title: Les montagnes"),
        Example("ar", "title: البحيرات ٨", "title: البحيرات 8"),
        Example("zh", "title: 湖泊會議", "title: 湖泊会议"),
    ),
)
def foreign_letter(draft: Draft) -> Iterator[Fault]:
    """Look for words of two scripts; only letters that look alike are mended."""
    code = draft.language.code
    pattern = _chinese(draft.language) if code == "zh" else _FOREIGN.get(code, _OTHER_IN_LATIN)
    for found in draft.found(pattern):
        right = _mended(found.text, draft.language)
        yield found.fault(
            f"“{found.text}” holds letters of another script.", f"Write “{right}”." if right else "Type it anew.", right
        )


def _mended(word: str, language: Language) -> str | None:
    """The word in one script; None where a letter has no counterpart that looks like it."""
    if language.code == "ar":
        changed = word.translate(_PERSIAN).translate(_DIGITS)
        return changed if changed != word else None
    if language.code == "zh":
        return word.translate(_to_simplified(language)) if "\u4e00" <= word[0] <= "\u9fff" else None
    if word[0].isdecimal():
        return word.translate(_DIGITS)
    is_russian = language.code == "ru"
    word = unicodedata.normalize("NFKC", word)
    changed = word.translate(_TO_CYRILLIC if is_russian else _TO_LATIN)
    return changed if re.fullmatch(r"[а-яё]+" if is_russian else rf"{_LATIN_ONLY}+", changed, re.I) else None


@cache
def _chinese(language: Language) -> Sought:
    """Cyrillic letters, Japanese ones, Latin ones of full width, and characters of the traditional script."""
    traditional = language.tables["typography"]["traditional"]
    scripts = ("\u0400-\u04ff", "\u3041-\u30f6", _WIDE, traditional)
    return Sought("|".join(f"[{script}]+" for script in scripts), near=f"[{''.join(scripts)}]")


@cache
def _to_simplified(language: Language) -> dict[int, str]:
    table = language.tables["typography"]
    return dict(zip(map(ord, table["traditional"]), table["simplified"], strict=True))
