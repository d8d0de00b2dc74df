"""What makes an imported resolution a spec that a drafter is glad to own: names for its notes, facts as facts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from drafter.language import language
from drafter.language.mentions import find_resolutions
from drafter.language.shape import Dated
from drafter.model.front import Resolution
from drafter.model.nodes import Inline, Inlines, Note, Paragraph, Preambular, Text
from drafter.model.symbols import GENERAL_ASSEMBLY, ResolutionNumber, find_symbols
from drafter.model.walk import plain, rewrite
from drafter.spec.resolutions import in_order_of_adoption

if TYPE_CHECKING:
    from drafter.language.shape import Language

_CHAIN = 2
"""A recital that names so many resolutions or more recalls the predecessors of a recurring text."""
_BESIDE_SYMBOL, _BESIDE_NUMBER = 12, 30
"""How many characters may stand beside a symbol or number for a note to be named after it: "See S/PV.7813."."""


def tidied(resolution: Resolution) -> Resolution:
    """The resolution with names for the notes that have none, and the chain it recalls as a list of numbers.

    Names follow from what a note cites ("a-81-302", "resolution-60-1"), else from its number ("note-3"), so that the
    language versions of a text share them.
    """
    names = _Names(resolution)
    parts = tuple(_rewritten(part, names.name) for part in resolution.parts)
    tidy = replace(resolution, parts=parts)
    return tidy if tidy.front.recalls else _with_recalls(tidy, language(tidy.front.language))


# --- notes ------------------------------------------------------------------------------------------------------


class _Names:
    """Gives out names; a name that is taken gets a number behind it."""

    def __init__(self, resolution: Resolution) -> None:
        self.taken: set[str] = set()
        self.count = 0
        for part in resolution.parts:
            _rewritten(part, self._take)

    def _take(self, node: Inline) -> Inlines:
        if isinstance(node, Note) and node.name:
            self.taken.add(node.name)
        return (node,)

    def name(self, node: Inline) -> Inlines:
        """A note with a name; everything else as it is."""
        if not isinstance(node, Note):
            return (node,)
        self.count += node.mark is None
        if node.name or node.mark:
            return (node,)
        return (replace(node, name=self._free(_cited(plain(node.content)) or f"note-{self.count}")),)

    def _free(self, name: str) -> str:
        again, free = 1, name
        while free in self.taken:
            again += 1
            free = f"{name}-{again}"
        self.taken.add(free)
        return free


def _cited(text: str) -> str:
    """The one thing that a short note cites, as a name; "" for any other note."""
    symbols = [text[start:end] for start, end, _ in find_symbols(text)]
    if symbols:
        return _slug(symbols[0]) if len(symbols) == 1 and len(text) - len(symbols[0]) <= _BESIDE_SYMBOL else ""
    numbers = [str(mention.target) for mention in find_resolutions(text)]
    if len(numbers) == 1 and len(text) - len(numbers[0]) <= _BESIDE_NUMBER:
        return _slug(f"resolution-{numbers[0]}")
    return ""


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


# --- facts ------------------------------------------------------------------------------------------------------


def _with_recalls(resolution: Resolution, speaks: Language) -> Resolution:
    """The resolution with the first chain of its preamble as numbers, if their dates give it but for its spaces."""
    for position, part in enumerate(resolution.parts):
        for block in part.preamble:
            found = _chain(block, resolution, speaks) if isinstance(block, Preambular) else None
            if found:
                numbers, old, new = found
                change = partial(_replaced, old=old, new=new)
                parts = (*resolution.parts[:position], _rewritten(part, change), *resolution.parts[position + 1 :])
                return replace(resolution, front=replace(resolution.front, recalls=numbers), parts=parts)
    return resolution


def _replaced(node: Inline, *, old: str, new: str) -> Inlines:
    return (Text(node.text.replace(old, new)) if isinstance(node, Text) else node,)


def _chain(block: Paragraph, resolution: Resolution, speaks: Language) -> tuple[tuple[str, ...], str, str] | None:
    """The numbers of a chain in a recital, the chain as it stands there, and as reading will write it."""
    for node in block.content:
        if not isinstance(node, Text):
            continue
        targets = [mention.target for mention in find_resolutions(node.text)]
        numbers = tuple(str(each) for each in targets if isinstance(each, ResolutionNumber) and _of_assembly(each))
        if len(numbers) >= _CHAIN and (written := _written(numbers, resolution, speaks)):
            spaced = re.escape(written.replace("\u00a0", " ")).replace("\\ ", "[ \u00a0]")
            if match := re.search(spaced, node.text):
                return numbers, match[0], written
    return None


def _of_assembly(number: ResolutionNumber) -> bool:
    return number.organ == GENERAL_ASSEMBLY


def _written(numbers: tuple[str, ...], resolution: Resolution, speaks: Language) -> str:
    """The chain as reading will write it; "" where a date is missing."""
    chain = in_order_of_adoption(numbers, resolution.front.known)
    dated = [Dated(number, date) for number, date in chain if date]
    return speaks.resolutions(dated, resolution.front.organ) if len(dated) == len(chain) else ""


# --- the tree ---------------------------------------------------------------------------------------------------

_CONTENT = ("content", "title", "heading", "organ_line")
_Tree = TypeVar("_Tree")


def _rewritten(tree: _Tree, change: Callable[[Inline], Inlines]) -> _Tree:
    """A part or block with all its content rewritten, in reading order."""
    if not is_dataclass(tree) or isinstance(tree, type):
        return tree
    new: dict[str, object] = {}
    for each in fields(tree):
        value = getattr(tree, each.name)
        if each.name in _CONTENT:
            new[each.name] = rewrite(value, change)
        elif each.name == "closing":
            new[each.name] = tuple(rewrite(line, change) for line in value)
        elif isinstance(value, tuple):
            new[each.name] = tuple(_rewritten(below, change) for below in value)
    return replace(tree, **new)
