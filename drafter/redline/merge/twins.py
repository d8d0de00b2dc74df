"""Which paragraph of one draft is which of another, wherever it stands and whatever its number.

Every block of a text becomes a node that knows its place. Blocks in the same list are paired as a redline pairs them;
what is left over has moved: it is found by its label, by its words, or by most of them. What then stands alone between
the same neighbours has been rewritten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from drafter.model.nodes import Annex, Heading, Paragraph, Part, Row, Section, Table
from drafter.redline.align import align, is_worth_moving, said
from drafter.redline.merge.order import longest_rising
from drafter.redline.words import WORD

LISTS = ("parts", "preamble", "operative", "annexes", "body", "items", "then", "rows")
"""The lists of blocks that a document, a part or a block holds, in reading order."""

SAME_ENOUGH = 0.6
"""Share of words from which two blocks in different places, or of different authors, are one paragraph."""


@dataclass(slots=True, eq=False)
class Node:
    """A block and its place: the list it stands in, and how deep."""

    block: Any
    parent: Node | None = None
    slot: str = ""
    depth: int = 0
    lists: dict[str, list[Node]] = field(default_factory=dict)

    def below(self) -> Iterator[Node]:
        """Every node under this one, in reading order."""
        for nodes in self.lists.values():
            for node in nodes:
                yield node
                yield from node.below()


def planted(block: Any, parent: Node | None = None, slot: str = "") -> Node:
    """A document, or a block of one, as a tree of nodes."""
    node = Node(block, parent, slot, parent.depth + 1 if parent else 0)
    for name in LISTS:
        if (inner := getattr(block, name, None)) is not None:
            node.lists[name] = [planted(each, node, name) for each in inner]
    return node


@dataclass(slots=True)
class Twins:
    """The pairs of nodes of two texts, from the first to the second and back.

    `least` is the likeness that a pair must have beyond standing in the same list.
    """

    of: dict[Node, Node] = field(default_factory=dict)
    back: dict[Node, Node] = field(default_factory=dict)
    least: float = 0.0

    def join(self, old: Node, new: Node) -> None:
        """Pair two nodes, and what stands below them."""
        self.of[old], self.back[new] = new, old
        self.join_below(old, new)

    def join_below(self, old: Node, new: Node) -> None:
        """Pair what is still single in the lists of two nodes."""
        for name in old.lists.keys() & new.lists.keys():
            left = [node for node in old.lists[name] if node not in self.of]
            right = [node for node in new.lists[name] if node not in self.back]
            for a, b in _aligned(left, right):
                if not self.least or likeness(a, b) >= self.least:
                    self.join(a, b)

    def reunite(self, old: Node, new: Node) -> None:
        """Pair what has moved: by label first, then by words, the likest first."""
        gone = [node for node in old.below() if node not in self.of]
        come = [node for node in new.below() if node not in self.back]
        for _, a, b in sorted(_candidates(gone, come), key=lambda found: -found[0]):
            if a not in self.of and b not in self.back and self._can_be_one(a, b):
                self.join(a, b)

    def replace(self, old: Node, new: Node) -> None:
        """Pair what took the place of what: one block between the same neighbours, or rows and parts in their order."""
        for name in old.lists.keys() & new.lists.keys():
            for left, right in self._gaps(old.lists[name], new.lists[name]):
                if len(left) == len(right) == 1 or all(isinstance(node.block, Row | Part) for node in (*left, *right)):
                    for a, b in zip(left, right, strict=False):
                        if family(a) == family(b):
                            self.join(a, b)
            for a in old.lists[name]:
                if a in self.of:
                    self.replace(a, self.of[a])

    def _gaps(self, old: list[Node], new: list[Node]) -> Iterator[tuple[list[Node], list[Node]]]:
        """What is single on either side, between neighbours that are pairs."""
        places = {node: at for at, node in enumerate(new)}
        rising = longest_rising([places[self.of[node]] for node in old if self.of.get(node) in places])
        before = end = 0
        for place in [*rising, len(new)]:
            stop = old.index(self.back[new[place]]) if place < len(new) else len(old)
            yield (
                [node for node in old[before:stop] if node not in self.of],
                [node for node in new[end:place] if node not in self.back],
            )
            before, end = stop + 1, place + 1

    def _can_be_one(self, old: Node, new: Node) -> bool:
        """A row stays in its table; anything else may change its place, but not how deep a block it is."""
        if isinstance(old.block, Row):
            return old.parent is not None and self.of.get(old.parent) is new.parent
        return True


def family(node: Node) -> tuple[object, ...]:
    """What a block can be turned into without becoming another thing: recitals, clauses and paragraphs are one."""
    if isinstance(node.block, Paragraph):
        return ("paragraph", node.slot if node.slot in ("items", "then") else "", node.slot == "items" and node.depth)
    return (type(node.block).__name__, node.depth)


def likeness(old: Node, new: Node) -> float:
    """The share of words that two blocks have in common, from 0 to 1."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(_bag(old), _bag(new)))


def _candidates(gone: Sequence[Node], come: Sequence[Node]) -> Iterator[tuple[float, Node, Node]]:
    from rapidfuzz.distance import Indel

    bags = {node: _bag(node) for node in (*gone, *come)}
    for a in gone:
        for b in come:
            if family(a) != family(b):
                continue
            label = getattr(a.block, "label", None)
            if label and label == getattr(b.block, "label", None):
                yield 2.0, a, b
            elif _sizes_fit(len(bags[a]), len(bags[b])) and all(is_worth_moving(_stand_in(n.block)) for n in (a, b)):
                share = float(Indel.normalized_similarity(bags[a], bags[b], score_cutoff=SAME_ENOUGH))
                if share >= SAME_ENOUGH:
                    yield share, a, b


def _sizes_fit(one: int, other: int) -> bool:
    return 2 * min(one, other) >= SAME_ENOUGH * (one + other) > 0


def _bag(node: Node) -> list[str]:
    return [word for word in WORD.findall(said(_stand_in(node.block))) if not word.isspace()]


def _aligned(left: list[Node], right: list[Node]) -> Iterator[tuple[Node, Node]]:
    """The pairs of two lists, as a redline finds them."""
    i = j = 0
    for pair in align([_stand_in(node.block) for node in left], [_stand_in(node.block) for node in right]):
        if pair.old is not None and pair.new is not None:
            yield left[i], right[j]
        i += pair.old is not None
        j += pair.new is not None


def _stand_in(block: Any) -> Annex | Heading | Paragraph | Row | Section | Table:
    """A block as a redline can hold it against others; of a part, all its text as one section."""
    if not isinstance(block, Part):
        return block  # type: ignore[no-any-return]
    annexes = (each for annex in block.annexes for each in annex.body)
    return Section(title=block.title, preamble=block.preamble, operative=(*block.operative, *annexes))
