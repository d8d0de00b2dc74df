"""The recorded front matter: all of it for a cover that is as it was written, single facts for one that was edited."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, cast

from drafter.model.front import Adoption, Agenda, Front, Kind, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.model.notation import read_noted, spaced, spelled


def whole(said: Mapping[str, Any]) -> Front:
    """Front matter from its record; raises `ValueError`, `TypeError` or `KeyError` for one that makes no sense."""
    usual = Front()
    session = said.get("session")
    return Front(
        language=str(said.get("language", usual.language)),
        organ=str(said.get("organ", usual.organ)),
        committee=_number(said.get("committee")),
        kind=Kind(said.get("kind", usual.kind)),
        symbol=_text(said.get("symbol")),
        session=Session(int(session[0]), _session_kind(session[1])) if session else None,
        date=_date(said.get("date")),
        original=_text(said.get("original")),
        distribution=str(said.get("distribution", usual.distribution)),
        agenda=_agenda(said["agenda"]) if "agenda" in said else None,
        sponsors=tuple(
            Sponsor(name=str(name), code=_text(code), note=_note(note)) for name, code, note in said.get("sponsors", ())
        ),
        sponsors_notes=tuple(node for node in read_noted(said.get("sponsors_notes", [])) if isinstance(node, Note)),
        submitted_by=read_noted(said.get("submitted_by", [])),
        amends=_text(said.get("amends")),
        title=read_noted(said.get("title", [])),
        job=_text(said.get("job")),
        adoption=_adoption(said["adoption"]) if "adoption" in said else None,
        emphasis="bold" if said.get("emphasis") == "bold" else None,
        recalls=tuple(str(number) for number in said.get("recalls", ())),
        known=tuple((str(number), datetime.date.fromisoformat(date)) for number, date in said.get("known", ())),
    )


def as_spaced(recorded: Front, page: Front) -> Front:
    """The front matter of a cover that shows the same characters still, with the white space that it shows now."""
    agenda = recorded.agenda
    if agenda and page.agenda and len(page.agenda.titles) == len(agenda.titles):
        pairs = zip(agenda.titles, page.agenda.titles, strict=True)
        agenda = replace(agenda, titles=tuple(_as_spaced(one, shown) for one, shown in pairs))
    return replace(
        recorded,
        agenda=agenda,
        title=_as_spaced(recorded.title, page.title),
        submitted_by=_as_spaced(recorded.submitted_by, page.submitted_by),
    )


def _as_spaced(recorded: Inlines, shown: Inlines) -> Inlines:
    """Content as it was recorded, or as the page shows it, if that differs from it in white space only."""
    return shown if spelled(shown) == spelled(recorded) and spaced(shown) != spaced(recorded) else recorded


def merged(recorded: Front, page: Front, seen: set[str]) -> Front:
    """The front matter of an edited cover: what its pages show, and from the record what they do not."""
    kept = {name: getattr(recorded, name) for name in Front.__dataclass_fields__ if name not in seen}
    known = {sponsor.name: sponsor.code for sponsor in recorded.sponsors}
    kept["sponsors"] = tuple(
        replace(sponsor, code=known[sponsor.name]) if sponsor.name in known else sponsor for sponsor in page.sponsors
    )
    for name in ("title", "submitted_by", "sponsors_notes", "sponsors"):
        shown = kept.get(name) if name == "sponsors" else getattr(page, name)
        kept[name] = shown or (() if "sponsors" in seen and name != "title" else getattr(recorded, name))
    kept["agenda"] = _agenda_of(recorded.agenda, page.agenda)
    kept["adoption"] = _adoption_of(recorded.adoption, page.adoption)
    return replace(page, **kept)


def _agenda_of(recorded: Agenda | None, page: Agenda | None) -> Agenda | None:
    if recorded is None or page is None:
        return page or recorded
    return replace(page, items=page.items or recorded.items, titles=page.titles or recorded.titles)


def _adoption_of(recorded: Adoption | None, page: Adoption | None) -> Adoption | None:
    if recorded is None or page is None:
        return page or recorded
    unseen = replace(recorded, date=page.date or recorded.date, line=page.line, basis=page.basis or recorded.basis)
    return replace(unseen, meeting=recorded.meeting, vote=recorded.vote, draft=recorded.draft)


def _agenda(said: Any) -> Agenda:
    items, titles, provisional, note = said
    return Agenda(
        items=tuple(str(item) for item in items),
        titles=tuple(read_noted(title) for title in titles),
        provisional=bool(provisional),
        note=_note(note),
    )


def _adoption(said: Any) -> Adoption:
    date, line, basis, meeting, vote, draft = said
    return Adoption(
        date=_date(date),
        line=read_noted(line),
        basis=read_noted(basis),
        meeting=_text(meeting),
        vote=_text(vote),
        draft=_text(draft),
    )


def _note(said: object) -> Note | None:
    return next((node for node in read_noted(said) if isinstance(node, Note)), None)


def _text(said: object) -> str | None:
    return None if said is None else str(said)


def _number(said: object) -> int | None:
    return said if isinstance(said, int) else None


def _date(said: object) -> datetime.date | None:
    return datetime.date.fromisoformat(str(said)) if said else None


def _session_kind(kind: str) -> Literal["regular", "special", "emergency"]:
    return cast(Literal["special", "emergency"], kind) if kind in ("special", "emergency") else "regular"
