"""Clean drafts in six languages, and the ways to break them that the rules name.

A fault changes the text of a clean spec at one place; it says which rule has to find it and on which line.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from drafter.facts.states import state
from drafter.language import LANGUAGES, language
from drafter.language.shape import Dated
from drafter.model.front import Session

CHAIN = (
    Dated("3369 (XXX)", datetime.date(1975, 10, 10)),
    Dated("60/1", datetime.date(2005, 9, 16)),
    Dated("70/1", datetime.date(2015, 9, 25)),
)
ONE = Dated("77/18", datetime.date(2022, 11, 21))

# Verbs: recalling, recalling also, recalling further, noting; takes note, welcomes, also welcomes, requests.
VERBS = {
    "en": "Recalling|Recalling also|Recalling further|Noting|Takes note|Welcomes|Also welcomes|Requests",
    "fr": "Rappelant|Rappelant également|Rappelant en outre|Notant|Prend note|Se félicite|Se félicite également|Prie",
    "es": "Recordando|Recordando también|Recordando además|Observando|Toma nota|Acoge con beneplácito"
    "|Acoge con beneplácito también|Solicita",
    "ru": "ссылаясь|ссылаясь также|ссылаясь далее|отмечая|принимает к сведению|приветствует|приветствует также|просит",
    "zh": "回顾|又回顾|还回顾|注意到|表示注意到|欢迎|又欢迎|请",
    "ar": "إذ تشير|وإذ تشير أيضا|وإذ تشير كذلك|وإذ تلاحظ|تحيط علما|ترحب|ترحب أيضا|تطلب",
}
# Title; a thing done; the report; the Secretary-General; two things to do.
WORDS = {
    "en": "Lakes|the work on the lakes, old and new|the report|the Secretary-General|to meet|to write",
    "fr": "Lacs|les travaux sur les lacs, anciens et nouveaux|du rapport|le Secrétaire général|de se réunir|d’écrire",
    "es": "Lagos|la labor sobre los lagos, viejos y nuevos|del informe|al Secretario General|que se reúna|que escriba",
    "ru": "Озера|работу на озерах, старых и новых|доклад|Генерального секретаря|собраться|написать",
    "zh": "湖泊|关于湖泊的工作，包括新旧湖泊|报告|秘书长|开会|写信",
    "ar": "البحيرات|الأعمال المتعلقة بالبحيرات، القديمة والجديدة|بالتقرير|إلى الأمين العام|أن يجتمع|أن يكتب",
}


def clean(code: str) -> str:
    """A draft with nothing wrong, as a spec in a language; every mark is typed."""
    speaker, marks = language(code), language(code).marks
    verbs, words = VERBS[code].split("|"), WORDS[code].split("|")
    chain, one = speaker.resolutions(CHAIN), speaker.resolutions([ONE])
    comma, semi, colon, stop = (_typed(m) for m in (marks.preambular, marks.operative, marks.introductory, marks.final))
    call = ("", "[^report]") if marks.note_follows else ("[^report]", "")
    return f"""\
schema: 1
language: {code}
symbol: A/81/L.17
session: 81
date: 2026-10-22
agenda: {{item: "75", title: {words[0]}}}
sponsors: [FRA, KIR, MUS]
title: '{_title(words[0], code)}'

preamble:
  - {verbs[0]}: "{_typed(chain)}{comma}"
  - {verbs[1]}: "{_typed(one)}{comma}"
  - {verbs[2]}: "{words[1]}{call[0]}{comma}{call[1]}"
  - {verbs[3]}: "{words[1]}{comma}"

operative:
  - {verbs[4]}: "{words[2]}{semi}"
  - {verbs[5]}: "{words[1]}{semi}"
  - {verbs[6]}: "{words[1]}{semi}"
  - verb: {verbs[7]}
    text: "{words[3]}{colon}"
    items:
      - "{words[4]}{semi}"
      - "{words[5]}{stop}"

footnotes:
  report: "A/81/302{_typed(marks.sentence)}"
