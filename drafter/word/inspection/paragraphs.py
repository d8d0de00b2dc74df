"""One paragraph as it stands in the file: stretches of one look, its fields, pictures and text boxes.

Source: ECMA-376, part 1, 17.3.3 (run content), 17.16.18 (fields).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.word.inspection.looks import Characters, Setting
from drafter.word.inspection.pictures import Picture
from drafter.word.reading.document import Changed, Number
from drafter.word.reading.markup import W, child

if TYPE_CHECKING:
    from lxml.etree import _Element

_RESULTLESS = frozenset(
    [
        "TC",
        "XE",
        "SET",
        "ADVANCE",
        "RD",
        "TA",
        "EQ",
        "SYMBOL",
        "FORMTEXT",
        "FORMCHECKBOX",
        "FORMDROPDOWN",
        "MACROBUTTON",
        "GOTOBUTTON",
        "PRIVATE",
        "ASK",
        "NEXT",
        "LISTNUM",
        "AUTONUM",
        "AUTONUMLGL",
        "AUTONUMOUT",
        "EMBED",
        "CONTROL",
        "PRINT",
        "BARCODE",
    ]
)

_ADDRESS = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)
_ANCHOR = re.compile(r'\\l\s+"?([^"\s]+)', re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Field:
    """A field.

    Attributes:
        instruction: as "PAGE", with its switches.
        result: the characters that stand for it until Word counts anew.
        shows: whether it has a place for a result. closed: whether it ends.
        begin, end: the runs that hold its beginning and its end; of a simple field the field itself.

    """

    instruction: str = ""
    result: str = ""
    shows: bool = False
    closed: bool = False
    begin: _Element | None = None
    end: _Element | None = None

    @property
    def name(self) -> str:
        """Its first word: "PAGE"."""
        return (self.instruction.split() or ["?"])[0].upper()

    @property
    def address(self) -> str:
        """Where a field of a link leads outside the file (ECMA-376, part 1, 17.16.5.25)."""
        found = _ADDRESS.match(self.instruction) if self.name == "HYPERLINK" else None
        return found[1].replace("\\\\", "\\") if found else ""

    @property
    def anchor(self) -> str:
        """The bookmark that it leads to within the file."""
        found = _ANCHOR.search(self.instruction) if self.name == "HYPERLINK" and not self.address else None
        return found[1] if found else ""

    @property
    def wants_result(self) -> bool:
        """Whether a field of its kind shows anything."""
        return self.name.isalpha() and self.name not in _RESULTLESS


@dataclass(slots=True, eq=False)
class Stretch:
    """A run: characters of one look.

    Attributes:
        element: the `w:r`.
        start: where its text begins in the text of the paragraph.
        calls: "footnote" or "endnote" where it calls one, and its id.
        own_mark: whether it shows the number of the note it stands in.
        field: the field whose result it is.
        link: whether it stands in a link.

    """

    element: _Element
    text: str
    start: int
    look: Characters
    calls: str = ""
    called: str = ""
    own_mark: bool = False
    field: Field | None = None
    link: bool = False

    @property
    def direct(self) -> frozenset[str]:
        """Names of the properties that the run has by itself, beside its style: "sz", "b"."""
        return _names(child(self.element, "rPr"))

    @property
    def names_font(self) -> bool:
        """Whether it names a font by itself; a hint which font draws a sign is none."""
        fonts = child(child(self.element, "rPr"), "rFonts")
        return fonts is not None and any(name != W + "hint" for name in fonts.attrib)

    @property
    def end(self) -> int:
        """Where its text ends in the text of the paragraph."""
        return self.start + len(self.text)


@dataclass(slots=True, eq=False)
class Inspected:
    """A paragraph.

    Attributes:
        index: its place in its story, from 1, as in `word.reading`.
        part: name of the part it stands in.
        style: id of its style. named: whether it names one itself.
        setting: how it is set. mark: the look of its end.
        number: the number that Word counts for it.
        in_table, in_box: whether it stands in a table, in a text box.
        change: whether its end is tracked as inserted or deleted.
        comments: the ids of the comments that are anchored in it; a range that nothing refers to tells of one too.
        anchors: the bookmarks that its links lead to. links: the ties of its links to addresses, and what each shows.
        breaks: the pages and columns that it breaks off.
        loose_ends: how many fields end in it, or come to their result, that began nowhere.
        soft_hyphens: how many places are marked where a word may be parted.
        numbered_as: the look of the number that Word counts, what stands behind it ("tab", "space", "nothing"), and
            which end of it stands at the indent. list_level: the definition of that number, a `w:lvl`.

    """

    element: _Element
    part: str
    index: int
    style: str
    named: bool
    setting: Setting
    mark: Characters
    number: Number | None = None
    in_table: bool = False
    in_box: bool = False
    change: Changed = ""
    stretches: list[Stretch] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    comments: set[str] = field(default_factory=set)
    anchors: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    breaks: list[str] = field(default_factory=list)
    loose_ends: int = 0
    soft_hyphens: int = 0
    numbered_as: tuple[Characters, str, str] | None = None
    list_level: _Element | None = None

    @property
    def direct(self) -> frozenset[str]:
        """Names of the properties that the paragraph has by itself, beside its style: "spacing", "jc"."""
        return _names(child(self.element, "pPr"))

    @property
    def text(self) -> str:
        """Its characters; hidden ones and calls of notes are left out."""
        return "".join(stretch.text for stretch in self.stretches if not stretch.look.hidden)

    @property
    def shown(self) -> list[Stretch]:
        """Its stretches without hidden ones and those without text."""
        return [stretch for stretch in self.stretches if stretch.text and not stretch.look.hidden]

    @property
    def ends_section(self) -> bool:
        """Whether it holds the properties of a section."""
        return child(child(self.element, "pPr"), "sectPr") is not None

    @property
    def is_empty(self) -> bool:
        """Whether it shows nothing at all."""
        return not (self.text.strip() or self.pictures or self.boxes or any(s.calls for s in self.stretches))


def _names(properties: _Element | None) -> frozenset[str]:
    return frozenset(str(one.tag).rpartition("}")[2] for one in properties) if properties is not None else frozenset()
