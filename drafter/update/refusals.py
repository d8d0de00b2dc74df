"""What cannot be updated, or not in the way that was asked: everything that is wrong, in plain words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from drafter.facts.resolutions import record
from drafter.findings import Finding, Origin
from drafter.model.front import Kind, Resolution
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import SymbolError
from drafter.update.front import Known


def refusals(
    resolution: Resolution, session: int | None, adopted: str | None, date: datetime.date | None, known: Known
) -> list[Finding]:
    """Every reason not to update a text; arguments as in `roll.plan`."""
    origin = Origin((resolution.origin or Origin()).file)
    said = [*_of_text(resolution), *_of_session(resolution, session)]
    number = _number(adopted) if adopted else None
    if adopted and number is None:
        said.append((f"“{adopted}” is no number of a resolution.", "One looks like 79/9 or A/RES/79/9."))
    if number:
        said += [*_of_number(resolution, number), *_of_date(resolution, number, date, known)]
    return [Finding("no-update", message, origin=origin, hint=hint) for message, hint in said]


Said = Iterator[tuple[str, str]]


def _of_text(resolution: Resolution) -> Said:
    front = resolution.front
    if front.kind is Kind.AMENDMENT:
        yield "An amendment does not come back.", "Update the text it amends."
    if front.session is None:
        yield "The text names no session, so there is nothing to count from.", "Add: session: 79"
    elif front.session.kind != "regular":
        yield "The text is of a special session, and those do not recur.", ""


def _of_session(resolution: Resolution, session: int | None) -> Said:
    own = resolution.front.session
    if own is None or session is None or own.kind != "regular":
        return
    if session == own.number:
        yield f"The text is of session {session} already.", "Give the session of the new text, or leave --session out."
    elif session < own.number:
        yield f"Session {session} lies before the text's own, {own.number}; an update goes forward.", ""


def _number(adopted: str) -> ResolutionNumber | None:
    try:
        return ResolutionNumber.parse(adopted)
    except SymbolError:
        return None


def _of_number(resolution: Resolution, number: ResolutionNumber) -> Said:
    front = resolution.front
    if front.session and number.session != front.session:
        yield (
            f"{number} is no resolution of session {front.session.number}, in which the text was before the Assembly.",
            "Give the number under which this text was adopted.",
        )
    if not front.kind.is_adopted and str(number) in front.recalls[-1:]:
        yield (
            f"The text recalls {number} already: it seems to be updated.",
            "Update the text that was adopted, not the one that follows it.",
        )
    own = _number(front.symbol) if front.symbol and front.kind.is_adopted else None
    if own and own.whole != number.whole:
        yield f"The text itself says that it is {own}, not {number}.", "Leave --adopted out."


def _of_date(resolution: Resolution, number: ResolutionNumber, date: datetime.date | None, known: Known) -> Said:
    front = resolution.front
    indexed = record(number)
    said = indexed.dates if indexed else ()
    if date and number.session and not number.session.holds(date):
        opened = number.session.opens
        yield f"{date} lies outside session {number.session.number}, September {opened} to September {opened + 1}.", ""
    if date and said and date not in said:
        is_own = front.adoption is not None and front.adoption.date == date
        hint = f"The text has a wrong date; give the right one: --on {said[0]}"
        yield (
            f"{number} was adopted on {said[0]}, not on {date}.",
            hint if is_own else "Leave --on out: the index knows the date.",
        )
    if date and front.date and not front.kind.is_adopted and date < front.date:
        yield f"The text is dated {front.date} and cannot have been adopted before, on {date}.", ""
    adopted = date or (said[0] if said else front.adoption.date if front.adoption else None)
    if adopted is None:
        yield (
            f"The index does not know when {number} was adopted.",
            "Say it: --on 2026-12-01",
        )
    elif known.date and known.date <= adopted:
        yield f"The new text cannot be dated {known.date}: the last one was adopted on {adopted}.", ""
