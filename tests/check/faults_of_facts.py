"""Still more ways to break a clean draft: what is cited, when it was, and what notes call it."""

from __future__ import annotations

from collections.abc import Callable

from tests.check.breaking import Fault, swap
from tests.check.faults_of_citing import note_saying
from tests.check.hands import into_first_item

_BACKWARDS = {
    "ar": "في الفترة من 2030 إلى 2021",
    "en": "from 2030 to 2021",
    "es": "de 2030 a 2021",
    "fr": "de 2030 à 2021",
    "ru": "с 2030 по 2021 год",
    "zh": "2030年至2021年",
}
_BETWEEN = {
    "ar": "بين عامي 2030 و~2021",
    "en": "between 2030 and 2021",
    "es": "entre 2030 y 2021",
    "fr": "entre 2030 et 2021",
    "ru": "между 2030 и 2021~годами",
    "zh": "2030年到2021年",
}
_DAYS_BACKWARDS = {
    "ar": "في الفترة من 5 إلى 3 حزيران/يونيه 2024",
    "en": "from 5 to 3~June 2024",
    "es": "del 5 al 3~de~junio de~2024",
    "fr": "du 5 au 3~juin 2024",
    "ru": "5–3~июня 2024~года",
    "zh": "2024年6月5日至3日",
}
_MONTHS_BACKWARDS = {
    "ar": "من 2 تشرين الأول/أكتوبر إلى 28 أيلول/سبتمبر 2024",
    "en": "from 2~October to 28~September 2024",
    "es": "del 2~de~octubre al 28~de~septiembre de~2024",
    "fr": "du 2~octobre au 28~septembre 2024",
    "ru": "2~октября — 28~сентября 2024~года",
    "zh": "2024年10月2日至9月28日",
}
_YEAR_OF_NO_AGE = {
    "ar": "في 3 حزيران/يونيه 2924",
    "en": "on 3~June 2924",
    "es": "el 3~de~junio de~9024",
    "fr": "le 3~juin 4024",
    "ru": "3~июня 2724~года",
    "zh": "2924年6月3日",
}
_TURNED = {
    "en": "its seventy-eighth sessino",
    "fr": "sa soixante-dix-huitième sessino",
    "es": "su septuagésimo octavo período de sesionse",
    "ru": "своей семьдесят восьмой сессиии",
}
_LETTERED = {
    "ar": "قرارها 15/253 باء المؤرخ 16 نيسان/أبريل 2021",
    "en": "its resolution 15/253~B of 16~April 2021",
    "es": "su resolución 15/253~B, de 16~de~abril de~2021",
    "fr": "sa résolution 15/253~B du 16~avril 2021",
    "ru": "свою резолюцию 15/253~B от 16~апреля 2021~года",
    "zh": "其2021年4月16日第15/253~B号决议",
}
_DATES_BACKWARDS = {
    "ar": "بين 3 كانون الثاني/يناير 2024 و 5 كانون الأول/ديسمبر 2023",
    "en": "between 3~January 2024 and 5~December 2023",
    "es": "entre el 3~de~enero de~2024 y el 5~de~diciembre de~2023",
    "fr": "entre le 3~janvier 2024 et le 5~décembre 2023",
    "ru": "с 3~января 2024~года по 5~декабря 2023~года",
    "zh": "2024年1月3日至2023年12月5日",
}
_OVER_A_YEAR_BACKWARDS = {
    "ar": "من 28 كانون الأول/ديسمبر 2024 إلى 5 كانون الثاني/يناير 2024",
    "en": "from 28~December 2024 to 5~January 2024",
    "es": "del 28~de~diciembre de~2024 al 5~de~enero de~2024",
    "fr": "du 28~décembre 2024 au 5~janvier 2024",
    "ru": "с 28~декабря 2024~года по 5~января 2024~года",
    "zh": "2024年12月28日至2024年1月5日",
}
_BETWEEN_DAYS_BACKWARDS = {"es": "entre el 17 y el 11~de~mayo de~2021", "fr": "entre le 17 et le 11~mai 2021"}
_LAST_DAY_LOST = {"zh": "2021年9月27日至31日"}
_TWO_DAYS_BACKWARDS = {
    "ar": "يومي 5 و 3 حزيران/يونيه 2024",
    "en": "on 5 and 3~June 2024",
    "es": "los días 5 y 3~de~junio de~2024",
    "fr": "les 5 et 3~juin 2024",
    "ru": "5 и 3~июня 2024~года",
    "zh": "2024年6月5日和3日",
}
_SPECIAL = {
    "ar": "الدورة الاستثنائية الساعة والعشرين",
    "en": "the twenty-sevneth special session",
    "es": "el vigésimo sépitmo período extraordinario de sesiones",
    "fr": "la vingt-setpième session extraordinaire",
    "ru": "на двадать седьмой специальной сессии",
}
_ORDINALS = {
    "ar": "الدورة الـ 77",
    "es": "septuagésimo siete período de sesiones",
    "fr": "sa Soixante-Dixième session",
    "ru": "на семьдесят шесть сессии",
    "zh": "第七十七屆会议",
}
_NO_UNIT = {
    "en": "the sixty-twoth session",
    "es": "septuagésimo tercio período de sesiones",
    "fr": "ses soixante-quinzieme et soixante-seizième sessions",
    "zh": "第七十十五届会议",
}
_TO_COME = {
    "ar": "قرارها 89/158 المؤرخ 14 كانون الأول/ديسمبر 2022",
    "en": "its resolution 89/158 of 14~December 2022",
    "es": "su resolución 89/158, de 14~de~diciembre de~2022,",
    "fr": "sa résolution 89/158 du 14~décembre 2022",
    "ru": "свою резолюцию 89/158 от 14~декабря 2022~года",
    "zh": "其2022年12月14日第89/158号决议",
}
_ANOTHER_WORD = {
    "ar": "راجع A/77/1.",
    "en": "Cf. A/77/1.",
    "es": "Cf. A/77/1.",
    "fr": "Cf. A/77/1.",
    "ru": "Ср. A/77/1.",
    "zh": "详见A/77/1。",
}
_SEVERAL = {
    "ar": "القرارات 60/1.",
    "en": "Resolutions 60/1.",
    "es": "Resoluciones 60/1.",
    "fr": "Résolutions 60/1.",
    "ru": "Резолюции 60/1.",
}
_FOREIGN_ANNEX = {"ar": "القرار 60/1, annex.", "zh": "见A/77/1，Annex。"}
_PARTS = {
    "ar": "المرجع نفسه، المجلد 249، No. 3511.",
    "en": "See A/77/1, chap. II, sec. A.",
    "es": "Véase A/77/1, Vol. II, secc. A.",
    "fr": "*Documents officiels de l’Assemblée générale, Supplément no. 35* (A/77/35).",
    "ru": "A/77/1, annex.",
    "zh": "第60/1号决议，附录。",
}
_TREATIES = {
    "es": "Naciones Unidas, *Treaty Series*, vol. 15, núm 300.",
    "fr": "Nations Unies, *Treaty Series*, vol. 15, n<sup>o</sup>~300.",
    "zh": "联合国，条约汇编，第15卷，第300号。",
}


