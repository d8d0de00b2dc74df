"""A resolution as it reads from top to bottom: cover, opening block, numbered text, for writers that set no Word page.

What the language says (masthead words, agenda line, sponsors, numbers) and what position says (numbers of paragraphs,
text of cross-references) is settled here once; text, Markdown and HTML only draw the lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Literal, get_args

from drafter.errors import InputError
from drafter.language.shape import Language
from drafter.model import walk
from drafter.model.calls import parted
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Change,
    Clause,
    Deleted,
    Heading,
    Inline,
    Inlines,
    Inserted,
    Item,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Reference,
    Row,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.outline import Entry, by_label, goes, outline

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

_END: dict[str, Inline] = {"divided": Inserted((Text("¶"),)), "joined": Deleted((Text("¶"),))}
"""What shows the end of a paragraph that a redline puts in or takes out."""

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


def part_letter(entry: Entry, language: Language) -> str:
    """The letter that a part shows."""
    number = entry.numbers[-1]
    return number if isinstance(number, str) else language.part_letter(number)


def emphasis(front: Front, language: Language) -> Weight:
    """How opening verbs look: as the language has it, bold where the spec says so, not at all in a decision.

    Source: house style 1.3 and 1.4.
    """
    if front.kind.is_decision:
        return ""
    return front.emphasis or language.emphasis


def read(resolution: Resolution, language: Language) -> list[Line]:
    """List the lines of a document in reading order.

    Raises:
        InputError: a cross-reference leads to a label that no paragraph has.

    """
    entries = _standing(resolution)
    return [*cover(resolution.front, language), *_Text(language, resolution, by_label(entries)).lines(entries)]


def _standing(resolution: Resolution) -> tuple[Entry, ...]:
    """The outline; of a redline, with what goes where it stood in the old text."""
    entries = outline(resolution)
    changes = [getattr(entry.block, "change", None) for entry in entries]
    if not any(change and change.was for change in changes):
        return entries
    was = outline(resolution, before=True)
    return tuple(
        old if change and goes(change) else new for new, old, change in zip(entries, was, changes, strict=True)
    )


# --- cover ------------------------------------------------------------------------------------------------------


def cover(front: Front, language: Language) -> Iterator[Line]:
    """The lines of masthead and opening block."""
    yield _line("united-nations", language.words["united-nations"])
    if front.symbol:
        yield _line("symbol", front.symbol)
    yield _line("organ", language.organ(front.organ))
    yield from (_line("masthead", text) for text in _masthead(front, language) if text)
    if front.session:
        yield _line("session", language.session_line(front.session))
    if front.committee and not front.kind.is_adopted:
        yield _line("session", language.committee(front.committee))
    yield from _agenda(front, language)
    yield from _origin_of_text(front, language)
    if front.title:
        yield Line("title", front.title)


def _masthead(front: Front, language: Language) -> Iterator[str]:
    yield language.distribution_line(front.distribution)
    if front.date:
        yield language.date_line(front.date)
    yield language.language_line()
    if front.original:
        yield language.original_line(front.original)


def _agenda(front: Front, language: Language) -> Iterator[Line]:
    if not front.agenda:
        return
    if front.agenda.items:
        note = (front.agenda.note,) if front.agenda.note else ()
        yield Line("agenda", (Text(language.agenda_line(front.agenda)), *note))
    yield from (Line("agenda-title", title) for title in front.agenda.titles)


def _origin_of_text(front: Front, language: Language) -> Iterator[Line]:
    """Who submits it, or how it was adopted."""
    if front.kind.is_adopted:
        if front.adoption and front.adoption.line:
            yield Line("adoption", front.adoption.line)
        elif front.adoption:
            yield _line("adoption", language.adoption_line(front))
        if front.adoption and front.adoption.basis:
            yield Line("adoption", front.adoption.basis)
    elif front.submitted_by:
        yield Line("sponsors", (*front.submitted_by, *front.sponsors_notes))
    elif front.sponsors:
        yield Line("sponsors", language.sponsor_line(front.sponsors, front.sponsors_notes, language.kind(front)))
    else:
        kind = language.kind(front)
        yield _line("sponsors", kind[:1].upper() + kind[1:])


def _line(role: Role, text: str) -> Line:
    return Line(role, (Text(text),))


# --- text -------------------------------------------------------------------------------------------------------

_ROLES: dict[type[Paragraph], Role] = {
    Preambular: "preambular",
    Operative: "operative",
    Clause: "clause",
    Item: "item",
    Paragraph: "paragraph",
}


def organ_line(part: Part, front: Front, language: Language) -> Inlines:
    """The organ's name, as it opens a text; empty where none does.

    It takes a comma when a preamble follows, be it that of a section (house style 1.2).
    """
    spoken = (part.preamble or part.operative) and front.kind.speaks_for_organ
    if not (spoken or part.organ_line):
        return ()
    name = part.organ_line or (Text(language.organ_line(front.organ)),)
    recitals = part.preamble or (part.operative and isinstance(part.operative[0], Section))
    return (Verb(name), Text(language.marks.preambular)) if recitals else (Verb(name),)


@dataclass(frozen=True, slots=True)
class _Text:
    """Turns the entries of an outline into lines."""

    language: Language
    resolution: Resolution
    labels: dict[str, Entry]

    def lines(self, entries: tuple[Entry, ...]) -> Iterator[Line]:
        by_part = {number: list(group) for number, group in groupby(entries, key=lambda entry: entry.part)}
        for number, part in enumerate(self.resolution.parts):
            here = by_part.get(number, [])
            if here and isinstance(here[0].block, Part):
                yield self.part(here.pop(0), part)
            yield from self.organ_line(part)
            yield from (self.line(entry) for entry in here if entry.region != "annex")
            yield from (Line("closing", self.resolved(closing)) for closing in part.closing)
            yield from (self.line(entry) for entry in here if entry.region == "annex")

    def part(self, entry: Entry, part: Part) -> Line:
        return Line("part", (Text(part_letter(entry, self.language)),), title=self.resolved(part.title))

    def organ_line(self, part: Part) -> Iterator[Line]:
        if line := organ_line(part, self.resolution.front, self.language):
            yield Line("organ-line", line)

    def line(self, entry: Entry) -> Line:
        block = entry.block
        if isinstance(block, Paragraph):
            return self.paragraph(block, entry)
        if isinstance(block, Heading):
            number = self.heading_number(entry)
            return Line("heading", self.resolved(block.content), number, level=block.level, change=block.change)
        if isinstance(block, Section):
            return Line("section", self.section_number(entry), title=self.resolved(block.title), change=block.change)
        if isinstance(block, Annex):
            heading = self.annex_heading(block, entry)
            return Line("annex", heading, title=self.resolved(block.title), change=block.change)
        if isinstance(block, Table):
            return Line("table", self.resolved(block.title), table=self.table(block), change=block.change)
        raise TypeError(f"{type(block).__name__} stands inside a part")

    def paragraph(self, block: Paragraph, entry: Entry) -> Line:
        number = self.language.number(entry.level, entry.numbers[-1]) if entry.numbers else ""
        content, change = self.resolved(block.content), block.change
        if change and not change.is_whole:
            content, change = (*content, _END[change.kind]) if change.kind else content, None
        return Line(_ROLES[type(block)], content, number, level=entry.level, continues=entry.continues, change=change)

    def table(self, table: Table) -> Table:
        def row(old: Row) -> Row:
            return replace(old, cells=tuple(replace(cell, content=self.resolved(cell.content)) for cell in old.cells))

        return replace(table, rows=tuple(row(old) for old in table.rows))

    def heading_number(self, entry: Entry) -> str:
        block = entry.block
        if not isinstance(block, Heading) or not (block.number or entry.numbers):
            return ""
        return block.number or self.language.heading_number(entry.level, entry.numbers[-1])

    def section_number(self, entry: Entry) -> Inlines:
        number = entry.numbers[-1]
        return (Text(number if isinstance(number, str) else self.language.section_number(number)),)

    def annex_heading(self, annex: Annex, entry: Entry) -> Inlines:
        if annex.heading:
            return self.resolved(annex.heading)
        number = entry.numbers[-1] if entry.numbers else None
        return (Text(self.language.annex_heading(number if isinstance(number, int) else None)),)

    def resolved(self, content: Inlines) -> Inlines:
        """Content with the numbers of its cross-references, and the marks between calls of notes, in their places."""
        return parted(walk.rewrite(content, self.number_of), self.language.marks.between_notes)

    def number_of(self, node: Inline) -> Inlines:
        if not isinstance(node, Reference):
            return (node,)
        if node.label not in self.labels:
            raise InputError(f"A cross-reference leads to “{node.label}”, and no paragraph has that label.")
        return (Text(self.language.reference(self.labels[node.label].numbers)),)
