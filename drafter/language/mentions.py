"""Where running text names documents and resolutions, in any of the six languages: for links and for checks.

A symbol stands for itself. A number such as 16/18 means something only beside the word for resolution, and whose it
is follows from the organ named next to it; a number that may be another body's is left alone. Forms: official texts
of sessions 75 to 77 (Source: United Nations).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.roman import roman
from drafter.model.symbols import (
    ECONOMIC_AND_SOCIAL_COUNCIL,
    GENERAL_ASSEMBLY,
    KEPT,
    Symbol,
    SymbolError,
    find_symbols,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A symbol or the number of a resolution in running text, from `start` to `end`."""

    start: int
    end: int
    target: Symbol | ResolutionNumber


_ABJAD = "ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد"
_ARABIC_LETTERS = dict(zip(_ABJAD.split(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=True))
_LETTER = f"(?:[A-Z]{{1,2}}|{'|'.join(_ARABIC_LETTERS)})"
_PREFIXES = {"دإط-": "ES-", "دإ-": "S-", "د-": ""}
_PREFIX = "(?:ES-|S-|دإط-|دإ-)"
# Letters of parts behind a number: "A", "A and B", "A à E", "ألف وباء"; not the first letter of a word, where a script
# has spaces between words. (Its bounds are those of the scripts with letters; a set of all Han is slow to compile.)
_LETTERS = rf"(?:\s?{_LETTER}(?:(?:\s(?:and|et|y|и|to|à|a|-)\s|[-–]|\sو\s?|和|至){_LETTER})?(?!(?=[\0-\u06ff])\w))"
# "77/18", "S-10/2", "دإط-10/23", "75/250 A"; no part of a symbol, path, date or decimal.
_STROKE = rf"(?<![0-9A-Za-z/.,-]){_PREFIX}?\d{{1,4}}/\d{{1,4}}(?![\d/]|[.,]\d){_LETTERS}?"
# "3369 (XXX)", "217 ألف (د-3)", "2593 (2021)".
_BRACKETS = rf"(?<![0-9A-Za-z/.,-])\d{{1,4}}{_LETTERS}?\s?\((?:{_PREFIX}?[IVXLC]{{1,7}}|د(?:إ|إط)?-\d{{1,2}}|\d{{4}})\)"
# The look ahead, here and below, passes most characters over without trying all that may follow.
_NUMBER = re.compile(rf"(?=[\dESد])(?:{_BRACKETS}|{_STROKE})")

# The word for resolution, with what Arabic writes before and behind it; not "استقرار" (stability). Files leave out the
# space behind it now and then.
_WORD = re.compile(
    r"(?=[rрوفبلكاق])(?<!\w)(?:resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\w{1,3}|[وفبلك]{0,2}(?:ال|ل)?قرار[^\W\d]{0,6})(?![^\W\d])",
    re.I,
)
# Chinese puts it behind: 第37/4号、第38/4号和2022年11月21日第77/18号决议.
_CHINESE_CHAIN = re.compile(
    rf"(?=[第\dES-])(?:第?(?:{_BRACKETS}|{_STROKE})号?(?:、|，|和|及|以及|至|与)?(?:\d{{4}}年\d{{1,2}}月\d{{1,2}}日)?)+(?:决议|号(?!决定))"
)
# The conference in 其以往关于会议时地分配办法的各项决议，包括…, or in 其关于筹资会议后续行动的…, owns nothing.
_OWN_LIST = re.compile(
    r"(?:(?:(?<![在及])其|大会)[^，。；]*决议，(?:包括|特别是|尤其是)(?:大会)?(?:[^，。；]*决议(?:和|及|以及))?|(?<![在及])其关于[^，。；]*的)"
    r"(?:\d{4}年\d{1,2}月\d{1,2}日)?$"
)
# Titles, and sessions, whose word is also that of a conference: 其第七十六届会议通过的….
_NO_ORGAN = re.compile("“[^”]*”|第[一二三四五六七八九十百]+届(?:紧急特别|特别)?会议")
# What may stand between two numbers of one chain: a date, and at its end a comma or a conjunction.
_BETWEEN = re.compile(
    r"[^.;:()\d]{0,12}(?:\d[^.;:()]{0,40})?(?:[,،]|\s(?:and|et|y|e|и|или|or|ou|o|to|à|a|по|إلى|و|أو))\s*"
)
# The end of what stands before the next number of a list; a sentence that ends between the two ends the list.
_LISTED = re.compile(r"^[^.;]*(?:[,،]|\s(?:and|et|y|e|и|و|as well as|ainsi que|así como|а также|وكذلك))\s*$")
# Titles, in which any organ may be named.
_QUOTED = re.compile(r"[“«”][^“”«»]*[”»“]")
# What may stand between the word and the first number: the organ's name at most.
_BEFORE_FIRST = re.compile(r"[^.;:()\d،]{0,60}")
# What may stand between the organ's name and the word: "Council resolution", "the Council, in its resolution".
_AFTER_ORGAN = re.compile(r"(?:[’']s)?[\s,،]*(?:(?:in|dans|en|в|في)\s\w{1,6}\s)?")
# What leads from a number to the organ's name: "resolution 31/18 of the Human Rights Council".
_TO_ORGAN = re.compile(r"\s+(?:(?:of|du|del?|des)\s)?(?:(?:the|la)\s|l[’'])?")
# Other kinds of document; the numbers behind these words are not resolutions.
_OTHER_KIND = re.compile(r"decisi|décision|решени|مقرر")
# The year of the date behind a number, or before it in Chinese.
_YEAR_AFTER = re.compile(r"(?:\s(?:of|du|от|\w*المؤرخ\w*)|,?\sde)\s+\d{1,2}\S{0,3}\s\D{3,25}((?:19|20)\d\d)")
_YEAR_BEFORE = re.compile(r"((?:19|20)\d\d)年\d{1,2}月\d{1,2}日第?$")

_REACH = 80
"""Characters within which a number follows the word or the number before it."""

_FAR = 300
"""The same, where a title or subject stands between."""


def find_mentions(text: str, *, doubtful: bool = False) -> list[Mention]:
    """Every symbol and resolution number in running text, in order, none overlapping; `doubtful` as below."""
    if "/" not in text and "(" not in text:
        return []
    symbols = [Mention(start, end, symbol) for start, end, symbol in find_symbols(text)]
    return sorted([*symbols, *_resolutions(text, doubtful=doubtful)], key=lambda mention: mention.start)


def find_resolutions(text: str, *, doubtful: bool = False) -> list[Mention]:
    """Every resolution number in running text whose organ is clear.

    `doubtful` adds numbers whose session cannot have been held in the year beside them: mistaken, or another body's.
    """
    return list(_remembered(text, doubtful=doubtful))


@lru_cache(maxsize=KEPT)
def _remembered(text: str, *, doubtful: bool) -> tuple[Mention, ...]:
    """What was found in a text; kept, because one check after another asks for the same texts."""
    return tuple(_resolutions(text, doubtful=doubtful))


def _resolutions(text: str, *, doubtful: bool) -> list[Mention]:
    text = text.replace("\u2011", "-")
    found: dict[int, Mention] = {}
    for number, organ in _owned(text):
        if target := _number(number[0], organ) if doubtful else _read(number, organ, text):
            found[number.start()] = Mention(number.start(), number.end(), target)
    return [found[start] for start in sorted(found)]


@lru_cache(maxsize=KEPT)
def find_misnumbered(text: str) -> tuple[tuple[int, int], ...]:
    """Where numbers stand that the Assembly is said to have given to resolutions and never can have: 07/4, 37/0."""
    owned = _owned(text.replace("\u2011", "-"))
    return tuple(n.span() for n, organ in owned if organ == GENERAL_ASSEMBLY and _number(n[0], organ) is None)


@lru_cache(maxsize=KEPT)
def _owned(text: str) -> tuple[tuple[re.Match[str], str], ...]:
    """Every number and the organ it belongs to; kept, because one check after another asks for the same texts."""
    if "/" not in text and "(" not in text:
        return ()
    chains = (*_chains(text), *_chinese_chains(text))
    return tuple((number, organ) for chain, organ in chains for number in chain)


def _chains(text: str) -> Iterator[tuple[list[re.Match[str]], str]]:
    """The numbers that follow each word for resolution, with the organ they belong to."""
    for word in _WORD.finditer(text):
        number = _NUMBER.search(text, word.end(), word.end() + _REACH)
        before = text[word.end() : number.start()] if number else ""
        if not number or not _BEFORE_FIRST.fullmatch(before) or _OTHER_KIND.search(before):
            continue
        chain = [number]
        while number and (number := _NUMBER.search(text, number.end(), number.end() + _REACH)):
            if not _BETWEEN.fullmatch(text, chain[-1].end(), number.start()):
                break
            chain.append(number)
        owner = _owner(text, word, chain)
        yield (chain, owner) if owner != GENERAL_ASSEMBLY else ([*chain, *_distant(text, chain[-1].end())], owner)


def _distant(text: str, start: int) -> Iterator[re.Match[str]]:
    """Numbers behind the title or subject of the one before, each with a date: ", entitled “…”, and 74/306 of …"."""
    while number := _NUMBER.search(text, start, start + _FAR):
        between = _QUOTED.sub("", text[start : number.start()])
        dated = _YEAR_AFTER.match(text, number.end())
        if not (dated and _LISTED.search(between)) or _OTHER_KIND.search(between) or _organs().search(between):
            return
        yield number
        start = number.end()


def _owner(text: str, word: re.Match[str], chain: list[re.Match[str]]) -> str:
    """The organ named between word and number, right behind a number or right before the word; else the Assembly."""
    organs = _organs()
    named = list(organs.finditer(text, word.end(), chain[0].start()))
    for number in chain:
        lead = _TO_ORGAN.match(text, number.end())
        if lead and (after := organs.match(text, lead.end())):
            named.append(after)
    before = list(organs.finditer(text, max(0, word.start() - _REACH), word.start()))
    if not named and before and _AFTER_ORGAN.fullmatch(text, before[-1].end(), word.start()):
        named.append(before[-1])
    return _key(named[-1]) if named else GENERAL_ASSEMBLY


def _chinese_chains(text: str) -> Iterator[tuple[list[re.Match[str]], str]]:
    for chain in _CHINESE_CHAIN.finditer(text) if "号" in text else ():
        clause = re.split("[。；]", text[max(0, chain.start() - _REACH) : chain.start()])[-1]
        clause = _NO_ORGAN.sub("", clause)
        named = list(_chinese_organs().finditer(clause))
        ours = not named or re.search("(?<!在)其", clause[named[-1].end() :]) or _OWN_LIST.search(clause)
        yield list(_NUMBER.finditer(text, *chain.span())), GENERAL_ASSEMBLY if ours else _key(named[-1])


def _read(number: re.Match[str], organ: str, text: str) -> ResolutionNumber | None:
    """The number itself; None where its organ is unknown or did not adopt resolutions so numbered in that year."""
    target = _number(number[0], organ)
    if target is None:
        return None
    year = _YEAR_AFTER.match(text, number.end()) or _YEAR_BEFORE.search(
        text, max(0, number.start() - 14), number.start()
    )
    return target if _fits(target, int(year[1]) if year else None) else None


@lru_cache(maxsize=4096)
def _number(printed: str, organ: str) -> ResolutionNumber | None:
    """The number that a language prints so; kept, because the same resolutions come back again and again."""
    try:
        target = ResolutionNumber.parse(in_english(printed), organ) if organ else None
    except SymbolError:
        return None
    if target and target.organ == ECONOMIC_AND_SOCIAL_COUNCIL != organ:
        return None  # a year before the stroke may be the number of any commission
    return target


def in_english(printed: str) -> str:
    """A number as English prints it, from any of the languages, with plain spaces."""
    printed = " ".join(printed.split())
    if printed.isascii() and " " not in printed:
        return printed
    plain = re.sub("|".join(_ARABIC_LETTERS), lambda letter: _ARABIC_LETTERS[letter[0]], printed)
    plain = re.sub(r"\s(?:à|a)\s|\s?至\s?(?=[A-Z])", " to ", plain)
    plain = re.sub(r"(?:\s(?:et|y|и|و)|\s?和)\s?(?=[A-Z])", " and ", plain)
    plain = re.sub(r"\((دإط-|دإ-|د-)(\d+)\)", lambda m: f"({_PREFIXES[m[1]]}{roman(int(m[2]))})", plain)
    return re.sub(r"^(دإط-|دإ-)", lambda m: _PREFIXES[m[1]], plain)


def _fits(number: ResolutionNumber, year: int | None) -> bool:
    """Whether the session of a resolution of the Assembly can have been held in a year."""
    if year is None or number.organ != GENERAL_ASSEMBLY or number.session is None or number.session.kind != "regular":
        return True
    return 0 <= year - number.session.opens <= 2


def names_an_organ(words: str) -> bool:
    """Whether some words are no more than the name of a body that adopts resolutions, in any of the languages."""
    return _organs().fullmatch(words) is not None


@cache
def _organs() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<o{at}>{names})" for at, (_, names) in enumerate(_organ_names())))


@cache
def _chinese_organs() -> re.Pattern[str]:
    """The Chinese names alone: endings of the other languages are slow to try in a script without spaces."""
    groups = []
    for at, (_, names) in enumerate(_organ_names()):
        chinese = [name for name in names.split("|") if any("\u4e00" <= sign <= "\u9fff" for sign in name)]
        groups += [f"(?P<o{at}>{'|'.join(chinese)})"] if chinese else []
    return re.compile("|".join(groups))


@cache
def _organ_names() -> list[tuple[str, str]]:
    rows = (Path(__file__).parent / "data" / "mentioned_organs.tsv").read_text("utf-8").splitlines()
    named = [row.split("\t") for row in rows if not row.startswith("#")]
    # Longer and more particular names first: the pattern takes the first that fits at a place.
    return [(organ, names) for organ, names in named]


def _key(organ: re.Match[str]) -> str:
    return _organ_names()[int((organ.lastgroup or "o0")[1:])][0]
