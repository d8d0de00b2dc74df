"""Akoma Ntoso for the United Nations (AKN4UN), the XML of official resolutions → model.

    parsing    bytes → element tree, safely        blocks     body elements → pieces
    cover      cover and workflow → front matter   nesting    pieces → paragraphs, by their numbers
    text       one text → one part                 structure  annexes, sections, headings
    inline     text, notes, links, emphasis        spaces, labels, leads, tables   what these stand on
    digits     long numbers of Arabic files      links  what follows from the text
    marked     files that drafter wrote, read back exactly

Format: https://docs.oasis-open.org/legaldocml/akn-core/v1.0/ (Akoma Ntoso 3.0) with the conventions of the
publications of the Department for General Assembly and Conference Management.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from lxml import etree

from drafter.errors import InputError
from drafter.findings import Finding
from drafter.language import language
from drafter.model.front import Resolution
from drafter.readers.akn.cover import front
from drafter.readers.akn.digits import has_turned_groups
from drafter.readers.akn.marked import DamagedError, facts, read_marked
from drafter.readers.akn.parsing import child, children, descendants, origin_of, parse, tag
from drafter.readers.akn.reading import Reading
from drafter.readers.akn.text import note_emptiness, part

LANGUAGES = {"ara": "ar", "eng": "en", "fra": "fr", "rus": "ru", "spa": "es", "zho": "zh"}
"""Languages by their codes in the files (ISO 639-2)."""


def read(data: bytes, name: str) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read an official resolution; `name` is the file's, for messages.

    The findings say which blemishes were mended and what a resolution cannot hold.

    Raises:
        InputError: what was given is no Akoma Ntoso, no resolution, or in none of the six official languages.

    """
    root, mended = parse(data, name)
    statements = [*descendants(root, "statement")]
    if not statements:
        _refuse(name, "no-resolution", "There is no resolution (<statement>) in this file.", root)
    reading = Reading(name, language(_language(root, name)), turned=has_turned_groups(root), findings=[*mended])
    whole = next(children(root, "statement", "documentCollection"), statements[0])
    if facts(whole) is not None:
        try:
            return read_marked(whole, statements, reading), reading.report()
        except DamagedError:
            message = "drafter wrote this file, but its marks were changed since; it is read like an official one."
            reading.say("marks-damaged", message, reading.origin(whole), hint="Compare the result with the file.")
    return _official(whole, root, statements, reading), reading.report()


def _official(
    whole: etree._Element, root: etree._Element, statements: Sequence[etree._Element], reading: Reading
) -> Resolution:
    """A file in which the structure has to be found from elements, numbers and emphasis."""
    cover = child(whole, "coverPage")
    made = front(
        statements[0] if tag(whole) == "statement" else root,
        whole if cover is None else cover,
        child(whole, "preface"),
        reading,
    )
    parts = tuple(part(statement, made.organ, reading) for statement in statements)
    note_emptiness(parts, reading)
    return Resolution(front=made, parts=parts, origin=reading.origin(whole))


def _language(root: etree._Element, name: str) -> str:
    given = next(descendants(root, "FRBRlanguage"), None)
    code = "" if given is None else given.get("language", "").strip().lower()
    if code not in LANGUAGES:
        message = (
            f"The file is in the language “{code}”; drafter knows the six official languages of the United Nations."
        )
        _refuse(name, "unknown-language", message, root if given is None else given)
    return LANGUAGES[code]


def _refuse(name: str, code: str, message: str, at: etree._Element) -> NoReturn:
    raise InputError(f"{name}: {message}", [Finding(code, message, origin=origin_of(at, name))])
