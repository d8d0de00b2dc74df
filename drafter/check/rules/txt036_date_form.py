"""TXT036: date form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from drafter.check.draft import Draft
from drafter.check.pieces import Found, outermost
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import BEFORE_YEAR, GAP, any_month
from drafter.language.shape import Language

_YEAR = "(?:19|20)[0-9]{2}"
_FIGURES = Sought(
    rf"(?<![0-9A-Za-z/.,-])(?:[0-3]?[0-9](?P<mark>[./-])[0-3]?[0-9](?P=mark){_YEAR}|{_YEAR}([-./])[01]?[0-9]\2[0-3]?[0-9]"
    r"|[0-3][0-9](?P<sign>[./])[01][0-9](?P=sign)[0-9]{2})"
    r"(?![0-9A-Za-z/-]|\.[0-9])",
    near=rf"[./-](?<=[0-9].)(?:(?=[01][0-9][./][0-9]{{2}}(?![0-9/]))|(?={_YEAR}(?![0-9]))|(?<={_YEAR}.)(?=[01]?[0-9][./-]))",
)
"""As 15.12.2020, 15/12/2020, 15/12/20 and 2020-12-15."""
_PARTED = re.compile("[ \u00a0]/|/[ \u00a0]")
"""The two names of an Arabic month with a space at their stroke."""
_RANGE = re.compile("[0-9][-–][0-9]")
_SHORTEST = 3
"""Letters of the shortest beginning of a month that is meant for it."""


@rule(
    "TXT036",
    "date-form",
    scope=Scope.TEXT,
    summary="Dates are written out in the order of the language, with the whole name of the month and all of the year.",
    why="15.12.2020, December 15 and Dec. 20 are read differently in different countries, and found by no search.",
    source="Facts on UN house style 6.5; no other form in adopted resolutions of sessions 75 to 77 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example("en", "title: The day of December 15, 2020", "title: The day of 15~December 2020"),
        Example("en", "title: The day of 15th December 2020", "title: The day of 15~December 2020"),
        Example("en", "title: The day of December 15 2020", "title: The day of 15~December 2020"),
        Example("en", "title: The day of 05 December 2020", "title: The day of 5~December 2020"),
        Example("fr", "title: Le jour du 15e~décembre 2020", "title: Le jour du 15~décembre 2020"),
        Example("es", "title: El día 15~de~diciembre, 2020", "title: El día 15~de~diciembre de 2020"),
        Example("en", "title: The day of December 15th", "title: The day of 15~December"),
        Example("zh", "title: 2020年12月15号的会议", "title: 2020年12月15日的会议"),
        Example("fr", "title: Le jour du 15~Décembre 2020", "title: Le jour du 15~décembre 2020"),
        Example("fr", "title: Le jour du 1~juin 2020", "title: Le jour du 1er~juin 2020"),
        Example("es", "title: El día 15~de~diciembre 2020", "title: El día 15~de~diciembre de 2020"),
        Example("ru", "title: День 15~дек. 2020~года", "title: День 15~декабря 2020~года"),
        Example("ru", "title: День 15~декабря 2020", "title: День 15~декабря 2020~года"),
        Example("es", "title: El día 15-12-2020", "title: El día 15~de~diciembre de 2020"),
        Example("zh", "title: 2020-12-15的会议", "title: 2020年12月15日的会议"),
        Example("ar", "title: يوم 15/12/2020", "title: يوم 15 كانون الأول/ديسمبر 2020"),
    ),
)
def date_form(draft: Draft) -> Iterator[Fault]:
    """Look for dates in figures, and for words of dates in another form or order."""
    language = draft.language
    usual = language.tables["dates"]["day"].format(day=15, month=language.tables["months"][11], year=2020)
    for found in draft.found(_FIGURES):
        yield found.fault(f"The date “{found.text}” is not written out.", f"Write it as {usual}.")
    yield from outermost(chain(_days(draft), _listed(draft, usual), _otherwise(draft, usual)))


def _otherwise(draft: Draft, usual: str) -> Iterator[tuple[Found, Fault]]:
    """Dates whose words stand in another order, or of which one is lost."""
    language = draft.language
    wrong = () if language.code in ("ar", "zh") else (_turned(language), *_without_tail(language))
    short = () if language.code == "zh" else (_short_of_year(language),)
    for found in chain.from_iterable(map(draft.found, (*wrong, *short))):
        yield found, found.fault(f"“{found.text}” is not how the language writes a date.", f"Write it as {usual}.")


def _days(draft: Draft) -> Iterator[tuple[Found, Fault]]:
    """Days, months and years with other small words between them, or a month that is cut short or in capitals."""
    language = draft.language
    for found in draft.found(_words(language)) if language.code not in ("ar", "zh") else ():
        month, *others = _months(found.match["month"], language) or ("",)
        if month and language.code == "fr" and found.match["day"] == "1" and not found.match["mark"]:
            cure = f"Write “1er {month} {found.match['year']}”."
            yield found, found.fault("The first of a month is written 1er.", cure)
        elif month and (right := _right(found.match, month, language)):
            cure = f"Write “{right}”." if not others else f"Write {' or '.join((month, *others))} out."
            message = f"“{found.text}” is not how the language writes a day."
            yield found, found.fault(message, cure, None if others else right)


def _listed(draft: Draft, usual: str) -> Iterator[tuple[Found, Fault]]:
    """The forms that the language lists as slips."""
    for sought, meant in _slips(draft.language):
        for found in draft.found(sought):
            if draft.front.kind.is_adopted and _PARTED.search(found.text):
                continue  # copies of adopted texts have spaces there wherever a line ended
            right = found.match.expand(meant) if meant else None
            if found.piece.note is not None and re.search("[-–]", found.text):
                continue  # so notes give the days of a meeting
            cure = f"Write “{right}”." if right else f"Write it as {usual}."
            mild = None
            if _RANGE.search(found.text):  # issued drafts of session 80 have some
                cure, mild = "Write the words for “from” and “to”; a dash stands in notes.", Severity.NOTE
            yield found, found.fault(f"“{found.text}” is not how the language writes a date.", cure, right, mild)


@lru_cache(maxsize=256)
def _months(word: str, language: Language) -> tuple[str, ...]:
    """The months that a word is or begins, as “jui” two; none for any other word."""
    bare = word.rstrip(".").lower()
    months = [str(name) for name in language.tables["months"]]
    if bare in months:
        return (bare,)
    return tuple(name for name in months if len(bare) >= _SHORTEST and name.lower().startswith(bare))


def _right(found: re.Match[str], month: str, language: Language) -> str | None:
    """A day as it is written; None where it is so already."""
    day = found["day"]
    ahead = found["first"] + month
    if found["word"] == month and not found["mark"] and not found["lost"]:
        return None
    return f"{day}{ahead}{_between(language)}{found['year']}"


def _between(language: Language) -> str:
    return " de " if language.code == "es" else " "


@cache
def _words(language: Language) -> Sought:
    """A day, a word and a year, with the small words between them, or without."""
    of = rf"{GAP}de" if language.code == "es" else ""
    mark = "(?:st|nd|rd|th)" if language.code == "en" else r"(?:\.?[ºª°]|[oa]\.|-е|-го|-ого)"
    lost = rf"(?P<lost>{GAP})" if of else "(?P<lost>(?!))"
    pattern = (
        rf"(?P<day>[0-9](?<![\w/.,].)[0-9]?)(?P<mark>{mark}?)(?P<first>{of}{GAP})(?:of{GAP})?"
        rf"(?P<month>(?P<word>[^\W\d_]{{3,}}\.?))(?:{of}{GAP}|{lost})(?P<year>{_YEAR})(?![0-9])"
    )
    return Sought(pattern, near=BEFORE_YEAR)


@cache
def _turned(language: Language) -> Sought:
    """The month before the day, or the year before both."""
    months = any_month(language)
    day = rf"(?:{months}){GAP}[0-3]?[0-9]"
    last, first = rf"\b{day},?{GAP}{_YEAR}(?![0-9])", rf"(?<![0-9/]){_YEAR}{GAP}{day}(?![0-9]|,?{GAP}{_YEAR})"
    near = rf"[0-9](?:(?=,?{GAP}{_YEAR})|(?<={_YEAR})(?={GAP}[^\W\d_]+{GAP}[0-9]))"
    return Sought(f"{last}|{first}", near=near)


@cache
def _without_tail(language: Language) -> tuple[Sought, ...]:
    """A date without the word that ends it, in a language that has one: года."""
    tail = str(language.tables["dates"]["day"]).partition("{year}")[2].strip()
    if not tail:
        return ()
    months = any_month(language)
    goes_on = rf"[0-9–—-]|{GAP}*{tail[:1]}|{GAP}+и{GAP}(?:(?![0-9]+/)[0-9]|{months})"
    pattern = rf"[0-9](?<![\w/.,].)[0-9]?{GAP}(?:{months}){GAP}{_YEAR}(?!{goes_on})"
    return (Sought(pattern, near=rf"{BEFORE_YEAR}(?!.{{3}}(?:[0-9–—-]|{GAP}*{tail[:1]}))"),)


@cache
def _slips(language: Language) -> tuple[tuple[Sought, str], ...]:
    """The forms that the language lists as slips, with or without a year; {month} stands for its months."""
    return tuple(
        (Sought(slip.replace("{month}", f"(?:{any_month(language)})"), near=near), meant)
        for slip, meant, near in language.tables["dates"]["slips"]
    )


@cache
def _short_of_year(language: Language) -> Sought:
    """A day and a month with two, three or five figures of the year."""
    months = any_month(language)
    of = rf"de{GAP}" if language.code == "es" else ""
    goes_on = rf"{GAP}(?!год)(?:{months}|[^\W\d_]{{4}})"
    other = rf"(?:[12][0-9]{{2}}(?![0-9]|{goes_on})|[12][0-9]{{4}})(?![0-9])"
    day = rf"[0-9](?<![\w/.,].)[0-9]?{GAP}{of}(?:{months}){GAP}{of}"
    short = rf"[0-9](?![0-9/]|{GAP}(?!год)[^\W\d_]{{4}})"
    near = (
        rf"[0-9](?<=[^\W\d_]{GAP}.)(?={short}|(?:[0-9]{{2}}|[0-9]{{4}})(?![0-9]))"
        r"|’(?=[0-9]{2}(?![0-9]))|'(?=[0-9]{2}(?![0-9]))"
    )
    return Sought(rf"{day}(?:[’']?[0-9]{{2}}(?![0-9]|{goes_on})|{other})", near=near)
