"""The facts of the front matter as drafter wrote them; title, agenda titles and basis from preface and cover."""

from __future__ import annotations

import datetime
from typing import Literal

from lxml import etree

from drafter.model.front import LANGUAGES, Adoption, Agenda, Front, Kind, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.readers.akn.marked.attributes import DamagedError, date, integer, one_of, own
from drafter.readers.akn.marked.inline import inlines, paragraph
from drafter.readers.akn.parsing import child, descendants

KINDS = {kind.value: kind for kind in Kind}
CODES = {code: code for code in LANGUAGES}
SESSIONS: dict[str, Literal["regular", "special", "emergency"]] = {
    "regular": "regular",
    "special": "special",
    "emergency": "emergency",
}


def facts(whole: etree._Element) -> etree._Element | None:
    """The facts that drafter wrote into a statement or collection; None in a file of another hand."""
    holder = child(whole, "meta", "proprietary")
    return None if holder is None else holder.find(own("front"))


def front(whole: etree._Element, found: etree._Element) -> Front:
    """The front matter of a document; `whole` holds its cover and preface."""
    at = found.get
    return Front(
        language=one_of(CODES, at("language")),
        organ=at("organ", ""),
        committee=integer(at("committee"), None),
        kind=one_of(KINDS, at("kind")),
        symbol=at("symbol"),
        session=_session(at("session")),
        date=date(at("date")),
        original=at("original"),
        distribution=at("distribution", ""),
        agenda=_agenda(whole, found),
        sponsors=tuple(_sponsor(one) for one in found.iterfind(own("sponsor"))),
        sponsors_notes=tuple(_note(one) for one in found.iterfind(own("note"))),
        submitted_by=_text(found, "submitted-by"),
        amends=at("amends"),
        title=inlines(child(whole, "preface", "p", "docTitle")),
        job=at("job"),
        adoption=_adoption(whole, found),
        emphasis="bold" if at("emphasis") == "bold" else None,
        recalls=tuple(one.get("number", "") for one in found.iterfind(own("recalls"))),
        known=tuple((one.get("number", ""), _day(one)) for one in found.iterfind(own("known"))),
    )


def _session(written: str | None) -> Session | None:
    if written is None:
        return None
    kind, _, number = written.partition(" ")
    return Session(integer(number, 0), one_of(SESSIONS, kind))


def _day(element: etree._Element) -> datetime.date:
    found = date(element.get("date"))
    if found is None:
        raise DamagedError("known")
    return found


def _text(found: etree._Element, name: str) -> Inlines:
    holder = found.find(own(name))
    return () if holder is None else paragraph(holder)


def _note(element: etree._Element) -> Note:
    content = paragraph(element)
    if len(content) != 1 or not isinstance(note := content[0], Note):
        raise DamagedError("note")
    return note


def _agenda(whole: etree._Element, found: etree._Element) -> Agenda | None:
    agenda = found.find(own("agenda"))
    if agenda is None:
        return None
    lines = [line for line in descendants(whole, "inline") if line.get("name") == "agenda item name"]
    note = agenda.find(own("note"))
    return Agenda(
        items=tuple(item.text or "" for item in agenda.iterfind(own("item"))),
        titles=tuple(inlines(line) for line in lines),
        provisional=agenda.get("provisional") == "true",
        note=None if note is None else _note(note),
    )


def _sponsor(element: etree._Element) -> Sponsor:
    note = element.find(own("note"))
    return Sponsor(name=element.get("name", ""), code=element.get("code"), note=None if note is None else _note(note))


def _adoption(whole: etree._Element, found: etree._Element) -> Adoption | None:
    adoption = found.find(own("adoption"))
    if adoption is None:
        return None
    basis = next(descendants(whole, "docProponent"), None)
    return Adoption(
        date=date(adoption.get("date")),
        line=_text(adoption, "line"),
        basis=inlines(basis),
        meeting=adoption.get("meeting"),
        vote=adoption.get("vote"),
        draft=adoption.get("draft"),
    )