"""


def _title(word: str, code: str) -> str:
    """A title with a figure and a word in quotation marks."""
    marks, gap = language(code).marks, "" if code == "zh" else " "
    return _typed(f"{word}8{gap}{marks.open_quote}{word}{marks.close_quote}")


def _typed(text: str) -> str:
    return text.replace("\u00a0", "~")


@dataclass(frozen=True, slots=True)
class Fault:
    """A way to break a draft; `change` gives the broken text, or the same where it does not apply."""

    kind: str
    code: str
    change: Callable[[str, str], str]
    languages: tuple[str, ...] = LANGUAGES
    is_fixable: bool = True


def _line(start: str, old: str, new: str | Callable[[re.Match[str]], str]) -> Callable[[str, str], str]:
    """Change a line that holds `start` (a number of VERBS, or text)."""

    def change(text: str, code: str) -> str:
        names = {f"V{n}": verb for n, verb in enumerate(VERBS[code].split("|"))}
        lines = text.split("\n")
        wanted = names.get(start, start)
        at = next(
            (n for n, line in enumerate(lines) if re.search(rf"(?:- |verb: |^\s*){re.escape(wanted)}(?::|$)", line)), -1
        )
        if at >= 0:
            lines[at] = re.sub(
                old.replace("VERB", re.escape(wanted)),
                new if callable(new) else lambda m: m.expand(names.get(new, new)),
                lines[at],
                count=1,
            )
        return "\n".join(lines)

    return change


def _digit(start: str, pattern: str, shift: int = 1) -> Callable[[str, str], str]:
    """Change one digit of what a pattern finds on a line, its last group."""

    def change(text: str, code: str) -> str:
        verb = VERBS[code].split("|")[int(start[1:])]
        lines = text.split("\n")
        at = next(n for n, line in enumerate(lines) if f"- {verb}:" in line)
        match = re.search(pattern, lines[at])
        if match:
            digit = str((int(match[1]) + shift) % 10)
            lines[at] = lines[at][: match.start(1)] + digit + lines[at][match.end(1) :]
        return "\n".join(lines)

    return change


def _swap(old: str, new: str | Callable[[re.Match[str]], str], count: int = 1) -> Callable[[str, str], str]:
    return lambda text, _: re.sub(old, new, text, count=count, flags=re.MULTILINE)


PARTICLES = {"ar": "أيضا", "en": "also", "es": "también", "fr": "également", "ru": "также", "zh": "又"}
AGENDAS = {
    "ar": "جدول الأعمال المؤقت ل{}",
    "en": "provisional agenda of its {}",
    "es": "programa provisional de su {}",
    "fr": "ordre du jour provisoire de sa {}",
    "ru": "предварительную повестку дня {}",
    "zh": "大会{}临时议程",
}
REFERENCES = {
    "ar": "الفقرة 9 أعلاه",
    "en": "paragraph 9 above",
    "es": "párrafo 9 supra",
    "fr": "paragraphe 9 ci-dessus",
    "ru": "пункт 9 выше",
    "zh": "上文第9段",
}


def _moved(text: str, code: str) -> str:
    """The second recital with its particle on the other side of the verb."""
    verb, particle = VERBS[code].split("|")[1], PARTICLES[code]
    bare = verb.replace(particle, "").strip()
    wrong = bare + particle if code == "zh" else f"{particle} {bare}"
    return text.replace(f"- {verb}:", f"- {wrong}:")


def _misspelt(text: str, code: str) -> str:
    """The fourth recital's verb with its last letter doubled."""
    verb = VERBS[code].split("|")[3]
    return text.replace(f"- {verb}:", f"- {verb}{verb[-1]}:")


def _opening(text: str, code: str, mark: str = "") -> str:
    """The organ's line given, with a letter lost or a mark behind it."""
    line = language(code).organ_line("general-assembly")
    wrong = line + mark if mark else line[:-1] if code == "zh" else line[:-3] + line[-2:]
    return text.replace("\npreamble:", f"\nopening: {wrong}\npreamble:")


