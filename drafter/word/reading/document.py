"""The neutral Word document: what a reader of the file sees, without the file's XML.

Frozen values. Tracked changes are already accepted or refused, unless they were asked to be kept; numbers are worked
out; style names are those a user sees. Measures are twips (1/20 pt).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from drafter.findings import Finding

Changed = Literal["", "inserted", "deleted"]
Changes = Literal["accept", "reject", "keep"]


@dataclass(frozen=True, slots=True)
class Run:
    r"""Characters of one look. A tab is `\t`, a line break `\n`, a no-break hyphen U+2011.

    Attributes:
        script: raised or lowered characters.
        style: name of the character style.
        language: BCP 47 tag.
        link: address that it leads to; "#name" for a bookmark of the document.
        field: instruction of the field whose result it is ("REF report \r \h").

    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    script: Literal["", "super", "sub"] = ""
    style: str = ""
    language: str = ""
    rtl: bool = False
    link: str = ""
    field: str = ""
    change: Changed = ""


@dataclass(frozen=True, slots=True)
class NoteCall:
    """Where a note is called. `mark` is its own mark (`*`), None for a number."""

    id: str
    kind: Literal["footnote", "endnote"] = "footnote"
    mark: str | None = None
    change: Changed = ""


Piece = Run | NoteCall


@dataclass(frozen=True, slots=True)
class Number:
    """A paragraph's number as Word prints it.

    Attributes:
        text: with its marks: "1.", "(a)"; the character of a bullet.
        values: the counts it shows or hangs on, outermost first.
        format: Word's name of the figure's form ("decimal", "lowerLetter", "bullet").
        list: identifies the list; paragraphs of one count share it.

    """

    text: str
    values: tuple[int, ...] = ()
    format: str = "decimal"
    list: str = ""

    @property
    def level(self) -> int:
        """Depth in its list, 0 for the outermost."""
        return max(len(self.values) - 1, 0)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    Attributes:
        index: its place among the paragraphs of the file, from 1 (tables and text boxes included).
        style: name of the paragraph style; "Normal" where it has none.
        indent: left indent in twips, first line excluded.
        first_line: the first line relative to the indent, negative when it hangs.
        align: Word's word: "left", "both", "center", "right", "start", "end", "".
        outline: heading level from 1, None for body text.
        bookmarks: names of bookmarks that begin in it.
        change: whether its end (the paragraph mark) is tracked as inserted or deleted.

    """

    content: tuple[Piece, ...] = ()
    index: int = 0
    style: str = "Normal"
    number: Number | None = None
    indent: int = 0
    first_line: int = 0
    align: str = ""
    outline: int | None = None
    rtl: bool = False
    bookmarks: tuple[str, ...] = ()
    change: Changed = ""

    @property
    def text(self) -> str:
        """Its characters, note calls left out."""
        return "".join(piece.text for piece in self.content if isinstance(piece, Run))


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell and how many columns and rows it spans."""

    blocks: tuple[Block, ...] = ()
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; `header` repeats on each page."""

    cells: tuple[TableCell, ...]
    header: bool = False
    change: Changed = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `widths` are those of its grid."""

    rows: tuple[TableRow, ...]
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TextBox:
    """What stands in a text box or frame, behind the paragraph it hangs on."""

    blocks: tuple[Block, ...]


Block = Paragraph | Table | TextBox


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote; `blocks` without the mark that Word repeats in it."""

    id: str
    kind: Literal["footnote", "endnote"]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote at the margin; `paragraph` is where it is anchored, 0 if nowhere."""

    author: str
    text: str
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """One tracked change: what kind, by whom, in which paragraph, over which text."""

    kind: Literal["inserted", "deleted", "moved", "formatted"]
    author: str
    paragraph: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A header or footer. `pages` is "first", "even" or "default"."""

    kind: Literal["header", "footer"]
    pages: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A whole Word file.

    Attributes:
        notes: by kind and identifier.
        properties: core properties by name ("title", "subject", "language").
        variables: document variables ("Symbol1").
        custom_xml: the custom XML parts of the file, as they are.

    """

    name: str
    blocks: tuple[Block, ...] = ()
    notes: dict[tuple[str, str], Note] = field(default_factory=dict)
    heads: tuple[Head, ...] = ()
    comments: tuple[Comment, ...] = ()
    changes: tuple[TrackedChange, ...] = ()
    properties: dict[str, str] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    custom_xml: tuple[bytes, ...] = ()
    findings: tuple[Finding, ...] = ()

    def note(self, call: NoteCall) -> Note | None:
        """The note that a call calls."""
        return self.notes.get((call.kind, call.id))


def paragraphs(blocks: tuple[Block, ...], *, boxes: bool = True) -> Iterator[Paragraph]:
    """Every paragraph in order, those of tables and (if wanted) of text boxes included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks, boxes=boxes)
        elif boxes:
            yield from paragraphs(block.blocks, boxes=boxes)
