"""TXT031: lost reference."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.rules.txt019_typed_reference import typed_in
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.mentions import find_resolutions
from drafter.language.shape import Language
from drafter.model.nodes import Annex, Heading, Item, Operative, Section


@rule(
    "TXT031",
    "lost-reference",
    scope=Scope.TEXT,
    summary="A reference to a paragraph, its sub-paragraph, a section or an annex of the text leads to one that is "
    "there.",
    why="Paragraphs were taken out or moved, and the typed number stayed.",
    source="Facts on UN house style 6.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    examples=(
        Example(
            "en",
            'operative: [Notes: the report, "Decides to apply paragraph 7 above."]',
            'operative: [Notes: the report, "Decides to apply paragraph 1 above."]',
        ),
        Example(
            "fr",
            "operative: [Prend note: du rapport, Décide: d’appliquer le paragraphe 2 ci-dessus.]",
            "operative: [Prend note: du rapport, Décide: d’appliquer le paragraphe 1 ci-dessus.]",
        ),
        Example(
            "zh",
            "operative: [表示注意到: 报告, 决定: 适用上文第5段。]",
            "operative: [表示注意到: 报告, 决定: 适用上文第1段。]",
        ),
        Example(
            "es",
            "operative: [Aprueba: el plan que figura en el anexo de la presente resolución.]",
            "operative: [Aprueba: el plan.]",
        ),
        Example(
            "ru",
            "operative: [принимает к сведению: доклад, постановляет: применять раздел~II выше.]",
            "operative: [принимает к сведению: доклад, постановляет: применять пункт~1 выше.]",
        ),
    ),
)
def lost_reference(draft: Draft) -> Iterator[Fault]:
    """Hold each typed number against what there is; where counts of paragraphs start anew nothing is certain."""
    yield from _lost_parts(draft)
    given = [line.entry for line in draft.lines if isinstance(line.entry.block, Operative) and line.entry.numbers]
    numbers = [entry.numbers[0] for entry in given]
    if len(numbers) == len(set(numbers)):
        last = max((number for number in numbers if isinstance(number, int)), default=0)
        yield from _lost_paragraphs(draft, last)
        yield from _lost_letters(draft)


def _lost_parts(draft: Draft) -> Iterator[Fault]:
    """References to sections and annexes that the text has not."""
    there = Counter(type(entry.block) for entry in draft.entries)
    for found in draft.found(_parts(draft.language)):
        kind, name = (Section, "section") if found.match["section"] else (Annex, "annex")
        written = found.match[name]
        number = _numbers(draft.language).get(written) if written else 1
        if number and number > there[kind] and found.piece.note is None and not _is_of_another(found):
            message = f"There is no {name} {written}." if written else f"There is no {name}."
            yield found.fault(message, "Mend the reference, or add what is missing.")


def _is_of_another(found: Found) -> bool:
    """Whether “that resolution” may be one that its paragraph has named before."""
    return bool(found.match.groupdict().get("that")) and bool(find_resolutions(found.piece.text[: found.start]))


@cache
def _parts(language: Language) -> Sought:
    table = language.tables["references"]
    return Sought(table["parts"], near=table["parts-near"])


_MOST = 60
"""Sections and annexes whose numbers are known."""


@cache
def _numbers(language: Language) -> dict[str, int]:
    """The numbers of sections and annexes, as they are written."""
    known = range(_MOST, 0, -1)
    return {language.section_number(n): n for n in known} | {language.annex_number(n): n for n in known}


def _lost_paragraphs(draft: Draft, last: int) -> Iterator[Fault]:
    """References to paragraphs behind the last, and to those that do not stand above or below."""
    for found in draft.found(typed_in(draft.language)):
        entry = found.piece.entry
        if (
            found.piece.note is not None
            or entry is None
            or entry.region not in ("preamble", "operative")
            or isinstance(entry.block, Heading)
        ):
            continue
        own = entry.numbers[0] if entry.numbers else None
        for meant, has_letter in _meant(found):
            if not 0 < meant <= last:
                yield found.fault(f"There is no paragraph {meant}.", "Mend the number, or use a label.")
            elif isinstance(own, int) and _is_turned(found, draft.language, meant, own, has_letter=has_letter):
                message = f"Paragraph {meant} does not stand there, seen from paragraph {own}."
                yield found.fault(message, "Mend the number.")


def _meant(found: Found) -> Iterator[tuple[int, bool]]:
    """The paragraphs that a reference names, and whether one of their letters is meant."""
    for match in re.finditer(r"(?P<number>[0-9]+)(?P<letter>[ \u00a0]?\(?\w{1,3}\))?", found.match["numbers"]):
        yield int(match["number"]), bool(match["letter"])


def _is_turned(found: Found, language: Language, meant: int, own: int, *, has_letter: bool) -> bool:
    """Whether a paragraph “above” stands below, or the reverse."""
    text, words = found.piece.text[found.start : found.end + _REACH], language.tables["references"]
    if words["above"] in text:
        return meant > own or (meant == own and not has_letter)
    return words["below"] in text and meant < own


def _lost_letters(draft: Draft) -> Iterator[Fault]:
    """References to sub-paragraphs of paragraphs that have fewer, or none."""
    last: dict[object, object] = {}
    for line in draft.lines:
        if isinstance(line.entry.block, Item) and len(line.entry.numbers) > 1 and line.entry.region == "operative":
            last[line.entry.numbers[0]] = line.entry.numbers[1]
    for found in draft.found(typed_in(draft.language)):
        entry = found.piece.entry
        if found.piece.note is None and entry is not None and entry.region == "operative":
            for number, letter in _lettered(found, draft.language):
                most = last.get(int(number), 0)
                if isinstance(most, int) and _count(letter, draft.language) > most:
                    yield found.fault(f"There is no ({letter}) in paragraph {number}.", "Mend the letter.")


def _lettered(found: Found, language: Language) -> Iterator[tuple[str, str]]:
    """The paragraphs of a reference whose sub-paragraph it names: behind the number, or in words before it."""
    yield from _LETTERED.findall(found.text)
    led = _led(language)
    if led and (before := led.search(found.piece.text, max(0, found.start - _NEAR), found.start)):
        yield re.findall("[0-9]+", found.match["numbers"])[0], before["letter"]


def _count(letter: str, language: Language) -> int:
    """Which sub-paragraph a letter counts; 0 for none that the language has."""
    return next((at for at in range(1, _LETTERS) if letter in language.number(1, at)), 0)


@cache
def _led(language: Language) -> re.Pattern[str] | None:
    """The words for a sub-paragraph and its letter, before the number of its paragraph."""
    words = language.tables["references"].get("led-by")
    return re.compile(rf"{words}\Z") if words else None


_LETTERED = re.compile(r"([0-9]+)段?[ \u00a0]?\(?([a-z\u0621-\u064a])\)")
"""A paragraph and its sub-paragraph."""
_LETTERS = 27
_NEAR = 30
_REACH = 12
