"""The text of a document: its outline, entry by entry, as paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import NamedTuple

from drafter.house.style import Role
from drafter.model.front import Resolution
from drafter.model.nodes import (
    Annex,
    Change,
    Heading,
    Inlines,
    Paragraph,
    Part,
    Section,
    Table,
    Text,
)
from drafter.model.outline import Entry, Number, comes, goes, outline
from drafter.word.markup import paragraph
from drafter.word.numbering import Counters
from drafter.word.revisions import Revisions
from drafter.word.tracked_numbering import Counted, TrackedCounters
from drafter.word.tracked_paragraphs import Piece, Tracked
from drafter.writers import earlier
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.paragraphs import Pair, Sets, pairs
from drafter.writers.docx.references import References
from drafter.writers.docx.stationery import HEADING, Ink, Stationery
from drafter.writers.docx.tables import TableWriter
from drafter.writers.earlier import Redline
from drafter.writers.framing import Framed, Framing


class _Said(NamedTuple):
    """What a paragraph says: its content, what changed, the character style of its opening, its entry, what was."""

    content: Inlines
    change: Change | None = None
    opening: str | None = None
    entry: Entry | None = None
    was_opening: str | None = None


class Body:
    """Writes the parts of a resolution."""

    def __init__(
        self,
        resolution: Resolution,
        stationery: Stationery,
        runs: Runs,
        references: References,
        revisions: Revisions,
    ) -> None:
        self._resolution = resolution
        self._stationery = stationery
        self._roles = stationery.house.body
        self._runs = runs
        self._references = references
        self._revisions = revisions
        self._tables = TableWriter(stationery, runs, revisions)
        self._openings = _openings(resolution, stationery)
        self._redline: Redline | None = None
        self._was: dict[int, Entry] = {}
        self._pairs: dict[int, Pair] = {}
        self._sets = Sets(stationery, self._openings)
        self._framing: Framing
        self.counters = Counters(len(stationery.places))

    def paragraphs(self, entries: tuple[Entry, ...], redline: Redline | None = None) -> Iterator[Piece]:
        """Every paragraph and table, in order; of a redline, with what changed."""
        self._redline = redline
        language = self._stationery.language
        self._framing = earlier.Framed(redline, language) if redline else Framed(self._resolution, language)
        if redline:
            self.counters = TrackedCounters(len(self._stationery.places))
            before = outline(self._resolution, before=True)
            self._was = {id(entry): old for entry, old in zip(entries, before, strict=True)}
            self._pairs = pairs(self._sets, entries, before, redline.compare)
        by_part = {number: list(group) for number, group in groupby(entries, key=lambda entry: entry.part)}
        for number, part in enumerate(self._resolution.parts):
            here = by_part.get(number, [])
            if here and here[0].block is part:
                here.pop(0)
            yield from self._part(part, number)
            for entry in here:
                if entry.region != "annex":
                    yield from self._entry(entry)
            for line, change in self._framing.closing(number):
                yield self._plain(self._roles.closing, _Said(line, change=change))
            for entry in here:
                if entry.region == "annex":
                    yield from self._entry(entry)
        if self._stationery.house.end_rule:
            yield self._plain(self._roles.end, _Said(()))

    # --- what opens a part, a section, an annex

    def _part(self, part: Part, place: int) -> Iterator[Piece]:
        """The letter of a part, if it has one, its title, and the line that opens it."""
        if letter := self._framing.letter(place):
            yield from self._headed(self._roles.letter, _Said(*letter), self._roles.letter_title, part.title)
        for line, change in self._framing.organ_line(place):
            yield self._plain(self._roles.organ_line, _Said(line, change, self._openings["organ"]))

    def _section(self, entry: Entry, block: Section) -> Iterator[Piece]:
        head = _Said(self._since(entry, block, self._section_number), change=block.change)
        yield from self._headed(self._roles.section, head, self._roles.section_title, block.title)

    def _section_number(self, entry: Entry) -> str:
        number = entry.numbers[-1]
        return number if isinstance(number, str) else self._stationery.language.section_number(number)

    def _annex(self, entry: Entry, block: Annex) -> Iterator[Piece]:
        heading = block.heading or self._since(entry, block, self._annex_heading)
        head = _Said(heading, change=block.change, entry=entry)
        yield from self._headed(self._roles.annex, head, self._roles.annex_title, block.title)

    def _annex_heading(self, entry: Entry) -> str:
        number = entry.numbers[-1] if entry.numbers else None
        return self._stationery.language.annex_heading(number if isinstance(number, int) else None)

    def _since(self, entry: Entry, block: Section | Annex, said: Callable[[Entry], str]) -> Inlines:
        """What position makes a block say, with what it made it say before."""
        new = (Text(said(entry)),)
        was = self._was.get(id(entry))
        if not self._redline or was is None or block.change:
            return new
        return self._redline.compare((Text(said(was)),), new)

    def _gap(self, count: int, change: Change | None) -> Sequence[Piece]:
        if not self._redline:
            return self._stationery.spacers(count)
        return self._stationery.tracked_spacers(count, change.kind if change else None)

    def _headed(self, role: Role, head: _Said, title_role: Role, title: Inlines) -> Iterator[Piece]:
        """A line of its own, and the title below it."""
        yield from self._gap(role.gap, head.change)
        yield self._plain(role, head)
        if title:
            change = earlier.whole(title, head.change)
            yield from self._gap(title_role.gap, change)
            yield self._plain(title_role, _Said(title, change=change))
        yield from self._gap(title_role.gap_after, head.change)

    # --- entries

    def _entry(self, entry: Entry) -> Iterator[Piece]:
        block = entry.block
        change: Change | None = getattr(block, "change", None)
        if isinstance(block, Paragraph):
            yield self._paragraph(entry, block)
            return
        if goes(change):
            entry = self._was.get(id(entry), entry)
        if isinstance(block, Heading):
            yield from self._heading(entry, block)
        elif isinstance(block, Section):
            yield from self._section(entry, block)
        elif isinstance(block, Annex):
            yield from self._annex(entry, block)
        elif isinstance(block, Table):
            yield from self._tables.table(block)

    def _paragraph(self, entry: Entry, block: Paragraph) -> Piece:
        """A paragraph; of a redline, with how it was set before where that was another way."""
        now, was, lead, together = self._pairs.get(id(entry)) or Pair(*(self._sets.of(entry, block),) * 2, ())
        lead = lead if self._redline else now.lead
        change = block.change
        here = was if goes(change) else now
        if here.typed:
            self.counters.interrupt(*here.typed)
        numbers = self._numbers(now.number, was.number, change, together)
        new, old = (number.join(each.properties) for number, each in zip(numbers, (now, was), strict=True))
        before = "" if new == old or goes(change) or comes(change) else old
        said = _Said(block.content, change, here.opening, entry, was.opening)
        written = self._written(old if goes(change) else new, here.ink, said, lead, before)
        if isinstance(written, Tracked) and isinstance(self.counters, TrackedCounters) and was.number and was.number[1]:
            return replace(written, alone=partial(self.counters.shown_alone, *was.number))
        return written

    def _numbers(
        self, new: Counted | None, old: Counted | None, change: Change | None, together: bool
    ) -> tuple[str, str]:
        """The numbers' properties now and before; "" where Word counts none."""
        counters = self.counters
        if not isinstance(counters, TrackedCounters):
            shown = counters.properties(*new) if new else ""
            return shown, shown
        if together and old and old[1]:
            now = counters.both(*new, None)[0] if new and not goes(change) else ""
            return now, counters.shown_alone(*old)
        if goes(change):
            return counters.both(*old[:2], None, old[2]) if old else ("", "")
        if comes(change):
            return counters.both(*new, None) if new else ("", "")
        return counters.each(new, old)

    def _heading(self, entry: Entry, block: Heading) -> Iterator[Piece]:
        role = self._roles.heading[min(block.level, len(self._roles.heading)) - 1]
        said = _Said(block.content, change=block.change, entry=entry)
        yield from self._gap(role.gap, block.change)
        if block.number:
            yield self._typed(role, said, (Text(f"{block.number}\t"),), HEADING, block.level - 1)
        elif entry.numbers:
            yield self._numbered(role, said, HEADING, entry.level - 1)
        else:
            yield self._plain(role, said)
        yield from self._gap(role.gap_after, block.change)

    # --- paragraphs

    def _numbered(self, role: Role, said: _Said, which: int, level: int) -> Piece:
        """A paragraph that Word numbers, or one whose number it cannot count ("3 bis.")."""
        entry = said.entry
        number = entry.numbers[-1] if entry else 0
        level = min(level, len(self._stationery.places[which]) - 1)
        if isinstance(number, int) and self._stationery.counted[which][level]:
            setting = self._stationery.setting(role.form)
            before, after = setting.numbered
            now, was = self._counted(which, level, number, said)
            formerly = "" if now == was else before + was + after
            return self._written(before + now + after, setting.ink, said, before=formerly)
        self.counters.interrupt(which, level)
        return self._typed(role, said, self._shown(which, level, number, said), which, level)

    def _counted(self, which: int, level: int, number: int, said: _Said) -> tuple[str, str]:
        """The number's properties now and before."""
        if not isinstance(self.counters, TrackedCounters):
            return (self.counters.properties(which, level, number),) * 2
        old = self._number_before(said)
        return self.counters.both(
            which,
            level,
            None if goes(said.change) else number,
            None if comes(said.change) or not isinstance(old, int) else old,
        )

    def _number_before(self, said: _Said) -> Number:
        """The number a paragraph had; of one that goes, the entry is that of the old text."""
        was = self._was.get(id(said.entry), said.entry)
        return was.numbers[-1] if was and was.numbers else ""

    def _shown(self, which: int, level: int, number: Number, said: _Said) -> Inlines:
        """A number that is typed, with what it was."""
        language = self._stationery.language

        def lead(figure: Number) -> Inlines:
            shown = language.heading_number(level + 1, figure) if which == HEADING else language.number(level, figure)
            return (Text(f"{shown}\t"),)

        if not self._redline or (said.change and said.change.is_whole):
            return lead(number)
        return self._redline.compare(lead(self._number_before(said)), lead(number))

    def _typed(self, role: Role, said: _Said, number: Inlines, which: int, level: int) -> Piece:
        """A paragraph whose number is typed, at the place where Word would put it."""
        places = self._stationery.places[which]
        properties = self._stationery.at(role.form, places[min(level, len(places) - 1)])
        return self._written(properties, self._stationery.setting(role.form).ink, said, number)

    def _plain(self, role: Role, said: _Said) -> Piece:
        setting = self._stationery.setting(role.form)
        return self._written(setting.properties, setting.ink, said, (Text(role.lead),) if role.lead else ())

    def _written(self, properties: str, ink: Ink, said: _Said, lead: Inlines = (), before: str = "") -> Piece:
        change = said.change
        kind = change.kind if change and change.is_whole else None
        runs = self._runs.write((*lead, *said.content), opening=said.opening, was=said.was_opening, ink=ink, kind=kind)
        if change and change.kind:
            runs = self._revisions.range(change.kind, change.name, runs)
        if said.entry is not None:
            runs = self._references.marked(said.entry, runs)
        if not self._redline and not change:
            return paragraph(runs, properties)
        return Tracked(runs, properties, end=change.kind if change else None, before=before)


def _openings(resolution: Resolution, stationery: Stationery) -> dict[str, str | None]:
    """Character styles of what is emphasised; none in a decision (house style 1.3)."""
    emphasis = stationery.house.emphasis
    if resolution.front.kind.is_decision:
        return {"organ": None, "preambular": None, "operative": None}
    if resolution.front.emphasis == "bold":
        return {"organ": emphasis.bold, "preambular": emphasis.bold, "operative": emphasis.bold}
    return {"organ": emphasis.organ, "preambular": emphasis.preambular, "operative": emphasis.operative}
