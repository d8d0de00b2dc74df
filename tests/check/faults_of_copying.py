"""Ways to break a clean draft that come with what is taken over from an older text, or from another language."""

from __future__ import annotations

from collections.abc import Callable

from tests.check.breaking import Fault, swap
from tests.check.faults_of_citing import note_saying
from tests.check.hands import into_first_item

_SESSION_BEHIND = {
    "ar": "قرارها 1/60 المؤرخ 16 أيلول/سبتمبر 2005",
    "en": "its resolution 1/60 of 16~September 2005",
    "es": "su resolución~1/60, de 16~de~septiembre de~2005",
    "fr": "sa résolution 1/60 du 16~septembre 2005",
    "ru": "свою резолюцию 1/60 от 16~сентября 2005~года",
    "zh": "其2005年9月16日第1/60号决议",
}
_FAR_OFF = {
    "ar": "قرارها 71/256 المؤرخ 21 أيلول/سبتمبر 2020",
    "en": "its resolution 71/256 of 21~September 2020",
    "es": "su resolución~71/256, de 21~de~septiembre de~2020",
    "fr": "sa résolution 71/256 du 21~septembre 2020",
    "ru": "свою резолюцию 71/256 от 21~сентября 2020~года",
    "zh": "其2020年9月21日第71/256号决议",
}
_NO_MONTH = {
    "ar": "في كاون الثاني/يناير 2024",
    "en": "in Novemer 2024",
    "es": "en novienbre de 2024",
    "fr": "en novemvre 2024",
}
_SHORT_YEAR = {
    "ar": "في 3 حزيران/يونيه 224",
    "en": "on 3~June 224",
    "es": "el 3~de~junio de~224",
    "fr": "le 3~juin 224",
    "ru": "3~июня 224~года",
    "zh": "224年6月3日",
}
_DECIDED = {
    "ar": "تقرر: أن تنظر في المسألة في دورتها الخامسة والسبعين",
    "en": "Decides: to consider the question at its seventy-fifth session",
    "es": "Decide: examinar la cuestión en su septuagésimo quinto período de sesiones",
    "fr": "Décide: d’examiner la question à sa soixante-quinzième session",
    "ru": "постановляет: рассмотреть этот вопрос на своей семьдесят пятой сессии",
    "zh": "决定: 在大会第七十五届会议上审议这一问题",
}
_RESOLUTION_ELSEWHERE = {
    "ar": "Resolución 60/1.",
    "es": "Résolution 60/1.",
    "fr": "Resolución 60/1.",
    "ru": "Résolution 60/1.",
    "zh": "Resolution 60/1。",
}
_RECORDS_ELSEWHERE = {
    "ar": "*Official Records of the General Assembly، الدورة الثمانون، الملحق رقم 21* (A/80/21).",
    "es": "*Official Records of the General Assembly, octogésimo período de sesiones, suplemento núm. 21* (A/80/21).",
    "fr": "*Official Records of the General Assembly, quatre-vingtième session, Suppl. n<sup>o</sup> 21* (A/80/21).",
    "ru": "*Official Records of the General Assembly, восьмидесятая сессия, Дополнение № 21* (A/80/21).",
    "zh": "《Official Records of the General Assembly，第八十届会议，补编第21号》(A/80/21)。",
}
_WITHIN_BRACKETS = {
    "en": "*Official Records of the General Assembly, Eightieth Session, Supplement No. 21* (A/80/21.)",
    "ru": "*Официальные отчеты Генеральной Ассамблеи, восьмидесятая сессия, Дополнение № 21* (A/80/21.)",
    "zh": "《大会正式记录，第八十届会议，补编第21号》(A/80/21。)",
}
_IN_FIGURES = {
    "ar": "*الوثائق الرسمية للجمعية العامة، الدورة 76، الملحق رقم 53* (A/76/53).",
    "ru": "Там же, *74 сессия, Дополнение № 20* (A/74/20).",
}


def _in_item(kind: str, code: str, words: dict[str, str]) -> Fault:
    return Fault(kind, code, lambda text, code: into_first_item(text, words[code]), tuple(words), is_fixable=False)


def _in_note(kind: str, code: str, words: dict[str, str]) -> Fault:
    change: Callable[[str, str], str] = note_saying(words)
    return Fault(kind, code, change, tuple(words), is_fixable=False)


def _decided(text: str, code: str) -> str:
    """The first operative paragraph decides something for a session that is over."""
    return text.replace("operative:\n", f"operative:\n  - {_DECIDED[code]}\n", 1)


COPYING: tuple[Fault, ...] = (
    _in_item("session of the number behind the stroke", "FCT001", _SESSION_BEHIND),
    _in_item("date of quite another year", "FCT001", _FAR_OFF),
    _in_item("month without a day misspelt", "FCT013", _NO_MONTH),
    _in_item("year of three figures", "TXT036", _SHORT_YEAR),
    Fault("decision for a session that is over", "FCT015", _decided, is_fixable=False),
    Fault(
        "provisional agenda of another session",
        "FCT005",
        swap(r"agenda: \{", "agenda: {provisional: true, note: A/80/150., "),
        is_fixable=False,
    ),
    Fault("code of a State in small letters", "FCT010", swap("FRA, KIR", "fra, KIR"), is_fixable=True),
    Fault("space for the first stroke of a symbol", "FCT006", swap("A/81/302", "A HRC/40/73"), is_fixable=False),
    _in_note("resolution named in another language", "NTE009", _RESOLUTION_ELSEWHERE),
    _in_note("official records named in English", "NTE009", _RECORDS_ELSEWHERE),
    _in_note("note closed within its brackets", "NTE005", _WITHIN_BRACKETS),
    _in_note("session of records in figures", "FCT014", _IN_FIGURES),
)
