"""Files that drafter wrote: read back exactly, by the marks in our own namespace.

attributes  the marks and their values      front   facts of the front matter
blocks      recitals, paragraphs, tables    inline  text, notes, references
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Inlines, Part
from drafter.readers.akn.marked.attributes import DamagedError, change, given, is_a
from drafter.readers.akn.marked.blocks import blocks
from drafter.readers.akn.marked.front import facts, front
from drafter.readers.akn.marked.inline import inlines
from drafter.readers.akn.parsing import child, children
from drafter.readers.akn.reading import Reading

__all__ = ["DamagedError", "facts", "read_marked"]

BODY = ("paragraph", "section", "container")
"""Elements that blocks are written in."""


def read_marked(whole: etree._Element, statements: Sequence[etree._Element], reading: Reading) -> Resolution:
    """The resolution in a file that has our marks; `whole` is the statement or the collection with the cover.

    Raises:
        DamagedError: the marks do not fit together any more.

    """
    found = facts(whole)
    if found is None:
        raise DamagedError("front")
    parts = tuple(_part(statement, reading) for statement in statements)
    return Resolution(front=front(whole, found), parts=parts, origin=reading.origin(whole))


def _part(statement: etree._Element, reading: Reading) -> Part:
    preface = child(statement, "preface")
    named = next((p for p in children(preface, "p") if is_a(p, "part")), None) if preface is not None else None
    preamble, body = child(statement, "preamble"), child(statement, "mainBody")
    recitals = [] if preamble is None else [*children(preamble, "container")]
    attachments = child(statement, "attachments")
    return Part(
        title=() if named is None else inlines(child(named, "docTitle")),
        organ_line=_organ_line(statement),
        preamble=blocks(recitals, reading),
        operative=() if body is None else blocks([*children(body, *BODY)], reading),
        annexes=() if attachments is None else tuple(_annex(one, reading) for one in children(attachments)),
        closing=_closing(statement),
        letter=None if named is None else given(named, "letter"),
        origin=reading.origin(statement),
    )


def _organ_line(statement: etree._Element) -> Inlines:
    line = child(statement, "preamble", "formula", "p", "span")
    return inlines(line) if line is not None and is_a(line, "given") else ()


def _closing(statement: etree._Element) -> tuple[Inlines, ...]:
    paragraph = child(statement, "conclusions", "p")
    return () if paragraph is None else tuple(inlines(line) for line in children(paragraph, "inline"))


def _annex(attachment: etree._Element, reading: Reading) -> Annex:
    body = child(attachment, "doc", "mainBody")
    if body is None or not len(body):
        raise DamagedError("annex")
    head, *rest = children(body, *BODY)
    titled = rest[:1] if rest and is_a(rest[0], "title") else []
    return Annex(
        title=inlines(child(titled[0], "subheading")) if titled else (),
        body=blocks(rest[len(titled) :], reading),
        heading=inlines(child(head, "subheading")) if is_a(head, "given") else (),
        label=given(attachment, "label"),
        change=change(attachment),
        origin=reading.origin(head),
    )