def _years(text: str, code: str) -> str:
    sign = "-" if language(code).tables["typography"]["range"] == "–" else "–"
    return re.sub("^(title: .*)'$", rf"\1 2021{sign}2030'", text, flags=re.MULTILINE)


def _foreign(text: str, code: str) -> str:
    marks = language(code).marks
    old = tuple(_typed(mark) for mark in (marks.open_quote, marks.close_quote))
    new = ("“", "”") if "«" in old[0] else ("«", "»")
    return re.sub(f"{old[0]}(.*){old[1]}'$", rf"{new[0]}\1{new[1]}'", text, flags=re.MULTILINE)


def _figures(text: str, code: str) -> str:
    """A number in the title, first as the language writes it: the clean text has none."""
    wrong = "65.507.400" if code != "es" else "65,507,400"
    return re.sub("^(title: .*)'$", rf"\1 {wrong}'", text, flags=re.MULTILINE)


def _numbered(text: str) -> str:
    return re.sub(r'^      - (".*")$', r'      - {text: \1, number: "[1]"}', text, count=1, flags=re.MULTILINE)


def _referring(text: str, code: str) -> str:
    return _into_first_item(text, REFERENCES[code])


SEVERAL = {
    "ar": "الفقرتين 1 و 9 أعلاه",
    "en": "paragraphs 1 and 9 above",
    "es": "párrafos 1 y 9 supra",
    "fr": "paragraphes 1 et 9 ci-dessus",
    "ru": "пунктах 1 и 9 выше",
    "zh": "上文第1和9段",
}


def _referring_to_several(text: str, code: str) -> str:
    return _into_first_item(text, SEVERAL[code])


def _over(text: str, code: str) -> str:
    """A session that is over, in what somebody is asked to do."""
    return _into_first_item(text, language(code).session(Session(79), "oblique"))


def _commas(text: str, code: str) -> str:
    """The quotation marks of the title as pairs of commas above."""
    marks = tuple(_typed(mark) for mark in (language(code).marks.open_quote, language(code).marks.close_quote))
    return re.sub(f"^(title: '.*){marks[0]}(.*){marks[1]}'$", r"\1‘‘\2’’'", text, flags=re.MULTILINE)


def _agenda(text: str, code: str) -> str:
    session = language(code).session(Session(73), "oblique")
    if code == "ar":
        session = session.replace("الدورة", "دورتها")
    return _into_first_item(text, AGENDAS[code].format(session))


def _into_first_item(text: str, words: str) -> str:
    return re.sub('^      - "', f'      - "{words} ', text, count=1, flags=re.MULTILINE)


def _stranger(text: str, code: str) -> str:
    name = language_name(code)
    return text.replace("FRA, KIR", f"{name}, KIR")


def language_name(code: str) -> str:
    """France with its last letter but one lost, in a language."""
    known = state("CMR")
    name = known.name(code) if known else ""
    return name[:-2] + name[-1] + (name[-1] if code == "zh" else "")


def _month(text: str, code: str) -> str:
    """A month of the second recital with a letter doubled."""
    month = str(language(code).tables["months"][10])
    return _line("V1", re.escape(month), month[:2] + month[1:])(text, code)


WAITING = {
    "ar": "يحدد لاحقا",
    "en": "to be confirmed,",
    "es": "por determinar,",
    "fr": "à déterminer,",
    "ru": "будет определено позднее,",
    "zh": "日期待定，",
}
SECTIONS = {
    "ar": "الجزء ثانيا أعلاه",
    "en": "section II above",
    "es": "sección II supra",
    "fr": "section II ci-dessus",
    "ru": "раздел II выше",
    "zh": "上文第二节",
}
ANNEXES = {
    "ar": "مرفق بهذا القرار",
    "en": "annex to the present resolution",
    "es": "anexo de la presente resolución",
    "fr": "annexe à la présente résolution",
    "ru": "приложение к настоящей резолюции",
    "zh": "本决议附件，",
}
TERMS = {
    "ar": "الامم المتحدة",
    "en": "Secretary General",
    "es": "secretario general",
    "fr": "Secrétaire Général",
    "ru": "Генеральный Секретарь",
    "zh": "其它",
}
FIGURES = {"en": "the 77th session", "fr": "la 77e session", "ru": "на 77-й сессии"}


