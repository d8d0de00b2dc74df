"""Finds ordinals of sessions in running text and reads the bare facts: number, kind, form.

Ordinals are read word by word from lists of their own, so that a wrong one of ours cannot read itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.language.shape import ASSEMBLY, SessionForm
from drafter.model.front import Session


@dataclass(frozen=True)
class Mention:
    """A session as printed, and what we are to write: its number and kind, in a form, of an organ; and its place."""

    printed: str
    session: Session
    form: SessionForm
    organ: str = ASSEMBLY
    start: int = 0
    end: int = 0


def _words(first: int, words: str, step: int = 1) -> dict[str, int]:
    return {word: first + step * position for position, word in enumerate(words.split())}


_VALUES = {
    "en": _words(1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth")
    | _words(14, "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
    | _words(20, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 10)
    | _words(20, "twenty thirty forty fifty sixty seventy eighty ninety", 10),
    "fr": _words(1, "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième")
    | _words(11, "onzième douzième treizième quatorzième quinzième seizième")
    | _words(20, "vingtième trentième quarantième cinquantième soixantième", 10)
    | _words(20, "vingt trente quarante cinquante soixante", 10)
    | {"unième": 1, "seconde": 2, "dix": 10, "quatre-vingt": 80, "quatre-vingtième": 80, "centième": 100},
    "es": _words(1, "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo")
    | _words(13, "decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno")
    | _words(10, "décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo", 10)
    | {"nonagésimo": 90, "centésimo": 100, "decimosegundo": 12, "primero": 1, "tercero": 3, "séptima": 7},
    "ru": _words(1, "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат")
    | _words(14, "четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат")
    | _words(20, "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност сот", 10)
    | _words(20, "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", 10),
    "ar": _words(1, "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة")
    | _words(20, "العشر الثلاث الأربع الخمس الست السبع الثمان التسع", 10)
    | {"الحادية": 1, "عشرة": 10, "المائة": 100},
}
_ENDINGS = {"ru": "(?:ая|ой|ую|ья|ьей|ью)?", "ar": "(?:ون|ين)?"}
_HAN = {character: value for value, character in enumerate("〇一二三四五六七八九")}


def _ordinal(language: str) -> str:
    if language == "zh":
        return r"第(?P<ordinal>[一二三四五六七八九十百零]+)届"
    words = "|".join(sorted(_VALUES[language], key=len, reverse=True))
    word = f"(?:{words}){_ENDINGS.get(language, '')}(?!\\w)"
    joint = {"ar": " و?"}.get(language, "(?: et | |-)")
    return rf"(?P<ordinal>(?<![\w-]){word}(?:{joint}{word}){{0,3}})"


def _patterns() -> dict[str, re.Pattern[str]]:
    figures = r"(?P<figures>\d+)"
    ordinal = {language: _ordinal(language) for language in (*_VALUES, "zh")}
    return {
        "en": re.compile(
            rf"(?:(?P<at>at its )|(?P<of>of its ))?(?:{ordinal['en']}|{figures}(?:st|nd|rd|th)) "
            "(?P<emergency>emergency )?(?P<special>special )?session(?!s)"
        ),
        "fr": re.compile(
            rf"(?:(?P<at>à sa )|(?P<of>de sa ))?(?:{ordinal['fr']}|{figures}e) session(?!s)"
            "(?P<special> extraordinaire)?(?P<emergency> d’urgence)?"
        ),
        "es": re.compile(
            rf"(?:(?P<at>\ben su )|(?P<of>de su ))?(?:{ordinal['es']}|{figures}(?:er|o|º|\.º)) período"
            "(?P<special> extraordinario)? de sesiones(?P<emergency> de emergencia)?"
        ),
        "ru": re.compile(
            rf"(?:(?P<at>на своей )|(?P<of>своей ))?(?:{ordinal['ru']}|{figures}-[йя]) "
            r"(?P<emergency>чрезвычайн\w+ )?(?P<special>специальн\w+ )?сесси(?P<case>я|и|ю|ей)(?!\w)"
        ),
        "ar": re.compile(
            r"(?P<at>(?<!\w)في )?(?P<its>دورت(?:ها|ه)|الدورة|(?<!\w)للدورة)(?P<special> الاستثنائية)?"
            rf"(?P<emergency> الطارئة)? {ordinal['ar']}(?P<hundred> بعد المائة)?"
        ),
        "zh": re.compile(rf"(?:{ordinal['zh']}|第{figures}届)(?P<emergency>紧急)?(?P<special>特别)?会议(?!录)"),
    }


_PATTERNS = _patterns()


def mentions(text: str, language: str) -> Iterator[Mention]:
    """Every session whose number a text gives, in words or figures."""
    for match in _PATTERNS[language].finditer(text):
        found = match.groupdict()
        kind = "emergency" if found["emergency"] else "special" if found["special"] else "regular"
        number = int(found["figures"]) if found.get("figures") else _value(found["ordinal"], language)
        number += 100 * bool(found.get("hundred"))
        organ = "human-rights-council" if found.get("figures") else ASSEMBLY
        if language == "ar":
            yield _arabic(match, Session(number, kind))
        else:
            form: SessionForm = "at" if found.get("at") else "of" if found.get("of") else "plain"
            if language == "ru" and form == "plain" and found["case"] != "я":
                form = "object" if found["case"] == "ю" else "oblique"
            yield Mention(match[0], Session(number, kind), form, organ, *match.span())


def _arabic(match: re.Match[str], session: Session) -> Mention:
    """Whose session it is shows in the ending of the noun; the case of tens in theirs; للـ hides an article."""
    organ = "human-rights-council" if match["its"] == "دورته" else ASSEMBLY
    if match["its"].startswith("دورت"):
        return Mention(match[0], session, "at" if match["at"] else "of", organ, *match.span())
    printed = match[0].removeprefix(match["at"] or "").replace("للدورة", "الدورة")
    form: SessionForm = "plain" if match["ordinal"].endswith("ون") else "oblique"
    return Mention(printed, session, form, organ, *match.span())


def _value(ordinal: str, language: str) -> int:
    if language == "zh":
        hundreds, _, rest = ordinal.rpartition("百")
        tens, has_tens, ones = rest.replace("零", "").rpartition("十")
        return 100 * _HAN.get(hundreds, 0) + (10 * _HAN.get(tens, 1) if has_tens else 0) + _HAN.get(ones, 0)
    values = _VALUES[language]
    words = sorted(values, key=len, reverse=True)
    found = re.findall("|".join(words), ordinal)
    return sum(values[word] for word in found)
