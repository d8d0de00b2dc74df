"""Notes of a document: taken in where they are called, written into the footnotes part in that order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from drafter.model.nodes import Break, Deleted, Inline, Inlines, Inserted, Note
from drafter.word.markup import as_deleted, paragraph, run
from drafter.word.notes import call, footnote, own_mark
from drafter.word.revisions import Kind, Revisions
from drafter.writers.docx.stationery import PLAIN, Look, Stationery

WriteContent = Callable[..., str]


_IN_NOTES: dict[Kind, Kind] = {"moved-from": "deleted", "moved-to": "inserted"}
"""What a move is in the note of a paragraph that moved: the range of the move ends in the text."""


class _Look(NamedTuple):
    """What the notes of all documents on one stationery share.

    Attributes:
        properties: of a note's paragraphs.
        numbered, typed: of the runs that show a mark, counted by Word or of the drafter's own.
        opening, closing: what stands before and behind the mark in the note itself.
        counted: the runs that open a note counted by Word.

    """

    properties: str
    numbered: str
    typed: str
    opening: str
    closing: str
    counted: str


@lru_cache(maxsize=32)
def _look(stationery: Stationery) -> _Look:
    notes, ink = stationery.house.notes, stationery.plain_ink
    mark = Look(style=notes.mark)
    numbered = ink.properties(mark) + stationery.tail
    typed = ink.properties(mark._replace(script="base", roman=True)) + stationery.tail
    plain = ink.properties(PLAIN) + stationery.tail
    opening, closing = run(notes.paragraph.lead, plain), run("\t", plain)
    own = own_mark(numbered if notes.raised_in_note else typed, around=notes.own)
    properties = stationery.setting(notes.paragraph.form).properties
    return _Look(properties, numbered, typed, opening, closing, opening + own + closing)


class NoteStore:
    """The notes called so far. A note's id is its place in the order of calls."""

    def __init__(self, stationery: Stationery, revisions: Revisions) -> None:
        self._revisions = revisions
        self._house = stationery.house.notes
        self._look = _look(stationery)
        self._called: list[str] = []
        self.write: WriteContent = _unset

    @property
    def markup(self) -> list[str]:
        """Every note, in order."""
        return self._called

    def call(self, note: Note, _look: Look, kind: Kind | None) -> str:
        """Take in a note and give the run that calls it."""
        self._called.append("")
        key = len(self._called)
        self._called[key - 1] = footnote(key, self._paragraphs(note, _IN_NOTES.get(kind, kind) if kind else None))
        properties = self._look.typed if note.mark else self._look.numbered
        return call(key, properties, note.mark, self._house.call, deleted=kind == "deleted")

    def _paragraphs(self, note: Note, kind: Kind | None) -> str:
        look = self._look
        lead = look.counted
        if note.mark:
            lead = look.opening + own_mark(look.typed, note.mark, self._house.own) + look.closing
        out = []
        for content, end in split(note.content):
            tail = f"<w:rPr>{self._revisions.mark(end)}</w:rPr>" if end else ""
            out.append(paragraph(lead + self.write(content, kind=kind), look.properties + tail))
            lead = self._changed(look.opening + look.closing, end)
        return "".join(out)

    def _changed(self, lead: str, end: Kind | None) -> str:
        """What is typed before a paragraph, which comes and goes with the end of the one above."""
        if end is None:
            return lead
        return self._revisions.around(end, as_deleted(lead) if end == "deleted" else lead)


def _unset(*_: object, **__: object) -> str:
    raise AssertionError("the notes were given nothing to write with")


_CHANGED = (Inserted, Deleted)

Piece = tuple[Inlines, Kind | None]
"""What one paragraph says, and the change of its end."""


def split(content: Inlines) -> list[Piece]:
    """Content cut at its breaks, one piece a paragraph; a break that a redline brings or takes is a changed end."""
    done: list[Piece] = []
    here: list[Inline] = []
    for node in content:
        if isinstance(node, Break):
            done.append((tuple(here), None))
            here = []
        elif isinstance(node, _CHANGED):
            *before, last = split(node.content)
            kind: Kind = "inserted" if isinstance(node, Inserted) else "deleted"
            for inner, _ in before:
                done.append(((*here, replace(node, content=inner)), kind))
                here = []
            here.append(replace(node, content=last[0]))
        else:
            here.append(node)
    return [*done, (tuple(here), None)]