def _last_item(text: str, code: str) -> str:
    """The last sub-paragraph with a comma in place of its stop."""
    comma = {"zh": "，", "ar": "،"}.get(code, ",")
    return re.sub(r'[.。](?="\n\nfootnotes:)', comma, text)


def _single(text: str, code: str) -> str:
    """The quotation marks of the title as single ones."""
    marks = tuple(_typed(mark) for mark in (language(code).marks.open_quote, language(code).marks.close_quote))
    return re.sub(f"^title: '(.*){marks[0]}(.*){marks[1]}'$", r'title: "\1‘\2’"', text, flags=re.MULTILINE)


def _inside(text: str, code: str) -> str:
    """A comma before the closing quotation mark of the title, and a word behind it."""
    mark, comma = _typed(language(code).marks.close_quote), {"zh": "，", "ar": "،"}.get(code, ",")
    return re.sub(f"^(title: .*){mark}'$", rf"\1{comma}{mark} {WORDS[code].split('|')[0]}'", text, flags=re.MULTILINE)


def _other_case(text: str, code: str) -> str:
    """A month of the second recital with the other first letter."""
    month = str(language(code).tables["months"][10])
    return _line("V1", re.escape(month), month[0].swapcase() + month[1:])(text, code)


def _cut_month(text: str, code: str) -> str:
    """A month of the second recital by its first three letters and a point."""
    month = str(language(code).tables["months"][10])
    return _line("V1", re.escape(month), month[:3] + ".")(text, code)


def _twice(text: str, code: str) -> str:
    """The second resolution of the chain, once more behind itself."""
    again = _typed(language(code).resolution(CHAIN[1]))
    return text.replace(again, f"{again}, {again}", 1)


