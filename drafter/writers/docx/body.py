"""The text of a document: its outline, entry by entry, as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
)
from drafter.model.outline import Entry
from drafter.word.markup import paragraph
from drafter.word.numbering import Counters
from drafter.word.revisions import Revisions
from drafter.writers import reading
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.references import References
from drafter.writers.docx.stationery import ANNEX, HEADING, LOOSE, LOOSE_ANNEX, OPERATIVE, Ink, Stationery
from drafter.writers.docx.tables import TableWriter


@dataclass(frozen=True, slots=True)
class _Said:
    """What a paragraph says: its content, the character style of its opening, what changed, and its entry."""

    content: Inlines
    opening: str | None = None
    change: Change | None = None
    entry: Entry | None = None


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
        self.counters = Counters(lists=len(stationery.places))

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
                yield self._plain(self._roles.closing, _Said(line))
            for entry in here:
                if entry.region == "annex":
                    yield from self._entry(entry)
        if self._stationery.house.end_rule:
            yield self._plain(self._roles.end, _Said(()))

    # --- what opens a part, a section, an annex

    def _part(self, entry: Entry, part: Part) -> Iterator[str]:
        letter = entry.numbers[-1]
        shown = letter if isinstance(letter, str) else self._stationery.language.part_letter(letter)
        yield from self._headed(self._roles.letter, _Said((Text(shown),)), self._roles.letter_title, part.title)

    def _organ_line(self, part: Part) -> Iterator[str]:
        if line := reading.organ_line(part, self._resolution.front, self._stationery.language):
            yield self._plain(self._roles.organ_line, _Said(line, self._openings["organ"]))

    def _section(self, entry: Entry, block: Section) -> Iterator[str]:
        number = entry.numbers[-1]
        shown = number if isinstance(number, str) else self._stationery.language.section_number(number)
        head = _Said((Text(shown),), change=block.change)
        yield from self._headed(self._roles.section, head, self._roles.section_title, block.title)

    def _annex(self, entry: Entry, block: Annex) -> Iterator[str]:
        number = entry.numbers[-1] if entry.numbers else None
        usual = self._stationery.language.annex_heading(number if isinstance(number, int) else None)
        head = _Said(block.heading or (Text(usual),), change=block.change, entry=entry)
        yield from self._headed(self._roles.annex, head, self._roles.annex_title, block.title)

    def _headed(self, role: Role, head: _Said, title_role: Role, title: Inlines) -> Iterator[str]:
        """A line of its own, and the title below it."""
        yield from self._stationery.spacers(role.gap)
        yield self._plain(role, head)
        if title:
            yield from self._stationery.spacers(title_role.gap)
            yield self._plain(title_role, _Said(title, change=head.change))
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
        said = _Said(block.content, opening, block.change, entry)
        if not entry.numbers:
            return self._plain(role, said)
        return self._numbered(role, said, _list_of(entry), entry.level)

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
        said = _Said(block.content, change=block.change, entry=entry)
        yield from self._stationery.spacers(role.gap)
        if block.number:
            yield self._typed(role, said, f"{block.number}\t", HEADING, block.level - 1)
        elif entry.numbers:
            yield self._numbered(role, said, HEADING, entry.level - 1)
        else:
            yield self._plain(role, said)
        yield from self._stationery.spacers(role.gap_after)

    # --- paragraphs

    def _numbered(self, role: Role, said: _Said, which: int, level: int) -> str:
        """A paragraph that Word numbers, or one whose number it cannot count ("3 bis.")."""
        entry = said.entry
        number = entry.numbers[-1] if entry else 0
        level = min(level, len(self._stationery.places[which]) - 1)
        if isinstance(number, int) and self._stationery.counted[which][level]:
            setting = self._stationery.setting(role.form)
            before, after = setting.numbered
            return self._written(before + self.counters.properties(which, level, number) + after, setting.ink, said)
        self.counters.interrupt(which, level)
        language = self._stationery.language
        shown = language.heading_number(level + 1, number) if which == HEADING else language.number(level, number)
        return self._typed(role, said, f"{shown}\t", which, level)

    def _typed(self, role: Role, said: _Said, number: str, which: int, level: int) -> str:
        """A paragraph whose number is typed, at the place where Word would put it."""
        places = self._stationery.places[which]
        properties = self._stationery.at(role.form, places[min(level, len(places) - 1)])
        return self._written(properties, self._stationery.setting(role.form).ink, said, number)

    def _plain(self, role: Role, said: _Said) -> str:
        setting = self._stationery.setting(role.form)
        return self._written(setting.properties, setting.ink, said, role.lead)

    def _written(self, properties: str, ink: Ink, said: _Said, lead: str = "") -> str:
        change = said.change
        content = (Text(lead), *said.content) if lead else said.content
        runs = self._runs.write(content, opening=said.opening, ink=ink, kind=change.kind if change else None)
        if change:
            runs = self._revisions.range(change.kind, change.name, runs)
            properties += f"<w:rPr>{self._revisions.mark(change.kind)}</w:rPr>"
        if said.entry is not None:
            runs = self._references.marked(said.entry, runs)
        return paragraph(runs, properties)


def _list_of(entry: Entry) -> int:
    """The list that counts a paragraph: one of its own below a paragraph that has no number."""
    is_loose = len(entry.numbers) <= entry.level
    if entry.region == "annex":
        return LOOSE_ANNEX if is_loose else ANNEX
    return LOOSE if is_loose else OPERATIVE


def _openings(resolution: Resolution, stationery: Stationery) -> dict[str, str | None]:
    """Character styles of what is emphasised; none in a decision (house style 1.3)."""
    emphasis = stationery.house.emphasis
    if resolution.front.kind.is_decision:
        return {"organ": None, "preambular": None, "operative": None}
    if resolution.front.emphasis == "bold":
        return {"organ": emphasis.bold, "preambular": emphasis.bold, "operative": emphasis.bold}
    return {"organ": emphasis.organ, "preambular": emphasis.preambular, "operative": emphasis.operative}
