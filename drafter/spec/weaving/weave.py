"""A resolution as a spec, in the words, order and layout of the specs it comes from, their comments included.

What a spec says and what drafter would write for it are held side by side: where drafter would write the same for the
new resolution, the old lines stand; where not, drafter's. The result is read again, and if it does not say exactly
what it should, it is given up for drafter's own writing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import zip_longest

from drafter.errors import InputError
from drafter.model.front import Resolution
from drafter.spec.dumping.document import dump
from drafter.spec.dumping.yaml_text import OneLine, write
from drafter.spec.reading import read
from drafter.spec.source import Source
from drafter.spec.tree import Scalar
from drafter.spec.tree import Sequence as ListNode
from drafter.spec.weaving.pieces import Cut, Piece, Uncut, dashed, inside, shifted, undashed, whole

_NESTED = frozenset({"preamble", "operative", "body", "items"})
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Donor:
    """A spec whose lines may be kept: its text, its name (shared facts are looked for beside it), what it says."""

    text: str
    name: str
    resolution: Resolution


def woven(resolution: Resolution, donors: Sequence[Donor], name: str = "spec") -> str:
    """A spec that reads as the resolution and keeps what it can of its donors; the first gives order and layout."""
    plain = dump(resolution)
    for count in (len(donors), 1):
        if count and donors:
            text = _attempt(plain, donors[:count])
            if text is not None and _says(text, name, resolution):
                return text
    return plain


def _says(text: str, name: str, resolution: Resolution) -> bool:
    try:
        return read(Source(name, text)).resolution == read(Source(name, dump(resolution))).resolution
    except InputError:
        return False


def _attempt(plain: str, donors: Sequence[Donor]) -> str | None:
    weaver = _Weaver()
    try:
        for donor in donors[1:]:
            weaver.gather(whole(donor.text), whole(dump(donor.resolution)))
        first = donors[0]
        lines = weaver.mapping(whole(first.text), whole(dump(first.resolution)), whole(plain))
    except (Uncut, InputError):
        return None
    return "\n".join(lines) + "\n"


@dataclass(slots=True)
class _Weaver:
    """Keeps lines of specs. In each call come the spec, drafter's writing of it, and drafter's writing of the new text.

    Attributes:
        pool: items of the other donors, by what drafter would write for them.

    """

    pool: dict[str, list[Piece]] = field(default_factory=dict)

    def gather(self, old: Cut, said: Cut) -> None:
        """Put the items of a donor into the pool."""
        for name, piece in old.pieces.items():
            if name not in said.pieces or name in ("agenda", "footnotes"):
                continue
            try:
                below, written = inside(piece), inside(said.pieces[name])
            except Uncut:
                continue
            if len(below.pieces) == len(written.pieces):
                for mine, theirs in zip(below.pieces.values(), written.pieces.values(), strict=True):
                    self.pool.setdefault(theirs.text, []).append(mine)

    def mapping(self, old: Cut, said: Cut, new: Cut) -> list[str]:
        """A mapping, in the order of the old one; a new key stands behind the one that drafter writes before it."""
        column = old.column
        out = list(old.head)
        for name in _order(old, said, new):
            was, here = said.pieces.get(name), new.pieces.get(name)
            if name not in old.pieces:
                out += [*here.lead, *here.at(column)] if here else []
            elif (was and was.text) == (here and here.text):
                out += [*old.pieces[name].lead, *old.pieces[name].lines]
            elif here:
                out += [*old.pieces[name].lead, *self.value(old.pieces[name], was, here)]
        return [*out, *old.tail]

    def value(self, old: Piece, said: Piece | None, new: Piece) -> list[str]:
        """The value of a key that has changed."""
        try:
            if said is None or not (type(old.node) is type(said.node) is type(new.node)):
                raise Uncut
            cut = self.items if isinstance(old.node, ListNode) else self.mapping
            return cut(inside(old), inside(said), inside(new))
        except Uncut:
            return _on_one_line(old, new) or new.at(old.column)

    def items(self, old: Cut, said: Cut, new: Cut) -> list[str]:
        """A list: each item in the lines it had, if any spec has it."""
        before, written, wanted = (list(each.pieces.values()) for each in (old, said, new))
        if len(before) != len(written):
            raise Uncut
        column = old.column
        own: dict[str, list[Piece]] = {}
        for mine, theirs in zip(before, written, strict=True):
            own.setdefault(theirs.text, []).append(mine)
        pairs = _paired([each.text for each in written], [each.text for each in wanted])
        out = list(old.head)
        for position, item in enumerate(wanted):
            place = pairs.get(position)
            if found := _taken(own, item.text) or _taken(self.pool, item.text):
                out += [*shifted(found.lead, column - found.column), *found.at(column)]
            elif place is not None:
                out += [*before[place].lead, *self.item(before[place], written[place], item)]
            else:
                out += item.at(column)
        return [*out, *old.tail]

    def item(self, old: Piece, said: Piece, new: Piece) -> list[str]:
        """An item that has changed: what stands inside a section, an annex or a paragraph may still be as it was."""
        try:
            pieces = undashed(old), undashed(said), undashed(new)
            cuts = [inside(each) for each in pieces]
            if not _NESTED & cuts[0].pieces.keys():
                raise Uncut
            return dashed(self.mapping(cuts[0], cuts[1], cuts[2]), old.column)
        except Uncut:
            return new.at(old.column)


def _on_one_line(old: Piece, new: Piece) -> list[str]:
    """A list of words in brackets, where the old one stood in brackets; nothing for any other."""
    listed = new.node.items if isinstance(new.node, ListNode) else []
    words = [each.text for each in listed if isinstance(each, Scalar)]
    key, bracket, _ = old.lines[0].partition(": [")
    if not bracket or not words or len(words) < len(listed):
        return []
    return shifted(tuple(write({key.strip(): OneLine(words)}).splitlines()), old.column)


def _order(old: Cut, said: Cut, new: Cut) -> list[str]:
    order = list(old.pieces)
    before = ""
    for name, piece in new.pieces.items():
        was = said.pieces.get(name)
        if name not in order and (was is None or was.text != piece.text):
            order.insert(order.index(before) + 1 if before in order else 0, name)
        before = name if name in order else before
    return order


def _paired(old: list[str], new: list[str]) -> dict[int, int]:
    """For items that have changed, the item that each was: those that stand in one gap and say much the same."""
    pairs: dict[int, int] = {}
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "replace":
            for left, right in zip_longest(range(i, j), range(k, m)):
                if left is not None and right is not None and _alike(old[left], new[right]):
                    pairs[right] = left
    return pairs


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() > _ALIKE


def _taken(pool: dict[str, list[Piece]], text: str) -> Piece | None:
    """A piece out of a pool; each stands once."""
    return pool[text].pop(0) if pool.get(text) else None
