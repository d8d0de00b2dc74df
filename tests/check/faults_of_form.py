"""Ways to break a clean draft that show only at an edge: at the end of a paragraph, beside a mark, in a small word."""

from __future__ import annotations

from tests.check.breaking import Fault, in_line, swap
from tests.check.hands import into_first_item

_LATIN = ("en", "es", "fr")
_NOT_THERE = {
    "ar": "وفقا للفقرة 57 من هذا القرار",
    "en": "in accordance with paragraph 57 of the present resolution",
    "es": "de conformidad con el párrafo 57 de la presente resolución",
    "fr": "conformément au paragraphe 57 de la présente résolution",
    "ru": "в соответствии с пунктом 57 настоящей резолюции",
    "zh": "如上文第57段所述",
}
_OTHER_ORGANS = {
    "ar": "إن مجلس الامن",
    "en": "The Security Counsil",
    "es": "El Consejo de Segurida",
    "fr": "Le Conseil de sécurite",
    "ru": "Совет Безопасноти",
}
_SMALL = {"es": "y", "fr": "à", "ru": "и"}
"""Small words that touch a bracket."""
_SHORT = {
    "en": "3 May 24 and then",
    "es": "el 3 de mayo de 24 por el lago",
    "fr": "le 3 mai 24 et le lac",
    "ru": "3 мая 24 и затем",
}
"""A day with two figures of its year before a small word."""


def _at_end(kind: str, code: str, words: dict[str, str]) -> Fault:
    return Fault(kind, code, lambda text, code: into_first_item(text, words[code]), tuple(words), is_fixable=False)


FORM: tuple[Fault, ...] = (
    _at_end("paragraph of the present resolution that is not there", "TXT031", _NOT_THERE),
    _at_end("annex in the Arabic construct that is not there", "TXT031", {"ar": "الوارد في مرفق هذا القرار"}),
    _at_end("letter of an Arabic session is lost", "FCT014", {"ar": "دورتها السابعة والسبين"}),
    _at_end("nought before an Arabic day", "TXT036", {"ar": "يوم 03 أيار/مايو 2024"}),
    _at_end("year cut short before a small word", "TXT036", _SHORT),
    _at_end("date without its last word before “and”", "TXT036", {"ru": "3 мая 2024 и затем"}),
    _at_end("Arabic preposition in place of a lost noun", "TXT047", {"ar": "الاجتماع في من 3 إلى 5"}),
    _at_end(
        "word torn before its last letters", "TXT047", {"en": "the lak- ing", "es": "el pro- ceda", "ru": "озе- рах"}
    ),
    _at_end("letter in a year in brackets", "TXT047", {"en": "1977 (201l)", "fr": "1977 (201l)", "ru": "1977 (201l)"}),
    _at_end("thousands marked by a sign that is no mark here", "TXT029", {"fr": "1.458 lacs", "ru": "1.458 озер"}),
    _at_end("apostrophe of a verb is lost", "TXT028", {"fr": "afin qu’ils s appliquent"}),
    _at_end("Arabic term behind a preposition", "TXT037", {"ar": "بالامم المتحدة"}),
    _at_end("space behind an opening title mark", "TXT015", {"zh": "《 2030年议程》"}),
    _at_end("space between a mark and figures", "TXT015", {"zh": "湖泊、 2018年"}),
    _at_end("English “and” before figures", "TXT047", {"zh": "湖泊and2030年"}),
    Fault(
        "small word touches a bracket",
        "TXT026",
        lambda text, code: into_first_item(text, f"(XXX){_SMALL[code]} X"),
        tuple(_SMALL),
        is_fixable=False,
    ),
    Fault("“&” behind a comma", "TXT039", swap(r"^(title: '[^']*?)8", r"\1, & a 8"), _LATIN, is_fixable=False),
    Fault("item with the titles of two", "FCT008", swap(r"title: (\S+?)\}", r"title: [\1, \1]}"), is_fixable=False),
    Fault(
        "name of another organ is misspelt",
        "TXT002",
        lambda text, code: text.replace("\npreamble:", f"\nopening: {_OTHER_ORGANS[code]}\npreamble:"),
        tuple(_OTHER_ORGANS),
        is_fixable=False,
    ),
    Fault(
        "comma inside quotation marks at the end",
        "TXT042",
        in_line("V3", r"([,،])(?=\"$)", r" “X\1”"),
        ("en", "es"),
        is_fixable=False,
    ),
)
