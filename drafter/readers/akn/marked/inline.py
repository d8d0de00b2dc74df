"""Inline content as drafter wrote it: nothing is tidied, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from lxml import etree

from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Script,
    Text,
    Verb,
)
from drafter.model.walk import merged
from drafter.readers.akn.marked.attributes import DamagedError, given, is_a, one_of
from drafter.readers.akn.parsing import child, tag

STYLES: dict[str, Literal["italic", "bold", "underline"]] = {
    "italic": "italic",
    "bold": "bold",
    "underline": "underline",
}


def inlines(element: etree._Element | None) -> Inlines:
    """The content of an element; nothing for no element."""
    return () if element is None else merged(tuple(_nodes(element)))


def paragraph(element: etree._Element) -> Inlines:
    """The content of the `p` in an element."""
    return inlines(child(element, "p"))


def _nodes(element: etree._Element) -> Iterator[Inline]:
    if element.text:
        yield Text(element.text)
    for inner in element:
        if is_a(inner, "mention"):
            yield Text(inner.text or "")
        elif tag(inner) and not is_a(inner, "number"):
            yield one_of(READERS, tag(inner))(inner)
        if inner.tail:
            yield Text(inner.tail)


def _span(element: etree._Element) -> Inline:
    if is_a(element, "verb"):
        return Verb(inlines(element))
    return Emphasis(inlines(element), one_of(STYLES, element.get("class")))


def _reference(element: etree._Element) -> Inline:
    label = given(element, "label")
    if label is None:
        raise DamagedError("ref")
    return Reference(label)


def _note(element: etree._Element) -> Inline:
    return Note(paragraph(element), mark=given(element, "mark"), name=given(element, "name"))


READERS: dict[str, Callable[[etree._Element], Inline]] = {
    "span": _span,
    "sup": lambda element: Script(inlines(element), "super"),
    "sub": lambda element: Script(inlines(element), "sub"),
    "a": lambda element: Link(inlines(element), element.get("href", "")),
    "authorialNote": _note,
    "ref": _reference,
    "eol": lambda _: Break(),
    "ins": lambda element: Inserted(inlines(element)),
    "del": lambda element: Deleted(inlines(element)),
}
"""Who reads which element."""
