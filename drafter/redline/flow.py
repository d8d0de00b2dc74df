"""The words of lines as one stream, and what two such streams have in common.

The end of a line is a word like any other; a heading, table or section is one word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.model.lines import Line
from drafter.model.nodes import Break, Paragraph, Table, Verb
from drafter.redline.align import align, bag
from drafter.redline.notes import paired
from drafter.redline.sequence import stays
from drafter.redline.words import END, SOLID, Numbers, Solid, Word, is_end, words

Kept = tuple[int, int]
"""The places of a word that stays, on either side."""


class Flow(NamedTuple):
    """The words of lines, the line of each, and the places where lines end."""

    words: list[Word]
    owners: list[int]
    ends: list[int]


Flows = tuple[Flow, Flow]


class Common(NamedTuple):
    """What two streams have in common.

    Attributes:
        flows: the two streams.
        kept: the words that stay.
        shared: how many words a line of either side shares with one of the other; ends and spaces do not count.
        sizes: how many words each line has, of either side.

    """

    flows: Flows
    kept: list[Kept]
    shared: Counter[tuple[int, int]]
    sizes: tuple[Counter[int], Counter[int]]


def common_words(old: Sequence[Line], new: Sequence[Line], before: Numbers, after: Numbers) -> Common:
    """What two lists of lines have in common; `before` and `after` give the printed number of a reference."""
    solids = _solids(old, new)
    left, right = _flow(old, solids[0], before), _flow(new, solids[1], after)
    left = left._replace(words=paired(left.words, right.words))
    kept = [*stays(left.words, right.words)]
    return Common((left, right), kept, _shared(kept, (left, right)), (_sizes(left), _sizes(right)))


def _shared(kept: Sequence[Kept], flows: Flows) -> Counter[tuple[int, int]]:
    left, right = flows
    shared: Counter[tuple[int, int]] = Counter()
    for i, j in kept:
        if _counts(left.words[i]):
            shared[left.owners[i], right.owners[j]] += left.words[i].weight
    return shared


def with_gaps_filled(common: Common, kept: Sequence[Kept], sorts: tuple[Sequence[object], Sequence[object]]) -> Common:
    """What two streams have in common where some words must not stay: what lies between others is compared anew.

    Args:
        common: what they have in common at most.
        kept: the words that do stay.
        sorts: the sort of each line of either side; between two of unlike sorts nothing is found.

    """
    names = {sort: str(number) for number, sort in enumerate({*sorts[0], *sorts[1]})}
    sides = [_sorted(flow, [names[sort] for sort in own]) for flow, own in zip(common.flows, sorts, strict=True)]
    out: list[Kept] = []
    i = j = 0
    for a, b in (*kept, (len(sides[0]), len(sides[1]))):
        if a > i and b > j:
            out += ((i + x, j + y) for x, y in stays(sides[0][i:a], sides[1][j:b]))
        out.append((a, b))
        i, j = a + 1, b + 1
    del out[-1]
    return common._replace(kept=out, shared=_shared(out, common.flows))


def _sorted(flow: Flow, sorts: Sequence[str]) -> list[Word]:
    """Words that are the same only in lines of one sort; what ends a line is like nothing else."""
    return [
        replace(word, key=f"\3{id(flow)} {place}" if is_end(word) else f"{word.key}\3{sorts[line]}")
        for place, (word, line) in enumerate(zip(flow.words, flow.owners, strict=True))
    ]


def _sizes(flow: Flow) -> Counter[int]:
    sizes: Counter[int] = Counter()
    for word, line in zip(flow.words, flow.owners, strict=True):
        if _counts(word):
            sizes[line] += word.weight
    return sizes


def _counts(word: Word) -> bool:
    return not is_end(word) and not word.key.isspace()


def _solids(old: Sequence[Line], new: Sequence[Line]) -> tuple[dict[int, Solid], dict[int, Solid]]:
    """A word for every heading, table and section, the same for two of which one became the other."""
    sides = [[n for n, line in enumerate(side) if not isinstance(line.block, Paragraph)] for side in (old, new)]
    found: tuple[dict[int, Solid], dict[int, Solid]] = {}, {}
    pairs = align([old[n].block for n in sides[0]], [new[n].block for n in sides[1]])
    left = [iter(side) for side in sides]
    for key, pair in enumerate(pairs):
        for which, block in enumerate((pair.old, pair.new)):
            if block is not None:
                size, is_table = max(len(bag(block)), 1), isinstance(block, Table)
                found[which][next(left[which])] = Solid(f"{SOLID}{key}", Break(), (), size, is_table)
    return found


def _flow(lines: Sequence[Line], solids: dict[int, Solid], numbers: Numbers) -> Flow:
    out: list[Word] = []
    owners: list[int] = []
    for place, line in enumerate(lines):
        if place in solids:
            out.append(solids[place])
        elif isinstance(line.block, Paragraph):
            said = words(line.block.content, numbers)
            out += map(_of_recital, said) if line.place.region == "preamble" else said
            out.append(END)
        owners += [place] * (len(out) - len(owners))
    return Flow(out, owners, [place for place, word in enumerate(out) if is_end(word)])


def _of_recital(word: Word) -> Word:
    """A word; the verb of a recital looks otherwise than that of an operative paragraph."""
    return replace(word, key=f"{word.key}\2") if any(isinstance(each, Verb) for each in word.wrappers) else word
