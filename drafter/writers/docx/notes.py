"""Notes of a document: taken in where they are called, written into the footnotes part in that order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drafter.model.nodes import Break, Deleted, Inline, Inlines, Inserted, Note
from drafter.word.markup import paragraph, run
from drafter.word.notes import call, footnote, own_mark
from drafter.word.revisions import Kind
from drafter.writers.docx.stationery import PLAIN, Look, Stationery

WriteContent = Callable[..., str]


_IN_NOTES: dict[Kind, Kind] = {"moved-from": "deleted", "moved-to": "inserted"}
"""What a move is in the note of a paragraph that moved: the range of the move ends in the text."""


class NoteStore:
    """The notes called so far. A note's id is its place in the order of calls."""

    def __init__(self, stationery: Stationery, changed_end: Callable[[Kind], str]) -> None:
        self._mark = changed_end
        self._stationery = stationery
        notes = stationery.house.notes
        mark = Look(style=notes.mark)
        ink = stationery.plain_ink
        self._numbered = ink.properties(mark) + stationery.tail
        self._typed = ink.properties(mark._replace(script="base")) + stationery.tail
        self._plain = ink.properties(PLAIN) + stationery.tail
        self._properties = stationery.setting(notes.paragraph.form).properties
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
        around = self._stationery.house.notes.call
        properties = self._typed if note.mark else self._numbered
        return call(key, properties, note.mark, around, deleted=kind == "deleted")

    def _paragraphs(self, note: Note, kind: Kind | None) -> str:
        role = self._stationery.house.notes.paragraph
        house = self._stationery.house.notes
        lowered = note.mark or not house.raised_in_note
        mark = own_mark(self._typed if lowered else self._numbered, note.mark, house.own)
        out = []
        for position, (content, end) in enumerate(split(note.content)):
            lead = run(role.lead, self._plain) + (mark if position == 0 else "") + run("\t", self._plain)
            tail = f"<w:rPr>{self._mark(end)}</w:rPr>" if end else ""
            out.append(paragraph(lead + self.write(content, kind=kind), self._properties + tail))
        return "".join(out)


def _unset(*_: object, **__: object) -> str:
    raise AssertionError("the notes were given nothing to write with")


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
        elif isinstance(node, Inserted | Deleted):
            *before, last = split(node.content)
            kind: Kind = "inserted" if isinstance(node, Inserted) else "deleted"
            for inner, _ in before:
                done.append(((*here, replace(node, content=inner)), kind))
                here = []
            here.append(replace(node, content=last[0]))
        else:
            here.append(node)
    return [*done, (tuple(here), None)]
