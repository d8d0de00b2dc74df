"""The phrases that expressions may call: one table, each with its meaning and an example.

A phrase takes what a drafter knows by heart (a number, a code, a label) and gives it in the language of the text, with
whatever the records add to it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.facts.states import nearest, state
from drafter.language.shape import Dated, Language, SessionForm
from drafter.model.front import Session
from drafter.model.nodes import Emphasis, Inlines, Reference, Text
from drafter.spec.resolutions import Known, adopted_on, in_order_of_adoption, read_resolution
from drafter.spec.schema.forms import read_date
from drafter.spec.state_order import in_order

if TYPE_CHECKING:
    from drafter.spec.build.context import Context
    from drafter.spec.source import Placed


class PhraseError(Exception):
    """A phrase cannot be formed; carries what a finding needs, and what of the phrase can be told."""

    def __init__(self, message: str, hint: str = "", code: str = "expression", instead: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code
        self.instead = instead


@dataclass(frozen=True, slots=True)
class Call:
    """A phrase as it is called in one place."""

    here: Context
    place: Placed


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase.

    Attributes:
        name: what an expression calls it.
        form: makes it from the arguments; raises TypeError for those it does not take.
        usage: how it is written.
        meaning: what it gives.

    """

    name: str
    form: Callable[..., str | Inlines]
    usage: str
    meaning: str

    def give(self, here: Context, place: Placed, given: tuple[object, ...], named: dict[str, object]) -> str | Inlines:
        """The phrase in one place; raises `PhraseError` where it cannot be formed."""
        try:
            return self.form(Call(here, place), *given, **named)
        except TypeError as error:
            msg = f"“{self.name}” is not written so."
            raise PhraseError(msg, f"Write: {{{{ {self.usage} }}}}") from error


# --- resolutions ------------------------------------------------------------------------------------------------


def _resolution(call: Call, number: object) -> str:
    return call.here.language.resolution(_dated(call, number))


def _resolutions(call: Call, *numbers: object) -> str:
    return _chain_written(call.here.language, _numbers(numbers), call.here.known, call.here.organ)


def _citations(call: Call, *numbers: object) -> str:
    return call.here.language.citations(_chain(_numbers(numbers), call.here.known))


def _numbers(given: tuple[object, ...]) -> tuple[str, ...]:
    """Numbers of resolutions, given one by one or as one list."""
    numbers = given[0] if len(given) == 1 and isinstance(given[0], tuple) else given
    if not numbers:
        msg = "A chain of resolutions needs at least one."
        raise PhraseError(msg, "Give the spec the key recalls: [77/18, 79/9].")
    return tuple(_number(number) for number in numbers)


@lru_cache(maxsize=256)
def _chain_written(language: Language, numbers: tuple[str, ...], known: Known, organ: str) -> str:
    try:
        return language.resolutions(_chain(numbers, known), organ)
    except PhraseError as error:
        certain = [Dated(number, date) for number, date in in_order_of_adoption(numbers, known) if date]
        error.instead = language.resolutions(certain, organ) if certain else ""
        raise


def _chain(numbers: tuple[str, ...], known: Known) -> list[Dated]:
    """Resolutions with their dates, in the order of their adoption."""
    return [_known(number, date) for number, date in in_order_of_adoption(numbers, known)]


def _dated(call: Call, number: object) -> Dated:
    return _known(standard := _number(number), adopted_on(standard, call.here.known))


def _number(number: object) -> str:
    """A number in its standard form."""
    if not isinstance(number, str):
        raise TypeError
    try:
        return str(read_resolution(number))
    except ValueError as error:
        msg = f"“{number}” is no resolution number."
        raise PhraseError(msg, "One looks like 77/18, 217 A (III) or ES-10/23.", "bad-resolution") from error


def _known(number: str, date: datetime.date | None) -> Dated:
    if date is None:
        msg = f"The index does not know when resolution {number} was adopted."
        raise PhraseError(msg, f"Say it in the spec: known: {{{number}: 2027-12-01}}", "unknown-resolution")
    return Dated(number, date)


# --- sessions and dates -----------------------------------------------------------------------------------------


