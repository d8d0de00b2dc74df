"""TXT029: figure marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language

_NEAR = r"[0-9](?=[,. \u00a0][0-9])"
"""A mark between two figures."""
_FIRST = r"[0-9](?<![0-9A-Za-z.,/-].)"
"""The first figure of a number."""
_LEAD = rf"{_FIRST}[0-9]{{0,2}}"
"""What may stand before a mark."""
_GROUPED = Sought(rf"{_LEAD}([,. \u00a0])[0-9]{{3}}(?:\1[0-9]{{3}})+(?![0-9A-Za-z/]|[.,][0-9])", near=_NEAR)
_ROUND = Sought(
    rf"{_FIRST}(?<![0-9/-][ \u00a0].)(?<![0-9][.,][ \u00a0].)"
    r"[0-9]{0,2}([,. \u00a0])000(?![0-9A-Za-z/]|[.,][0-9]|[ \u00a0][0-9])",
    near=_NEAR,
)
"""Full thousands of one group: 65.000 is no fraction."""


@rule(
    "TXT029",
    "figure-marks",
    scope=Scope.TEXT,
    summary="Thousands and decimals are marked as the language marks them.",
    why="1.234.567 and 3,5 are one thing in Spanish and another in English.",
    source="Facts on UN house style 6.6, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: 3,5 per cent of 65 507 400 dollars", "title: 3.5 per cent of 65,507,400 dollars"),
        Example("en", "title: A loan of 1500000 dollars", "title: A loan of 1,500,000 dollars"),
        Example("en", "title: A loan of 6 000 dollars", "title: A loan of 6,000 dollars"),
        Example("en", "title: Homes for 45000 people", "title: Homes for 45,000 people"),
        Example("es", "title: Casas para 12,500 personas", "title: Casas para 12.500 personas"),
        Example("fr", "title: Un prêt de 6.500 dollars", "title: Un prêt de 6~500 dollars"),
        Example("en", "title: A loan of 1.234,500 dollars", "title: A loan of 1,234,500 dollars"),
        Example("zh", "title: 湖水减少0.5 %", "title: 湖水减少0.5%"),
        Example("es", "title: El 3.5 % de 65,507,400 dólares", "title: El 3,5 % de 65.507.400 dólares"),
    ),
)
def figure_marks(draft: Draft) -> Iterator[Fault]:
    """Look for numbers of several groups, full thousands, sums, what is counted, and fractions with a unit."""
    numbers = draft.language.tables["numbers"]
    group, point = numbers["group"], numbers["point"]
    for found in chain(draft.found(_GROUPED), draft.found(_ROUND)):
        mark = found.match[1]
        if mark != group:
            right = found.text.replace(mark, group)
            may_break = mark == " " and group == "\u00a0"
            yield _breaks(found) if may_break else found.fault(_MARKED.format(found.text), f"Write {right}.", right)
    for found in draft.found(_breaking(draft.language)) if group == "\u00a0" else ():
        yield _breaks(found)
    for found in draft.found(_sums(draft.language)):
        right = f"{found.match['thousands']}{group}{found.match['units']}"
        if found.text != right and not (found.match["mark"] == " " and group == "\u00a0"):
            yield found.fault(_MARKED.format(found.text), f"Write {right}.", right)
    for found in draft.found(_glued(draft.language)):
        if found.piece.note is None:
            right = f"{int(found.text):,}".replace(",", group)
            yield found.fault(f"No mark parts the thousands of {found.text}.", f"Write {right}.", right)
    for found in draft.found(_short(draft.language)):
        yield found.fault(_MARKED.format(found.text), f"Write {re.sub('[^0-9]', group, found.text)}, if that is meant.")
    for found in draft.found(_mixed(draft.language)):
        right = re.sub(r"\D", group, found.text)
        yield found.fault(_MARKED.format(found.text), f"Write {right}.", right)
    for found in draft.found(_uneven(draft.language)):
        right = f"{int(re.sub('[^0-9]', '', found.text)):,}".replace(",", group)
        yield found.fault(_MARKED.format(found.text), f"Write {right}.", right)
    for found in draft.found(_fractions(draft.language)):
        right = found.text.replace("," if point == "." else ".", point)
        yield found.fault(f"The decimals of “{found.text}” are not marked so.", f"Write “{right}”.", right)
    words = draft.language.tables["typography"]
    for found in draft.found(_percents(words["wrong-percent"])) if words["wrong-percent"] else ():
        written = f"{found.match['figure']}{words['percent']}" if words["percent"] else None
        message = f"“{found.match['sign'].strip()}” is not how the language writes per cent."
        yield found.fault(message, f"Write “{written}”." if written else "Write the word.", written)


def _breaks(found: Found) -> Fault:
    """A number whose groups a plain space parts, where the language has a no-break space."""
    message, cure = f"{found.text} may break at its spaces.", "Put no-break spaces there (~)."
    return found.fault(message, cure, found.text.replace(" ", "\u00a0"), Severity.NOTE)


_MARKED = "The thousands of {} are not marked so."


@cache
def _percents(signs: str) -> Sought:
    """Signs and words for per cent that the language has not, with the figure before them."""
    return Sought(rf"(?P<figure>[0-9])(?P<sign>{signs})(?![0-9A-Za-z])", near="%|٪|％|percent")


@cache
def _sums(language: Language) -> Sought:
    """One thousand and more with the name of a currency behind it, which no fraction of three figures has.

    A mark that is neither that of thousands nor that of decimals is wrong whatever follows.
    """
    numbers = language.tables["numbers"]
    alien = "".join(mark for mark in ".," if mark not in (numbers["group"], numbers["point"]))
    other = rf"|(?<=[{alien}](?!000)[0-9]{{3}})(?![0-9A-Za-z/-]|[.,:][0-9])" if alien else ""
    digits = rf"{_FIRST}(?<![0-9][ \u00a0].)[0-9]{{0,2}}"
    return Sought(
        rf"(?P<thousands>{digits})(?P<mark>[,. \u00a0’])(?P<units>[0-9]{{3}})"
        rf"(?:(?={_currency(language)}){other})",
        near=r"[,. \u00a0’](?<=[0-9].)(?=[0-9]{3}(?:[^0-9]|$))",
    )


@cache
def _glued(language: Language) -> Sought:
    """Six figures and more in a row, and fewer of them before the name of a currency."""
    currency = _currency(language)
    first = r"(?<![A-Za-z0-9_./:#,-])[1-9]"
    counted = "[人名个户]" if language.code == "zh" else r"[ \u00a0][^\W\d_A-ZА-Я]{3}"
    return Sought(
        rf"{first}(?:[0-9]{{5,}}(?![A-Za-z0-9_/-]|[.,][0-9])|[0-9]{{3,}}(?={currency})"
        rf"|(?<![A-ZА-Я°º№.][ \u00a0].)[0-9]{{4}}(?={counted}))",
        near=rf"[0-9](?<=[0-9]{{3}}.)(?:(?<=[0-9]{{4}}.)(?={counted})|(?<=[0-9]{{5}}.)|(?={currency}))",
    )


def _currency(language: Language) -> str:
    """The name of a currency behind a sum, with the space before it."""
    names = "|".join(map(re.escape, language.tables["typography"]["currencies"]))
    return f"(?:{names})" if language.code == "zh" else f"[ \u00a0](?:{names})"


def _counted(language: Language) -> str:
    """The word for what is counted, with the space before it; units have fractions."""
    if language.code == "zh":
        return "[人名个户]"
    units = "|".join(map(re.escape, language.tables["typography"]["units"]))
    return rf"[ \u00a0](?!{units})[^\W\d_]{{3}}"


@cache
def _short(language: Language) -> Sought:
    """One thousand and more, before the word for what is counted, with the mark of decimals before three figures."""
    table = language.tables
    counted = _counted(language)
    point, group = re.escape(table["numbers"]["point"]), table["numbers"]["group"]
    space = r"|[ \u00a0]" if group in ",." else ""
    return Sought(
        rf"{_FIRST}(?<=[1-9])(?<![0-9][ \u00a0].)[0-9]{{0,2}}(?:{point}{space})(?!000)[0-9]{{3}}(?={counted})"
        rf"|(?<=\$)[1-9][0-9]{{0,2}}{point}[0-9]{{3}}(?![0-9])",
        near=rf"{point}(?<=[0-9].)(?=[0-9]{{3}}(?:[人名个户]|[ \u00a0][^\W\d_]))|\$"
        + (r"|[ \u00a0](?<=[0-9].)(?=[0-9]{3}[ \u00a0][^\W\d_])" if space else ""),
    )


@cache
def _breaking(language: Language) -> Sought:
    """One thousand and more, before the word for what is counted, with a plain space."""
    return Sought(
        rf"{_FIRST}(?<![0-9][ \u00a0].)[0-9]{{0,2}} (?!000)[0-9]{{3}}(?={_counted(language)})",
        near=r"[0-9](?= [0-9]{3}[ \u00a0][^\W\d_])",
    )


@cache
def _mixed(language: Language) -> Sought:
    """Groups that two marks part, the first of which marks no decimals, or of two figures: 1.234,567; 1.25.000."""
    first = {".": ",", ",": r"\."}.get(language.tables["numbers"]["point"], "")
    wrong = r"\." if first == "," else ","
    groups = (
        rf"{_LEAD}{wrong}[0-9]{{3}}(?:[{first} \u00a0][0-9]{{3}})+|{_LEAD}[’'][0-9]{{3}}(?:[’'.,][0-9]{{3}})*"
        rf"|{_LEAD}(?P<step>[,.\u00a0])[0-9]{{2}}(?:(?P=step)[0-9]{{2}})*(?P=step)[0-9]{{3}}|{_LEAD}[，،][0-9]{{3}}"
    )
    return Sought(
        rf"(?:{groups})(?![0-9A-Za-z/]|[.,][0-9])", near=r"[,.’'，،\u00a0](?<=[0-9].)(?=[0-9]{3}[^0-9]|[0-9]{3}$)"
    )


@cache
def _uneven(language: Language) -> Sought:
    """A sum whose groups two marks part, or one in the wrong place: 1,234 567 dollars; 1234,567 dollars.

    Full thousands can be told without the name of a currency, and what is counted by the word for it, where the marks
    are not those of groups and decimals, or a group has four figures: 1,250.000; 1 250,500 people; 1,2500 people.
    """
    numbers = language.tables["numbers"]
    group = "[ \u00a0]" if numbers["group"] == "\u00a0" else re.escape(numbers["group"])
    point = re.escape(numbers["point"])
    two = rf"{_LEAD}(?:(?P<mark>[.,])[0-9]{{3}}(?!(?P=mark))[., \u00a0]|[ \u00a0][0-9]{{3}}[.,])[0-9]{{3}}"
    one = rf"{_LEAD}[.,][0-9]{{6}}|{_FIRST}[0-9]{{3,5}}[.,][0-9]{{3}}"
    other = two.replace("mark", "sign")
    four = rf"{group}[0-9]{{4}}" if numbers["group"] in ",." else "(?!)"
    full = rf"{_LEAD}(?P<first>[,. \u00a0])[0-9]{{3}}(?!(?P=first))[.,]000(?![0-9]|[.,][0-9])"
    ways = (
        rf"(?:{two}|{one})(?={_currency(language)})",
        full,
        rf"(?!0){_LEAD}{four}(?={_counted(language)})",
        rf"(?!{_LEAD}{group}[0-9]{{3}}{point}){other}(?={_counted(language)})",
    )
    return Sought("|".join(ways), near=r"[,. \u00a0](?<=[0-9].)(?=[0-9]{3}(?:[0-9]{1,3})?[^0-9])")


@cache
def _fractions(language: Language) -> Sought:
    wrong = "," if language.tables["numbers"]["point"] == "." else r"\."
    units = "|".join(map(re.escape, language.tables["typography"]["units"]))
    of_units = rf"[0-9]*{wrong}[0-9]{{1,2}}(?=[ \u00a0]?(?:{units}))"
    below_one = rf"(?<=(?<![0-9][ \u00a0])0){wrong}[0-9]{{1,2}}(?=[ \u00a0][^\W\d_])"
    of_money = rf"[0-9]*{wrong}[0-9]{{2}}(?={_currency(language)})"
    return Sought(rf"{_FIRST}(?:{of_units}|{of_money}|{below_one})", near=_NEAR)
