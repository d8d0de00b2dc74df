"""Finding which block of the old text became which block of the new one.

Equal blocks are matched first, as a longest common sequence. What stands between them is matched by likeness, so that
the redline strikes and adds as few words as it can. Blocks left over that are equal have moved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from drafter.model.nodes import Annex, Block, Cell, Heading, Inlines, Paragraph, Row, Section, Table
from drafter.model.walk import plain
from drafter.redline.words import WORD

Any_ = Annex | Block | Row
B = TypeVar("B", bound=Any_)

LIKE_ENOUGH = 0.3
"""Below this likeness a reader sees one paragraph struck and another added, not one paragraph reworked."""
WORTH_MOVING = 6
"""Words a block must have to be shown as moved: shorter ones recur by chance."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[B]):
    """An old block, what became of it, or a new block that came from nowhere; `moved` names the ends of a move."""

    old: B | None
    new: B | None
    moved: str = ""


def said(block: Any_) -> str:
    """Everything a block says, its sub-paragraphs included; what likeness is measured by."""
    return " ".join(filter(None, (plain(content) for content in contents(block))))


def contents(block: Any_) -> list[Inlines]:
    """The contents of a block and of all below it, in reading order."""
    if isinstance(block, Paragraph):
        return [block.content, *_below((*block.items, *block.then))]
    if isinstance(block, Heading):
        return [block.content]
    if isinstance(block, Section):
        return [block.title, *_below((*block.preamble, *block.operative))]
    if isinstance(block, Annex):
        return [block.heading, block.title, *_below(block.body)]
    if isinstance(block, Table):
        return [block.title, *_below(block.rows)]
    return [cell.content for cell in block.cells]


def _below(blocks: Sequence[Any_]) -> list[Inlines]:
    return [content for block in blocks for content in contents(block)]


def align(old: Sequence[B], new: Sequence[B]) -> list[Pair[B]]:
    """Pair the blocks of two sequences; every block of either appears once, in the order a redline shows them."""
    pairs: list[Pair[B]] = []
    for same, left, right in _runs(old, new):
        if same:
            pairs += [Pair(a, b) for a, b in zip(left, right, strict=True)]
        else:
            pairs += _by_likeness(left, right)
    return pairs


def _runs(old: Sequence[B], new: Sequence[B]) -> list[tuple[bool, Sequence[B], Sequence[B]]]:
    from rapidfuzz.distance import Indel

    out: list[tuple[bool, Sequence[B], Sequence[B]]] = []
    for code in Indel.opcodes([hash(b) for b in old], [hash(b) for b in new]):
        same = code.tag == "equal"
        left, right = old[code.src_start : code.src_end], new[code.dest_start : code.dest_end]
        if out and not same and not out[-1][0]:
            out[-1] = (False, [*out[-1][1], *left], [*out[-1][2], *right])
        else:
            out.append((same, left, right))
    return out


def _by_likeness(old: Sequence[B], new: Sequence[B]) -> list[Pair[B]]:
    """The pairing of two stretches, order kept, that saves the most words (dynamic programming from the end)."""
    saved = [[_saved(a, b) for b in map(_bag, new)] if old and new else [] for a in map(_bag, old)]
    for i, a in enumerate(old):
        for j, b in enumerate(new):
            if saved[i][j] and not comparable(a, b):
                saved[i][j] = 0
    best = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + saved[i][j])
    return _trace(old, new, saved, best)


def _trace(old: Sequence[B], new: Sequence[B], saved: list[list[int]], best: list[list[int]]) -> list[Pair[B]]:
    pairs: list[Pair[B]] = []
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and saved[i][j] and best[i][j] == best[i + 1][j + 1] + saved[i][j]:
            pairs.append(Pair(old[i], new[j]))
            i, j = i + 1, j + 1
        elif i < len(old) and best[i][j] == best[i + 1][j]:
            pairs.append(Pair(old[i], None))
            i += 1
        else:
            pairs.append(Pair(None, new[j]))
            j += 1
    return pairs


def _bag(block: Any_) -> list[str]:
    return [word for word in WORD.findall(said(block)) if not word.isspace()]


def _saved(old: list[str], new: list[str]) -> int:
    """Words that need not be struck and added again if the two are paired; 0 where they are too unlike."""
    from rapidfuzz.distance import LCSseq

    both = len(old) + len(new)
    if not both or 2 * min(len(old), len(new)) < LIKE_ENOUGH * both:
        return 0
    shared = int(LCSseq.similarity(old, new))
    return 2 * shared if 2 * shared >= LIKE_ENOUGH * both else 0


def comparable(old: Any_, new: Any_) -> bool:
    """Whether one can turn into the other by changes of words alone: same kind, same sort of number."""
    if type(old) is not type(new):
        return False
    if isinstance(old, Paragraph) and isinstance(new, Paragraph):
        return old.number == new.number
    if isinstance(old, Heading) and isinstance(new, Heading):
        return (old.level, old.numbered, old.number) == (new.level, new.numbered, new.number)
    if isinstance(old, Table) and isinstance(new, Table):
        return (old.header_rows, old.widths, len(old.rows) and _frame(old.rows[0])) == (
            new.header_rows,
            new.widths,
            len(new.rows) and _frame(new.rows[0]),
        )
    if isinstance(old, Row) and isinstance(new, Row):
        return [_frame_of(c) for c in old.cells] == [_frame_of(c) for c in new.cells]
    if isinstance(old, Section) and isinstance(new, Section):
        return (old.number, old.restart) == (new.number, new.restart)
    return True


def _frame(row: Row) -> int:
    return sum(cell.columns for cell in row.cells)


def _frame_of(cell: Cell) -> tuple[int, int, str]:
    return (cell.columns, cell.rows, cell.align)


def is_worth_moving(block: Any_) -> bool:
    """Whether a block says enough that finding it elsewhere is no accident."""
    return len(re.findall(r"\w+", said(block))) >= WORTH_MOVING or len(said(block)) >= 4 * WORTH_MOVING
