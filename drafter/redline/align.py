"""Finding which block of the old text became which block of the new one.

Equal blocks are matched first, as a longest common sequence. What stands between them is matched by likeness, so that
the redline strikes and adds as few words as it can. Blocks left over that are equal have moved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from drafter.model.nodes import Annex, Block, Heading, Inlines, Paragraph, Row, Section, Table
from drafter.model.walk import plain
from drafter.redline.letters import Letters
from drafter.redline.words import SEEN

Any_ = Annex | Block | Row
B = TypeVar("B", bound=Any_)

LIKE_ENOUGH = 0.3
"""Below this likeness a reader sees one paragraph struck and another added, not one paragraph reworked."""
FARTHEST = 1000
"""Blocks of one text that are held against a block of the other; longer texts are compared near the diagonal only."""
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


def align(old: Sequence[B], new: Sequence[B], like_enough: float = LIKE_ENOUGH) -> list[Pair[B]]:
    """Pair the blocks of two sequences; every block of either appears once, in the order a redline shows them."""
    runs = _runs(old, new)
    if _has_moves(runs) and len(old) * len(new) <= FARTHEST**2:
        runs = _without_middle(old, new)
    pairs: list[Pair[B]] = []
    for same, left, right in runs:
        if same:
            pairs += [Pair(a, b) for a, b in zip(left, right, strict=True)]
        else:
            pairs += _by_likeness(left, right, like_enough)
    return pairs


_Runs = list[tuple[bool, Sequence[B], Sequence[B]]]


def _has_moves(runs: _Runs[B]) -> bool:
    """Whether an equal block stands at another place: the longer ones should stay then, and the shorter ones move."""
    unlike = [(left, right) for same, left, right in runs if not same]
    gone = {hash(block) for left, _ in unlike for block in left}
    return any(hash(block) in gone for _, right in unlike for block in right)


def _without_middle(old: Sequence[B], new: Sequence[B]) -> _Runs[B]:
    """What is equal at the beginning and at the end; all between is for its words to pair."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    tail = next((n for n in range(shorter - head) if old[-1 - n] != new[-1 - n]), shorter - head)
    ends = len(old) - tail, len(new) - tail
    return [
        (True, old[:head], new[:head]),
        (False, old[head : ends[0]], new[head : ends[1]]),
        (True, old[ends[0] :], new[ends[1] :]),
    ]


def _runs(old: Sequence[B], new: Sequence[B]) -> _Runs[B]:
    from rapidfuzz.distance import Indel

    out: _Runs[B] = []
    for code in Indel.opcodes([hash(b) for b in old], [hash(b) for b in new]):
        same = code.tag == "equal"
        left, right = old[code.src_start : code.src_end], new[code.dest_start : code.dest_end]
        if out and not same and not out[-1][0]:
            out[-1] = (False, [*out[-1][1], *left], [*out[-1][2], *right])
        else:
            out.append((same, left, right))
    return out


def _by_likeness(old: Sequence[B], new: Sequence[B], like_enough: float) -> list[Pair[B]]:
    """The pairing of two stretches, order kept, that saves the most words (dynamic programming from the end)."""
    saved = _savings(old, new, like_enough)
    best = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        row, below, gains = best[i], best[i + 1], saved[i]
        for j in reversed(range(len(new))):
            both = below[j + 1] + gains[j] if gains[j] else 0
            row[j] = max(below[j], row[j + 1], both)
    return _trace(old, new, saved, best)


def _savings(old: Sequence[B], new: Sequence[B], like_enough: float) -> list[list[int]]:
    """Words that need not be struck and added again if two blocks are paired; 0 for those that cannot be.

    What holds other blocks is never too unlike: its paragraphs are struck and added one by one. Equal blocks count
    twice, so that one which moved is not held for its like.
    """
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import extract_iter

    letters = Letters()
    left, right = ([letters.of(bag(block)) for block in side] for side in (old, new))
    of_shape: dict[object, dict[int, str]] = {}
    for j, block in enumerate(new):
        of_shape.setdefault(_shape(block), {})[j] = right[j]
    saved = [[0] * len(new) for _ in old]
    slope = len(new) / max(len(old), 1)
    for i, block in enumerate(old):
        choices = of_shape.get(_shape(block), {})
        if len(new) > FARTHEST:
            choices = {j: text for j, text in choices.items() if abs(i * slope - j) <= FARTHEST}
        least = 0.0 if isinstance(block, Annex | Section | Table) else like_enough
        for _, alike, j in extract_iter(left[i], choices, scorer=Indel.normalized_similarity, score_cutoff=least):
            is_same = alike == 1 and block == new[j]
            saved[i][j] = round(alike * (len(left[i]) + len(right[j]))) * (1 + is_same)
    return saved


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


def bag(block: Any_) -> list[str]:
    """The words of a block, without spaces."""
    return SEEN.findall(said(block))


def comparable(old: Any_, new: Any_) -> bool:
    """Whether one can turn into the other by changes of words alone: same kind, same sort of number."""
    return _shape(old) == _shape(new)


def _shape(block: Any_) -> tuple[object, ...]:
    """What changes of words alone cannot change in a block."""
    match block:
        case Paragraph(number=number):
            return (type(block), number)
        case Heading(level=level, numbered=numbered, number=number):
            return (Heading, level, numbered, number)
        case Table(header_rows=head):
            return (Table, head)
        case Row(cells=cells) if any(cell.rows > 1 for cell in cells):
            return (Row, *((cell.columns, cell.rows, cell.align) for cell in cells))
        case Row(cells=cells):
            return (Row, len(cells))
        case Section(number=number, restart=restart):
            return (Section, number, restart)
    return (type(block),)


def is_worth_moving(block: Any_) -> bool:
    """Whether a block says enough that finding it elsewhere is no accident."""
    return len(re.findall(r"\w+", said(block))) >= WORTH_MOVING or len(said(block)) >= 4 * WORTH_MOVING
