"""The facts of the masthead: session, symbol, date, kind, sponsors, agenda."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from drafter.facts.resolutions import adopted
from drafter.findings import Origin
from drafter.model.front import Agenda, Front, Kind, Resolution, Session
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Proposal
from drafter.update.proposals import Kind as About

_DRAFTS = {Kind.DECISION: Kind.DRAFT_DECISION, Kind.REVISED_DRAFT_DECISION: Kind.DRAFT_DECISION}


def propose(resolution: Resolution, cycle: Cycle) -> Iterator[Proposal]:
    """What changes on the masthead, each change with its reason."""
    old, new = resolution.front, moved(resolution, cycle).front
    for key, (certainty, why) in _WHY.items():
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            yield Proposal(About.FRONT, certainty, why, _said(before), _said(after), key=key, origin=_place(resolution))
    if old.agenda is not None and old.agenda.items:
        said = ", ".join(old.agenda.items)
        yield Proposal(
            About.FRONT,
            Certainty.OPEN,
            "The agenda is numbered anew each session.",
            said,
            said,
            key="agenda",
            origin=_place(resolution),
        )
    if old.sponsors:
        names = ", ".join(sponsor.name for sponsor in old.sponsors)
        yield Proposal(
            About.FRONT,
            Certainty.OPEN,
            "The sponsors of the last text; those of the new one may differ.",
            names,
            names,
            key="sponsors",
            origin=_place(resolution),
        )


_WHY = {
    "kind": (Certainty.CERTAIN, "A text that comes back is a draft again."),
    "symbol": (Certainty.CERTAIN, "The new document gets a symbol of its own when it is issued."),
    "session": (Certainty.CERTAIN, "The session moves on by the interval."),
    "date": (Certainty.CERTAIN, "The new document gets a date of its own when it is issued."),
    "adoption": (Certainty.CERTAIN, "The new text is not adopted yet."),
    "sponsors_notes": (Certainty.CERTAIN, "Notes of the last list of sponsors belong to the last list."),
    "recalls": (Certainty.CERTAIN, "The chain of recalled resolutions gains the text just adopted."),
    "distribution": (Certainty.CERTAIN, "Drafts are distributed in the limited series."),
    "job": (Certainty.CERTAIN, "The Secretariat numbers each job anew."),
}


def moved(resolution: Resolution, cycle: Cycle) -> Resolution:
    """The document with the facts of its masthead rolled forward and the closing lines of adoption gone."""
    old = resolution.front
    new = replace(
        old,
        kind=_DRAFTS.get(old.kind, old.kind) if old.kind.is_decision else Kind.DRAFT_RESOLUTION,
        symbol=None,
        session=Session(cycle.next),
        date=None,
        adoption=None,
        job=None,
        distribution="limited",
        recalls=_recalls(old, cycle),
        known=_known(old, cycle),
        sponsors_notes=(),
        agenda=replace(old.agenda, note=None) if isinstance(old.agenda, Agenda) else None,
    )
    return replace(resolution, front=new, parts=tuple(replace(part, closing=()) for part in resolution.parts))


def _recalls(old: Front, cycle: Cycle) -> tuple[str, ...]:
    if not old.recalls or cycle.adopted is None or str(cycle.adopted) in old.recalls:
        return old.recalls
    return (*old.recalls, str(cycle.adopted))


def _known(old: Front, cycle: Cycle) -> tuple[tuple[str, datetime.date], ...]:
    """The date of the text just adopted, where the index cannot know it yet."""
    if cycle.adopted is None or cycle.date is None or adopted(cycle.adopted) is not None:
        return old.known
    return (*old.known, (str(cycle.adopted), cycle.date))


def _said(value: object) -> str:
    if isinstance(value, Session):
        return str(value.number)
    if isinstance(value, tuple):
        return ", ".join(str(getattr(each, "name", each)) for each in value)
    return "" if value is None else str(value)


def _place(resolution: Resolution) -> Origin:
    return resolution.origin or Origin()
