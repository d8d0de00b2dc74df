"""Edits: what can be changed in a Word file. Each names the element it changes, as `word.inspection` gave it.

A property is written as its tag and attributes without prefix: `("lang", {"val": "fr-FR"})`; None takes it away, or an
attribute of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from drafter.word.inspection.paragraphs import Field, Inspected, Stretch

if TYPE_CHECKING:
    from lxml.etree import _Element

Attributes = Mapping[str, str | None]
Properties = Mapping[str, "Attributes | None"]
Holder = Literal["rPr", "pPr", "trPr"]


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """A change of one element of a part."""

    part: str
    element: _Element


@dataclass(frozen=True, slots=True, eq=False)
class SetAttributes(Edit):
    """Give an element attributes of Word's namespace, such as the width of `w:pgSz`."""

    values: Attributes


@dataclass(frozen=True, slots=True, eq=False)
class SetProperties(Edit):
    """Give an element properties in its holder: a run in its `w:rPr`, a paragraph in its `w:pPr`."""

    holder: Holder
    properties: Properties


@dataclass(frozen=True, slots=True, eq=False)
class Recast(Edit):
    """Cut a run where the looks of its characters are to part, and give the piece from `start` to `end` properties.

    `length` is how many characters the run shows.
    """

    start: int
    end: int
    length: int
    properties: Properties


@dataclass(frozen=True, slots=True, eq=False)
class SetText(Edit):
    """Give an element that holds nothing but text another text."""

    text: str


@dataclass(frozen=True, slots=True, eq=False)
class SetAuthor(Edit):
    """Give a tracked change or comment another author, and take away the initials of the old one."""

    author: str


@dataclass(frozen=True, slots=True, eq=False)
class Put(Edit):
    """Put markup, with the prefix `w`, in the place of an element, before it, or at its end."""

    markup: str
    where: Literal["instead", "before", "inside"] = "instead"


@dataclass(frozen=True, slots=True, eq=False)
class AddResult(Edit):
    """Give a field that has none a stored result; `element` is the run with its end."""

    text: str


def recast(part: str, stretches: list[Stretch], start: int, end: int, properties: Properties) -> tuple[Edit, ...]:
    """Give the characters of a paragraph from `start` to `end` properties, cutting runs where it must be."""
    found: list[Edit] = []
    for stretch in stretches:
        first, last = max(start, stretch.start), min(end, stretch.end)
        if first >= last or stretch.look.hidden:
            continue
        if (first, last) == (stretch.start, stretch.end):
            found.append(SetProperties(part, stretch.element, "rPr", properties))
        else:
            at, length = stretch.start, len(stretch.text)
            found.append(Recast(part, stretch.element, first - at, last - at, length, properties))
    return tuple(found)


def tabbed(paragraph: Inspected, stretch: Stretch) -> tuple[Edit, ...]:
    """Put a tab before a run that stands in the paragraph itself."""
    if stretch.element.getparent() is not paragraph.element:
        return ()
    return (Put(paragraph.part, stretch.element, "<w:r><w:tab/></w:r>", "before"),)


def of_paragraph(paragraph: Inspected, properties: Properties) -> Edit:
    """Give a paragraph properties."""
    return SetProperties(paragraph.part, paragraph.element, "pPr", properties)


def result(paragraph: Inspected, field: Field, text: str) -> tuple[Edit, ...]:
    """Give a field its stored result, where it has an end to put it before."""
    if field.end is None or field.end is field.begin:
        return ()
    return (AddResult(paragraph.part, field.end, text),)
