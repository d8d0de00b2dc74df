"""Merging two texts line by line, whatever hangs on what: see `stream`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from drafter.model.lines import Line, as_they_hung, bare, lines_of, lines_of_body, nested, placed
from drafter.model.nodes import Block, Change, Paragraph, Part, Was
from drafter.redline.align import is_worth_moving
from drafter.redline.anchors import Cut, cut
from drafter.redline.size import words_of
from drafter.redline.steps import Step
from drafter.redline.stream import Stream
from drafter.redline.tree import Merge, marked
from drafter.redline.words import rebuilt

_Placed = tuple[Line, bool]
"""A line of a redline, and whether it stands in the new text."""


@dataclass(slots=True)
class Relaid(Merge):
    """A merge of two texts by their lines.

    Attributes:
        stream: finds which line became which.

    """

    stream: Stream = field(kw_only=True)

    def part(self, old: Part, new: Part) -> Part:
        """Merge two complete texts.

        Raises:
            TornError, NoPlaceError: they cannot be shown this way.

        """
        preamble, operative = nested(self._lines(lines_of(old), lines_of(new)))
        return replace(
            new,
            title=self.compare(old.title, new.title),
            preamble=preamble,
            operative=operative,
            annexes=self.blocks(old.annexes, new.annexes),
        )

    def least_marked(self, old: Part, new: Part) -> int:
        """Words of paragraphs that a merge of two texts marks at least: all but those that can stay."""
        sides = lines_of(old), lines_of(new)
        kept = sum(
            _words_of(left) if same else self.stream.most_kept(left, right) for same, left, right in self._cut(*sides)
        )
        return sum(map(_words_of, sides)) - 2 * kept

    def body(self, old: tuple[Block, ...], new: tuple[Block, ...]) -> tuple[Block, ...]:
        """Merge what two annexes say."""
        return nested(self._lines(lines_of_body(old), lines_of_body(new)))[1]

    def _lines(self, old: list[Line], new: list[Line]) -> list[Line]:
        merged: list[_Placed] = []
        for same, left, right in self._cut(old, new):
            if same:
                merged += [self._both(a, b) for a, b in zip(left, right, strict=True)]
            else:
                merged += [self._line(step, left, right) for step in self.stream.steps(left, right)]
        own = [line for line, _ in merged]
        out = [_hung(line, was) for line, was in zip(placed(self._moved(merged)), own, strict=True)]
        as_they_hung(out)  # raises where the old text cannot be shown
        return out

    def _cut(self, old: Sequence[Line], new: Sequence[Line]) -> Iterator[Cut]:
        return cut(old, new, closely=not self.stream.least)

    def _line(self, step: Step, old: Sequence[Line], new: Sequence[Line]) -> _Placed:
        if step.old is not None and step.new is not None:
            return self._both(old[step.old], new[step.new], step)
        side = "deleted" if step.new is None else "inserted"
        line = new[step.new] if step.new is not None else old[step.old]  # type: ignore[index]
        if step.is_whole:
            whole = self.struck(line.block) if side == "deleted" else marked(line.block, Change("inserted"))
            return line._replace(block=whole), side == "inserted"
        change = Change("joined" if side == "deleted" else "divided")
        return line._replace(block=_saying(line.block, step, change)), side == "inserted"

    def _both(self, old: Line, new: Line, step: Step | None = None) -> _Placed:
        """A line that stays."""
        change = None
        if old.place != new.place or _kind(old.block) != _kind(new.block):
            change = Change(None, was=Was(bare(old.block), old.place))
        if step is None or not isinstance(new.block, Paragraph):
            block = cast("Block", self.pair(old.block, new.block))
            return new._replace(block=replace(block, change=change)), True
        return new._replace(block=_saying(new.block, step, change)), True

    def _moved(self, merged: list[_Placed]) -> list[_Placed]:
        """Lines with those that went from one place and came to another as moves."""
        gone: dict[Block, list[int]] = {}
        for place, (line, _) in enumerate(merged):
            if line.block.change == Change("deleted") and is_worth_moving(line.block):
                gone.setdefault(replace(line.block, change=None), []).append(place)
        for place, (line, _) in enumerate(merged):
            block = replace(line.block, change=None)
            if line.block.change == Change("inserted") and gone.get(block):
                name = self.name()
                for at, kind in ((gone[block].pop(0), "moved-from"), (place, "moved-to")):
                    there, stands = merged[at]
                    moved = replace(there.block, change=Change(kind, name))  # type: ignore[arg-type]
                    merged[at] = there._replace(block=moved), stands
        return merged


def _words_of(lines: Sequence[Line]) -> int:
    """The words of paragraphs; headings, tables and sections stay or go as a whole."""
    return sum(words_of(line.block) for line in lines if isinstance(line.block, Paragraph))


def _saying(block: Block, step: Step, change: Change | None) -> Block:
    return replace(block, content=rebuilt(step.said), change=change)  # type: ignore[arg-type]


def _kind(block: Block) -> Block:
    """What a block is, whatever a drafter calls it."""
    block = bare(block)
    return replace(block, label=None) if isinstance(block, Paragraph) else block


def _hung(line: Line, own: Line) -> Line:
    """A line with what it was, where it had to take the place of another."""
    change = line.block.change
    if change is None or (line.place == own.place and type(line.block) is type(own.block)):
        return line
    return line._replace(block=replace(line.block, change=replace(change, was=Was(bare(own.block), own.place))))
