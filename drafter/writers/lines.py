"""What writers that set no Word page draw: lines with their role and number, the marks of notes, the look of verbs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from drafter.language.shape import Language
from drafter.model.front import Front
from drafter.model.nodes import Change, Inlines, Note, Table

Role = Literal[
    "united-nations",
    "symbol",
    "organ",
    "masthead",
    "session",
    "agenda",
    "agenda-title",
    "adoption",
    "sponsors",
    "title",
    "part",
    "organ-line",
    "preambular",
    "operative",
    "item",
    "clause",
    "paragraph",
    "heading",
    "section",
    "annex",
    "closing",
    "table",
]
"""What a line is; the first ten stand on the cover."""

COVER: tuple[Role, ...] = get_args(Role)[:10]

Weight = Literal["", "italic", "bold", "bold italic"]


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, heading or table as a reader meets it.

    Attributes:
        number: as printed, "12." or "(a)"; "" for none.
        title: what stands under a numbered head (the title of a section, annex or part).
        level: 0 for a paragraph, 1 for (a), 2 for (i); the level of a heading, from 1.
        continues: whether it is unnumbered text behind sub-paragraphs.

    """

    role: Role
    content: Inlines = ()
    number: str = ""
    title: Inlines = ()
    level: int = 0
    continues: bool = False
    table: Table | None = None
    change: Change | None = None


@dataclass(slots=True)
class Notes:
    """The notes of a document, marked in the order in which a writer meets their calls."""

    called: list[tuple[str, Note]] = field(default_factory=list)
    _count: int = 0

    def call(self, note: Note) -> str:
        """The mark of a note at its call: its own, or the next number."""
        if note.mark is None:
            self._count += 1
        mark = note.mark or str(self._count)
        self.called.append((mark, note))
        return mark


def emphasis(front: Front, language: Language) -> Weight:
    """How opening verbs look: as the language has it, bold where the spec says so, not at all in a decision.

    Source: house style 1.3 and 1.4.
    """
    if front.kind.is_decision:
        return ""
    return front.emphasis or language.emphasis


def move(change: Change | None, language: Language) -> str:
    """What a redline says beside what moved, the same at both its places; "" beside anything else."""
    if change is None or change.kind not in ("moved-from", "moved-to"):
        return ""
    return f"[{language.words['moved']} {change.name.removeprefix('move')}]"


def is_new(change: Change) -> bool:
    """Whether a line, or the row of a table, stands in the new text alone; otherwise it stood in the old one."""
    return change.kind in ("inserted", "moved-to")
