"""A resolution as it reads from top to bottom: cover, opening block, numbered text, for writers that set no Word page.

What the language says (masthead words, agenda line, sponsors, numbers) and what position says (numbers of paragraphs,
text of cross-references) is settled here once; text, Markdown and HTML only draw the lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from drafter.errors import InputError
from drafter.language.shape import Language
from drafter.model import walk
from drafter.model.calls import parted
from drafter.model.front import Resolution
from drafter.model.nodes import (
    Annex,
    Clause,
    Deleted,
    Heading,
    Inline,
    Inlines,
    Inserted,
    Item,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Reference,
    Row,
    Section,
    Table,
    Text,
)
from drafter.model.outline import Entry, by_label, goes, outline
from drafter.writers.cover import cover
from drafter.writers.framing import Framed, Framing
from drafter.writers.lines import Line, Role

_END: dict[str, Inline] = {"divided": Inserted((Text("¶"),)), "joined": Deleted((Text("¶"),))}
"""What shows the end of a paragraph that a redline puts in or takes out."""


def read(resolution: Resolution, language: Language) -> list[Line]:
    """List the lines of a document in reading order.

    Raises:
        InputError: a cross-reference leads to a label that no paragraph has.

    """
    return [*cover(resolution.front, language), *below_cover(resolution, language, Framed(resolution, language))]


def below_cover(resolution: Resolution, language: Language, framing: Framing) -> Iterator[Line]:
    """The lines of a document, or of a redline, without its cover; raises `InputError` as `read` does."""
    entries = _standing(resolution)
    yield from _Text(language, resolution, by_label(entries), framing).lines(entries)


def _standing(resolution: Resolution) -> tuple[Entry, ...]:
    """The outline; of a redline, with what goes where it stood in the old text, under the number that it had."""
    entries = outline(resolution)
    changes = [getattr(entry.block, "change", None) for entry in entries]
    if not any(changes):
        return entries
    was = outline(resolution, before=True)
    return tuple(
        old if change and goes(change) else new for new, old, change in zip(entries, was, changes, strict=True)
    )


_ROLES: dict[type[Paragraph], Role] = {
    Preambular: "preambular",
    Operative: "operative",
    Clause: "clause",
    Item: "item",
    Paragraph: "paragraph",
}


@dataclass(frozen=True, slots=True)
class _Text:
    """Turns the entries of an outline into lines."""

    language: Language
    resolution: Resolution
    labels: dict[str, Entry]
    framing: Framing

    def lines(self, entries: tuple[Entry, ...]) -> Iterator[Line]:
        by_part = {number: list(group) for number, group in groupby(entries, key=lambda entry: entry.part)}
        for number, part in enumerate(self.resolution.parts):
            here = by_part.get(number, [])
            if here and isinstance(here[0].block, Part):
                here.pop(0)
            if letter := self.framing.letter(number):
                yield Line("part", letter.content, title=self.resolved(part.title), change=letter.change)
            yield from (Line("organ-line", line, change=change) for line, change in self.framing.organ_line(number))
            yield from (self.line(entry) for entry in here if entry.region != "annex")
            for line, change in self.framing.closing(number):
                yield Line("closing", self.resolved(line), change=change)
            yield from (self.line(entry) for entry in here if entry.region == "annex")

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
