"""Facts that cannot be true, or not all of them: an organ that is none, a date against the index or the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.findings import Severity
from drafter.model.front import LANGUAGES, Kind
from drafter.model.symbols import GENERAL_ASSEMBLY
from drafter.spec.build import fields
from drafter.spec.resolutions import read_resolution
from drafter.spec.schema.forms import read_date
from drafter.spec.schema.sessions import read_session
from drafter.spec.tree import Mapping, Scalar

if TYPE_CHECKING:
    import datetime

    from drafter.spec.resolutions import Known
    from drafter.spec.source import Problems

_FIRST_CHECKED = 31
"""Sessions before 1976 were split and resumed in ways a rule does not catch."""


def check_facts(root: Mapping, problems: Problems) -> None:
    """Note facts that contradict one another or the records."""
    _organ(root, problems)
    _known(fields.mapping(root, "known"), problems)
    _session(root, problems)
    _agenda(root, problems)


def known_dates(root: Mapping) -> Known:
    """The adoption dates that the spec gives, by number in its standard form."""
    known = fields.mapping(root, "known")
    dates: dict[str, datetime.date] = {}
    for number in known.entries if known else ():
        try:
            date = fields.read(known, number, read_date) if known else None
            if date:
                dates[str(read_resolution(number))] = date
        except ValueError:
            continue  # noted against the schema
    return tuple(dates.items())


def _organ(root: Mapping, problems: Problems) -> None:
    """Complain of an organ for which the language has no words: no text of it could be opened."""
    organ, code = fields.scalar(root, "organ"), fields.word(root, "language")
    if organ is None or code not in LANGUAGES:
        return
    from drafter.language import language

    known = list(language(code).tables["organs"])
    if organ.text not in known:
        from difflib import get_close_matches

        near = get_close_matches(organ.text.lower().replace(" ", "-"), known, 1)
        hint = f"Did you mean “{near[0]}”?" if near else f"Known are: {', '.join(known)}."
        problems.add("unknown-organ", organ, f"“{organ.text}” is no organ that drafter knows.", hint)


def _known(known: Mapping | None, problems: Problems) -> None:
    if known is None:
        return
    from drafter.facts.resolutions import record

    for number, key in known.keys.items():
        given = fields.read(known, number, read_date)
        try:
            indexed = record(number)
        except ValueError:
            continue
        if given and indexed and given not in indexed.dates:
            message = f"Resolution {number} was adopted on {indexed.dates[0]}, not on {given}."
            hint = "Take the entry out: the index knows the date."
            problems.add("contradicts-index", known.get(number) or key, message, hint)


def _session(root: Mapping, problems: Problems) -> None:
    """A regular session of the Assembly runs from September to the September after."""
    session, date = fields.read(root, "session", read_session), fields.read(root, "date", read_date)
    if session is None or date is None or session.kind != "regular" or session.number < _FIRST_CHECKED:
        return
    if (fields.word(root, "organ") or GENERAL_ASSEMBLY) != GENERAL_ASSEMBLY:
        return
    if not session.holds(date):
        runs = f"from September {session.opens} to September {session.opens + 1}"
        message = f"{date} does not fit session {session.number}, which runs {runs}."
        place = root.get("date")
        if isinstance(place, Scalar):
            problems.add("session-and-date", place, message, "Mend one of the two.", Severity.WARNING)


def _agenda(root: Mapping, problems: Problems) -> None:
    agenda = fields.mapping(root, "agenda")
    kind = fields.read(root, "kind", Kind)
    adopted = kind is not None and kind.is_adopted
    if agenda and not adopted and not agenda.get("title") and (agenda.get("item") or agenda.get("items")):
        message = "The agenda item has no title."
        problems.add("agenda-without-title", agenda, message, "Add: title: …", Severity.WARNING)
