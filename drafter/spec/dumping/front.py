"""Front matter → keys, in the order of the format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.model.front import Adoption, Agenda, Front, Sponsor
from drafter.model.nodes import Inlines, Note, Text
from drafter.spec.dumping.yaml_text import OneLine, OneLineKeys
from drafter.spec.schema.keys import FRONT_KEYS
from drafter.spec.schema.sessions import write_session

if TYPE_CHECKING:
    from drafter.spec.dumping.markup import Written

Keys = dict[str, object]

SCHEMA = "1"


def front_keys(front: Front, written: Written) -> Keys:
    """The keys of the front matter that say more than the format takes for granted."""
    marks = _Marks(written)
    agenda = _agenda(front.agenda, written, marks) if front.agenda else None
    sponsors = [_sponsor(sponsor, front.language, written, marks) for sponsor in front.sponsors]
    notes: list[object] = [marks.note(note) for note in front.sponsors_notes]
    keys: Keys = {
        "schema": SCHEMA,
        "language": front.language,
        "organ": front.organ,
        "committee": str(front.committee) if front.committee else None,
        "kind": front.kind.value,
        "symbol": front.symbol,
        "session": write_session(front.session) if front.session else None,
        "date": front.date.isoformat() if front.date else None,
        "original": front.original,
        "distribution": front.distribution if front.distribution != front.kind.distribution else None,
        "agenda": agenda,
        "sponsors": OneLine(sponsors) if all(_is_short(each) for each in sponsors) else sponsors,  # type: ignore[arg-type]
        "sponsors_note": notes[0] if len(notes) == 1 else notes,
        "submitted_by": written.text(front.submitted_by),
        "amends": front.amends,
        "title": written.text(front.title),
        "job": front.job,
        "emphasis": front.emphasis,
        "recalls": OneLine(front.recalls),
        "known": OneLineKeys({number: date.isoformat() for number, date in front.known}),
        "adopted": _adoption(front.adoption, written) if front.adoption else None,
    }
    given = {key: value for key, value in keys.items() if value or (value is not None and key in ("agenda", "adopted"))}
    return {key.name: given[key.name] for key in FRONT_KEYS if key.name in given}


def _is_short(sponsor: object) -> bool:
    return isinstance(sponsor, str) and len(sponsor) == 3


class _Marks:
    """The marks that reading gives to the notes of the cover, so that only others are written."""

    def __init__(self, written: Written) -> None:
        self.written = written
        self.given: dict[Inlines, str] = {}

    def note(self, note: Note) -> object:
        text = self.written.note(note)
        usual = self.given.get(note.content) or "*" * (len(self.given) + 1)
        if note.mark in (usual, None):
            self.given.setdefault(note.content, usual)
            return text
        return {"mark": note.mark, "text": text}


def _agenda(agenda: Agenda, written: Written, marks: _Marks) -> Keys:
    keys: Keys = {}
    if len(agenda.items) == 1:
        keys["item"] = agenda.items[0]
    elif agenda.items:
        keys["items"] = OneLine(agenda.items)
    titles: list[object] = [written.text(title) for title in agenda.titles]
    if titles:
        keys["title"] = titles[0] if len(titles) == 1 else titles
    if agenda.provisional:
        keys["provisional"] = "true"
    if agenda.note:
        keys["note"] = marks.note(agenda.note)
    return keys


_CODE = re.compile(r"[A-Z]{3}")


def _sponsor(sponsor: Sponsor, language: str, written: Written, marks: _Marks) -> object:
    keys: Keys = {"state": written.text((Text(sponsor.name),))}
    if sponsor.code and _CODE.fullmatch(sponsor.code):
        from drafter.facts.states import state

        known = state(sponsor.code)
        if known and known.name(language) == sponsor.name:
            keys["state"] = sponsor.code
        else:
            keys["code"] = sponsor.code
    if sponsor.note:
        keys["note"] = marks.note(sponsor.note)
    return keys["state"] if len(keys) == 1 else keys


def _adoption(adoption: Adoption, written: Written) -> Keys:
    keys: Keys = {
        "date": adoption.date.isoformat() if adoption.date else None,
        "meeting": adoption.meeting,
        "line": written.text(adoption.line),
        "basis": written.text(adoption.basis),
        "vote": adoption.vote,
        "draft": adoption.draft,
    }
    return {key: value for key, value in keys.items() if value}
