"""Inside a paragraph: text, verbs, emphasis, notes at their calls, links and cross-references."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from lxml import etree

from drafter.errors import InputError
from drafter.language.mentions import find_mentions
from drafter.language.shape import Language
from drafter.model.front import Front
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
from drafter.model.outline import Entry
from drafter.writers.akn.xml import Content, element, own, text
from drafter.writers.lines import Notes, emphasis


@dataclass(slots=True)
class Pen:
    """Writes inline content of one document.

    Attributes:
        front: says how verbs look.
        links: whether documents that a text names are linked; not inside a link.
        labels: where labelled paragraphs stand, with their eIds.

    """

    front: Front
    language: Language
    labels: dict[str, tuple[Entry, str]] = field(default_factory=dict)
    notes: Notes = field(default_factory=Notes)
    links: bool = True
    _note_ids: Iterator[int] = field(default_factory=lambda: count(1))

    def write(self, content: Inlines) -> Iterator[Content]:
        """Text and elements for inline content."""
        for node in content:
            if isinstance(node, Text):
                yield from self.linked(node.text) if self.links else (node.text,)
            else:
                yield WRITERS[type(node)](self, node)

    def linked(self, characters: str) -> Iterator[Content]:
        """Text with a link at each document that it names, as official files have them."""
        done = 0
        for mention in find_mentions(characters):
            yield characters[done : mention.start]
            address = {"href": mention.target.url(self.language.code), own("is"): "mention"}
            yield element("a", address, characters[mention.start : mention.end])
            done = mention.end
        yield characters[done:]

    def paragraph(self, content: Inlines) -> etree._Element:
        """A `p` with inline content."""
        return text(*self.write(content))

    def note_id(self) -> str:
        """The eId of the next note."""
        return f"authorialNote_{next(self._note_ids)}"


def _verb(pen: Pen, node: Verb) -> Content:
    look = emphasis(pen.front, pen.language) or None
    return element("span", {"class": look, own("is"): "verb"}, *pen.write(node.content))


def _emphasis(pen: Pen, node: Emphasis) -> Content:
    return element("span", {"class": node.style}, *pen.write(node.content))


def _script(pen: Pen, node: Script) -> Content:
    return element("sup" if node.position == "super" else "sub", None, *pen.write(node.content))


def _link(pen: Pen, node: Link) -> Content:
    pen.links, outer = False, pen.links
    made = element("a", {"href": node.target}, *pen.write(node.content))
    pen.links = outer
    return made


def _note(pen: Pen, node: Note) -> Content:
    attributes = {
        "marker": pen.notes.call(node),
        "placement": "bottom",
        "eId": pen.note_id(),
        own("mark"): node.mark,
        own("name"): node.name,
    }
    return element("authorialNote", attributes, pen.paragraph(node.content))


def _reference(pen: Pen, node: Reference) -> Content:
    if node.label not in pen.labels:
        msg = f"a cross-reference leads to “{node.label}”, but no paragraph has that label"
        raise InputError(msg)
    entry, eid = pen.labels[node.label]
    return element("ref", {"href": f"#{eid}", own("label"): node.label}, pen.language.reference(entry.numbers))


def _break(_: Pen, __: Break) -> Content:
    return element("eol")


def _inserted(pen: Pen, node: Inserted) -> Content:
    return element("ins", None, *pen.write(node.content))


def _deleted(pen: Pen, node: Deleted) -> Content:
    return element("del", None, *pen.write(node.content))


WRITERS: dict[type[Inline], Callable[[Pen, Any], Content]] = {
    Verb: _verb,
    Emphasis: _emphasis,
    Script: _script,
    Link: _link,
    Note: _note,
    Reference: _reference,
    Break: _break,
    Inserted: _inserted,
    Deleted: _deleted,
}
"""Who writes which inline node."""
