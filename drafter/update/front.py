"""The facts of the masthead: session, symbol, date, kind, sponsors, agenda, and the lines of adoption."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace

from drafter.facts.resolutions import adopted
from drafter.findings import Origin
from drafter.model.front import Front, Kind, Resolution, Session
from drafter.model.walk import plain
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Proposal
from drafter.update.proposals import Kind as About


@dataclass(frozen=True, slots=True)
class Known:
    """What the drafter knows of the new document already; None and False where nothing.

    Attributes:
        symbol, date: of the new document.
        item: of the new agenda, as "124 (c)".
        no_sponsors: whether the list of sponsors starts empty.

    """

    symbol: str | None = None
    date: datetime.date | None = None
    item: str | None = None
    no_sponsors: bool = False


NOTHING = Known()


def propose(resolution: Resolution, cycle: Cycle, known: Known) -> Iterator[Proposal]:
    """What changes on the masthead, each change with its reason; then what only the drafter can decide."""
    origin = resolution.origin or Origin()
    for key, (change, why) in _CHANGES.items():
        after = change(resolution, cycle, known)
        if after != resolution:
            old, new = _said(resolution, key), _said(after, key)
            yield Proposal(About.FRONT, Certainty.CERTAIN, why, old, new, key=key, origin=origin)
    for key, why in _QUESTIONS.items():
        said = _said(resolution, key)
        settled = known.item if key == "agenda.item" else known.no_sponsors
        if said and not settled:
            yield Proposal(About.FRONT, Certainty.OPEN, why, said, said, key=key, origin=origin)


def moved(resolution: Resolution, cycle: Cycle, known: Known, keys: Collection[str]) -> Resolution:
    """The document with some of those changes made."""
    for key, (change, _) in _CHANGES.items():
        if key in keys:
            resolution = change(resolution, cycle, known)
    return resolution


# --- the changes ------------------------------------------------------------------------------------------------

Change = Callable[[Resolution, Cycle, Known], Resolution]


def _front(resolution: Resolution, **new: object) -> Resolution:
    return replace(resolution, front=replace(resolution.front, **new))  # type: ignore[arg-type]


def _kind(resolution: Resolution, *_: object) -> Resolution:
    decision = resolution.front.kind.is_decision
    return _front(resolution, kind=Kind.DRAFT_DECISION if decision else Kind.DRAFT_RESOLUTION)


def _item(resolution: Resolution, _: Cycle, known: Known) -> Resolution:
    agenda = resolution.front.agenda
    return _front(resolution, agenda=replace(agenda, items=(known.item,))) if agenda and known.item else resolution


def _agenda_note(resolution: Resolution, *_: object) -> Resolution:
    agenda = resolution.front.agenda
    return _front(resolution, agenda=replace(agenda, note=None)) if agenda else resolution


def _no_sponsors(resolution: Resolution, _: Cycle, known: Known) -> Resolution:
    return _front(resolution, sponsors=()) if known.no_sponsors else resolution


def _recalls(resolution: Resolution, cycle: Cycle, _: Known) -> Resolution:
    old, number = resolution.front.recalls, str(cycle.adopted)
    if not old or cycle.adopted is None or number in old:
        return resolution
    return _front(resolution, recalls=(*old, number))


def _known(resolution: Resolution, cycle: Cycle, _: Known) -> Resolution:
    """The date of the text just adopted, where the index cannot know it yet."""
    old, number = resolution.front.known, str(cycle.adopted)
    if cycle.adopted is None or cycle.date is None or adopted(cycle.adopted) or number in dict(old):
        return resolution
    return _front(resolution, known=(*old, (number, cycle.date)))


def _closing(resolution: Resolution, *_: object) -> Resolution:
    return replace(resolution, parts=tuple(replace(part, closing=()) for part in resolution.parts))


_CHANGES: dict[str, tuple[Change, str]] = {
    "kind": (_kind, "A text that comes back is a draft again."),
    "symbol": (lambda r, _, k: _front(r, symbol=k.symbol), "The new document gets a symbol of its own."),
    "session": (lambda r, c, _: _front(r, session=Session(c.next)), "The session moves on by the interval."),
    "date": (lambda r, _, k: _front(r, date=k.date), "The new document gets a date of its own."),
    "distribution": (lambda r, *_: _front(r, distribution="limited"), "Drafts are issued in the limited series."),
    "job": (lambda r, *_: _front(r, job=None), "The Secretariat numbers each job anew."),
    "agenda.item": (_item, "The agenda is numbered anew each session."),
    "agenda.note": (_agenda_note, "The note belongs to the agenda of the last session."),
    "sponsors": (_no_sponsors, "The list of sponsors starts empty."),
    "sponsors_note": (lambda r, *_: _front(r, sponsors_notes=()), "Notes on the last list of sponsors go with it."),
    "adopted": (lambda r, *_: _front(r, adoption=None), "The new text is not adopted yet."),
    "closing": (_closing, "The lines of adoption close an adopted text only."),
    "recalls": (_recalls, "The chain of recalled resolutions gains the text just adopted."),
    "known": (_known, "The index does not know the date yet."),
}
"""By the key of a spec that each concerns."""

_QUESTIONS = {
    "agenda.item": "The agenda is numbered anew each session.",
    "sponsors": "The sponsors of the last text; those of the new one may differ.",
    "submitted_by": "Who submitted the last text.",
}

# --- what a proposal shows ---------------------------------------------------------------------------------------


def _said(resolution: Resolution, key: str) -> str:
    """What stands behind a key, in a word or a list."""
    front = resolution.front
    if key == "closing":
        return "; ".join(plain(line) for part in resolution.parts for line in part.closing)
    said = _SAID.get(key)
    return said(front) if said else str(getattr(front, key) or "")


_SAID: dict[str, Callable[[Front], str]] = {
    "kind": lambda front: front.kind.value,
    "session": lambda front: str(front.session.number) if front.session else "",
    "date": lambda front: str(front.date or ""),
    "agenda.item": lambda front: ", ".join(front.agenda.items) if front.agenda else "",
    "agenda.note": lambda front: plain(front.agenda.note.content) if front.agenda and front.agenda.note else "",
    "sponsors": lambda front: ", ".join(sponsor.name for sponsor in front.sponsors),
    "sponsors_note": lambda front: "; ".join(plain(note.content) for note in front.sponsors_notes),
    "submitted_by": lambda front: plain(front.submitted_by),
    "adopted": lambda front: str(front.adoption.date or "adopted") if front.adoption else "",
    "recalls": lambda front: ", ".join(front.recalls[-_SHOWN:]),
    "known": lambda front: ", ".join(f"{number}: {date}" for number, date in front.known[-_SHOWN:]),
}
_SHOWN = 3
"""Entries at the end of a list that a proposal shows."""
