"""Facts in a text that are better written as an expression: the chain of recalled resolutions, sessions to come."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from drafter.language.shape import Dated
from drafter.model.front import Session

if TYPE_CHECKING:
    from drafter.language.shape import Language
    from drafter.model.front import Front

_AHEAD = 5
"""Texts come back after one to five sessions; a session farther off is not theirs."""


def phrases_of(front: Front, language: Language) -> dict[str, str]:
    """Texts that are written as an expression, with the expression; longer ones first."""
    found = _sessions(front, language)
    if front.recalls and (chain := _chain(front)):
        found[language.resolutions(chain, front.organ)] = "resolutions(recalls)"
    return dict(sorted(found.items(), key=lambda entry: -len(entry[0])))


def _sessions(front: Front, language: Language) -> dict[str, str]:
    """Sessions to come: "at its eighty-first session"."""
    session = front.session
    if session is None or session.kind != "regular":
        return {}
    found: dict[str, str] = {}
    for ahead in range(1, _AHEAD + 1):
        later = Session(session.number + ahead)
        for form in ("of", "at"):
            text = language.session(later, form, front.organ)
            found[text] = f"{form}_session(+{ahead})"
    return found


def _chain(front: Front) -> list[Dated]:
    """The recalled resolutions with their dates, as `resolutions(recalls)` gives them; none if a date is missing."""
    from drafter.facts.resolutions import adopted, by_adoption
    from drafter.spec.resolutions import read_resolution

    try:
        numbers = {str(read_resolution(number)): None for number in front.recalls}
        known = {str(read_resolution(number)): date for number, date in front.known}
        dates: dict[str, datetime.date | None] = {number: known.get(number) or adopted(number) for number in numbers}
        ordered = by_adoption(numbers, known)
    except ValueError:
        return []
    return [Dated(number, date) for number in ordered if (date := dates[number])] if all(dates.values()) else []
