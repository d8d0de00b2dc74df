"""Ways to break a clean draft that show only at an edge: at the end of a paragraph, beside a mark, in a small word."""

from __future__ import annotations

from drafter.language import LANGUAGES
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
_ANNEXED = {
    "en": "as set out in Annex IV of the present resolution",
    "es": "que figura en el Anexo IV de esta resolución",
    "fr": "telle qu’elle est annexée à la présente résolution",
    "ru": "согласно приложению IV к этой резолюции",
    "zh": "载于本决议的附件四",
}
_ORGANS_CUT_SHORT = {"en": "the GA", "es": "la O.N.U. en", "fr": "l’AG", "ru": "СБ ООН"}
_MISSPELT = {
    "ar": "التنممية المستدامة",
    "en": "the implemntation of plans",
    "es": "los recrusos del plan",
    "fr": "la protectoin du plan",
    "ru": "вопросы сотруднчества",
}
_YEARLESS = {
    "ar": "وفقا للقرار 1325 بشأن المرأة",
    "en": "in accordance with resolution 1325 on women",
    "es": "de conformidad con la resolución 1325 sobre las mujeres",
    "fr": "conformément à la résolution 1325 sur les femmes",
    "ru": "в соответствии с резолюцией 1325 о женщинах",
    "zh": "执行第1325号决议",
}
_YEARS_CUT_SHORT = {"ru": "с 2009г. и далее"}
_BARE_SESSIONS = {"ru": "на 82 сессии"}
_IMPOSSIBLE = {
    "ar": "قراريها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 و~57/16 المؤرخ 23 تشرين الثاني/نوفمبر 2020",
    "en": "its resolutions 70/1 of 25~September 2015 and 57/16 of 23~November 2020",
    "es": "sus resoluciones 70/1, de 25~de~septiembre de~2015, y 57/16, de 23~de~noviembre de~2020,",
    "fr": "ses résolutions 70/1 du 25~septembre 2015 et 57/16 du 23~novembre 2020",
    "ru": "свои резолюции 70/1 от 25~сентября 2015~года и 57/16 от 23~ноября 2020~года",
    "zh": "其2015年9月25日第70/1号和2020年11月23日第57/16号决议",
}
"""A number that the index has not, of a session that was over long before."""
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
    _at_end("annex in another form that is not there", "TXT031", _ANNEXED),
    _at_end("organ by its first letters", "TXT037", _ORGANS_CUT_SHORT),
    _at_end("year with its word cut short", "TXT036", _YEARS_CUT_SHORT),
    _at_end("number without its year", "TXT040", _YEARLESS),
    _at_end("letter lost or added in a frequent word", "TXT037", _MISSPELT),
    _at_end("session in bare figures", "FCT014", _BARE_SESSIONS),
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
    _at_end("sign of one font alone", "TXT034", dict.fromkeys(LANGUAGES, "湖\uf0b7泊")),
    _at_end("Latin letter as wide as Han", "TXT027", {"en": "the lａkes", "es": "los lａgos", "fr": "les lａcs"}),
    _at_end("per cent that touches its figure", "TXT029", {"es": "el 3,5% de"}),
    _at_end("per cent that touches its figure", "TXT013", {"fr": "3,5% des lacs"}),
    _at_end("years cut short before a word", "TXT018", dict.fromkeys(_LATIN, "2022-24 X")),
    _at_end(
        "figures joined by the wrong sign",
        "TXT018",
        {"ar": "الصفحات 12–15", "en": "pages 12-15", "fr": "pages 12–15", "ru": "с. 12-15"},
    ),
    _at_end("short name stands twice", "TXT024", {"en": "of Their Their lakes", "es": "el Medio Medio lago"}),
    _at_end("ordinal of a session without its ending", "FCT014", {"fr": "sa soixante-dix-sept session"}),
    _at_end("semicolon touches the next word", "TXT026", {"fr": "les lacs~;les eaux"}),
    _at_end("resolution of another year in a list", "FCT001", _IMPOSSIBLE),
    _at_end("English “and” before figures", "TXT047", {"zh": "湖泊and2030年"}),
    Fault("no-break space before a note", "NTE002", swap(r"(?=\[\^report\])", "~"), is_fixable=False),
    Fault("Chinese paragraph ends in “and”", "TXT001", in_line("V4", r"；(?=\"$)", "；和"), ("zh",), is_fixable=False),
    Fault(
        "sentence begins anew",
        "TXT048",
        in_line("V3", r", (.)", lambda m: f". {m[1].upper()}"),
        (*_LATIN, "ru"),
        is_fixable=False,
    ),
    Fault("semicolon in a Russian chain", "TXT038", in_line("V0", "года,", "года;"), ("ru",), is_fixable=False),
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
