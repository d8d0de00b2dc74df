"""Finds dated resolutions and chains of them in official texts, and reads the bare facts: numbers and dates.

The patterns are wider than our own grammar (other prepositions, other commas, letters of the wrong alphabet), so that
a difference shows as a difference and is not passed over.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.language import Dated

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_LEVANT = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
_NAMES = "ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد"
_ARABIC = f"(?:{'|'.join(_NAMES.split())})(?!\\w)"

_AND = {"en": "and", "fr": "et", "es": "y|e", "ru": "и", "ar": "و", "zh": "和|及|以及|与"}
_TO = {"en": "to", "fr": "à", "es": "a", "ru": "по|до", "zh": "至"}
_CYRILLIC = str.maketrans("АВСЕНКМХРОТ", "ABCEHKMXPOT")

_GLUE = {
    "en": r",? (?:of|dated|on|adopted on) ",
    "fr": r",? (?:du|en date du|datée? du|adoptée le) ",
    "es": r",? (?:del?|de fecha) ",
    "ru": r",? от ",
    "ar": r" ?،? (?:المؤرخ\w*|الصادر\w*|المتخذ\w*|المعتمد\w*) (?:في )?",
    "zh": r" ?第? ?",
}


@dataclass(frozen=True)
class Citation:
    """Numbers with the date they share, where they stand and how they are printed."""

    start: int
    end: int
    facts: tuple[Dated, ...]


def _number(language: str) -> str:
    if language == "ar":
        letters = rf"{_ARABIC}(?: ?(?:و ?|إلى ){_ARABIC})*"
        stroke = rf"(?:(?:د ?إ ?ط?|E?S) ?- ?)?\d{{1,4}}/\d{{1,4}}(?: {letters})?"
        return rf"(?<![\d/.\-])(?:{stroke}|\d{{1,4}}(?: ?{letters})? ?\((?:د ?(?:إ ?ط?)? ?- ?\d{{1,2}}|\d{{4}})\))"
    letter = "[A-ZА-Я](?![A-Za-z0-9])"
    joint = f" ?(?:{_AND[language]}|{_TO[language]}) ?| ?[-–] ?|[、，,] ?"
    letters = f"{letter}(?:(?:{joint}){letter})*"
    stroke = rf"(?:(?:ES|S)-)?\d{{1,4}}/\d{{1,4}}(?: ?{letters})?"
    before = "" if language == "zh" else r"(?<![\w/.\-])"
    brackets = rf"\((?:(?:(?:ES|S)-)?[XVILCХ]+|\d{{4}})\)(?: ?{letter})?"
    return rf"{before}(?:{stroke}|\d{{1,4}}(?: ?{letters})? ?{brackets})"


def _date(language: str) -> str:
    if language == "zh":
        return r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
    months = _MONTHS[language].replace(" ", "|")
    day, year = r"(?P<day>\d{1,2})", r"(?P<year>\d{4})"
    return {
        "en": rf"{day} (?P<month>{months}) {year}",
        "fr": rf"{day}(?:er)? (?P<month>{months}) {year}",
        "es": rf"{day}[oº.]* de (?P<month>{months}) de {year}",
        "ru": rf"{day} (?P<month>{months}) {year}(?: ?года?|(?: ?г\.)?)",
        "ar": rf"{day} (?:(?:{_LEVANT})/)?(?P<month>{months}) ?{year}",
    }[language]


_TOKEN = {code: re.compile(f"(?P<date>{_date(code)})|(?P<number>{_number(code)})") for code in _GLUE}


def citations(text: str, language: str) -> Iterator[Citation]:
    """Every resolution with its date, those that share a date together."""
    tokens = list(_TOKEN[language].finditer(text))
    yield from (_chinese if language == "zh" else _others)(text, tokens, language)


def chains(found: Sequence[Citation], text: str, language: str) -> Iterator[tuple[list[Citation], bool]]:
    """Chains of three and more, each with whether it is whole: a list that goes on with something else is not."""
    link = re.compile(rf"[,،;、]? ?(?P<and>(?:{_AND[language]}) ?)?")
    run: list[Citation] = []
    whole = False
    for citation in found:
        match = link.fullmatch(text[run[-1].end : citation.start]) if run else None
        if match is None:
            if len(run) > 2:
                yield run, whole
            run = []
        run.append(citation)
        whole = bool(match and match["and"])
    if len(run) > 2:
        yield run, whole


def _others(text: str, tokens: list[re.Match[str]], language: str) -> Iterator[Citation]:
    """Numbers, glue, date. Numbers without "and" before the last are undated and no part of it."""
    run: list[re.Match[str]] = []
    for token in tokens:
        gap = text[run[-1].end() : token.start()] if run else ""
        if token["number"]:
            comma = re.fullmatch(rf" ?[,،]? (?:(?:{_AND[language]}) ?)?", gap) if run else None
            run = [*run, token] if comma else [token]
            continue
        if run and re.fullmatch(_GLUE[language], gap):
            shared = _sharing(run, text, gap, language)
            yield _citation(shared[0].start(), token.end(), shared, token, language)
        run = []


def _sharing(run: list[re.Match[str]], text: str, glue: str, language: str) -> list[re.Match[str]]:
    if len(run) == 1:
        return run
    if language == "ar":
        return run if re.search("المؤرخ(?:ين|ان|ة|تين)|الصادر(?:ين|ة)", glue) else run[-1:]
    last = text[run[-2].end() : run[-1].start()]
    return run if re.fullmatch(rf" (?:{_AND[language]}) ", last) else run[-1:]


def _chinese(text: str, tokens: list[re.Match[str]], language: str) -> Iterator[Citation]:
    """A date, then numbers joined by 和; one behind 、 is undated unless a 和 follows it."""
    for position, token in enumerate(tokens):
        run: list[re.Match[str]] = []
        end = token.end()
        if not token["date"]:
            continue
        for number in tokens[position + 1 :]:
            between = text[end : number.start()]
            if number["date"] or not re.fullmatch("[和及]第?" if run else _GLUE["zh"], between):
                break
            run.append(number)
            end = number.end()
        if run:
            closed = end + (text[end : end + 1] == "号")
            yield _citation(token.start(), closed, run, token, language)


def _citation(start: int, end: int, numbers: Sequence[re.Match[str]], date: re.Match[str], language: str) -> Citation:
    month = date["month"] if language == "zh" else _MONTHS[language].split().index(date["month"]) + 1
    day = datetime.date(int(date["year"]), int(month), int(date["day"]))
    return Citation(start, end, tuple(Dated(english_number(number["number"], language), day) for number in numbers))


def english_number(printed: str, language: str) -> str:
    """A number of any language as it is written in English."""
    number = printed.translate(_CYRILLIC)
    if language == "ar":
        number = _from_arabic(number)
    else:
        for word, meaning in ((_AND, " and "), (_TO, " to ")):
            number = re.sub(rf"(?<=[A-Z]) ?(?:{word[language]}) ?(?=[A-Z])", meaning, number)
    number = re.sub(r"(?<=[A-Z]) ?[-–] ?(?=[A-Z]$)", " to ", number)
    number = re.sub(r"(?<=[A-Z])[、，,] ?(?=[A-Z])", ", ", number)
    number = re.sub(r" ?\(", " (", number)
    number = re.sub(r"^(\d+) (\(\w+\)) ?([A-Z])$", r"\1 \3 \2", number)
    return re.sub(r"(?<=\d)(?=[A-Z](?:$| \())", " ", number)


def _from_arabic(number: str) -> str:
    number = re.sub(r"د ?إ ?ط ?- ?", "ES-", number)
    number = re.sub(r"د ?إ ?- ?", "S-", number)
    number = re.sub(r"\((?:د ?- ?)(\d+)\)", lambda match: f"({_roman(int(match[1]))})", number)
    number = re.sub(r"\((E?S-)(\d+)\)", lambda match: f"({match[1]}{_roman(int(match[2]))})", number)
    for name, letter in zip(_NAMES.split(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=True):
        number = re.sub(
            rf"(?<!\w)(و ?)?{name}(?!\w)", lambda match, to=letter: ("and " if match[1] else "") + to, number
        )
    return number.replace("إلى", "to")


def _roman(number: int) -> str:
    out = ""
    for value, numeral in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, number = divmod(number, value)
        out += numeral * count
    return out
