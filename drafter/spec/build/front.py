"""Front matter → model."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.model.front import Adoption, Agenda, Front, Kind
from drafter.model.nodes import Inlines, Note
from drafter.spec.build import fields
from drafter.spec.build.sponsors import sponsors
from drafter.spec.schema.forms import read_date, read_whole
from drafter.spec.schema.sessions import read_session
from drafter.spec.tree import Mapping, Node

if TYPE_CHECKING:
    from drafter.spec.build.context import Context


def front(root: Mapping, here: Context) -> Front:
    """The front matter. Notes of the cover that carry no mark of their own get *, **, … in the order they stand."""
    marks = _Marks()
    agenda = _agenda(fields.mapping(root, "agenda"), here, marks)
    adopted = fields.mapping(root, "adopted")
    kind = fields.read(root, "kind", Kind) or Kind.DRAFT_RESOLUTION
    return Front(
        language=here.language.code,
        organ=fields.word(root, "organ") or "general-assembly",
        committee=fields.read(root, "committee", read_whole),
        kind=kind,
        symbol=fields.word(root, "symbol") or (fields.word(adopted, "symbol") if adopted else None),
        session=fields.read(root, "session", read_session),
        date=fields.read(root, "date", read_date),
        original=fields.word(root, "original"),
        distribution=fields.word(root, "distribution") or kind.distribution,
        agenda=agenda,
        sponsors=sponsors(fields.nodes(root, "sponsors"), here, lambda node: _note(node, here, marks)),
        sponsors_notes=tuple(_note(node, here, marks) for node in fields.nodes(root, "sponsors_note")),
        submitted_by=here.markup.inlines(fields.scalar(root, "submitted_by")),
        amends=fields.word(root, "amends"),
        title=here.markup.inlines(fields.scalar(root, "title")),
        job=fields.word(root, "job"),
        adoption=_adoption(adopted, here) if adopted else None,
        emphasis="bold" if fields.word(root, "emphasis") == "bold" else None,
        recalls=tuple(number.text for number in fields.scalars(root, "recalls")),
        known=_known(fields.mapping(root, "known")),
    )


class _Marks:
    """Deals out the marks of the cover's notes: *, **, ***. Notes that say the same share one."""

    def __init__(self) -> None:
        self.given: dict[Inlines, str] = {}

    def of(self, note: Note) -> str:
        return self.given.setdefault(note.content, "*" * (len(self.given) + 1))


def _note(node: Node, here: Context, marks: _Marks) -> Note:
    note = here.notes.note(node)
    return note if note.mark else replace(note, mark=marks.of(note))


def _agenda(node: Mapping | None, here: Context, marks: _Marks) -> Agenda | None:
    if node is None:
        return None
    note = node.get("note")
    items = [*fields.scalars(node, "item"), *fields.scalars(node, "items")]
    return Agenda(
        items=tuple(item.text for item in items),
        titles=tuple(here.markup.inlines(title) for title in fields.scalars(node, "title")),
        provisional=fields.flag(node, "provisional"),
        note=_note(note, here, marks) if note else None,
    )


def _adoption(node: Mapping, here: Context) -> Adoption:
    return Adoption(
        date=fields.read(node, "date", read_date),
        line=here.markup.inlines(fields.scalar(node, "line")),
        basis=here.markup.inlines(fields.scalar(node, "basis")),
        meeting=fields.word(node, "meeting"),
        vote=fields.word(node, "vote"),
        draft=fields.word(node, "draft"),
    )


def _known(node: Mapping | None) -> tuple[tuple[str, datetime.date], ...]:
    if node is None:
        return ()
    dates = ((number, fields.read(node, number, read_date)) for number in node.entries)
    return tuple((number, date) for number, date in dates if date)
