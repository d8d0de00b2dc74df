"""The resolution as a tree of frozen nodes: meaning only, no numbers, no typography of a page.

Two families that never mix: inline nodes stand inside a paragraph, block nodes make up a text. A footnote stands
where it is called, with its text. Numbers of paragraphs, marks of notes and the text of cross-references are derived
from position (see `numbering`). Change is by copy (`dataclasses.replace`). Every block knows its origin; equality
does not look at it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from drafter.findings import Origin

# --- inline -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters, with no-break spaces (U+00A0) and no-break hyphens (U+2011) as such."""

    text: str


@dataclass(frozen=True, slots=True)
class Verb:
    """The emphasised opening of a paragraph: "Recalling also", "Expresses its appreciation"."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasis inside running text: the title of a publication, a ship, a foreign word."""

    content: Inlines
    style: Literal["italic", "bold", "underline"] = "italic"


@dataclass(frozen=True, slots=True)
class Script:
    """Raised or lowered characters: N<sup>o</sup>, CO<sub>2</sub>."""

    content: Inlines
    position: Literal["super", "sub"] = "super"


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to an address outside the document."""

    content: Inlines
    target: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, standing at the point of its call.

    Attributes:
        content: its text; `Break` separates its paragraphs.
        mark: a mark of its own such as `*`; None for a numbered note.
        name: the drafter's name for it in the spec.

    """

    content: Inlines
    mark: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """The number of another paragraph of this document, found by its label: "5", "12 (a)"."""

    label: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line or of a paragraph inside a note or a cell."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """Content that a redline adds."""

    content: Inlines


@dataclass(frozen=True, slots=True)
class Deleted:
    """Content that a redline takes away."""

    content: Inlines


Inline = Text | Verb | Emphasis | Script | Link | Note | Reference | Break | Inserted | Deleted
Inlines = tuple[Inline, ...]

# --- block ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block hangs in its text.

    Attributes:
        region: of a part, preamble or operative text; of an annex, operative.
        inside: whether it stands in a section.
        depth: how many paragraphs it hangs on: 1 for a sub-paragraph.
        then: whether it is unnumbered text behind sub-paragraphs.

    """

    region: Literal["preamble", "operative"] = "operative"
    inside: bool = False
    depth: int = 0
    then: bool = False


@dataclass(frozen=True, slots=True)
class Was:
    """What a block was before a redline made another kind of it, or hung it elsewhere.

    Attributes:
        block: itself, without content.
        place: where it hung; None for where it hangs.

    """

    block: Block | Row
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a redline does to a block.

    Attributes:
        kind: whether the whole of it comes, goes or moves; or only its end, which was put in (`divided` from the
            paragraph behind it, with which it was one) or taken out (`joined` with the paragraph behind it). None
            where it stays, and is of another kind or hangs elsewhere.
        name: of a move, the same at both its ends.
        was: what it was in the old text, where the new one has it otherwise.

    """

    kind: Literal["inserted", "deleted", "moved-from", "moved-to", "divided", "joined"] | None
    name: str = ""
    was: Was | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all that the block says is struck or added."""
        return self.kind is not None and not self.is_of_end

    @property
    def is_of_end(self) -> bool:
        """Whether only the end of the block comes or goes."""
        return self.kind in ("divided", "joined")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """An unnumbered paragraph, and the base of every other.

    Attributes:
        content: what it says; a leading `Verb` is its emphasised opening.
        items: its sub-paragraphs.
        then: unnumbered text that follows the sub-paragraphs.
        label: the drafter's name for it, for cross-references.
        number: None lets position number it; an integer starts the count anew there; a string ("3 bis") is printed
            as it stands and does not count.
        change: what a redline does to it.

    """

    content: Inlines
    items: tuple[Item, ...] = ()
    then: tuple[Paragraph, ...] = ()
    label: str | None = None
    number: int | str | None = None
    change: Change | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preambular(Paragraph):
    """A recital. Never numbered, though its sub-paragraphs are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operative(Paragraph):
    """A numbered operative paragraph; the only one of its text stands without number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause(Paragraph):
    """A numbered paragraph of an annex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Paragraph):
    """A sub-paragraph; its level, (a) or (i), comes from its depth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading inside a text. `numbered` gives it a letter of its level; `number` is printed as it stands."""

    content: Inlines
    level: int = 1
    numbered: bool = False
    number: str | None = None
    change: Change | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell. `columns` and `rows` say how many it spans."""

    content: Inlines
    columns: int = 1
    rows: int = 1
    align: Literal["start", "center", "end"] = "start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A table row."""

    cells: tuple[Cell, ...]
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table. `header_rows` rows repeat on each page; `widths` are shares of the column, empty for equal ones."""

    rows: tuple[Row, ...]
    header_rows: int = 0
    widths: tuple[int, ...] = ()
    title: Inlines = ()
    change: Change | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A roman section of a text, with recitals of its own if it has any. `number` is printed as it stands."""

    title: Inlines = ()
    preamble: tuple[Block, ...] = ()
    operative: tuple[Block, ...] = ()
    number: str | None = None
    restart: bool = False
    change: Change | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)


Block = Paragraph | Heading | Table | Section

# --- the document -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """An annex; its heading ("Annex", "Annex II") comes from position unless `heading` gives it."""

    title: Inlines = ()
    body: tuple[Block, ...] = ()
    heading: Inlines = ()
    label: str | None = None
    change: Change | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A complete resolution text. Most documents have one; with several, each gets a letter.

    Attributes:
        organ_line: the opening line, where it is not the organ's usual one ("The Security Council").
        closing: the lines of adoption that close it ("39th plenary meeting", "21 November 2022").
        letter: printed as it stands; None lets position give it.
        change: what a redline does to all of it.

    """

    title: Inlines = ()
    organ_line: Inlines = ()
    preamble: tuple[Block, ...] = ()
    operative: tuple[Block, ...] = ()
    annexes: tuple[Annex, ...] = ()
    closing: tuple[Inlines, ...] = ()
    letter: str | None = None
    change: Change | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)
