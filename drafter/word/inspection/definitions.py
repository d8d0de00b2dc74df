"""The styles that a file defines, and what each of them comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.word.inspection.looks import Characters, Looks, Setting
from drafter.word.reading.markup import W, val

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, eq=False)
class Definition:
    """A style of the file, and what a paragraph or run of it looks like without further format."""

    id: str
    name: str
    kind: str
    based_on: str
    element: _Element
    looks: Looks

    @cached_property
    def characters(self) -> Characters:
        """The look of its characters."""
        return self.looks.characters(None, self.id)

    @cached_property
    def setting(self) -> Setting:
        """How its paragraphs are set."""
        return self.looks.setting(None, self.id)


def definitions(root: _Element | None, looks: Looks) -> Iterator[Definition]:
    """Every paragraph and character style, in the order of the file; of two with one id, the last."""
    elements = {one.get(W + "styleId", ""): one for one in root.iterchildren(W + "style")} if root is not None else {}
    for identifier, element in elements.items():
        kind = element.get(W + "type", "paragraph")
        if kind in ("paragraph", "character"):
            name, below = val(element, "name") or identifier, val(element, "basedOn") or ""
            yield Definition(identifier, name, kind, below, element, looks)
