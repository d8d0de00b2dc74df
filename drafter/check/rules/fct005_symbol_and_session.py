"""FCT005: symbol and session."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.resolutions import record
from drafter.findings import Severity
from drafter.model.front import Front, Kind
from drafter.model.symbols import GENERAL_ASSEMBLY, Symbol, SymbolError, find_symbols


@rule(
    "FCT005",
    "symbol-and-session",
    scope=Scope.TEXT,
    summary="Symbol, session, date and organ agree.",
    why="A/80/L.4 belongs to the eightieth session of the Assembly.",
    source="Facts on UN house style 1.1, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example("en", "symbol: A/80/L.4\nsession: 81", "symbol: A/81/L.4\nsession: 81"),
        Example("fr", "symbol: A/79/L.9\nsession: 80", "symbol: A/80/L.9\nsession: 80"),
        Example(
            "en",
            "kind: amendment\nsymbol: A/81/L.9\nsession: 81\namends: A/80/L.4",
            "kind: amendment\nsymbol: A/81/L.9\nsession: 81\namends: A/81/L.4",
        ),
    ),
)
def symbol_and_session(draft: Draft) -> Iterator[Fault]:
    """Hold the symbol of the document against its session and organ, and the session against the date."""
    yield from draft.doubted("session-and-date")
    front = draft.front
    yield from _named_on_the_cover(draft)
    if not front.symbol:
        return
    try:
        symbol = Symbol.parse(front.symbol)
    except SymbolError:
        return  # the symbol of some adopted texts names a part: A/RES/75/251 B
    if front.session and symbol.session and symbol.session != front.session:
        message = f"The symbol {symbol} belongs to session {symbol.session.number}, the text to {front.session.number}."
        if front.date and symbol.session.holds(front.date) and not front.session.holds(front.date):
            yield Fault(message, draft.place("session"), "Mend the session; the date speaks for the symbol.")
        else:
            yield Fault(message, draft.place("symbol"), "Mend one of the two.", front.symbol)
    if symbol.organ and symbol.organ != front.organ:
        message = f"The symbol {symbol} is of another organ than {front.organ}."
        yield Fault(message, draft.place("symbol"), "Mend one of the two.", front.symbol)
    if symbol.committee and front.committee and symbol.committee != front.committee:
        message = f"The symbol {symbol} is of committee {symbol.committee}, the text of {front.committee}."
        yield Fault(message, draft.place("symbol"), "Mend one of the two.", front.symbol)
    if bool(symbol.committee) != bool(front.committee) and symbol.is_limited and not front.kind.is_adopted:
        message = (
            f"The symbol {symbol} is of {_committee(symbol.committee)}, the text of {_committee(front.committee)}."
        )
        yield Fault(message, draft.place("symbol"), "Mend one of the two.", front.symbol)
    yield from _reported(draft)
    yield from _adoption(draft, symbol)
    if what := _other_kind(symbol, front):
        yield Fault(f"The symbol {symbol} {what}.", draft.place("symbol"), "Mend symbol or kind.", front.symbol)


def _named_on_the_cover(draft: Draft) -> Iterator[Fault]:
    """Documents that come before the same session: the draft that is adopted or amended, the report, the agenda."""
    session = draft.session
    if session is None:
        return
    for key, text in _cover_texts(draft.front):
        for start, end, symbol in find_symbols(text):
            if symbol.organ == GENERAL_ASSEMBLY and symbol.session and symbol.session != session:
                own = symbol.session.number
                message = f"The symbol {symbol} belongs to session {own}, the text to {session.number}."
                yield Fault(message, draft.place(key), "Mend the symbol.", text[start:end])


def _cover_texts(front: Front) -> Iterator[tuple[str, str]]:
    """What the cover says of such documents, each with the key of the spec under which it stands."""
    if adoption := front.adoption:
        yield "adopted.draft", adoption.draft or ""
        yield "adopted.meeting", adoption.meeting or ""
        yield "adopted.basis", shown(adoption.basis)
    yield "amends", front.amends or ""
    if front.agenda and front.agenda.note:
        yield "agenda.note", shown(front.agenda.note.content)


def _committee(number: int | None) -> str:
    return f"committee {number}" if number else "the plenary"


def _reported(draft: Draft) -> Iterator[Fault]:
    """The committee of an adopted text, against the one on whose report it says that it rests."""
    front = draft.front
    if not front.committee or not front.adoption or not front.adoption.basis:
        return
    said = shown(front.adoption.basis).replace("\u00a0", " ")
    named = [number for number in _COMMITTEES if draft.language.reporting_committee(number) in said]
    if named and front.committee not in named:
        message = f"The text rests on the report of committee {named[0]}, and is said to be of {front.committee}."
        yield Fault(message, draft.place("committee"), "Mend one of the two.")


_COMMITTEES = range(1, 7)
"""The Main Committees of the Assembly."""


def _adoption(draft: Draft, symbol: Symbol) -> Iterator[Fault]:
    """The day of adoption, against the index."""
    front = draft.front
    day = front.adoption.date if front.adoption else None
    number = front.symbol.removeprefix("A/RES/") if front.symbol else ""
    if day is None or symbol.organ != GENERAL_ASSEMBLY or number == front.symbol:
        return
    try:
        found = record(number)
    except SymbolError:
        return
    if found and day not in found.dates:
        message = f"The index says that {number} was adopted on {found.dates[0]}."
        yield Fault(message, draft.place("adopted.date"), "Mend the day.", str(day), severity=Severity.NOTE)


def _other_kind(symbol: Symbol, front: Front) -> str:
    """What a symbol says of a document that its kind does not; drafts of the Assembly are in the limited series."""
    if symbol.organ != GENERAL_ASSEMBLY or front.organ != GENERAL_ASSEMBLY:
        return ""
    if front.kind.is_adopted:
        return "is one of a draft, not of an adopted text" if symbol.is_limited else ""
    if not symbol.is_limited:
        return "is not one of a draft, which has L. and a number"
    is_revised = front.kind in (Kind.REVISED_DRAFT_RESOLUTION, Kind.REVISED_DRAFT_DECISION)
    if bool(symbol.revision) != is_revised and front.kind is not Kind.AMENDMENT:
        return "is of a revised text" if symbol.revision else "is of a first text, not of a revised one"
    return ""
