"""Ways to break a clean draft at its notes: their marks, their forms, notes given twice, notes of the cover."""

from __future__ import annotations

import re

from drafter.language import language
from tests.check.breaking import Fault, in_line, swap
from tests.check.clean import typed
from tests.check.faults_of_citing import note_saying

_SOURCES = {
    "chapter with a capital": {
        "en": "A/77/1, Chap. II.",
        "es": "A/77/1, Cap. II.",
        "fr": "A/77/1, Chap. II.",
        "ru": "A/77/1, Гл. II.",
    },
    "chapter in another language": {"es": "A/77/1, chap. II.", "fr": "A/77/1, cap. II.", "ru": "A/77/1, chap. II."},
    "chapter glued to its number at the start": {"ru": "Гл.IV доклада."},
    "section in another form": {"en": "A/77/1, Section II.", "es": "A/77/1, sect. II.", "ru": "A/77/1, sect. II."},
    "publisher in another language": {
        "es": "United Nations, *Treaty Series*, vol. 15, núm. 300.",
        "fr": "United Nations, *Recueil des Traités*, vol. 15, n<sup>o</sup>~300.",
        "ru": "Организация Объединенных Наций, *Treaty Series*, vol. 15, No. 300.",
    },
    "volume as another source has it": {"ar": "United Nations, *Treaty Series*, المجلد 15, No. 300."},
    "resolution in another language": {"en": "Résolution 60/1.", "ar": "Resolution 60/1."},
    "resolution in another case": {"ru": "Резолюцию 60/1."},
    "organ before its resolution": {
        "en": "General Assembly resolution 60/1.",
        "fr": "Résolution de l’Assemblée générale 60/1.",
    },
    "several documents where one is named": {"es": "Véanse A/77/1, anexo."},
    "several resolutions where an old one is named": {"en": "Resolutions 217 A (III)."},
    "Ibid. in roman": {"es": "Ibid., núm. 300."},
    "Ibid. in English": {"ar": "Ibid., الفقرة 3."},
    "colon behind “see”": {"zh": "见：A/77/1。"},
    "number without its first sign": {"zh": "60/1号决议。"},
    "treaty’s number without its first sign": {"zh": "联合国，《条约汇编》，第15卷，300号。"},
    "no comma before the annex": {"zh": "第60/1号决议附件。"},
    "no comma before the series": {"zh": "联合国《条约汇编》，第15卷，第300号。"},
}


def _cover_note(words: str, text: str) -> str:
    return text.replace("\ntitle:", f"\nsponsors_note: {words}\ntitle:", 1)


def _cut_short(text: str, code: str) -> str:
    """The note on a group without the words on the States that are its members."""
    begins = {
        "ar": "باسم ",
        "en": "On behalf of ",
        "es": "En nombre ",
        "fr": "Au nom ",
        "ru": "От имени ",
        "zh": "代表",
    }
    words = language(code).words
    return _cover_note(f"{begins[code]}{words['example-group']}{language(code).marks.sentence}", text)


def _sponsors_in_english(text: str, code: str) -> str:
    return _cover_note(language("en").tables["cover-notes"]["sponsors"], text)


def _given_twice(text: str, code: str) -> str:
    """Two notes of one text, one of which has a no-break space."""
    stop = language(code).marks.sentence
    first, second = f"A/77/1 (Part I){stop}", f"A/77/1~(Part I){stop}"
    once = in_line("V3", r'(?=~?[,،，]"$)', f"[^: {first}]")(text, code)
    return in_line("V5", r'(?=~?[;؛；]"$)', f"[^: {second}]")(once, code)


def _inside_quotes(text: str, code: str) -> str:
    marks = language(code).marks
    word, gap = ("8", "") if code == "zh" else ("A8", " ")
    quoted = typed(f"{gap}{marks.open_quote}{word}[^: A/77/1{marks.sentence}]{marks.close_quote}")
    return in_line("V3", r'(?=~?[,،，]"$)', lambda _: quoted)(text, code)


def _behind_stop(text: str, code: str) -> str:
    last = re.findall('^      - ".*"$', text, flags=re.MULTILINE)[-1]
    return text.replace(last, last[:-1] + '[^: A/77/1.]"')


NOTES: tuple[Fault, ...] = (
    *(Fault(kind, "NTE009", note_saying(words), tuple(words), is_fixable=False) for kind, words in _SOURCES.items()),
    Fault(
        "note that ends in an exclamation mark", "NTE005", swap(r'^(  report: .*)[.。]"$', r'\1!"'), is_fixable=False
    ),
    Fault("note that ends in a stop of another width", "NTE005", swap('^(  report: .*)。"$', r'\1."'), ("zh",), False),
    Fault("note given twice with another space", "NTE006", _given_twice, is_fixable=False),
    Fault("note called inside quotation marks", "NTE001", _inside_quotes, is_fixable=False),
    Fault("note called behind the last stop", "NTE001", _behind_stop, ("ar", "es", "fr", "ru"), is_fixable=False),
    Fault("cover note on a group cut short", "NTE008", _cut_short, is_fixable=False),
    Fault("note on sponsors in English", "NTE008", _sponsors_in_english, ("ar", "es", "fr", "ru", "zh"), False),
)
