"""Three trees of blocks into one: each block merged from what became of it, each list in the order of its sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from drafter.findings import Origin
from drafter.model.nodes import Clause, Inlines, Operative, Paragraph, Preambular, Row, Text
from drafter.model.walk import plain
from drafter.redline.merge.brackets import Brackets, Clash, settled
from drafter.redline.merge.conflicts import Kind
from drafter.redline.merge.content import Woven, weave
from drafter.redline.merge.order import ordered
from drafter.redline.merge.rows import merged_cells
from drafter.redline.merge.trios import SIDES, Home, Side, Trio, Trios
from drafter.redline.merge.twins import LISTS
from drafter.spec.closing import LEFT_OPEN, is_left_open

ALTERNATIVE = "\0"
"""Begins the number of a paragraph that is another wording of the one before it, until that one's number is known."""

_CONTENTS = ("content", "title", "heading", "organ_line")
_OWN_PLACE = ("preamble", "operative", "body")


@dataclass(frozen=True, slots=True)
class Found:
    """A conflict in a block, which bears `serial` as the paragraph of its origin."""

    kind: Kind
    serial: int
    mine: str
    theirs: str


@dataclass(slots=True)
class Blocks:
    """A merge of the blocks of three drafts.

    Attributes:
        trios: which block is which.
        brackets: how alternatives are written.
        found: the conflicts, by the serial number of their block.
        origins: where each block of the result came from, by serial number.
        aliases: labels of the second side for blocks that the first calls otherwise.

    """

    trios: Trios
    brackets: Brackets
    found: list[Found] = field(default_factory=list)
    origins: list[Origin | None] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)

    def listed(self, home: Home, gone: Side | None = None) -> tuple[Any, ...]:
        """One list of the merged draft; `gone` is the side that has struck the block that holds it."""
        holder, slot = home
        mine, theirs = (self._listed(holder, slot, side, gone) for side in SIDES)
        order = ordered(self.trios.listed(holder.base, slot), mine, theirs)
        here = self.trios.members.get(home, set())
        out: list[Any] = []
        for trio in order.keys:
            if trio in here and self._survives(trio, gone):
                out += self._blocks(trio, gone, disputed=trio in order.disputed or trio in self.trios.disputed)
        return tuple(out)

    def _listed(self, holder: Trio, slot: str, side: Side, gone: Side | None) -> list[Trio]:
        return self.trios.listed(holder.base if side == gone else holder.on(side), slot)

    def _survives(self, trio: Trio, gone: Side | None) -> bool:
        """Whether a block stands in the merged draft: one that is struck does where the other side has changed it."""
        if trio.base is None or (trio.mine and trio.theirs):
            return True
        for side, other in (SIDES, SIDES[::-1]):
            if trio.on(side) is not None:
                return gone == other or self.trios.touched(trio, side)
        return False

    # --- one block

    def _blocks(self, trio: Trio, gone: Side | None, *, disputed: bool) -> Iterator[Any]:
        serial = self._serial(trio)
        struck = self._struck(trio)
        alternative: Inlines = ()
        values: dict[str, Any] = {}
        base, mine, theirs = self._versions(trio)
        for spec in fields(trio.any.block):
            name = spec.name
            was, left, right = self._values(name, base, mine, theirs)
            if name in LISTS:
                values[name] = self.listed((trio, name), struck or gone)
            elif name in _CONTENTS:
                values[name], alternative = self._content(trio, serial, was if base else None, left, right)
            elif name == "cells":
                values[name] = self._cells(serial, was if base else None, left, right)
            elif name == "closing":
                values[name] = self._lines(serial, was, left, right)
            elif name not in ("origin", "change"):
                values[name] = self._fact(serial, name, was, left, right, new=base is None)
        made = self._class(base, mine, theirs)(**values)
        if not isinstance(made, Row) and hasattr(made, "origin"):
            made = replace(made, origin=Origin(paragraph=serial))
        if disputed:
            self._note(Kind.PLACE, serial, *(self._neighbour(trio, side) for side in SIDES))
        if struck and struck != gone:
            made = self._kept(made, serial, struck)
        yield made
        if alternative:
            yield self._alternative(made, alternative)

    def _versions(self, trio: Trio) -> tuple[Any, Any, Any]:
        """The block in the three drafts; a side that has struck it or never had it counts as not having changed it."""
        base = trio.base.block if trio.base else None
        mine, theirs = (node.block if (node := trio.on(side)) else None for side in SIDES)
        if base is None:
            return None, mine or theirs, theirs or mine
        return base, mine or base, theirs or base

    @staticmethod
    def _values(name: str, *versions: Any) -> tuple[Any, Any, Any]:
        was, mine, theirs = (getattr(each, name, None) for each in versions)
        return was, mine, theirs

    @staticmethod
    def _struck(trio: Trio) -> Side | None:
        """The side that has struck a block which stands all the same."""
        return next((side for side in SIDES if trio.base and trio.on(side) is None), None)

    @staticmethod
    def _class(base: Any, mine: Any, theirs: Any) -> type[Any]:
        return type(theirs) if base is not None and type(mine) is type(base) else type(mine)

    def _serial(self, trio: Trio) -> int:
        """A number for a block, by which it is found again; a row goes by that of its table."""
        if not isinstance(trio.any.block, Row):
            self.origins.append(getattr(trio.any.block, "origin", None))
        return len(self.origins) - 1

    def _kept(self, made: Any, serial: int, struck: Side) -> Any:
        mine, theirs = self.brackets.mine, self.brackets.theirs
        keeper, other = (theirs, mine) if struck == "mine" else (mine, theirs)
        says = "changed", "deleted"
        self._note(Kind.DELETION, serial, *(says[::-1] if struck == "mine" else says))
        return self.brackets.kept(made, keeper, other)

    def _neighbour(self, trio: Trio, side: Side) -> str:
        """What stands before a block on one side, as the words that name its place there."""
        node = trio.on(side)
        if node is None or node.parent is None:
            return ""
        row = node.parent.lists[node.slot]
        before = row[row.index(node) - 1] if row.index(node) else None
        return f"behind “{_opening(before.block)}”" if before else "at the beginning"

    # --- what it says

    def _content(
        self, trio: Trio, serial: int, base: Inlines | None, mine: Inlines, theirs: Inlines
    ) -> tuple[Inlines, Inlines]:
        """The merged content; where the sides share too little, theirs as an alternative to stand behind it."""
        is_open = self._is_open(base, mine, theirs)
        old = None if base is None else settled(base)
        woven = weave(old, settled(mine), settled(theirs), self.brackets)
        if not woven.torn:
            self._clashes(serial, woven)
            return (*woven.content, *(LEFT_OPEN if is_open else ())), ()
        self._clashes(serial, Woven((), (Clash(mine, theirs, base or ()),)))
        if self._stands_alone(trio):
            brackets = self.brackets
            return brackets.one(mine, brackets.mine), brackets.one(theirs, brackets.theirs)
        return self.brackets.both(mine, theirs), ()

    @staticmethod
    def _is_open(base: Inlines | None, mine: Inlines, theirs: Inlines) -> bool:
        """Whether the content wants no closing mark, as one side or the base has it."""
        old, left, right = (is_left_open(each) for each in (base or (), mine, theirs))
        return right if base is not None and left == old else left

    @staticmethod
    def _stands_alone(trio: Trio) -> bool:
        """Whether a second wording can stand as a paragraph of its own: nothing hangs on it, nothing counts on it."""
        blocks = [node.block for node in (trio.base, trio.mine, trio.theirs) if node]
        alone = all(isinstance(each, Paragraph) and not each.items and not each.then for each in blocks)
        return alone and trio.any.slot in _OWN_PLACE

    def _alternative(self, made: Any, content: Inlines) -> Any:
        if isinstance(made, Preambular) or not isinstance(made, Operative | Clause):
            return replace(made, content=content, label=None, number=None)
        number = f"{ALTERNATIVE}{made.origin.paragraph if made.origin else ''}"
        return replace(made, content=content, label=None, number=number)

    def _cells(self, serial: int, base: Any, mine: Any, theirs: Any) -> Any:
        cells, clashes = merged_cells(base, mine, theirs, self.brackets)
        self._clashes(serial, Woven((), clashes))
        return cells

    def _lines(self, serial: int, base: Any, mine: Any, theirs: Any) -> tuple[Inlines, ...]:
        """The closing lines. Where both sides have others, each keeps its own."""
        if mine in (base, theirs) or theirs == base:
            return theirs if mine in (base, theirs) else mine  # type: ignore[no-any-return]
        brackets = self.brackets
        self._note(Kind.WORDS, serial, *("; ".join(map(plain, lines)) for lines in (mine, theirs)))
        left = (brackets.one(line, brackets.mine) for line in mine)
        return (*left, *(brackets.one(line, brackets.theirs) for line in theirs))

    def _fact(self, serial: int, name: str, base: Any, mine: Any, theirs: Any, *, new: bool) -> Any:  # noqa: PLR0913
        """A number, a label or a flag: the side that changed it has it; where both did, the first."""
        if mine == theirs or (theirs == base and not new):
            return mine
        if mine == base and not new:
            return theirs
        if name == "label":
            if mine and theirs:
                self.aliases[theirs] = mine
            return mine or theirs
        self._note(Kind.FACT, serial, f"{name}: {_said(mine)}", f"{name}: {_said(theirs)}")
        return mine

    def _clashes(self, serial: int, woven: Woven) -> None:
        for clash in woven.clashes:
            self._note(Kind.WORDS, serial, plain(settled(clash.mine)), plain(settled(clash.theirs)))

    def _note(self, kind: Kind, serial: int, mine: str, theirs: str) -> None:
        self.found.append(Found(kind, serial, mine, theirs))


def _said(value: object) -> str:
    return "none" if value in (None, ()) else str(value)


def _opening(block: Any) -> str:
    content: Inlines = getattr(block, "content", None) or getattr(block, "title", ()) or (Text("…"),)
    words = plain(content).rstrip(".;,").split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")
