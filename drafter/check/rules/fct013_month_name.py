"""FCT013: month name."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.echoes import look_for
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language import LANGUAGES, language
from drafter.language.dates import BEFORE_YEAR, GAP
from drafter.language.shape import Language
from drafter.language.slips import is_one_slip
from drafter.language.vocabulary import vocabulary

_ALIKE = 0.6
_SIGNS = re.compile("[\u0640\u064b-\u0652]")
"""Strokes that stretch an Arabic word, and signs of vowels."""
_LATIN_BEFORE = re.compile(r"[A-Za-z]{2,}\W{0,3}\Z")
"""A title in a Latin script, of which the date is a part."""


@rule(
    "FCT013",
    "month-name",
    scope=Scope.TEXT,
    summary="Months are spelt as the language writes them.",
    why="A month that is misspelt, or half of which is another's in Arabic, makes the date unreadable for searches.",
    source="Facts on UN house style 6.5, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    languages=("ar", "en", "es", "fr", "ru"),
    examples=(
        Example("en", "title: The day of 3~Agust 2024", "title: The day of 3~August 2024"),
        Example("ru", "title: День 3~авгута 2024~года", "title: День 3~августа 2024~года"),
        Example("fr", "title: Le jour du 3~mi 2024", "title: Le jour du 3~mai 2024"),
        Example("ar", "title: يوم 3~آب/أيلوول 2024", "title: يوم 3~أيلول/سبتمبر 2024"),
        Example("ar", "title: يوم 3~تشرين الأول 2024", "title: يوم 3~تشرين الأول/أكتوبر 2024"),
    ),
)
def month_name(draft: Draft) -> Iterator[Fault]:
    """Look between a day and a year for what is no month and looks like one."""
    months = {name.lower(): name for name in draft.language.tables["months"]}
    usual = frozenset(months.values())
    for found in draft.found(_dates(draft.language)):
        if found.match["month"] in usual:
            continue
        name = _SIGNS.sub("", re.sub(GAP, " ", found.match["month"])).lower().replace("/ ", "/")
        whole = [each for each in months if name in each.split("/")]
        if name.isascii() and draft.language.code in ("ar", "ru"):
            if not _LATIN_BEFORE.search(found.piece.text, max(0, found.start - 12), found.start):
                yield _foreign(found)
            continue
        if name not in months and name in _of_others(draft.language):
            if _is_of_the_text(found, draft.language) and not found.is_quoted(draft.language.marks):
                yield _foreign(found)  # elsewhere it may be part of a title in that language
            continue
        if name in months or not (near := whole or _near(name, months)):
            continue
        message = f"“{found.match['month']}” is {'one of two names of a month' if whole else 'no month'}."
        yield found.piece.fault(found.span("month"), message, f"Perhaps: {months[near[0]]}.")
    yield from _without_day(draft)
    yield from _without_year(draft)


def _without_day(draft: Draft) -> Iterator[Fault]:
    """Look before a year, where a month may stand without a day, for a word one slip from one: “in Decemebr 2019”."""
    months = [str(name) for name in draft.language.tables["months"] if len(name) >= _LONG]
    sought = _alone(draft.language)
    for found in draft.found(sought) if sought else ():
        name = re.sub(GAP, " ", found.match["month"])
        if name not in months and (near := next((each for each in months if is_one_slip(name, each)), "")):
            yield found.piece.fault(found.span("month"), f"“{name}” is no month.", f"Perhaps: {near}.")


_LONG = 6
"""Letters of months that no name is one slip from: “Marsh 2019” may be somebody's."""


@cache
def _alone(language: Language) -> Sought | None:
    """What stands before a year in the place of a month without a day; None where months are numbers, or are bent."""
    word = language.tables["dates"].get("month-alone")
    return Sought(rf"{word.replace(' ', GAP)}(?:19|20)[0-9]{{2}}(?!\d)", near=BEFORE_YEAR) if word else None


def _without_year(draft: Draft) -> Iterator[Fault]:
    """Look for the months of another language behind a day that no year follows: “du 18 April au 3 juin”."""
    for found in draft.found(_strange(draft.language)):
        if found.piece.note is None:
            message = f"“{found.match['month']}” is a month in another language."
            yield found.piece.fault(found.span("month"), message, "Write it in the language of the text.")


@cache
def _strange(own: Language) -> Sought:
    """A month of another language in a Latin script, as it is written there."""
    others = {str(name) for code in ("en", "es", "fr") if code != own.code for name in language(code).tables["months"]}
    names = others - {str(name).lower() for name in own.tables["months"]}

    def named(text: str) -> Iterator[int]:
        every = (re.finditer(rf"(?<=[0-9]){GAP}{name}(?!\w)", text) for name in vocabulary(text).words & names)
        return (match.end() for each in every for match in each)

    words = "|".join(sorted(names))
    return Sought(rf"(?<=[0-9]){GAP}(?P<month>{words})(?!\w|{GAP}(?:de{GAP})?[12][0-9])", near=look_for(named))


def _is_of_the_text(found: Found, language: Language) -> bool:
    """Whether a date is no part of a title in another language, as notes have them: a word of the text leads to it."""
    if found.piece.note is None:
        return True
    before = found.piece.text[max(0, found.start - _LEAD) : found.start]
    return re.search(rf"{language.tables['dates']['led-by']}{GAP}\Z", before) is not None


_LEAD = 12
"""Characters in which such a word stands."""


@cache
def _of_others(own: Language) -> frozenset[str]:
    """The months of the other languages, and names that the Organization does not use."""
    others = [language(code).tables["months"] for code in LANGUAGES if code not in (own.code, "ar", "zh")]
    return frozenset(name.lower() for names in (*others, own.tables.get("other-months", ())) for name in names)


def _foreign(found: Found) -> Fault:
    """A Latin word for the month of a text in another script."""
    message = f"“{found.match['month']}” is a month elsewhere, or in another language."
    return found.piece.fault(found.span("month"), message, "Write it in the language of the text.")


def _near(name: str, months: Iterable[str]) -> list[str]:
    """The month that is meant by a word; of a word of two letters, one that a letter was lost from."""
    if len(name) < _SHORTEST:
        return [month for month in months if len(month) == _SHORTEST and is_one_slip(name, month)][:1]
    return difflib.get_close_matches(name, months, 1, _alike(name))


_SHORTEST = 3
"""Letters of the shortest months."""


def _alike(name: str) -> float:
    """From what likeness on a word is meant for a month; two with a stroke between them are, as Arabic writes it."""
    return 0.3 if "/" in name else _ALIKE


@cache
def _dates(language: Language) -> Sought:
    """A day, one word (two in Arabic) and a year, with the small words that the language puts between."""
    of = rf"(?:de{GAP})?" if language.code == "es" else ""
    word = r"[^\W\d_]{2,}"
    if language.code == "ar":
        two = r"[^\W\d_]+(?:[ \u00a0][^\W\d_]+)?"
        word = rf"{two}/{GAP}?{two}|[^\W\d_]{{2,}}(?:[ \u00a0]الأول|[ \u00a0]الثاني)?"
    pattern = rf"[0-9](?<![\w/].)[0-9]?(?:er)?{GAP}{of}(?P<month>{word}){GAP}{of}(?:19|20)[0-9]{{2}}(?!\d)"
    return Sought(pattern, near=BEFORE_YEAR)
