"""The styles that a file defines, and what each of them comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.word.inspection.looks import Characters, Looks, Setting
from drafter.word.reading.markup import W, val

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True, eq=False)
class Definition:
    """A style of the file: what a paragraph or run of it looks like without further format."""

    id: str
    name: str
    kind: str
    based_on: str
    characters: Characters
    setting: Setting
    element: _Element


def definitions(root: _Element | None, looks: Looks) -> Iterator[Definition]:
    """Every paragraph and character style, in the order of the file; of two with one id, the last."""
    elements = {one.get(W + "styleId", ""): one for one in root.iterchildren(W + "style")} if root is not None else {}
    for identifier, element in elements.items():
        kind = element.get(W + "type", "paragraph")
        if kind in ("paragraph", "character"):
            of = identifier if kind == "paragraph" else ""
            yield Definition(
                id=identifier,
                name=val(element, "name") or identifier,
                kind=kind,
                based_on=val(element, "basedOn") or "",
                characters=looks.characters(None, identifier),
                setting=looks.setting(None, of),
                element=element,
            )
