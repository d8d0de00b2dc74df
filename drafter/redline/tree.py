"""Merging two trees of blocks into one that shows how the old became the new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar, cast

from drafter.model.grid import laid_out
from drafter.model.lines import as_it_was, bare
from drafter.model.nodes import (
    Annex,
    Block,
    Change,
    Heading,
    Inlines,
    Paragraph,
    Part,
    Row,
    Section,
    Table,
    Was,
)
from drafter.model.outline import comes, goes
from drafter.redline.align import LIKE_ENOUGH, Any_, Pair, align, is_worth_moving
from drafter.redline.settle import BLOCKS
from drafter.redline.splits import Regrouped, regrouped

B = TypeVar("B", bound=Any_)
Compare = Callable[[Inlines, Inlines], Inlines]
Spread = Callable[[Sequence[Inlines], Sequence[Inlines]], list[Inlines]]


@dataclass(slots=True)
class Merge:
    """A merge of two texts.

    Attributes:
        compare: merges two contents.
        spread: merges the contents of paragraphs that were one and are several, or the other way round.
        freeze: gives content whose cross-references keep the numbers they had.
        like_enough: how alike two paragraphs must be for one to have become the other.
        moves: the moves shown so far.

    """

    compare: Compare
    spread: Spread
    freeze: Callable[[Inlines], Inlines] = tuple
    like_enough: float = LIKE_ENOUGH
    moves: int = 0

    def part(self, old: Part, new: Part) -> Part:
        """Merge two complete texts."""
        return replace(
            new,
            title=self.compare(old.title, new.title),
            preamble=self.blocks(old.preamble, new.preamble),
            operative=self.blocks(old.operative, new.operative),
            annexes=self.blocks(old.annexes, new.annexes),
        )

    def body(self, old: tuple[Block, ...], new: tuple[Block, ...]) -> tuple[Block, ...]:
        """Merge what two annexes say."""
        return self.blocks(old, new)

    def blocks(self, old: Sequence[B], new: Sequence[B]) -> tuple[B, ...]:
        """Merge two sequences of blocks; what went and what came is marked whole."""
        out: list[B] = []
        pairs = list(self._with_moves(align(old, new, self.like_enough)))
        for group in regrouped(pairs):
            if isinstance(group, Regrouped):
                out += cast("list[B]", self._regrouped(cast("Regrouped[Paragraph]", group)))
            else:
                out.append(self._merged(group))
        return tuple(out)

    def _regrouped(self, group: Regrouped[Paragraph]) -> list[Paragraph]:
        """Paragraphs that were one, or are one now: all but the last have an end that came or went."""
        several = group.new if len(group.new) > 1 else group.old
        contents = self.spread([block.content for block in group.old], [block.content for block in group.new])
        change = Change("divided" if len(group.new) > 1 else "joined")
        ended = [
            replace(block, content=content, change=change) for block, content in zip(several, contents, strict=False)
        ]
        last = replace(
            group.new[-1],
            content=contents[-1],
            items=self.blocks(group.old[-1].items, group.new[-1].items),
            then=self.blocks(group.old[-1].then, group.new[-1].then),
        )
        return [*ended[:-1], last]

    def _rows(self, old: Table, new: Table) -> tuple[Row, ...]:
        """Merge the rows of two tables, or strike and add them all where cells that hang down part them.

        Heads stay heads: they are set otherwise.
        """
        head = new.header_rows
        rows = (*self.blocks(old.rows[:head], new.rows[:head]), *self.blocks(old.rows[head:], new.rows[head:]))
        if _stand_alike(rows):
            return rows
        return (*map(self.struck, old.rows), *(marked(row, Change("inserted")) for row in new.rows))

    def _merged(self, pair: Pair[B]) -> B:
        if pair.old is not None and pair.new is not None:
            return cast("B", self.pair(pair.old, pair.new))
        if pair.old is not None:
            return self.struck(pair.old, Change("moved-from", pair.moved) if pair.moved else Change("deleted"))
        return marked(cast("B", pair.new), Change("moved-to", pair.moved) if pair.moved else Change("inserted"))

    def struck(self, block: B, change: Change | None = None) -> B:
        """An old block on its way out; its cross-references keep the numbers they had."""
        return marked(rewritten(block, self.freeze), change or Change("deleted"))

    def _with_moves(self, pairs: list[Pair[B]]) -> Iterator[Pair[B]]:
        gone = {hash(p.old): p.old for p in pairs if p.old is not None and p.new is None and is_worth_moving(p.old)}
        come = {hash(p.new) for p in pairs if p.old is None and p.new is not None}
        names: dict[int, str] = {}
        for key in gone.keys() & come:
            names[key] = ""
        left, right = dict(names), dict(names)
        for pair in pairs:
            if pair.old is not None and pair.new is not None:
                yield pair
                continue
            block = pair.old if pair.old is not None else pair.new
            side = left if pair.old is not None else right
            if hash(block) in side:
                del side[hash(block)]
                names[hash(block)] = names[hash(block)] or self.name()
                yield replace(pair, moved=names[hash(block)])
            else:
                yield pair

    def name(self) -> str:
        """A name for another move."""
        self.moves += 1
        return f"move{self.moves}"

    def pair(self, old: Any_, new: Any_) -> Any_:
        """Merge a block with what became of it."""
        if isinstance(old, Paragraph) and isinstance(new, Paragraph):
            return replace(
                new,
                content=self.compare(old.content, new.content),
                items=self.blocks(old.items, new.items),
                then=self.blocks(old.then, new.then),
            )
        if isinstance(old, Heading) and isinstance(new, Heading):
            return replace(new, content=self.compare(old.content, new.content))
        if isinstance(old, Section) and isinstance(new, Section):
            return replace(
                new,
                title=self.compare(old.title, new.title),
                preamble=self.blocks(old.preamble, new.preamble),
                operative=self.blocks(old.operative, new.operative),
            )
        if isinstance(old, Annex) and isinstance(new, Annex):
            return replace(
                new,
                heading=self.compare(old.heading, new.heading),
                title=self.compare(old.title, new.title),
                body=self.body(old.body, new.body),
            )
        if isinstance(old, Table) and isinstance(new, Table):
            rows = self._rows(old, new)
            return replace(new, title=self.compare(old.title, new.title), rows=rows, change=_shape_was(old, new))
        cells = zip(cast("Row", old).cells, cast("Row", new).cells, strict=True)
        return replace(
            cast("Row", new),
            cells=tuple(replace(b, content=self.compare(a.content, b.content)) for a, b in cells),
            change=_shape_was(cast("Row", old), cast("Row", new)),
        )


def _stand_alike(rows: Sequence[Row]) -> bool:
    """Whether the cells of each row that stays stand alike in both tables among those that hang down from above."""
    now = laid_out([row for row in rows if not goes(row.change)])
    was = laid_out([as_it_was(row) for row in rows if not comes(row.change)])
    for row in rows:
        new = None if goes(row.change) else [each.part == "goes on" for each in next(now)]
        old = None if comes(row.change) else [each.part == "goes on" for each in next(was)]
        if new is not None and old is not None and new != old:
            return False
    return True


def _shape_was(old: Table | Row, new: Table | Row) -> Change | None:
    """What a table or row was, where its shape is another now."""
    return None if bare(old) == bare(new) else Change(None, was=Was(bare(old)))


def marked(block: B, change: Change) -> B:
    """A block and everything below it, all of it added, struck or moved."""
    if isinstance(block, Paragraph):
        return replace(
            block,
            change=change,
            items=tuple(marked(item, change) for item in block.items),
            then=tuple(marked(text, change) for text in block.then),
        )
    if isinstance(block, Section):
        return replace(
            block, change=change, preamble=_all(block.preamble, change), operative=_all(block.operative, change)
        )
    if isinstance(block, Annex):
        return replace(block, change=change, body=_all(block.body, change))
    if isinstance(block, Table):
        return replace(block, change=change, rows=tuple(marked(row, change) for row in block.rows))
    return replace(block, change=change)


def rewritten(block: B, change: Callable[[Inlines], Inlines]) -> B:
    """A block with every content in it rewritten."""
    new: dict[str, object] = {}
    for spec in fields(block):
        value = getattr(block, spec.name)
        if spec.name in ("content", "title", "heading"):
            new[spec.name] = change(value)
        elif spec.name in BLOCKS and isinstance(value, tuple):
            new[spec.name] = tuple(rewritten(inner, change) for inner in value)
    return replace(block, **new)  # type: ignore[arg-type]


def _all(blocks: Sequence[Block], change: Change) -> tuple[Block, ...]:
    return tuple(marked(block, change) for block in blocks)
