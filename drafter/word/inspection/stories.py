"""The stories of a Word file: its body, its heads and feet, its notes, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.word.inspection.paragraphs import Field, Inspected
from drafter.word.inspection.walk import Grid


@dataclass(frozen=True, slots=True)
class Place:
    """Which story of a file one is.

    Attributes:
        name: as people call it: "body", "first-page header", "footnote 3".
        kind: "body", "header", "footer", "footnote", "endnote", "separator".
        part: name of the part it stands in.
        side: of a head or foot: "first", "even" or "default".
        id: of a note. special: what a separator separates: "separator" or "continuationSeparator".

    """

    name: str
    kind: str
    part: str
    side: str = ""
    id: str = ""
    special: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """One story: the body, a head, a foot, a note. `grids` are its tables."""

    place: Place
    paragraphs: tuple[Inspected, ...]
    grids: tuple[Grid, ...] = ()

    @property
    def name(self) -> str:
        """As people call it."""
        return self.place.name

    @property
    def kind(self) -> str:
        """What it is: "body", "header", "footnote"."""
        return self.place.kind

    @property
    def part(self) -> str:
        """The part it stands in."""
        return self.place.part

    @property
    def side(self) -> str:
        """Of a head or foot: "first", "even" or "default"."""
        return self.place.side

    @property
    def text(self) -> str:
        """Its text, a line a paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def fields(self) -> Iterator[Field]:
        """Its fields."""
        for paragraph in self.paragraphs:
            yield from paragraph.fields
