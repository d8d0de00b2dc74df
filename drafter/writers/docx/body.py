"""The text of a document: its outline, entry by entry, as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from drafter.house.style import Role
from drafter.model.front import Resolution
from drafter.model.nodes import (
    Annex,
    Change,
    Clause,
    Heading,
    Inlines,
    Item,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.outline import Entry
from drafter.word.markup import paragraph
from drafter.word.numbering import Counters
from drafter.word.revisions import Revisions
from drafter.writers import reading
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.references import References
from drafter.writers.docx.stationery import ANNEX, HEADING, OPERATIVE, Stationery
from drafter.writers.docx.tables import TableWriter


class Body:
    """Writes the parts of a resolution."""

    def __init__(
        self, resolution: Resolution, stationery: Stationery, runs: Runs, references: References, revisions: Revisions
    ) -> None:
        self._resolution = resolution
        self._stationery = stationery
        self._roles = stationery.house.body
        self._runs = runs
        self._references = references
        self._revisions = revisions
        self._tables = TableWriter(stationery, runs, revisions)
        self._openings = _openings(resolution, stationery)
        self.counters = Counters(lists=3)

    def paragraphs(self, entries: tuple[Entry, ...]) -> Iterator[str]:
        """Every paragraph and table, in order."""
        by_part = {number: list(group) for number, group in groupby(entries, key=lambda entry: entry.part)}
        for number, part in enumerate(self._resolution.parts):
            here = by_part.get(number, [])
            if here and isinstance(here[0].block, Part):
                yield from self._part(here.pop(0), part)
            yield from self._organ_line(part)
            for entry in here:
                if entry.region != "annex":
                    yield from self._entry(entry)
            for line in part.closing:
                yield self._plain(self._roles.closing, line)
            for entry in here:
                if entry.region == "annex":
                    yield from self._entry(entry)
        if self._stationery.house.end_rule:
            yield self._plain(self._roles.end, ())

    # --- what opens a part, a section, an annex

    def _part(self, entry: Entry, part: Part) -> Iterator[str]:
        letter = entry.numbers[-1]
        shown = letter if isinstance(letter, str) else self._stationery.language.part_letter(letter)
        yield from self._headed(self._roles.letter, (Text(shown),), self._roles.letter_title, part.title)

    def _organ_line(self, part: Part) -> Iterator[str]:
        if line := reading.organ_line(part, self._resolution.front, self._stationery.language):
            yield self._plain(self._roles.organ_line, line, opening=self._openings["organ"])

    def _section(self, entry: Entry, block: Section) -> Iterator[str]:
        number = entry.numbers[-1]
        shown = number if isinstance(number, str) else self._stationery.language.section_number(number)
        yield from self._headed(
            self._roles.section, (Text(shown),), self._roles.section_title, block.title, block.change
        )

    def _annex(self, entry: Entry, block: Annex) -> Iterator[str]:
        number = entry.numbers[-1] if entry.numbers else None
        usual = self._stationery.language.annex_heading(number if isinstance(number, int) else None)
        heading = block.heading or (Text(usual),)
        yield from self._headed(
            self._roles.annex, heading, self._roles.annex_title, block.title, block.change, entry=entry
        )

    def _headed(
        self,
        role: Role,
        head: Inlines,
        title_role: Role,
        title: Inlines,
        change: Change | None = None,
        entry: Entry | None = None,
    ) -> Iterator[str]:
        yield from self._stationery.spacers(role.gap)
        yield self._plain(role, head, change=change, entry=entry)
        if title:
            yield from self._stationery.spacers(title_role.gap)
            yield self._plain(title_role, title, change=change)
        yield from self._stationery.spacers(title_role.gap_after)

    # --- entries

    def _entry(self, entry: Entry) -> Iterator[str]:
        block = entry.block
        if isinstance(block, Paragraph):
            yield self._paragraph(entry, block)
        elif isinstance(block, Heading):
            yield from self._heading(entry, block)
        elif isinstance(block, Section):
            yield from self._section(entry, block)
        elif isinstance(block, Annex):
            yield from self._annex(entry, block)
        elif isinstance(block, Table):
            yield from self._tables.table(block)

    def _paragraph(self, entry: Entry, block: Paragraph) -> str:
        role = self._role(entry, block)
        opening = self._openings["preambular" if entry.region == "preamble" else "operative"]
        if not entry.numbers:
            return self._plain(role, block.content, opening=opening, change=block.change, entry=entry)
        numbers = ANNEX if entry.region == "annex" else OPERATIVE
        return self._numbered(role, entry, numbers, entry.level, block.content, opening, block.change)

    def _role(self, entry: Entry, block: Paragraph) -> Role:
        roles = self._roles
        if entry.continues:
            return roles.then
        if isinstance(block, Item):
            return roles.item[min(entry.level, len(roles.item)) - 1]
        if isinstance(block, Operative):
            return roles.operative if entry.numbers else roles.alone
        if isinstance(block, Preambular):
            return roles.preambular
        return roles.clause if isinstance(block, Clause) else roles.paragraph

    def _heading(self, entry: Entry, block: Heading) -> Iterator[str]:
        role = self._roles.heading[min(block.level, len(self._roles.heading)) - 1]
        yield from self._stationery.spacers(role.gap)
        if block.number:
            yield self._plain(role, (Text(f"{block.number}\t"), *block.content), change=block.change, entry=entry)
        elif entry.numbers:
            level = min(entry.level, len(self._stationery.house.numbering.heading)) - 1
            yield self._numbered(role, entry, HEADING, level, block.content, None, block.change)
        else:
            yield self._plain(role, block.content, change=block.change, entry=entry)
        yield from self._stationery.spacers(role.gap_after)

    # --- paragraphs

    def _numbered(
        self,
        role: Role,
        entry: Entry,
        numbers: int,
        level: int,
        content: Inlines,
        opening: str | None,
        change: Change | None,
    ) -> str:
        """A paragraph that Word numbers; a typed number ("3 bis.") is text at the same place."""
        number = entry.numbers[-1]
        places = self._stationery.places[numbers]
        level = min(level, len(places) - 1)
        if isinstance(number, int) and self._stationery.counted[numbers][level]:
            before, after = self._stationery.settings[id(role)].numbered
            properties = before + self.counters.properties(numbers, level, number) + after
            return self._written(properties, role, content, opening, change, entry)
        self.counters.interrupt(numbers, level)
        language = self._stationery.language
        typed = (language.heading_number if numbers == HEADING else language.number)(entry.level, number)
        return self._written(
            self._stationery.at(role, places[level]), role, (Text(f"{typed}\t"), *content), opening, change, entry
        )

    def _plain(
        self,
        role: Role,
        content: Inlines,
        *,
        opening: str | None = None,
        change: Change | None = None,
        entry: Entry | None = None,
    ) -> str:
        content = (Text(role.lead), *content) if role.lead else content
        return self._written(self._stationery.settings[id(role)].properties, role, content, opening, change, entry)

    def _written(
        self,
        properties: str,
        role: Role,
        content: Inlines,
        opening: str | None,
        change: Change | None,
        entry: Entry | None,
    ) -> str:
        kind = change.kind if change else None
        characters = self._stationery.settings[id(role)].characters
        runs = self._runs.write(content, opening=opening, role=characters, kind=kind)
        if change:
            runs = self._revisions.range(change.kind, change.name, runs)
            properties += f"<w:rPr>{self._revisions.mark(change.kind)}</w:rPr>"
        if entry is not None:
            runs = self._references.marked(entry, runs)
        return paragraph(runs, properties)


def _openings(resolution: Resolution, stationery: Stationery) -> dict[str, str | None]:
    """Character styles of what is emphasised; none in a decision (house style 1.3)."""
    emphasis = stationery.house.emphasis
    if resolution.front.kind.is_decision:
        return {"organ": None, "preambular": None, "operative": None}
    if resolution.front.emphasis == "bold":
        return {"organ": emphasis.bold, "preambular": emphasis.bold, "operative": emphasis.bold}
    return {"organ": emphasis.organ, "preambular": emphasis.preambular, "operative": emphasis.operative}
