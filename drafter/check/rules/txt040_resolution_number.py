"""TXT040: resolution number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.facts.resolutions import record
from drafter.findings import Severity
from drafter.language.dates import find_dates
from drafter.language.shape import Language
from drafter.model.symbols import SymbolError

_SYMBOL = Sought(
    r"(?<![A-Za-z0-9/])(?:(?:(?:A|GA)/)?(?:RES|Res)|GA)/(?=[0-9]+/[0-9]+)|(?<![A-Za-z0-9/])A/RES[ \u00a0](?=[0-9]{2}/)"
    r"|(?<![\w/(])S/RES/(?=[0-9]{3,4}[ \u00a0]?\()",
    near="RES/|Res/|GA/|A/RES",
)
_SPACED = Sought(
    r"(?<![0-9/.])[0-9]{2}(?: /[ ]?| ?/ |//)[0-9]{1,3}(?![0-9/])|(?<![\w/.])[0-9]{2}/[0-9]{1,3}/(?=[ ,;.]|$)",
    near=r"/(?:(?<= .)|(?=[ /,;.])|$)",
)


@rule(
    "TXT040",
    "resolution-number",
    scope=Scope.TEXT,
    summary="A resolution is cited in the text as 77/18: session, stroke, number, without spaces, No. and A/RES/.",
    why="The symbol is for catalogues; with a hyphen or spaces the number is found by no search.",
    source="Facts on UN house style 1.1 and 6.5; no other form in adopted resolutions of sessions 75 to 77 (Source: "
    "United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example("en", "title: Report on resolution A/RES/77/18", "title: Report on resolution 77/18"),
        Example("fr", "title: Rapport sur la résolution 77-18", "title: Rapport sur la résolution 77/18"),
        Example("es", "title: Informe sobre la resolución 77/ 18", "title: Informe sobre la resolución 77/18"),
        Example("zh", "title: 第77-18号决议", "title: 第77/18号决议"),
        Example("en", "title: Report on resolution A/77/18", "title: Report on resolution 77/18"),
        Example("fr", "title: La résolution no~77/18", "title: La résolution 77/18"),
        Example(
            "es",
            "title: La resolución 77.18, de 21~de~noviembre de~2022",
            "title: La resolución 77/18, de 21~de~noviembre de~2022",
        ),
        Example("ru", "title: О резолюции 77//18", "title: О резолюции 77/18"),
        Example("ar", "title: تقرير عن القرار رقم 77/18", "title: تقرير عن القرار 77/18"),
        Example("fr", "title: La résolution (77/18)", "title: La résolution 77/18"),
        Example("en", "title: Report on resolution77/18", "title: Report on resolution 77/18"),
        Example("en", "title: Report on resolution 3369 (xxx)", "title: Report on resolution 3369 (XXX)"),
        Example("fr", "title: La résolution 1325 du Conseil", "title: La résolution 1325 (2000) du Conseil"),
        Example("ru", "title: Резолюция 3369 (ХХХ)", "title: Резолюция 3369 (XXX)"),
    ),
)
def resolution_number(draft: Draft) -> Iterator[Fault]:
    """Look for symbols in running text, and for numbers joined otherwise."""
    for found in draft.found(_SYMBOL):
        if "http" not in found.piece.text[max(0, found.start - 40) : found.start]:
            mild = Severity.NOTE if found.piece.note is not None else None
            number = found.piece.text[found.end : found.end + 5]
            span = found.start, found.end + len(number)
            yield found.piece.fault(span, "A symbol stands for the number.", f"Take {found.text} out.", number, mild)
    for found in draft.found(_SPACED):
        right = re.sub(r"\s", "", found.text).replace("//", "/").rstrip("/")
        what = "Spaces" if " " in found.text else "Two strokes"
        yield found.fault(f"{what} stand in the number “{found.text}”.", f"Write {right}.", right)
    for found in draft.found(_hyphened(draft.language)):
        right = re.sub(rf"[{_MARKS}{_MORE_MARKS}](?=[0-9]+\D*$)", "/", found.text)
        if "." not in found.text or _is_no_decimal(right) or _is_adopted_then(found, right, draft.language):
            yield found.fault(f"“{found.text}” is no number of a resolution.", f"Perhaps: {right}.", right)
    for found in draft.found(_led_by_nought(draft.language)):
        right = re.sub("/[ОO0]+", "/", found.text)
        yield found.fault(f"“{found.text}” is no number of a resolution.", f"Perhaps: {right}.", right)
    for found in draft.found(_turned(draft.language)):
        right = "/".join(reversed(re.findall("[0-9]+", found.text)))
        yield found.fault(f"“{found.text}” has its session behind the stroke.", f"Perhaps: {right}.")
    for found in draft.found(_shortened(draft.language)):
        span = found.start, found.end + 2
        number = found.piece.text[found.end : found.end + 2]
        yield found.piece.fault(
            (found.span("letter")[0], span[1]), "“A/” is no part of the number.", "Take it out.", number
        )
    yield from _announced(draft)
    for found in draft.found(_LATIN) if draft.language.code == "ar" else ():
        yield found.fault(f"“{found.text}” is no number of a resolution.", "Write its session as (د-30).")
    for found in draft.found(_bare(draft.language)):
        cure = "Write the year behind it, 1325 (2000), or the session, 3369 (XXX)."
        yield found.fault(f"“{found.text}” lacks what a number without a stroke has behind it.", cure)
    for found in draft.found(_with_year(draft.language)):
        yield found.fault(f"“{found.text}” is no number of a resolution.", _YEAR_CURE)
    for found in draft.found(_OLD):
        yield found.fault(f"“{found.text}” is no number of a resolution.", _OLD_CURE)


def _announced(draft: Draft) -> Iterator[Fault]:
    """What stands before a number that needs nothing there but the whole word and a space."""
    if draft.language.code == "zh":
        for found in draft.found(_ANNOUNCED_IN_CHINESE):
            right = f"第{re.sub('[^0-9/]', '', found.text)}{found.text[-1]}"
            yield found.fault(f"“{found.text}” is no number of a resolution.", f"Write {right}.", right)
        return
    for found in draft.found(_ANNOUNCED):
        yield found.fault(f"“{found.text}” stands before the number.", "Take it out.", "")
    for found in draft.found(_SHORT):
        if found.piece.note is None:
            yield found.fault(f"“{found.text}” is short for “resolution”.", "Write the word.")
    for found in draft.found(_touching(draft.language)):
        yield found.fault(f"“{found.text}” stands at the number.", "Put a space between, without brackets and marks.")


def _is_adopted_then(found: Found, meant: str, language: Language) -> bool:
    """Whether the Assembly adopted a resolution of that number on the day beside it; other bodies write 58.3."""
    try:
        row = record(re.sub(r"^\D*", "", meant))
    except SymbolError:
        return False  # as 12/20: the Assembly has no such number
    days = find_dates(found.piece.text, language) if row else []
    return row is not None and any(
        day.date in row.dates and (0 <= day.start - found.end < _BESIDE or 0 <= found.start - day.end < _BESIDE)
        for day in days
    )


_BESIDE = 12


def _is_no_decimal(meant: str) -> bool:
    """Whether a number is higher than those of assemblies that write a point in it."""
    return int(meant.rpartition("/")[2]) > _HIGHEST


_HIGHEST = 60
"""The World Health Assembly has never adopted so many resolutions in a year."""

_ANNOUNCED = Sought(
    r"(?:(?<=[^\W\d][ \u00a0])|(?<=\w,[ \u00a0]))"
    r"(?:№|(?:UN)?GA|N[°º]?|No?\.|N\.º|(?:Res|Rés|Рез)\.|n[°oº]|nos?\.|núms?\.|number|num[eé]ro|número|номер|رقم|#)"
    r"[ \u00a0]?(?=[0-9]{2}/[0-9]{1,3}(?![0-9/]))",
    near=r"/(?<=[№NA.°ºoمr#ор][0-9]{2}.)(?=[0-9])|/(?<=[№NA.°ºoمr#ор][ \u00a0][0-9]{2}.)(?=[0-9])",
)
"""The sign for number between the word for resolution and a number, which needs none."""

_SHORT = Sought(
    r"(?<![\w/.])(?:[Rr][ée]s|[Рр]ез)\.(?=[ \u00a0]?[0-9]{2,4}(?:/[0-9]|(?:[ \u00a0][A-Z])?[ \u00a0]?\([XVI0-9]))",
    near=r"\.(?:(?<=[eé]s.)|(?<=ез.))(?=[ \u00a0]?[0-9])",
)
_ANNOUNCED_IN_CHINESE = Sought(
    r"第(?:[Nn][Oo]?\. ?|№ ?|# ?|[(（])[0-9]{2}/[0-9]{1,3}[)）]?[号、和]", near=r"第(?=[Nn№#(（])"
)
_OLD = Sought(
    r"(?<![A-Za-z0-9_/.,-])[0-9]{2,4}(?:[ \u00a0][A-Z])?[ \u00a0]?"
    r"(?:\((?:[xvi]{2,8}|(?=[XVIХ]*Х)[XVIХ]{2,8}|[12][0-9]{4}|(?:19|20)[0-9])\)"
    r"|(?:(?<=[0-9]{4}.)|(?<=[0-9]{4}))\([0-9]{1,2}\)|(?<=[ \u00a0])X[XVI]{1,6}(?![\w(.]))",
    near=r"[(XХ](?:(?<=\()(?:[xviXVIХ]{2,8}|[0-9]{1,3}|[0-9]{5})\)|(?<=[ \u00a0]X)[XVI]{1,6}(?![\w(.]))",
)
"""The session of an old number in small letters, in Cyrillic ones, in figures, or without its brackets."""
_LATIN = Sought(r"(?<![\w/.,-])[0-9]{2,4}(?: [A-Z])? \([XVI]{2,}\)(?= المؤرخ)", near=r"\)(?<=[XVI]\))(?= الم)")
"""An old number in an Arabic text as other languages write it."""
_OLD_CURE = "Write it as 3369 (XXX): the session in capitals, in brackets."

_MARKS, _MORE_MARKS = r"-–—.\\⁄∕／", "_|:;,"
"""What stands for the stroke of a number; the second kind is not looked for in Chinese."""


@cache
def _hyphened(language: Language) -> Sought:
    """Two figures joined to others otherwise, behind the word for resolution or before a date.

    Behind 2020 and the like it may be a range of years.
    """
    if language.code == "zh":
        joint = f"[{_MARKS}:：_,，]"
        return Sought(
            rf"(?:第[0-9]{{2}}{joint}[0-9]{{1,3}}(?=(?: [A-Z])?号决议)|(?<=日)第[0-9]{{2}}{joint}[0-9]{{1,3}}(?=号)"
            rf"|(?<=[0-9][和、])[0-9]{{2}}{joint}[0-9]{{1,3}}(?=[号、和]))",
            near=rf"{joint}(?<=[0-9].)(?=[0-9]{{1,3}}(?:[号、和]| [A-Z]号))",
        )
    joint = f"[{_MARKS}{_MORE_MARKS}]"
    dated = rf"(?<![\w/.,-])[1-9][0-9]{joint}[0-9]{{1,3}}(?={_glue(language)}[0-9]{{1,2}}[ \u00a0])"
    named = rf"{_ahead(language)}(?i:{_nouns(language)})[ \u00a0][0-9]{{2}}{joint}[0-9]{{1,3}}(?![0-9-])"
    near = rf"{joint}(?:(?<=[ \u00a0][0-9][0-9].)(?=[0-9])|(?<=[0-9].)(?=[0-9]{{1,3}}{_glue(language)}[0-9]))"
    return Sought(f"{named}|{dated}", near=near)


_YEAR_CURE = "Write it as 1325 (2000), or as 77/18 without the year."


@cache
def _with_year(language: Language) -> Sought:
    """A stroke before the year, which stands in brackets or not at all: 1325/2000, 77/18/2022."""
    number = r"(?:[0-9]{2}/[0-9]{1,3}|(?!19|20)[1-9][0-9]{3}|[1-9][0-9]{2})/(?:19|20)[0-9]{2}(?![0-9/])"
    near = r"/(?<=[0-9].)(?=(?:19|20)[0-9]{2}(?![0-9/]))"
    if language.code == "zh":
        return Sought(rf"第{number}(?=号)", near=near)
    return Sought(rf"{_ahead(language)}(?i:{_nouns(language)})[ \u00a0]{number}", near=near)


@cache
def _shortened(language: Language) -> Sought:
    """The letter of the symbol alone between the word for resolution and its number."""
    if language.code == "zh":
        return Sought("第(?P<letter>A/)(?=[0-9]{2}/[0-9]{1,3}号)", near="A/(?=[0-9]{2}/[0-9]{1,3}号)")
    noun = rf"{_ahead(language)}(?i:{_nouns(language)})[ \u00a0]"
    number = r"[0-9]{2}/[0-9]{1,3}(?![0-9/])"
    return Sought(rf"{noun}(?P<letter>A/)(?={number})", near=rf"A/(?={number})")


@cache
def _turned(language: Language) -> Sought:
    """A number whose session can only be the figure behind the stroke."""
    turned = "[1-9][0-9]{2}/[3-9][0-9]"
    if language.code == "zh":
        return Sought(rf"(?<![0-9/.,-]){turned}(?=号)", near="/(?<=[0-9]{3}.)(?=[3-9][0-9]号)")
    dated = rf"(?<![\w/.,-]){turned}(?={_glue(language)}[0-9]{{1,2}}[ \u00a0])"
    named = rf"(?i:{_nouns(language)})[ \u00a0]{turned}(?![0-9/])"
    return Sought(rf"{dated}|{named}", near="/(?<=[0-9]{3}.)(?=[3-9][0-9](?:[^0-9/]|$))")


@cache
def _led_by_nought(language: Language) -> Sought:
    """A number behind the word for resolution with a nought, or a letter for it, behind its stroke."""
    if language.code == "zh":
        return Sought("(?<=第)[0-9]{2}/[0OО][0-9]{1,3}(?=号)", near="/(?<=[0-9].)(?=[0OО][0-9])")
    named = rf"{_ahead(language)}(?i:{_nouns(language)})[ \u00a0][0-9]{{2}}/[0OО][0-9]{{1,3}}(?![0-9/])"
    dated = rf"(?<![\w/.,-])(?<!OC[ -])[0-9]{{2}}/[0OО][0-9]{{1,3}}(?={_glue(language)}[0-9]{{1,2}}[ \u00a0])"
    return Sought(f"{named}|{dated}", near="/(?<=[0-9].)(?=[0OО][0-9])")


@cache
def _touching(language: Language) -> Sought:
    """The word for resolution that touches its number, or is parted from it by a bracket or a quotation mark."""
    number = "[0-9]{2}/[0-9]{1,3}"
    near = r"/(?<=[^\W\d_][0-9]{2}.)(?=[0-9])|/(?<=[(“«„\"\u00a0][0-9]{2}.)(?=[0-9]{1,3}[ \u00a0]?[)”»“\"])"
    noun = rf"{_ahead(language)}(?i:{_nouns(language)})"
    return Sought(
        rf"{noun}(?={number}(?![0-9/]))|{noun}[ \u00a0][(“«„\"][ \u00a0]?(?={number}[ \u00a0]?[)”»“\"])", near=near
    )


@cache
def _bare(language: Language) -> Sought:
    """A number of four figures behind the word for resolution, and neither year nor session in brackets."""
    near = "[0-9](?<=[ \u00a0].)(?=[0-9]{3}(?![0-9/]))"
    if language.code == "zh":
        return Sought("(?<=第)[0-9]{4}(?=号决议)", near="[0-9](?<=第.)(?=[0-9]{3}号)")
    council = f"(?: {language.tables['organs']['security-council']['name']})?"
    named = rf"{_ahead(language)}(?i:{_nouns(language)}){council}[ \u00a0][1-9][0-9]{{3}}"
    part = r"(?:(?:[A-Z]|[آ-ي]+)[ \u00a0])?[\u200e\u200f]?\("
    return Sought(rf"{named}(?![0-9/]|[ \u00a0]*{part}|[ \u00a0]год)", near=near)


def _nouns(language: Language) -> str:
    words = language.tables["resolutions"]
    return f"{words['noun-one']}|{words['noun-many']}|{words['noun-other']}"


def _ahead(language: Language) -> str:
    """What stands before the word for resolution: Arabic writes small words together with it."""
    return r"(?<!\w)[وبلف]{0,2}" if language.code == "ar" else r"\b"


@cache
def _glue(language: Language) -> str:
    """What stands between a number and its date, with any space."""
    between = str(language.tables["resolutions"]["dated"]).removeprefix("{number}").removesuffix("{date}")
    return re.escape(between).replace("\\ ", "[ \u00a0]")
