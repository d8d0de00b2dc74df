"""More ways to break a draft: words, figures and marks that the hand slips on inside a recital."""

from __future__ import annotations

from collections.abc import Callable

from tests.check.breaking import Fault, in_line, swap
from tests.check.clean import VERBS


def _saying(words: dict[str, str]) -> Callable[[str, str], str]:
    """Put some words at the end of the fourth recital, before its mark."""

    def change(text: str, code: str) -> str:
        gap = "" if code == "zh" else " "
        return in_line("V3", r'(?=~?[,،，]"$)', f"{gap}{words[code]}")(text, code)

    return change


def slip(kind: str, code: str, words: dict[str, str], *, is_fixable: bool = False) -> Fault:
    """A fault whose words stand at the end of a recital."""
    return Fault(kind, code, _saying(words), tuple(words), is_fixable=is_fixable)


def _loud(text: str, code: str) -> str:
    verb = VERBS[code].split("|")[3]
    return text.replace(f"- {verb}:", f"- {verb.upper()}:", 1)


PARTICIPLES = {
    "en": ("Requests", "Requesting"),
    "es": ("Solicita", "Solicitando"),
    "fr": ("Prie", "Priant"),
    "ru": ("просит", "прося"),
    "ar": ("تطلب", "وإذ تطلب"),
}
"""A verb of the draft's operative paragraphs, and its participle."""


def _participle(text: str, code: str) -> str:
    verb, participle = PARTICIPLES[code]
    return text.replace(f"- verb: {verb}\n", f"- verb: {participle}\n", 1)


def _small(text: str, code: str) -> str:
    return swap(r"^(title: '\w)", lambda found: found[0].lower())(text, code)


