"""The outline: every block of a document in reading order, with the number its position gives it.

Writers, redlines and checks walk this list, so that a number is worked out in one place only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from drafter.model.front import Resolution
from drafter.model.lines import Line, as_they_hung, lines_of, lines_of_body, nested
from drafter.model.nodes import Annex, Block, Change, Clause, Heading, Item, Operative, Paragraph, Part, Section, Table

Region = Literal["preamble", "operative", "annex"]
Number = int | str


@dataclass(frozen=True, slots=True)
class Entry:
    """One block and its place.

    Attributes:
        block: the paragraph, heading, table, or the opening of a part, section or annex.
        region: which of the three kinds of text it stands in.
        part, section, annex: zero-based positions; None outside sections and annexes.
        numbers: its own number behind those of the paragraphs it hangs on: (12, 1) is 12 (a). Empty: no number.
        level: 0 for a paragraph, 1 for (a), 2 for (i), and so on; also the level of a heading, from 1.
        starts: whether a count begins anew with it.
        continues: whether it is unnumbered text behind sub-paragraphs.

    """

    block: Part | Annex | Section | Heading | Table | Paragraph
    region: Region = "operative"
    part: int = 0
    section: int | None = None
    annex: int | None = None
    numbers: tuple[Number, ...] = ()
    level: int = 0
    starts: bool = False
    continues: bool = False


@dataclass(slots=True)
class _Count:
    """A running count of paragraphs."""

    value: int = 0
    fresh: bool = True
    away: Callable[[Change | None], bool] = field(default_factory=lambda: goes)

    def next(self, asked: Number | None, change: Change | None = None) -> tuple[Number, bool]:
        """The next number and whether the count starts with it; an integer asked for starts it anew.

        A block that is away on this side of a redline shows the number that follows but does not count.
        """
        if isinstance(asked, str):
            return asked, False
        if self.away(change):
            return self.value + 1 if asked is None else asked, self.fresh
        starts = self.fresh or (asked is not None and asked != self.value + 1)
        self.value = self.value + 1 if asked is None else asked
        self.fresh = False
        return self.value, starts


@dataclass(slots=True)
class _Walk:
    """The state of a walk through one part."""

    here: Entry
    lettered: bool = False
    alone: bool = False
    was_alone: bool = False
    away: Callable[[Change | None], bool] = field(default_factory=lambda: goes)
    count: _Count = field(init=False)
    headings: dict[int, int] = field(default_factory=dict)
    sections: int = 0

    def __post_init__(self) -> None:
        self.count = _Count(away=self.away)

    def entry(
        self,
        block: Block,
        numbers: tuple[Number, ...] = (),
        level: int = 0,
        *,
        starts: bool = False,
        continues: bool = False,
    ) -> Entry:
        """A block at the place where the walk is; written out, as `replace` would take four times as long."""
        here = self.here
        return Entry(block, here.region, here.part, here.section, here.annex, numbers, level, starts, continues)

    def blocks(self, blocks: tuple[Block, ...]) -> Iterator[Entry]:
        for block in blocks:
            if isinstance(block, Paragraph):
                yield from self.paragraph(block)
            elif isinstance(block, Heading):
                yield self.heading(block)
            elif isinstance(block, Section):
                yield from self.section(block)
            else:
                yield self.entry(block)

    def paragraph(self, block: Paragraph, *, continues: bool = False) -> Iterator[Entry]:
        numbers: tuple[Number, ...] = ()
        starts = False
        level = 1 if self.lettered and isinstance(block, Operative) else 0
        if block.number is not None or self.counts(block):
            number, starts = self.count.next(block.number, block.change)
            numbers = (number,)
        yield self.entry(block, numbers, level, starts=starts, continues=continues)
        if block.items or block.then:
            yield from self.below(block, numbers, level)

    def counts(self, block: Paragraph) -> bool:
        """Whether position numbers it: a clause, or an operative paragraph not alone on its side of a redline."""
        if isinstance(block, Operative):
            return not (self.was_alone if self.away(block.change) else self.alone)
        return isinstance(block, Clause)

    def below(self, block: Paragraph, numbers: tuple[Number, ...], level: int) -> Iterator[Entry]:
        count = _Count(away=self.away)
        for item in block.items:
            yield from self.item(item, count, numbers, level + 1)
        for text in block.then:
            yield self.entry(text, level=level, continues=True)
            yield from self.below(text, numbers, level)

    def item(self, item: Item, count: _Count, above: tuple[Number, ...], level: int) -> Iterator[Entry]:
        number, starts = count.next(item.number, item.change)
        numbers = (*above, number)
        yield self.entry(item, numbers, level, starts=starts)
        yield from self.below(item, numbers, level)

    def heading(self, block: Heading) -> Entry:
        if not block.numbered:
            return self.entry(block, level=block.level)
        number = self.headings.get(block.level, 0) + 1
        if not self.away(block.change):
            self.headings = {level: n for level, n in self.headings.items() if level <= block.level}
            self.headings[block.level] = number
        return self.entry(block, (number,), block.level)

    def section(self, block: Section) -> Iterator[Entry]:
        position = -1 if self.here.section is None else self.here.section
        self.here = replace(self.here, section=position + 1)
        self.sections += not self.away(block.change)
        yield self.entry(block, (block.number or max(self.sections, 1),))
        if block.restart and not self.away(block.change):
            self.count = _Count(away=self.away)
        region = self.here.region
        self.here = replace(self.here, region="preamble" if region == "operative" else region)
        yield from self.blocks(block.preamble)
        self.here = replace(self.here, region=region)
        yield from self.blocks(block.operative)


def outline(resolution: Resolution, *, before: bool = False) -> tuple[Entry, ...]:
    """List every block of a document in reading order, numbered by position.

    A part with one operative paragraph leaves it unnumbered (house style 1.3); the paragraphs of a decision are
    lettered from level 1. The count runs on through sections unless a section restarts it, and anew in each part
    and annex.

    Args:
        resolution: the document.
        before: of a redline, give each block the number it had in the old text.

    """
    return tuple(_entries(_as_it_hung(resolution) if before else resolution, before=before))


def _as_it_hung(resolution: Resolution) -> Resolution:
    """A redline whose blocks hang as they did in the old text, in the same order."""

    def part(old: Part) -> Part:
        preamble, operative = _hung(lines_of(old))
        annexes = (replace(annex, body=_hung(lines_of_body(annex.body))[1]) for annex in old.annexes)
        return replace(old, preamble=preamble, operative=operative, annexes=tuple(annexes))

    return replace(resolution, parts=tuple(map(part, resolution.parts)))


def _hung(lines: list[Line]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    return nested(as_they_hung(lines) if any(_hangs_elsewhere(line.block) for line in lines) else lines)


def _hangs_elsewhere(block: Block) -> bool:
    change = block.change
    return change is not None and (change.was is not None or isinstance(block, Section))


def _entries(resolution: Resolution, *, before: bool) -> Iterator[Entry]:
    several = len(resolution.parts) > 1
    away = comes if before else goes
    number = 0
    for position, part in enumerate(resolution.parts):
        number += not away(part.change)
        if several or part.letter:
            yield Entry(part, part=position, numbers=(part.letter or max(number, 1),))
        yield from _part(part, position, lettered=resolution.front.kind.is_decision, before=before)


def _part(part: Part, position: int, *, lettered: bool, before: bool) -> Iterator[Entry]:
    changes = list(_operatives(part.operative))
    away, back = (comes, goes) if before else (goes, comes)
    walk = _Walk(
        Entry(part, region="preamble", part=position),
        lettered=lettered,
        alone=sum(not away(change) for change in changes) == 1,
        was_alone=sum(not back(change) for change in changes) == 1,
        away=away,
    )
    yield from walk.blocks(part.preamble)
    walk.here = replace(walk.here, region="operative")
    yield from walk.blocks(part.operative)
    several = sum(not away(annex.change) for annex in part.annexes) > 1
    number = 0
    for place, annex in enumerate(part.annexes):
        number += not away(annex.change)
        here = Entry(annex, region="annex", part=position, annex=place)
        yield replace(here, numbers=(max(number, 1),) if several else ())
        yield from _Walk(here, away=away).blocks(annex.body)


def goes(change: Change | None) -> bool:
    """Whether a redline takes the block away from where it stands, as a paragraph of its own at least."""
    return change is not None and change.kind in ("deleted", "moved-from", "joined")


def comes(change: Change | None) -> bool:
    """Whether a redline brings the block to where it stands, as a paragraph of its own at least."""
    return change is not None and change.kind in ("inserted", "moved-to", "divided")


def _operatives(blocks: tuple[Block, ...]) -> Iterator[Change | None]:
    for block in blocks:
        if isinstance(block, Section):
            yield from _operatives(block.operative)
        elif isinstance(block, Operative):
            yield block.change


def by_label(entries: tuple[Entry, ...]) -> dict[str, Entry]:
    """Find the entry of each labelled paragraph or annex; of two with the same label, the first."""
    found: dict[str, Entry] = {}
    for entry in entries:
        label = entry.block.label if isinstance(entry.block, Paragraph | Annex) else None
        if label and label not in found:
            found[label] = entry
    return found
