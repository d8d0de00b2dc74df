"""More ways to break a draft: what comes with text that was pasted, converted or read by a machine."""

from __future__ import annotations

from tests.check.breaking import Fault
from tests.check.faults_of_slips import slip

_DAY = {
    "en": "of 2021 December 17",
    "es": "del 17 del diciembre de 2021",
    "ru": "от 17 декабря года 2021",
    "zh": "和2021年的12月17日",
    "ar": "وفي 17 كانون الأول (ديسمبر) 2021",
}

PASTING: tuple[Fault, ...] = (
    slip("words between underscores", "TXT039", {"en": "and _old_ lakes", "ru": "и _старые_ озера"}),
    slip("sign that touches a word", "TXT039", {"fr": "et lacs# et", "zh": "和湖泊@等", "es": "y lagos• y"}),
    slip("comment of a page", "TXT039", {"en": "and <!-- old --> lakes", "ar": "و <!-- x --> بحيرات"}),
    slip("selector of a glyph", "TXT034", {"en": "and la\ufe0fkes", "zh": "和湖\u034f泊"}),
    slip("mark of direction in a word", "TXT034", {"ar": "والبحي\u200eرات"}),
    slip("roman numeral in one sign", "TXT034", {"es": "y anexo Ⅱ", "ru": "и приложение Ⅱ"}),
    slip("empty box for a letter", "TXT034", {"fr": "et la□cs", "ru": "и оз□ера"}),
    slip("letter of Turkish", "TXT027", {"en": "and tımes", "fr": "et lımites"}),
    slip("Latin letter in an Arabic word", "TXT027", {"ar": "والبحيرlت"}),
    slip("Greek letter in a Russian word", "TXT027", {"ru": "и οзера"}),
    slip("letter of Urdu", "TXT027", {"ar": "والمےاه"}),
    slip("point at half height", "TXT046", {"en": "and lakes· rivers", "es": "y lagos· ríos"}),
    slip("Greek question mark", "TXT046", {"en": "and lakes\u037e rivers", "ru": "и озера\u037e реки"}),
    slip("marks of Chinese titles", "TXT022", {"en": "and 《Lakes》", "ar": "و 《البحيرات》"}),
    slip(
        "figure in a word",
        "TXT047",
        {"en": "and res0urces", "es": "y re1aciones", "ru": "и оз3ера", "ar": "والبح3يرات"},
    ),
    slip("words of a date in another order", "TXT036", _DAY),
    slip("mark of a list between figures", "TXT029", {"zh": "和12，500人", "ar": "و 12،500 شخص"}),
    slip("four figures behind a mark", "TXT029", {"en": "and 1,2500 people", "es": "y 1.2500 personas"}),
    slip(
        "words for what is to come", "TXT021", {"zh": "(待核)", "ar": "(قيد الاستكمال)", "ru": "подлежит согласованию"}
    ),
    slip(
        "stop behind a quotation",
        "TXT048",
        {"en": "of “lakes”. and of rivers", "ru": "под названием «Озера». и о реках"},
    ),
    slip("adjective in another case than its noun", "TXT047", {"ru": "и международному сообществом"}),
    slip("small word of another language", "TXT047", {"en": "and lakes und rivers", "fr": "et por les lacs"}),
    slip("two forms of one verb", "TXT047", {"en": "which are is old", "fr": "qui est sont anciens"}),
    slip("case of a noun behind its preposition", "TXT047", {"ru": "и для создание озер", "es": "y su esfuerzos"}),
    slip("two pronouns of which one is meant", "TXT047", {"ar": "البحيرات الذي التي جفت", "ru": ", которых которые"}),
    slip("word that lost a character", "TXT047", {"zh": "和各会国，可持发展，安理事会"}),
    slip("character of a like shape", "TXT037", {"zh": "和消除贪困，妇如"}),
    slip("word without its last letter", "TXT037", {"en": "and the implementatio of plans", "es": "y la organizació"}),
)