SLIPS: tuple[Fault, ...] = (
    slip(
        "dash with a space before alone",
        "TXT018",
        {"en": "and small -lakes", "es": "y pequeños -lagos", "fr": "ou petits -lacs", "ru": "и малых -озерах"}
        | {"ar": "والبحيرات -الصغيرة"},
    ),
    slip("dash with a space behind alone", "TXT018", {"en": "and small– lakes", "fr": "ou petits– lacs"}),
    slip("dash for a bracket that is not closed", "TXT018", {"es": "y también —sin embargo pequeños"}),
    slip("spaces at a Chinese dash", "TXT018", {"zh": "湖泊 —— 河流"}),
    slip("minus sign in a word", "TXT018", {"en": "and the Secretary−General", "es": "y la cooperación Sur−Sur"}),
    slip(
        "bracket that touches a word",
        "TXT026",
        {"en": "and women(UN-Women)", "fr": "et femmes(ONU)", "ar": "والمرأة(المرأة)"},
    ),
    slip(
        "quotation mark that touches a word",
        "TXT026",
        {"en": "entitled“Lakes”", "es": "titulados“Lagos”", "fr": "intitulé«~Lacs~»", "ru": "под названием«Озера»"},
    ),
    slip("quotation that touches a word", "TXT026", {"en": "of “Lakes”and others", "fr": "dits «~Lacs~»et autres"}),
    slip(
        "year that touches a word",
        "TXT026",
        {"en": "in2022", "fr": "en2022", "es": "de2022", "ru": "в декабре2022~года", "ar": "في عام2022"},
    ),
    slip("letter for an apostrophe", "TXT028", {"en": "and the lakeʼs water", "fr": "et lʼeau"}),
    slip(
        "thousands in one",
        "TXT029",
        {"en": "for 1500000 dollars", "fr": "pour 1500000 dollars", "es": "por 1500000 dólares"}
        | {"ru": "на 1500000 долларов", "zh": "，共计1500000美元", "ar": "بمبلغ 1500000 دولار"},
    ),
    slip(
        "session of an old number in figures",
        "TXT040",
        {"en": "in resolution 1514 (15)", "fr": "dans la résolution 1514 (15)", "es": "en la resolución 1514 (15)"}
        | {"ru": "в резолюции 1514 (15)", "zh": "第1514(15)号决议"},
    ),
    slip(
        "resolution cut short",
        "TXT040",
        {"en": "in res. 77/18", "fr": "dans la rés. 77/18", "es": "en la res. 77/18"},
    ),
    slip("quotation marks turned round", "TXT022", {"zh": "和题为”湖泊“的项目"}),
    slip("comma on either side of a quotation mark", "TXT042", {"en": "called “Lakes,”, and so on"}),
    slip(
        "name mistyped",
        "TXT037",
        {"en": "of the Genral Assembly", "es": "de la Asamblea Genral", "fr": "de l’Asemblée générale"}
        | {"ru": "Совета Безопаности", "ar": "والجمعية العمة"},
    ),
    slip("stop and comma", "TXT025", {"en": "of lakes., and rivers", "fr": "des rivières., et autres"}),
    slip("letter for a figure of a number", "TXT047", {"en": "in resolution 5l/241", "fr": "en 5l/241"}),
    slip("letter for a figure of a sum", "TXT047", {"en": "for 4l,200 dollars"}),
    slip("word torn in Arabic", "TXT047", {"ar": "والبحيرات والمنا- زعات"}),
    slip("letter three times in Arabic", "TXT047", {"ar": "والاستقلللال"}),
    slip("letter without its dots", "TXT047", {"ar": "والازدواجية والبحيرات العمليه"}),
    slip("long word in capitals", "TXT047", {"en": "of INTERNATIONAL lakes", "fr": "de lacs TRANSFRONTALIERS dits"}),
    slip(
        "two small words beside each other",
        "TXT047",
        {"en": "of to the lakes", "fr": "de les lacs", "es": "en de los lagos", "ru": "и или озерах"},
    ),
    slip("article before a vowel", "TXT047", {"fr": "et le eau"}),
    Fault(
        "opening in capitals",
        "TXT033",
        _loud,
        ("en", "es", "fr", "ru"),
    ),
    slip("colon that touches a word", "TXT026", {"en": "and rivers:lakes too", "ru": "и реках:озерах тоже"}),
    slip("stop that touches a word", "TXT026", {"en": "and rivers.lakes too", "fr": "et mers.lacs aussi"}),
    slip("date that touches its word", "TXT026", {"en": "since that of21 May", "fr": "depuis celui du21 mai"}),
    slip("two stops apart", "TXT025", {"en": "of lakes. . and rivers"}),
    slip("question mark for a letter", "TXT034", {"fr": "et la pr?sence", "es": "y la secci?n", "ru": "и по?держке"}),
    slip("Japanese letter", "TXT027", {"zh": "和湖泊の工作"}),
    slip("space at a Chinese bracket", "TXT015", {"zh": "和湖泊 (河流) 的工作"}),
    slip("wide figures", "TXT046", {"en": "in ２０２２ and on", "fr": "en ２０２２ aussi", "ru": "в ２０２２ году"}),
    slip("sign that came with a page", "TXT039", {"en": "and #REF! lakes", "fr": "et → lacs", "zh": "和©湖泊"}),
    slip("letters that changed places", "TXT047", {"en": "and teh lakes", "ar": "والبحيرات الي الأنهار"}),
    slip(
        "word that comes back mistyped",
        "TXT037",
        {"en": "and the implemenation of plans", "es": "y las organizacines", "fr": "et, notament, les lacs"}
        | {"ru": "и деятельноть на озерах", "ar": "والمنطمات في البحيرات"},
    ),
    slip(
        "two words in one",
        "TXT047",
        {"en": "and regionalorganizations", "es": "y organizacionesregionales", "fr": "et organisationsrégionales"}
        | {"ru": "и региональныхорганизаций"},
    ),
    slip(
        "word torn by a space",
        "TXT047",
        {"en": "and the organ izations", "es": "y las organiza ciones", "fr": "et les organisa tions"}
        | {"ru": "и органи заций", "ar": "والمنظ مات"},
    ),
    slip(
        "word twice with a comma between",
        "TXT024",
        {"en": "and lakes, lakes", "fr": "et lacs, lacs", "ru": "и озерах, озерах"},
    ),
    slip(
        "half of a word twice",
        "TXT024",
        {
            "en": "and non-governmental governmental lakes",
            "ru": "и государств-членов членов",
            "fr": "et l’action l’action",
        },
    ),
    slip("space behind a quotation mark", "TXT017", {"en": "called “Lakes” , and so on", "ar": "”البحيرات“ ، وغيرها"}),
    slip(
        "comma of a bracket that touches a word",
        "TXT026",
        {"en": "(large),and so on", "fr": "(grands),et autres", "ar": "(الكبرى)،وغيرها"},
    ),
    slip("figure that touches its word", "TXT026", {"en": "and lakes12 in all", "es": "y lagos12 en total"}),
    slip(
        "stop behind a bracket",
        "TXT048",
        {"en": "(large). and so on", "fr": "(grands). et autres", "zh": "(大)。并重申"},
    ),
    slip(
        "stop behind a year", "TXT048", {"en": "in 2020. and so on", "es": "en 2020. y otros", "ar": "في 2020. وغيرها"}
    ),
    slip("sign of another program alone", "TXT039", {"en": "and # lakes", "fr": "et ™ lacs", "zh": "和★湖泊"}),
    Fault(
        "word in capitals in the title",
        "TXT041",
        swap(r"^(title: '[^']*?)'$", r"\1 COOPERATION'"),
        ("en",),
        is_fixable=False,
    ),
    Fault("small first letter of the title", "TXT041", _small, ("en", "es", "fr", "ru"), is_fixable=False),
    Fault("participle of a verb of operative paragraphs", "TXT007", _participle, tuple(PARTICIPLES), is_fixable=False),
    Fault("conjunction apart from its word", "TXT011", swap(r"\n  - وإذ", "\n  - و إذ"), ("ar",)),
    Fault("ordinal sign behind a typed number", "TXT005", swap(r"\n  - (?=\w+:)", "\n  - 2° "), is_fixable=False),
    slip("question marks for words to come", "TXT021", {"zh": "和？？湖泊", "ar": "و ؟؟ البحيرات"}, is_fixable=False),
    slip("name of a field for what stands there", "TXT021", {"en": "of {date}", "fr": "du {date}"}),
    slip("accent left out", "TXT047", {"es": "y los oceanos", "fr": "et les lacs regionaux"}),
    slip("name of one sound", "TXT037", {"zh": "和连合国的湖泊"}),
    Fault("paragraph of a negotiation typed", "TXT005", swap(r"\n  - (?=\w+:)", "\n  - OP1. "), is_fixable=False),
    Fault("question mark behind a title", "TXT041", swap(r"(\ntitle: '[^'\n]+)'", r"\1?'"), is_fixable=False),
    Fault("roman numeral typed before a verb", "TXT005", swap(r"\n  - (?=\w+:)", "\n  - IV. "), is_fixable=False),
    Fault(
        "last of a chain without its date",
        "TXT045",
        _saying({"zh": "，回顾其2005年9月16日第60/1号、2015年9月25日第70/1号和第77/19号决议"}),
        ("zh",),
        is_fixable=False,
    ),
)
