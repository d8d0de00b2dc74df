"""A draft as the rules look at it: the resolution, its outline and what its language knows, worked out once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from drafter.check.rule import Stage
from drafter.findings import Origin
from drafter.language.shape import Language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import Annex, Heading, Inlines, Note, Paragraph, Part, Section, Table, Verb
from drafter.model.outline import Entry, outline
from drafter.model.walk import notes, plain


@dataclass(slots=True)
class Line:
    """One paragraph or heading as a rule reads it.

    Attributes:
        entry: the block and its place.
        content: what it says.
        text: the same in plain characters, without notes.
        verb: its emphasised opening, "" where it has none.
        origin: its place in the file.
        before: the line that stands before it in the same run of paragraphs; None for the first.

    """

    entry: Entry
    content: Inlines
    text: str
    verb: str
    origin: Origin


class Draft:
    """A resolution under examination."""

    def __init__(self, resolution: Resolution, language: Language, stage: Stage = Stage.DRAFT, name: str = "") -> None:
        self.resolution = resolution
        self.language = language
        self.stage = stage
        self.origin = resolution.origin or Origin(name)

    @property
    def front(self) -> Front:
        """Its front matter."""
        return self.resolution.front

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Its outline."""
        return outline(self.resolution)

    @cached_property
    def lines(self) -> list[Line]:
        """Its paragraphs and headings in reading order."""
        return [self._line(e, e.block) for e in self.entries if isinstance(e.block, Paragraph | Heading)]

    def _line(self, entry: Entry, block: Paragraph | Heading) -> Line:
        first = block.content[0] if block.content else None
        verb = plain(first.content) if isinstance(first, Verb) else ""
        return Line(entry, block.content, plain(block.content), verb, block.origin or self.origin)

    @cached_property
    def notes(self) -> list[tuple[Origin, Note]]:
        """Its notes in the order of their calls, with the place of the paragraph that calls each."""
        return [(origin, note) for origin, content in self.contents() for note in notes(content)]

    def contents(self) -> Iterator[tuple[Origin, Inlines]]:
        """Everything the document says, with its place: front matter, titles, paragraphs, cells, closing lines."""
        front = self.front
        for inlines in (*(front.agenda.titles if front.agenda else ()), front.submitted_by, front.title):
            yield self.origin, inlines
        for entry in self.entries:
            block = entry.block
            at = block.origin or self.origin
            if isinstance(block, Paragraph | Heading):
                yield at, block.content
            elif isinstance(block, Part | Section | Annex):
                yield at, block.title
            elif isinstance(block, Table):
                yield at, block.title
                yield from ((at, cell.content) for row in block.rows for cell in row.cells)


@dataclass(slots=True)
class DraftSet:
    """The language versions of one draft, by language."""

    drafts: dict[str, Draft] = field(default_factory=dict)