def _in_item(kind: str, code: str, words: dict[str, str]) -> Fault:
    return Fault(kind, code, lambda text, code: into_first_item(text, words[code]), tuple(words), is_fixable=False)


def _in_note(kind: str, words: dict[str, str]) -> Fault:
    change: Callable[[str, str], str] = note_saying(words)
    return Fault(kind, "NTE009", change, tuple(words), is_fixable=False)


def _adopted(text: str, code: str) -> str:
    """An adopted text that has kept the symbol of its draft."""
    return text.replace("session: 81\n", "session: 81\nkind: resolution\n", 1)


FACTS: tuple[Fault, ...] = (
    _in_item("years run backwards in words", "FCT004", _BACKWARDS),
    _in_item("years run backwards between two words", "FCT004", _BETWEEN),
    _in_item("days run backwards", "FCT004", _DAYS_BACKWARDS),
    _in_item("months run backwards", "FCT004", _MONTHS_BACKWARDS),
    _in_item("dates run backwards", "FCT004", _DATES_BACKWARDS),
    _in_item("year of no age of ours", "FCT004", _YEAR_OF_NO_AGE),
    _in_item("session before a letter is another", "FCT001", _LETTERED),
    _in_item("word for session with its last letters turned", "FCT014", _TURNED),
    _in_item("Chinese session with two signs turned", "FCT014", {"zh": "其第七八十届会议"}),
    _in_item("two letters of a short month", "FCT013", {"fr": "le 3~mi 2024", "ru": "3~мя 2024~года"}),
    Fault("point for a stroke in a symbol", "FCT006", swap("A/81/302", "A/AC.105.1116"), is_fixable=False),
    Fault("hyphen before an addendum", "FCT006", swap("A/81/302", "A/81/302-Add.1"), is_fixable=False),
    _in_item("dates run backwards over the turn of a year", "FCT004", _OVER_A_YEAR_BACKWARDS),
    _in_item("days between which something is run backwards", "FCT004", _BETWEEN_DAYS_BACKWARDS),
    _in_item("last day of a period not in its month", "FCT004", _LAST_DAY_LOST),
    _in_item("two days run backwards", "FCT004", _TWO_DAYS_BACKWARDS),
    _in_item("ordinal with a unit that is none", "FCT014", _NO_UNIT),
    _in_item("special session misspelt", "FCT014", _SPECIAL),
    _in_item("ordinal that is none", "FCT014", _ORDINALS),
    _in_item("ordinal without its first sign", "FCT014", {"zh": "其七十七届会议"}),
    Fault("hyphen for the first stroke of a symbol", "FCT006", swap("A/81/302", "A-81/302"), is_fixable=False),
    _in_item("dated resolution of a session to come", "FCT012", _TO_COME),
    _in_item("Arabic tens of a session misspelt", "FCT014", {"ar": "دورتها الثمنين"}),
    _in_item("ordinal between two sessions", "FCT014", {"fr": "sa soixante-reizième session"}),
    _in_item(
        "Arabic letter of a part late in the alphabet", "FCT001", {"ar": "قرارها 50/70 عين المؤرخ 11 آذار/مارس 1995"}
    ),
    Fault("stroke in the symbol of a conference", "FCT006", swap("A/81/302", "A/CONF/157/24"), is_fixable=False),
    Fault("hyphens in a symbol with an addendum", "FCT006", swap("A/81/302", "A-81-302/Add.1"), is_fixable=False),
    _in_note("note that begins with another word for “see”", _ANOTHER_WORD),
    Fault("colon in a symbol", "FCT006", swap("A/81/302", "A/81:302"), is_fixable=False),
    Fault(
        "points for strokes in a symbol of a conference", "FCT006", swap("A/81/302", "A/CONF.216.L.1"), is_fixable=False
    ),
    Fault(
        "points for strokes in a symbol of a council", "FCT006", swap("A/81/302", "A/HRC/RES.40/2"), is_fixable=False
    ),
    Fault("revision of a symbol written out", "FCT006", swap("A/81/302", "A/81/302/Revision 1"), is_fixable=False),
    Fault(
        "small letter in the second of two symbols", "FCT006", swap("A/81/302", "A/81/302-s/2026/9"), is_fixable=False
    ),
    Fault("draft's symbol on an adopted text", "FCT005", _adopted, is_fixable=False),
    Fault("abbreviation of a State", "FCT010", swap("FRA, KIR, MUS", "США"), ("ru",), is_fixable=True),
    Fault(
        "letter lost in a long name",
        "FCT010",
        swap("FRA, KIR, MUS", "Unitd Kingdom of Great Britain and Northern Ireland"),
        ("en",),
        is_fixable=False,
    ),
    _in_note("part of a source in another form", _PARTS),
    _in_note("several resolutions where one is named", _SEVERAL),
    _in_note("annex in English", _FOREIGN_ANNEX),
    _in_note("series of treaties as another language names it", _TREATIES),
)
