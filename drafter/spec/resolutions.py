"""Numbers of resolutions in a spec, and when they were adopted."""

from __future__ import annotations

import datetime
from functools import lru_cache

from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import HUMAN_RIGHTS_COUNCIL, Symbol, SymbolError

Known = tuple[tuple[str, datetime.date], ...]
"""Adoption dates that a spec adds to the index, by number in its standard form."""


@lru_cache(maxsize=4096)
def read_resolution(text: str) -> ResolutionNumber:
    """A resolution number; raises `SymbolError` for anything else. 16/18 can only be the Human Rights Council's."""
    try:
        return ResolutionNumber.parse(text)
    except SymbolError:
        return ResolutionNumber.parse(text, HUMAN_RIGHTS_COUNCIL)


def read_symbol(text: str) -> Symbol:
    """A document symbol, also as texts print it: S/RES/2593 (2021), A/RES/77/253 B. Raises `SymbolError`."""
    try:
        return Symbol.parse(text.replace(" (", "("))
    except SymbolError:
        return ResolutionNumber.parse(text).symbol if "/RES/" in text else Symbol.parse(text)


@lru_cache(maxsize=256)
def in_order_of_adoption(numbers: tuple[str, ...], known: Known) -> tuple[tuple[str, datetime.date | None], ...]:
    """Resolutions with their dates as a recital lists them; None for a date that nobody knows.

    Raises `SymbolError` for what is no number.
    """
    from drafter.facts.resolutions import by_adoption

    standard = list(dict.fromkeys(str(read_resolution(number)) for number in numbers))
    if len(standard) == 1:
        return ((standard[0], adopted_on(standard[0], known)),)
    dates = {number: adopted_on(number, known) for number in standard}
    ordered = by_adoption(standard, {number: date for number, date in dates.items() if date})
    return tuple((number, dates[number]) for number in ordered)


@lru_cache(maxsize=4096)
def adopted_on(number: str, known: Known) -> datetime.date | None:
    """When a resolution was adopted, after the spec or the index; raises `SymbolError` for what is no number."""
    from drafter.facts.resolutions import adopted

    asked = read_resolution(number)
    if date := dict(known).get(str(asked)):
        return date
    try:
        return adopted(str(asked))
    except SymbolError:  # a number of another organ, which the index does not hold
        return None