END = r"(?:~?[,;.:，；。：،؛])(?=\"$)"
INFLECTED = ("ar", "en", "es", "fr", "ru")
"""Chinese has one form for both parts."""
LATIN = ("en", "es", "fr", "ru")
FAULTS: tuple[Fault, ...] = (
    *(Fault(f"recital {n} ends in a stop", "TXT001", _line(f"V{n}", END, ".")) for n in (0, 1, 3)),
    *(Fault(f"recital {n} ends in a semicolon", "TXT001", _line(f"V{n}", END, ";")) for n in (0, 1, 3)),
    *(Fault(f"operative {n} ends in a comma", "TXT001", _line(f"V{n}", END, ",")) for n in (4, 5, 6)),
    *(Fault(f"operative {n} ends in a stop", "TXT001", _line(f"V{n}", END, ".")) for n in (4, 5, 6)),
    Fault("text before items ends in a semicolon", "TXT001", _line("text", END, ";")),
    Fault("also is missing", "TXT009", _line("V1", "VERB", "V0")),
    Fault("further is missing", "TXT009", _line("V2", "VERB", "V0")),
    Fault("also stands twice", "TXT009", _line("V2", "VERB", "V1")),
    Fault("further stands for also", "TXT009", _line("V1", "VERB", "V2"), is_fixable=False),
    Fault("also at the first of two", "TXT009", _line("V5", "VERB", "V6"), is_fixable=False),
    Fault("operative also is missing", "TXT009", _line("V6", "VERB", "V5"), is_fixable=False),
    Fault("recital opens with an operative verb", "TXT007", _line("V3", "VERB", "V5"), INFLECTED, is_fixable=False),
    Fault("operative part opens with a participle", "TXT007", _line("V4", "VERB", "V3"), INFLECTED, is_fixable=False),
    Fault("unknown verb", "TXT006", _line("V3", "VERB", "Xyzzying"), is_fixable=False),
    Fault("masculine form for the Assembly", "TXT008", _line("V3", "VERB", "Préoccupé"), ("fr",), is_fixable=False),
    Fault("masculine form for the Assembly", "TXT008", _line("V3", "VERB", "Convencido"), ("es",), is_fixable=False),
    Fault("masculine form for the Assembly", "TXT008", _line("V3", "VERB", "وإذ يلاحظ"), ("ar",)),
    Fault("first Arabic recital opens as a later one", "TXT011", _line("V0", "إذ", "وإذ"), ("ar",)),
    Fault("later Arabic recital opens as the first", "TXT011", _line("V3", "وإذ", "إذ"), ("ar",)),
    Fault("number typed into the text", "TXT005", _swap(r'- "(?=[^"]+"\n +- )', '- "(a) '), is_fixable=True),
    Fault("bullet typed into the text", "TXT005", _swap(r'- "(?=[^"]+"\n +- )', '- "• ')),
    Fault("day of the month is another", "FCT001", _digit("V1", r"(?<!\d)2(1)(?![\d/])"), is_fixable=False),
    Fault("year is another", "FCT001", _digit("V1", r"202(2)"), is_fixable=False),
    Fault("decade is another", "FCT001", _digit("V1", r"20(2)2"), is_fixable=False),
    Fault("century is another", "FCT001", _digit("V1", r"2(0)22"), is_fixable=False),
    Fault("session of the resolution is another", "FCT001", _digit("V1", r"7(7)/18"), is_fixable=False),
    Fault("tens of the session are another", "FCT001", _digit("V1", r"(7)7/18", -4), is_fixable=False),
    Fault("tens of the number are another", "FCT001", _digit("V1", r"77/(1)8"), is_fixable=False),
    Fault("day of the month does not exist", "FCT004", _digit("V1", r"(?<!\d)(2)1(?![\d/])", 2), is_fixable=False),
    Fault("year in the chain is another", "FCT001", _digit("V0", r"200(5)"), is_fixable=False),
    Fault("old resolution has another number", "FCT001", _digit("V0", r"33(6)9"), is_fixable=False),
    Fault("resolution that the index lacks", "FCT002", _swap(r"77/18", "77/918"), is_fixable=False),
    Fault("symbol of another session", "FCT005", _swap("A/81/L", "A/80/L"), is_fixable=False),
    Fault("symbol of another organ", "FCT005", _swap("A/81/L.17", "S/2026/17"), is_fixable=False),
    Fault("sponsors out of order", "FCT009", _swap("FRA, KIR, MUS", "MUS, KIR, FRA"), is_fixable=False),
    Fault("straight quotation marks", "TXT014", lambda text, _: _straight(text)),
    Fault("doubled space", "TXT017", _swap(r"^(title: '\S+8) ", r"\1  "), ("en", "es", "fr", "ru", "ar")),
    Fault("space before a comma", "TXT017", _line("V3", ", ", " , "), LATIN),
    Fault("space before a comma", "TXT017", _line("V3", "، ", " ، "), ("ar",)),
    Fault("ordinary space before a mark", "TXT013", _swap(r"~;", " ;"), ("fr",)),
    Fault("ordinary space in quotation marks", "TXT013", _swap(r"^(title: .*)«~", r"\1« "), ("fr",)),
    Fault("no space in quotation marks", "TXT013", _swap(r"^(title: .*)«~", r"\1«"), ("fr",)),
    Fault("space between Han and figures", "TXT015", _swap("第77", "第 77"), ("zh",)),
    Fault("half-width comma", "TXT016", _swap("工作，包", "工作,包"), ("zh",)),
    Fault("full-width brackets", "TXT016", _swap(r"\(XXX\)", "（XXX）"), ("zh",)),
    Fault("full-width figures", "TXT016", _swap(r"^(title: .*)8", r"\1８"), ("zh",)),
    *(
        Fault(f"{mark} is left", "TXT021", _swap(r"^(title: .*)'$", rf"\1 {mark}'"), is_fixable=False)
        for mark in ("XX", "TBD", "[ ]", "____", "???")
    ),
    Fault(
        "note before the mark", "NTE001", _swap(r"([,，])\[\^report\]", r"[^report]\1"), ("en", "zh"), is_fixable=False
    ),
    Fault(
        "note behind the mark",
        "NTE001",
        _swap(r"\[\^report\]([,،])", r"\1[^report]"),
        ("ar", "es", "fr", "ru"),
        is_fixable=False,
    ),
    Fault("space before the note", "NTE002", _swap(r"(?=\[\^report\])", " "), is_fixable=False),
    Fault("first note says ibid", "NTE003", _swap(r'report: ".*"', 'report: "Ibid., p. 3."'), is_fixable=False),
    Fault(
        "note with an asterisk", "NTE004", _swap(r'report: (".*")', r'report: {mark: "*", text: \1}'), is_fixable=False
    ),
    Fault("note ends in a comma", "NTE005", _swap(r"A/81/302[.。]", "A/81/302,"), is_fixable=False),
    Fault("number skipped", "TXT004", _swap(r"^    items:", "    number: 6\n    items:"), is_fixable=False),
    Fault("number given twice", "TXT004", _swap(r"^    items:", "    number: 3\n    items:"), is_fixable=False),
    Fault("particle at the wrong place", "TXT010", _moved),
    Fault("letter of the verb is doubled", "TXT006", _misspelt, is_fixable=False),
    Fault("organ's name is misspelt", "TXT002", _opening, is_fixable=False),
    Fault("opening line has a comma", "TXT002", lambda text, code: _opening(text, code, ","), is_fixable=False),
    Fault(
        "hyphen for a dash",
        "TXT018",
        _swap(r"^(title: ')(\w+?)8", r"\1\2 -- \2 8"),
        ("en", "fr", "ru", "ar"),
        is_fixable=False,
    ),
    Fault("years joined by the wrong sign", "TXT018", _years, is_fixable=False),
    Fault("quotation marks of another language", "TXT022", _foreign),
    Fault(
        "quotation mark without its other half",
        "TXT023",
        _swap(r"^(title: .*)(?:~»|[”»“])'$", r"\1'"),
        is_fixable=False,
    ),
    Fault("bracket without its other half", "TXT023", _swap(r"^(title: '\w+?8)", r"\1 ("), is_fixable=False),
    Fault("word stands twice", "TXT024", _swap(r"^(title: ')([^\W\d]+)", r"\1\2 \2 "), INFLECTED, is_fixable=False),
    Fault("character stands twice", "TXT024", _swap("的", "的的"), ("zh",)),
    Fault("comma stands twice", "TXT025", _line("V3", '([,，،])(?= ?[^"])', r"\1\1")),
    Fault("no space behind a comma", "TXT026", _line("V3", '([,،]) (?=[^"])', r"\1"), INFLECTED),
    Fault("Latin letter in a Russian word", "TXT027", _line("V3", "озер", "oзер"), ("ru",)),
    Fault("Cyrillic letter in a Latin word", "TXT027", _line("V3", "(?<=[a-z])a(?=[a-z])", "а"), ("es", "fr")),
    Fault("Persian letter", "TXT027", _line("V3", "ي(?=[^ :]*،)", "ی"), ("ar",)),
    Fault("character of the traditional script", "TXT027", _swap("关于", "關于"), ("zh",)),
    Fault("straight apostrophe", "TXT028", _swap("’", "'"), ("fr",)),
    Fault("thousands marked otherwise", "TXT029", _figures, is_fixable=False),
    Fault("number of a sub-paragraph in another form", "TXT030", lambda text, _: _numbered(text), is_fixable=False),
    Fault(
        "reference to a paragraph that is not there",
        "TXT031",
        _referring,
        is_fixable=False,
    ),
    Fault("Latin comma in Arabic", "TXT032", _line("V3", "،(?= )", ","), ("ar",)),
    Fault("verb in the other case", "TXT033", _line("V0", "- (.)", lambda m: f"- {m[1].swapcase()}"), LATIN),
    Fault("point for a stroke in a symbol", "FCT006", _swap("A/81/302", "A/81.302")),
    Fault("stroke left out of a symbol", "FCT006", _swap("A/81/302", "A/81302"), is_fixable=False),
    Fault("Cyrillic letter in a symbol", "FCT006", _swap("A/81/302", "А/81/302")),
    Fault("symbol of a session to come", "FCT006", _swap("A/81/302", "A/91/302"), is_fixable=False),
    Fault("symbol that is none of a draft", "FCT005", _swap("A/81/L.17", "A/81/17"), is_fixable=False),
    Fault("symbol of a revised text", "FCT005", _swap("A/81/L.17", "A/81/L.17/Rev.1"), is_fixable=False),
    Fault("agenda of a session that is over", "FCT007", _agenda, is_fixable=False),
    Fault("agenda item in another form", "FCT008", _swap('item: "75"', "item: 75b"), is_fixable=False),
    Fault("State that does not exist", "FCT010", _stranger, is_fixable=False),
    Fault("month is misspelt", "FCT013", _month, INFLECTED, is_fixable=False),
    Fault("note ends without mark", "NTE005", _swap(r"A/81/302[.。]", r"A/81/302\\\\"), is_fixable=False),
    Fault("invisible character in a word", "TXT034", _line("V3", r"(?<=\w\w)(?=\w\w[^:]*\"$)", "\u200b")),
    Fault("accent by itself", "TXT034", _swap("í|é(?=[^:]*$)", lambda m: unicodedata.normalize("NFD", m[0])), ("fr",)),
    Fault(
        "letter that could not be read", "TXT034", _line("V3", r"(?<=\w\w)(?=\w\w[^:]*\"$)", "\ufffd"), is_fixable=False
    ),
    Fault(
        "space inside quotation marks",
        "TXT017",
        _swap(r"^(title: .*[“”«])(?=\w)", r"\1 "),
        ("ar", "en", "es", "ru", "zh"),
    ),
    Fault("space before a bracket closes", "TXT017", _swap(r"\(XXX\)", "(XXX )"), ("en", "es", "fr", "ru", "zh")),
    Fault("quotation marks typed as commas", "TXT022", _commas, is_fixable=False),
    Fault("no space between number and session", "TXT026", _swap(r"3369[ ~]\(", "3369("), INFLECTED),
    Fault("dash in a word", "TXT018", _swap(r"^(title: '\w\w)", r"\1–"), LATIN, is_fixable=False),
    Fault("space between Han characters", "TXT015", _swap("关于", "关 于"), ("zh",)),
    Fault("point between Han characters", "TXT016", _swap("工作，包", "工作.包"), ("zh",)),
    Fault(
        "per cent in another form", "TXT029", _swap(r"^(title: .*)'$", r"\1 8 %'"), ("en", "ru", "ar"), is_fixable=False
    ),
    Fault("several paragraphs, one of them not there", "TXT031", _referring_to_several, is_fixable=False),
    Fault("report at a session that is over", "FCT015", _over, is_fixable=False),
    Fault(
        "comment that asks for a look",
        "TXT035",
        _swap("^preamble:", "# drafter: look: the dates\npreamble:"),
        is_fixable=False,
    ),
    Fault("only paragraph is numbered", "TXT003", lambda text, _: _lonely(text), is_fixable=False),
    Fault("recital ends in a colon", "TXT001", _line("V3", END, lambda _: ":")),
    Fault("last sub-paragraph ends in a comma", "TXT001", _last_item),
    Fault(
        "paragraph is numbered in another form",
        "TXT030",
        _swap("^    items:", '    number: "4)"\n    items:'),
        is_fixable=False,
    ),
    Fault("single quotation marks", "TXT022", _single),
    Fault("bracket before a hyphen is lost", "TXT023", _swap(r"^(title: .*)'$", r"\1 X-19)'"), is_fixable=False),
    Fault(
        "long name stands twice",
        "TXT024",
        _swap(r"^(title: '[^']*)'$", r"\1 Danube Danube'"),
        INFLECTED,
        is_fixable=False,
    ),
    Fault(
        "years of another century",
        "TXT018",
        lambda text, code: _years(text, code).replace("2021", "1850").replace("2030", "1900"),
        is_fixable=False,
    ),
    Fault(
        "placeholder in plain words",
        "TXT021",
        lambda text, code: _into_first_item(text, WAITING[code]),
        is_fixable=False,
    ),
    Fault("empty brackets", "TXT021", _swap(r"^(title: .*)'$", r"\1 ()'"), is_fixable=False),
    Fault(
        "section that is not there",
        "TXT031",
        lambda text, code: _into_first_item(text, SECTIONS[code]),
        is_fixable=False,
    ),
    Fault(
        "annex that is not there", "TXT031", lambda text, code: _into_first_item(text, ANNEXES[code]), is_fixable=False
    ),
    Fault("stretched word", "TXT034", _line("V3", "(?<=لمتعل)(?=قة)", "ـ"), ("ar",)),
    Fault("date in figures", "TXT036", lambda text, code: _into_first_item(text, "15.12.2020"), is_fixable=False),
    Fault("month in the other case", "TXT036", _other_case, ("en", "es", "fr", "ru")),
    Fault("month is cut short", "TXT036", _cut_month, ("en", "es", "fr", "ru")),
    Fault("term in another form", "TXT037", lambda text, code: _into_first_item(text, TERMS[code]), is_fixable=False),
    Fault(
        "resolution stands twice in a chain",
        "TXT038",
        _twice,
        ("en", "fr"),
        is_fixable=False,
    ),
    Fault(
        "comma before the last of a chain", "TXT038", _line("V0", " (?=(?:and|et|и) 70/1)", ", "), ("en", "fr", "ru")
    ),
    Fault("sign is left over", "TXT039", _swap(r"^(title: .*)'$", r"\1 &nbsp;'"), is_fixable=False),
    Fault("raised figure for a note", "TXT039", _line("V3", "(?=[,，،])", "¹"), is_fixable=False),
    Fault("symbol for the number of a resolution", "TXT040", _swap("77/18", "A/RES/77/18")),
    Fault("space in the number of a resolution", "TXT040", _swap("77/18", "77/ 18")),
    Fault("title ends in a mark", "TXT041", _swap(r"^(title: .*)'$", r"\1.'"), is_fixable=False),
    Fault("comma inside quotation marks", "TXT042", _inside, is_fixable=False),
    Fault("words stressed in bold", "TXT043", _line("V3", r"\w\w+(?=\W*\"$)", r"**\g<0>**"), is_fixable=False),
    Fault("note begins with a small letter", "NTE009", _swap('report: "', 'report: "p. 5, '), is_fixable=False),
    Fault(
        "session in figures",
        "FCT014",
        lambda text, code: _into_first_item(text, FIGURES[code]),
        ("en", "fr", "ru"),
        is_fixable=False,
    ),
    Fault("years that run backwards", "FCT004", _swap(r"^(title: .*)'$", r"\1 2030-2021'"), is_fixable=False),
    Fault("apostrophe with a space", "TXT028", _swap("d’(?=é)", "d’ "), ("fr",), is_fixable=False),
)


def _straight(text: str) -> str:
    """Straight quotation marks in the title."""
    return re.sub("^title: .*$", lambda title: re.sub("«~|~»|[«»“”]", '"', title[0]), text, flags=re.MULTILINE)


def _lonely(text: str) -> str:
    """Leave the last operative paragraph only, with a number."""
    head, _, rest = text.partition("operative:\n")
    last = rest[rest.index("  - verb:") :]
    return f"{head}operative:\n{last.replace('    items:', '    number: 1' + chr(10) + '    items:', 1)}"


def seeded(faults: Iterable[Fault] = FAULTS) -> Iterator[tuple[Fault, str, str, str]]:
    """Every fault in every language it applies to: the fault, the language, the clean text and the broken one."""
    for fault in faults:
        for code in fault.languages:
            text = clean(code)
            broken = fault.change(text, code)
            if broken != text:
                yield fault, code, text, broken


def changed_lines(text: str, broken: str) -> set[int]:
    """The lines of the broken text that differ from the clean one."""
    from difflib import SequenceMatcher

    old, new = text.split("\n"), broken.split("\n")
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return {line + 1 for tag, _, _, start, end in found if tag != "equal" for line in range(start, max(end, start + 1))}
