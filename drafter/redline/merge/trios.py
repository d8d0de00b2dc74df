"""Every block of three drafts as what it was and what became of it on each side, and where it then belongs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from drafter.model.front import Resolution
from drafter.redline.merge.order import roaming_in
from drafter.redline.merge.twins import SAME_ENOUGH, Node, Twins, planted

Side = Literal["mine", "theirs"]
SIDES: tuple[Side, Side] = ("mine", "theirs")


@dataclass(slots=True, eq=False)
class Trio:
    """One block in up to three drafts."""

    base: Node | None = None
    mine: Node | None = None
    theirs: Node | None = None

    def on(self, side: Side) -> Node | None:
        """The block as one side has it."""
        return self.mine if side == "mine" else self.theirs

    @property
    def any(self) -> Node:
        """The block as somebody has it."""
        found = self.mine or self.theirs or self.base
        assert found is not None  # noqa: S101 - a trio is made from a node
        return found


Home = tuple[Trio, str]
"""A list: the block that holds it, and its name there."""


@dataclass(slots=True)
class Trios:
    """The blocks of three drafts, and the one place where each of them belongs.

    Attributes:
        root: the documents themselves.
        disputed: blocks that the two sides have moved to different lists.

    """

    root: Trio
    of: dict[Node, Trio] = field(default_factory=dict)
    disputed: list[Trio] = field(default_factory=list)
    members: dict[Home, set[Trio]] = field(default_factory=dict)
    _roaming: dict[tuple[Trio, str, Side], set[Trio]] = field(default_factory=dict)
    _touched: dict[tuple[Trio, Side], bool] = field(default_factory=dict)

    @classmethod
    def among(cls, base: Resolution, mine: Resolution, theirs: Resolution) -> Trios:
        """Find out which block is which in three drafts."""
        old, left, right = planted(base), planted(mine), planted(theirs)
        first, second = _twins(old, left), _twins(old, right)
        made = cls(Trio(old, left, right))
        for node in (old, *old.below()):
            made._add(Trio(node, first.of.get(node), second.of.get(node)) if node is not old else made.root)
        both = _twins_of_additions(first, second)
        for node in left.below():
            if node not in first.back:
                made._add(Trio(None, node, both.of.get(node)))
        for node in right.below():
            if node not in second.back and node not in both.back:
                made._add(Trio(None, None, node))
        made._settle()
        return made

    def _add(self, trio: Trio) -> None:
        for node in (trio.base, trio.mine, trio.theirs):
            if node is not None:
                self.of[node] = trio

    # --- places

    def _settle(self) -> None:
        for trio in dict.fromkeys(self.of.values()):
            if trio is not self.root:
                self.members.setdefault(self._belongs(trio), set()).add(trio)

    def _belongs(self, trio: Trio) -> Home:
        base, mine, theirs = (self._home(node) for node in (trio.base, trio.mine, trio.theirs))
        if mine is None or theirs is None:
            found = mine or theirs or base
        elif mine in (base, theirs):
            found = theirs
        else:
            found = mine
            if theirs != base:
                self.disputed.append(trio)
        assert found is not None  # noqa: S101 - only the root has no home
        return found

    def _home(self, node: Node | None) -> Home | None:
        return (self.of[node.parent], node.slot) if node and node.parent else None

    def listed(self, node: Node | None, slot: str) -> list[Trio]:
        """The blocks in one list of one draft; none where the draft has no such block."""
        return [self.of[each] for each in node.lists[slot]] if node else []

    # --- changes

    def roams(self, trio: Trio, side: Side) -> bool:
        """Whether a side has brought a block in, or to another place."""
        base, node = trio.base, trio.on(side)
        if base is None or node is None or node.parent is None:
            return base is None
        if self._home(base) != self._home(node):
            return True
        parent, slot = self.of[node.parent], node.slot
        key = (parent, slot, side)
        if key not in self._roaming:
            lists = self.listed(parent.base, slot), self.listed(parent.on(side), slot)
            self._roaming[key] = roaming_in(*lists)
        return trio in self._roaming[key]

    def touched(self, trio: Trio, side: Side) -> bool:
        """Whether a side has changed a block it has: its words, its place, or anything that belongs in it."""
        key = (trio, side)
        if key not in self._touched:
            self._touched[key] = self._is_touched(trio, side)
        return self._touched[key]

    def _is_touched(self, trio: Trio, side: Side) -> bool:
        base, node = trio.base, trio.on(side)
        if base is None or node is None or self.roams(trio, side) or _own(base) != _own(node):
            return True
        return any(self.touched(each, side) for each in self._inside(trio, base, node))

    def _inside(self, trio: Trio, *nodes: Node) -> Iterator[Trio]:
        for node in nodes:
            for slot, below in node.lists.items():
                for each in below:
                    if self.of[each] in self.members.get((trio, slot), ()):
                        yield self.of[each]


def _twins(old: Node, new: Node) -> Twins:
    found = Twins()
    found.join(old, new)
    found.reunite(old, new)
    found.replace(old, new)
    return found


def _twins_of_additions(first: Twins, second: Twins) -> Twins:
    """What both sides have added to one list in much the same words."""
    found = Twins(least=SAME_ENOUGH)
    kept = [(first.of[node], second.of[node]) for node in first.of if node in second.of]
    found.of = {node: node for node in first.back} | dict(kept)
    found.back = {node: node for node in second.back}
    for mine, theirs in kept:
        found.join_below(mine, theirs)
    found.of = {a: b for a, b in found.of.items() if a not in first.back}
    found.back = {b: a for b, a in found.back.items() if b not in second.back}
    return found


def _own(node: Node) -> object:
    """What a block says itself."""
    return replace(node.block, **dict.fromkeys(node.lists, ()))
