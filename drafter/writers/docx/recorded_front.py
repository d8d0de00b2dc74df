"""The record of a document's front matter: all of it, and what the page showed of it when it was written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from drafter.model.front import Front
from drafter.model.nodes import Inlines
from drafter.model.notation import noted, spelled
from drafter.word.custom_xml import bare, digest
from drafter.word.plain import characters


def front(front: Front) -> dict[str, Any]:
    """Facts of the front matter; what is empty is left out."""
    session, adoption = front.session, front.adoption
    said: dict[str, Any] = {
        "language": front.language,
        "organ": front.organ,
        "committee": front.committee,
        "kind": front.kind.value,
        "symbol": front.symbol,
        "session": [session.number, session.kind] if session else None,
        "date": front.date.isoformat() if front.date else None,
        "original": front.original,
        "distribution": front.distribution,
        "amends": front.amends,
        "job": front.job,
        "emphasis": front.emphasis,
        "recalls": front.recalls,
        "known": [[number, date.isoformat()] for number, date in front.known],
        "sponsors": [
            [sponsor.name, sponsor.code, noted((sponsor.note,) if sponsor.note else ())] for sponsor in front.sponsors
        ],
        "sponsors_notes": noted(front.sponsors_notes),
        "submitted_by": noted(front.submitted_by),
        "title": noted(front.title),
    }
    if agenda := front.agenda:
        note = noted((agenda.note,) if agenda.note else ())
        said["agenda"] = [agenda.items, [noted(title) for title in agenda.titles], agenda.provisional, note]
    if adoption:
        date = adoption.date.isoformat() if adoption.date else None
        basis, line = noted(adoption.basis), noted(adoption.line)
        said["adoption"] = [date, line, basis, adoption.meeting, adoption.vote, adoption.draft]
    return {key: value for key, value in said.items() if value}


def shown(cover: Iterable[Inlines], head: str) -> list[int]:
    """What the cover and the head of page 1 show, as numbers: who reads them back sees whether somebody wrote there."""
    return [digest("".join(spelled(line) for line in cover)), digest(bare(characters(head)))]
