"""Options: what a file asks of every program that opens it (ECMA-376, part 1, 17.15 and 17.11.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from drafter.word.reading.markup import W, child, flag, number, val

if TYPE_CHECKING:
    from lxml.etree import _Element

_PRESENT = 15
"""The form in which Word has laid files out since 2013 ([MS-DOCX] 2.16.2)."""
_WHOLE = ("attachedTemplate", "mailMerge")
"""What is asked for by being there."""
Name = Literal[
    "protected",
    "tracking",
    "template",
    "background",
    "note figures",
    "note start",
    "note place",
    "mirrored",
    "gutter",
    "booklet",
    "updating",
    "merging",
    "hyphenated",
    "old form",
]


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """Something out of the usual that a file asks for: what, how, and the element of a part that asks."""

    name: Name
    value: str
    part: str
    element: _Element


def of_settings(root: _Element | None, part: str) -> Iterator[Option]:
    """What the settings ask for beyond the usual."""
    if root is None:
        return
    for tag, name in (("documentProtection", "protected"), ("writeProtection", "protected")):
        found = child(root, tag)
        if found is not None and (tag == "writeProtection" or found.get(W + "enforcement") in ("1", "true", "on")):
            yield Option(name, found.get(W + "edit", "readOnly"), part, found)  # type: ignore[arg-type]
    for tag, name in (
        ("trackRevisions", "tracking"),
        ("mirrorMargins", "mirrored"),
        ("gutterAtTop", "gutter"),
        ("bookFoldPrinting", "booklet"),
        ("bookFoldRevPrinting", "booklet"),
        ("printTwoOnOne", "booklet"),
        ("updateFields", "updating"),
        ("mailMerge", "merging"),
        ("attachedTemplate", "template"),
        ("autoHyphenation", "hyphenated"),
    ):
        found = child(root, tag)
        if found is not None and (tag in _WHOLE or flag(root, tag)):
            yield Option(name, "", part, found)  # type: ignore[arg-type]
    for setting in root.iter(W + "compatSetting"):
        old = number(setting.get(W + "val"), _PRESENT)
        if setting.get(W + "name") == "compatibilityMode" and old < _PRESENT:
            yield Option("old form", str(old), part, setting)
    yield from of_notes(child(root, "footnotePr"), part)


def of_notes(properties: _Element | None, part: str) -> Iterator[Option]:
    """What settings or a section ask of footnotes: other figures than arabic, a count that starts anew, their place."""
    for tag, name, usual in (
        ("numFmt", "note figures", "decimal"),
        ("numRestart", "note start", "continuous"),
        ("numStart", "note start", "1"),
        ("pos", "note place", "pageBottom"),
    ):
        value = val(properties, tag)
        if value not in (None, usual):
            yield Option(name, value or "", part, child(properties, tag))  # type: ignore[arg-type]


def of_document(root: _Element | None, part: str) -> Iterator[Option]:
    """What the document itself asks for: a coloured page, and what its sections ask of notes."""
    background = child(root, "background")
    if background is not None and background.get(W + "color", "auto").lower() not in ("auto", "ffffff"):
        yield Option("background", background.get(W + "color", ""), part, background)
    for section in root.iter(W + "sectPr") if root is not None else ():
        yield from of_notes(child(section, "footnotePr"), part)
