"""What frames a part: its letter, the organ's name above its text, the lines of adoption below it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from drafter.language.shape import Language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import Change, Inlines, Part, Section, Text, Verb
from drafter.model.outline import Entry, outline


class Changed(NamedTuple):
    """A line, and what a redline does to all of it."""

    content: Inlines
    change: Change | None = None


class Framing(Protocol):
    """The lines that frame each part of a document or of a redline, by the place of the part."""

    def letter(self, place: int) -> Changed | None:
        """The letter of a part; None where it has none."""

    def organ_line(self, place: int) -> Iterator[Changed]:
        """The line that opens its text: the organ's name."""

    def closing(self, place: int) -> Iterator[Changed]:
        """The lines that close its text."""


class Framed:
    """The lines that frame the parts of a document."""

    def __init__(self, resolution: Resolution, language: Language) -> None:
        self._resolution = resolution
        self._language = language
        self._letters = {
            entry.part: (Text(part_letter(entry, language)),)
            for entry in outline(resolution)
            if isinstance(entry.block, Part)
        }

    def letter(self, place: int) -> Changed | None:
        """The letter of a part; None where it has none."""
        return Changed(self._letters[place]) if place in self._letters else None

    def organ_line(self, place: int) -> Iterator[Changed]:
        """The line that opens its text, if one does."""
        if line := organ_line(self._resolution.parts[place], self._resolution.front, self._language):
            yield Changed(line)

    def closing(self, place: int) -> Iterator[Changed]:
        """The lines that close its text."""
        return map(Changed, self._resolution.parts[place].closing)


def part_letter(entry: Entry, language: Language) -> str:
    """The letter that a part shows."""
    number = entry.numbers[-1]
    return number if isinstance(number, str) else language.part_letter(number)


def organ_line(part: Part, front: Front, language: Language) -> Inlines:
    """The organ's name, as it opens a text; empty where none does.

    It takes a comma when a preamble follows, be it that of a section (house style 1.2).
    """
    spoken = (part.preamble or part.operative) and front.kind.speaks_for_organ
    if not (spoken or part.organ_line):
        return ()
    name = part.organ_line or (Text(language.organ_line(front.organ)),)
    recitals = part.preamble or (part.operative and isinstance(part.operative[0], Section))
    return (Verb(name), Text(language.marks.preambular)) if recitals else (Verb(name),)
