"""TXT040: resolution number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language

_SYMBOL = Sought(r"(?<![A-Za-z0-9/])A/RES/(?=[0-9]+/[0-9]+)", near="A/RES/(?=[0-9])")
_SPACED = Sought(r"(?<![0-9/.])[0-9]{2}(?: /[ ]?| ?/ )[0-9]{1,3}(?![0-9/])", near=r"/(?:(?<= .)|(?= ))")


@rule(
    "TXT040",
    "resolution-number",
    scope=Scope.TEXT,
    summary="A resolution is cited in the text as 77/18: session, stroke, number, without spaces and without A/RES/.",
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
    ),
)
def resolution_number(draft: Draft) -> Iterator[Fault]:
    """Look for symbols in running text, and for numbers joined otherwise."""
    for found in draft.found(_SYMBOL):
        if found.piece.note is None:
            number = found.piece.text[found.end : found.end + 5]
            span = found.start, found.end + len(number)
            yield found.piece.fault(span, "A symbol stands for the number.", "Take A/RES/ out.", number)
    for found in draft.found(_SPACED):
        right = re.sub(r"\s", "", found.text)
        yield found.fault(f"Spaces stand in the number “{found.text}”.", f"Write {right}.", right)
    for found in draft.found(_hyphened(draft.language)):
        right = re.sub(r"[-–](?=[0-9]+\D*$)", "/", found.text)
        yield found.fault(f"“{found.text}” is no number of a resolution.", f"Perhaps: {right}.", right)


@cache
def _hyphened(language: Language) -> Sought:
    """The word for resolution with two figures and a hyphen; behind 2020 and the like it may be a range of years."""
    if language.code == "zh":
        return Sought("第[0-9]{2}[-–][0-9]{1,3}(?=号决议)", near="[-–](?<=[0-9].)")
    words = language.tables["resolutions"]
    nouns = f"{words['noun-one']}|{words['noun-many']}"
    return Sought(
        rf"\b(?:{nouns})[ \u00a0][0-9]{{2}}[-–][0-9]{{1,3}}(?![0-9-])", near="[-–](?<=[ \u00a0][0-9][0-9].)(?=[0-9])"
    )
