"""Traces: what a file tells about its making: properties, authors, comments, tracked changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.word.reading.markup import W
from drafter.word.reading.package import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHANGES = (
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "cellIns",
    "cellDel",
    "trPrChange",
    "tcPrChange",
    "numberingChange",
)
_PROPERTY_PARTS = ("core-properties", "extended-properties", "custom-properties")


@dataclass(frozen=True, slots=True, eq=False)
class Property:
    """A property of the file: "creator", "Company"; `part` holds it in `element`; people name custom ones."""

    name: str
    value: str
    part: str
    element: _Element
    is_custom: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """A tracked change or a comment: what kind, whose, over which text, in which part and element."""

    kind: str
    author: str
    text: str
    part: str
    element: _Element

    @property
    def paragraph(self) -> _Element | None:
        """The paragraph that it lies in; of a change to a row or a table, the first of that."""
        holders = (W + "p", W + "tr", W + "tbl")
        holder = next((each for each in (self.element, *self.element.iterancestors()) if each.tag in holders), None)
        return None if holder is None else next(holder.iter(W + "p"), None)


def properties(package: Package, root_of: Callable[[str], _Element | None]) -> Iterator[Property]:
    """The core, extended and custom properties of a package whose parts `root_of` gives."""
    for tie in package.relationships("").values():
        if tie.kind not in _PROPERTY_PARTS or tie.external:
            continue
        root = root_of(tie.target)
        for element in root.iterchildren("*") if root is not None else ():
            name = element.get("name") or str(element.tag).rpartition("}")[2]
            value, is_custom = "".join(map(str, element.itertext())).strip(), tie.kind == "custom-properties"
            yield Property(name, value, tie.target, element, is_custom)


def tracked(root: _Element, part: str) -> Iterator[Trace]:
    """Every tracked change of a part."""
    for element in root.iter(*(W + name for name in _CHANGES)):
        kind = str(element.tag).removeprefix(W)
        author = element.get(W + "author", "")
        yield Trace(kind, author, _words(element), part, element)


def comments(root: _Element | None, part: str) -> Iterator[Trace]:
    """Every comment."""
    for element in root.iterchildren(W + "comment") if root is not None else ():
        yield Trace("comment", element.get(W + "author", ""), _words(element), part, element)


def _words(element: _Element) -> str:
    return "".join(text.text or "" for text in element.iter(W + "t", W + "delText"))[:200]
