"""What hands do to a draft: slips of which each changes one place of a clean spec."""

from __future__ import annotations

import re

from drafter.facts.states import state
from drafter.language import language
from drafter.model.front import Session
from tests.check.breaking import in_line
from tests.check.clean import CHAIN, VERBS, WORDS, typed

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


def moved(text: str, code: str) -> str:
    """The second recital with its particle on the other side of the verb."""
    verb, particle = VERBS[code].split("|")[1], PARTICLES[code]
    bare = verb.replace(particle, "").strip()
    wrong = bare + particle if code == "zh" else f"{particle} {bare}"
    return text.replace(f"- {verb}:", f"- {wrong}:")


def misspelt(text: str, code: str) -> str:
    """The fourth recital's verb with its last letter doubled."""
    verb = VERBS[code].split("|")[3]
    return text.replace(f"- {verb}:", f"- {verb}{verb[-1]}:")


def opening(text: str, code: str, mark: str = "") -> str:
    """The organ's line given, with a letter lost or a mark behind it."""
    line = language(code).organ_line("general-assembly")
    wrong = line + mark if mark else line[:-1] if code == "zh" else line[:-3] + line[-2:]
    return text.replace("\npreamble:", f"\nopening: {wrong}\npreamble:")


def years(text: str, code: str) -> str:
    sign = "-" if language(code).tables["typography"]["range"] == "–" else "–"
    return re.sub("^(title: .*)'$", rf"\1 2021{sign}2030'", text, flags=re.MULTILINE)


def foreign(text: str, code: str) -> str:
    marks = language(code).marks
    old = tuple(typed(mark) for mark in (marks.open_quote, marks.close_quote))
    new = ("“", "”") if "«" in old[0] else ("«", "»")
    return re.sub(f"{old[0]}(.*){old[1]}'$", rf"{new[0]}\1{new[1]}'", text, flags=re.MULTILINE)


def figures(text: str, code: str) -> str:
    """A number in the title, first as the language writes it: the clean text has none."""
    wrong = "65.507.400" if code != "es" else "65,507,400"
    return re.sub("^(title: .*)'$", rf"\1 {wrong}'", text, flags=re.MULTILINE)


def numbered(text: str) -> str:
    return re.sub(r'^      - (".*")$', r'      - {text: \1, number: "[1]"}', text, count=1, flags=re.MULTILINE)


def referring(text: str, code: str) -> str:
    return into_first_item(text, REFERENCES[code])


SEVERAL = {
    "ar": "الفقرتين 1 و 9 أعلاه",
    "en": "paragraphs 1 and 9 above",
    "es": "párrafos 1 y 9 supra",
    "fr": "paragraphes 1 et 9 ci-dessus",
    "ru": "пунктах 1 и 9 выше",
    "zh": "上文第1和9段",
}


def referring_to_several(text: str, code: str) -> str:
    return into_first_item(text, SEVERAL[code])


def over(text: str, code: str) -> str:
    """A session that is over, in what somebody is asked to do."""
    return into_first_item(text, language(code).session(Session(79), "oblique"))


def commas(text: str, code: str) -> str:
    """The quotation marks of the title as pairs of commas above."""
    marks = tuple(typed(mark) for mark in (language(code).marks.open_quote, language(code).marks.close_quote))
    return re.sub(f"^(title: '.*){marks[0]}(.*){marks[1]}'$", r"\1‘‘\2’’'", text, flags=re.MULTILINE)


def agenda(text: str, code: str) -> str:
    session = language(code).session(Session(73), "oblique")
    if code == "ar":
        session = session.replace("الدورة", "دورتها")
    return into_first_item(text, AGENDAS[code].format(session))


def into_first_item(text: str, words: str) -> str:
    return re.sub('^      - "', f'      - "{words} ', text, count=1, flags=re.MULTILINE)


def stranger(text: str, code: str) -> str:
    name = language_name(code)
    return text.replace("FRA, KIR", f"{name}, KIR")


def language_name(code: str) -> str:
    """France with its last letter but one lost, in a language."""
    known = state("CMR")
    name = known.name(code) if known else ""
    return name[:-2] + name[-1] + (name[-1] if code == "zh" else "")


def month(text: str, code: str) -> str:
    """A month of the second recital with a letter doubled."""
    month = str(language(code).tables["months"][10])
    return in_line("V1", re.escape(month), month[:2] + month[1:])(text, code)


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


def last_item(text: str, code: str) -> str:
    """The last sub-paragraph with a comma in place of its stop."""
    comma = {"zh": "，", "ar": "،"}.get(code, ",")
    return re.sub(r'[.。](?="\n\nfootnotes:)', comma, text)


def alone(text: str, code: str) -> str:
    """The quotation marks of the title as single ones."""
    marks = tuple(typed(mark) for mark in (language(code).marks.open_quote, language(code).marks.close_quote))
    return re.sub(f"^title: '(.*){marks[0]}(.*){marks[1]}'$", r'title: "\1‘\2’"', text, flags=re.MULTILINE)


def inside(text: str, code: str) -> str:
    """A comma before the closing quotation mark of the title, and a word behind it."""
    mark, comma = typed(language(code).marks.close_quote), {"zh": "，", "ar": "،"}.get(code, ",")
    return re.sub(f"^(title: .*){mark}'$", rf"\1{comma}{mark} {WORDS[code].split('|')[0]}'", text, flags=re.MULTILINE)


def other_case(text: str, code: str) -> str:
    """A month of the second recital with the other first letter."""
    month = str(language(code).tables["months"][10])
    return in_line("V1", re.escape(month), month[0].swapcase() + month[1:])(text, code)


def cut_month(text: str, code: str) -> str:
    """A month of the second recital by its first three letters and a point."""
    month = str(language(code).tables["months"][10])
    return in_line("V1", re.escape(month), month[:3] + ".")(text, code)


def cited_twice(text: str, code: str) -> str:
    """The second resolution of the chain, once more behind itself."""
    again = typed(language(code).resolution(CHAIN[1]))
    return text.replace(again, f"{again}, {again}", 1)


def straight(text: str) -> str:
    """Straight quotation marks in the title."""
    return re.sub("^title: .*$", lambda title: re.sub("«~|~»|[«»“”]", '"', title[0]), text, flags=re.MULTILINE)


def lonely(text: str) -> str:
    """Leave the last operative paragraph only, with a number."""
    head, _, rest = text.partition("operative:\n")
    last = rest[rest.index("  - verb:") :]
    return f"{head}operative:\n{last.replace('    items:', '    number: 1' + chr(10) + '    items:', 1)}"