def _session_phrase(form: SessionForm) -> Callable[..., str]:
    def phrase(call: Call, later: object = 0) -> str:
        if not isinstance(later, int):
            raise TypeError
        session = call.here.session
        if session is None:
            msg = "The spec does not say which session it belongs to."
            raise PhraseError(msg, "Add: session: 81", "missing-fact")
        if not 1 <= session.number + later <= _LAST_SESSION:
            msg = f"There is no session {session.number + later}."
            raise PhraseError(msg, "", "bad-session")
        moved = Session(session.number + later, session.kind)
        return call.here.language.session(moved, form, call.here.organ)

    return phrase


_LAST_SESSION = 199


def _date(call: Call, start: object, end: object = None) -> str:
    first = _read_date(start)
    if end is None:
        return call.here.language.date(first)
    last = _read_date(end)
    if last < first:
        msg = f"{end} lies before {start}."
        raise PhraseError(msg, "Give the earlier date first.", "bad-date")
    return call.here.language.date_range(first, last)


def _read_date(given: object) -> datetime.date:
    if not isinstance(given, str):
        raise TypeError
    try:
        return read_date(given)
    except ValueError as error:
        msg = f"“{given}” is no date."
        raise PhraseError(msg, "Write it as 2026-11-20, in quotes.", "bad-date") from error


# --- States -----------------------------------------------------------------------------------------------------


def _state(call: Call, code: object) -> str:
    return state_name(code, call.here.language.code)


def _states(call: Call, *codes: object) -> str:
    given = codes[0] if len(codes) == 1 and isinstance(codes[0], tuple) else codes
    names = [state_name(code, call.here.language.code) for code in given]
    return call.here.language.join(in_order(names, call.here.language))


def state_name(code: object, language: str) -> str:
    """The name of the State with a code; raises `PhraseError` where there is none."""
    if not isinstance(code, str):
        raise TypeError
    found = state(code)
    if found is None:
        near = nearest(code, language, 1)
        hint = f"Codes have three letters, such as CMR.{f' Did you mean {near[0]}?' if near else ''}"
        msg = f"No State has the code “{code}”."
        raise PhraseError(msg, hint, "unknown-state")
    return found.name(language)


def _on_behalf(call: Call, group: object) -> str:
    if not isinstance(group, str):
        raise TypeError
    return call.here.language.words["on-behalf"].format(group)


# --- the rest ---------------------------------------------------------------------------------------------------

_ITALIC_IBID = ("es",)
"""House style 1.4: Spanish sets it in italics, the others do not."""


def _ibid(call: Call) -> Inlines:
    word = Text(call.here.language.words["ibid"])
    return (Emphasis((word,)),) if call.here.language.code in _ITALIC_IBID else (word,)


def _para(call: Call, label: object) -> Inlines:
    if not isinstance(label, str):
        raise TypeError
    call.here.labels.wanted.append((label, call.place))
    return (Reference(label),)


PHRASES = {
    phrase.name: phrase
    for phrase in (
        Phrase(
            "resolution", _resolution, 'resolution("77/18")', "A resolution with its date, without the word itself."
        ),
        Phrase(
            "resolutions",
            _resolutions,
            'resolutions("75/16", "77/18")',
            "Resolutions with their dates in the order of adoption, behind the word itself; "
            "resolutions(recalls) for those under recalls.",
        ),
        Phrase("citations", _citations, 'citations("75/16", "77/18")', "The same without the word."),
        Phrase("session", _session_phrase("plain"), "session(+2)", "The session, or one that many sessions later."),
        Phrase("at_session", _session_phrase("at"), "at_session(+2)", "At its … session."),
        Phrase("of_session", _session_phrase("of"), "of_session(+2)", "Of its … session."),
        Phrase("date", _date, 'date("2024-07-22", "2024-07-24")', "A date, or a time from one date to another."),
        Phrase("state", _state, 'state("CMR")', "The name of a State, by its three-letter code."),
        Phrase("states", _states, 'states("GNQ", "CMR")', "A list of States in the order of the language."),
        Phrase(
            "on_behalf",
            _on_behalf,
            'on_behalf("the Group of 77 and China")',
            "The note of a sponsor that speaks for a group; the group with its article, in the case it needs.",
        ),
        Phrase("ibid", _ibid, "ibid()", "As in the note before."),
        Phrase("para", _para, 'para("report")', "The number of the paragraph with that label."),
    )
}
