"""Facts in a text that are better written as an expression: the chain of recalled resolutions, sessions to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.language.shape import Dated
from drafter.model.front import Session
from drafter.model.symbols import SymbolError
from drafter.spec.resolutions import in_order_of_adoption, read_resolution

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
    try:
        known = tuple((str(read_resolution(number)), date) for number, date in front.known)
        chain = in_order_of_adoption(front.recalls, known)
    except SymbolError:
        return []
    dated = [Dated(number, date) for number, date in chain if date]
    return dated if len(dated) == len(chain) else []
