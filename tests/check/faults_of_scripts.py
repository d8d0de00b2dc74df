"""More ways to break a draft: what goes wrong in Arabic, Cyrillic and Han, and marks that every script has."""

from __future__ import annotations

from tests.check.breaking import Fault, swap
from tests.check.faults_of_slips import slip
from tests.check.hands import into_first_item

_LETTERED = {
    "ar": "وفقا للفقرة الفرعية (و) من الفقرة 1 من هذا القرار",
    "ru": "согласно подпункту f) пункта 1 настоящей резолюции",
}

SCRIPTS: tuple[Fault, ...] = (
    Fault(
        "opening line of another language",
        "TXT002",
        swap(r"(\ntitle: [^\n]*\n)", r"\1opening: The General Assembly\n"),
        ("ar", "es", "fr", "ru", "zh"),
        is_fixable=False,
    ),
    Fault(
        "number of a paragraph that touches its verb", "TXT005", swap(r"\n  - (?=\w+:)", "\n  - 3."), is_fixable=False
    ),
    Fault(
        "paragraph of a negotiation in brackets", "TXT005", swap(r"\n  - (?=\w+:)", "\n  - (OP4) "), is_fixable=False
    ),
    slip("question mark in brackets", "TXT021", {"en": "in May (?)", "ru": "в мае (?)", "ar": "في أيار/مايو (؟)"}),
    slip("year without its last figures", "TXT021", {"ru": "в 20ХХ году", "ar": "في عام 202_", "zh": "和20__年"}),
    slip(
        "quotation marks twice",
        "TXT025",
        {"ar": "باسم ””البحيرات““", "ru": "под названием ««Озера»»", "zh": "和““湖泊””"},
    ),
    slip("mark inside quotation marks before the end", "TXT042", {"ar": "باسم ”البحيرات،“.", "ru": "«Озера,»."}),
    Fault(
        "sub-paragraph that is not there, named before its paragraph",
        "TXT031",
        lambda text, code: into_first_item(text, _LETTERED[code]),
        ("ar", "ru"),
        is_fixable=False,
    ),
    slip("Arabic date with a Latin comma", "TXT036", {"ar": "في أيار/مايو 7, 2020 وما بعده"}),
    slip("date of a resolution in brackets", "TXT044", {"ar": "وقرارها 70/1 (المؤرخ 25 أيلول/سبتمبر 2015"}),
    slip(
        "semicolon in an Arabic chain",
        "TXT038",
        {"ar": "60/1 المؤرخ 16 أيلول/سبتمبر 2005؛ 70/1 المؤرخ 25 أيلول/سبتمبر 2015"},
    ),
    slip(
        "chain without the word for resolution",
        "TXT038",
        {"zh": "，回顾其2005年9月16日第60/1号和2015年9月25日第70/1号，"},
    ),
    slip("plural before one number", "TXT038", {"ru": "и на свои резолюции 70/1 от 25~сентября 2015~года"}),
    slip(
        "sign for number inside a chain",
        "TXT040",
        {"ru": "и 60/1 от 16~сентября 2005~года, № 70/1 от 25~сентября 2015~года"},
    ),
    slip("space at a Latin word", "TXT015", {"zh": "和 UNESCO 项目"}),
    slip("black brackets", "TXT016", {"zh": "和湖泊【河流】等"}),
    slip("stop of full width that is no Chinese one", "TXT016", {"zh": "和湖泊．河流"}),
    slip("wide quotation marks", "TXT022", {"zh": "和＂湖泊＂项目"}),
    slip("Chinese years with a long dash", "TXT018", {"zh": "和2018——2028年"}),
    slip("comma that touches a number of a chain", "TXT026", {"ru": "и от 25~сентября 2015~года,77/18"}),
    slip("letter of Urdu", "TXT027", {"ar": "والبحيراتہ"}),
    slip("raised figure behind a Chinese word", "TXT039", {"zh": "和湖¹"}),
    slip("sign for negation", "TXT039", {"ru": "и озера ¬ реки", "zh": "和湖泊¬河流"}),
    slip("last letter without its dots", "TXT037", {"ar": "والخطط الوطنيه والثقه", "zh": "和提提供"}),
    slip("case that its preposition cannot have", "TXT047", {"ru": "и для обеспечению мира"}),
    slip("particle of the same sound", "TXT047", {"zh": "和秘书长得报告"}),
    slip("word by its last letter another", "TXT047", {"ar": "والتشديد علي أهمية البحيرات"}),
)
