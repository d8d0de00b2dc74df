"""One paragraph as it stands in the file: stretches of one look, its fields, pictures and text boxes.

What is tracked as deleted is left out, as in a text whose changes are accepted.

Source: ECMA-376, part 1, 17.3.3 (run content), 17.16.18 (fields).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.word.inspection.looks import Characters, Looks, Setting
from drafter.word.inspection.pictures import Picture, drawn
from drafter.word.reading.document import Changed, Number
from drafter.word.reading.markup import MC, M, R, W, child
from drafter.word.reading.runs import SHOWS_NOTHING

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "sym": "\ufffd",
}
_CALLS = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_COMMENTED = (W + "commentRangeStart", W + "commentRangeEnd")
_GONE = frozenset((W + "del", W + "moveFrom"))
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
        loose_ends: how many fields end in it that began nowhere.
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


@dataclass(slots=True)
class Take:
    """Takes the content of paragraphs apart; fields that are open run on into the next paragraph."""

    looks: Looks
    open: list[Field] = field(default_factory=list)

    def into(self, paragraph: Inspected) -> None:
        """Fill in stretches, fields, pictures and boxes."""
        at = 0
        for element, link in _runs(paragraph.element, False, self, paragraph):
            at = self._run(element, paragraph, at, link)
        paragraph.comments |= {one.get(W + "id", "") for one in paragraph.element.iterchildren(*_COMMENTED)}

    def _run(self, element: _Element, paragraph: Inspected, at: int, link: bool) -> int:
        look = self.looks.characters(child(element, "rPr"), paragraph.style)
        stretch = Stretch(element, "", at, look, link=link)
        for part in _contents(element):
            self._piece(part, stretch, paragraph)
        if stretch.text and stretch.field is None and self.open:
            stretch.field = self.open[-1]
        paragraph.stretches.append(stretch)
        return at if look.hidden else stretch.end

    def _piece(self, part: _Element, stretch: Stretch, paragraph: Inspected) -> None:
        tag = part.tag
        if tag == W + "br" and part.get(W + "type") in ("page", "column"):
            paragraph.breaks.append(part.get(W + "type", ""))
        if tag in (W + "t", *_SIGNS):
            text = _SIGNS.get(tag) or part.text or ""
            if self.open:
                stretch.field = self.open[-1]
                self.open[-1].result += text
            if all(one.shows for one in self.open):
                stretch.text += text
        elif tag == W + "fldChar":
            self._field_character(part, stretch.element, paragraph)
        elif tag == W + "instrText" and self.open:
            self.open[-1].instruction += part.text or ""
        elif tag in _CALLS:
            stretch.calls, stretch.called = _CALLS[tag], part.get(W + "id", "")
        elif tag == W + "commentReference":
            paragraph.comments.add(part.get(W + "id", ""))
        elif tag == W + "softHyphen":
            paragraph.soft_hyphens += 1
        elif tag in (W + "footnoteRef", W + "endnoteRef"):
            stretch.own_mark = True
        elif tag in (W + "drawing", W + "pict") and not stretch.look.hidden:
            boxes, pictures = drawn(part)
            paragraph.boxes.extend(boxes)
            paragraph.pictures.extend(pictures)

    def _field_character(self, part: _Element, run: _Element, paragraph: Inspected) -> None:
        kind = part.get(W + "fldCharType")
        if kind == "begin":
            self.open.append(Field(begin=run))
            paragraph.fields.append(self.open[-1])
        elif kind == "separate" and self.open:
            self.open[-1].shows = True
        elif kind == "end" and self.open:
            closed = self.open.pop()
            closed.closed, closed.end = True, run
        elif kind == "end":
            paragraph.loose_ends += 1


def _runs(element: _Element, link: bool, take: Take, paragraph: Inspected) -> Iterator[tuple[_Element, bool]]:
    """The runs of a paragraph in order, whatever holds them, and whether each stands in a link."""
    for part in element.iterchildren("*"):
        tag = part.tag
        if tag == W + "r":
            yield part, link
        elif tag == W + "fldSimple":
            simple = Field(part.get(W + "instr", ""), shows=True, closed=True, begin=part, end=part)
            paragraph.fields.append(simple)
            take.open.append(simple)
            yield from _runs(part, link, take, paragraph)
            take.open.remove(simple)
        elif tag == MC + "AlternateContent":
            yield from _runs(part[0], link, take, paragraph) if len(part) else ()
        elif tag == W + "sdt":
            inner = child(part, "sdtContent")
            yield from _runs(inner, link, take, paragraph) if inner is not None else ()
        elif tag not in _GONE and tag not in SHOWS_NOTHING and not tag.startswith(M):
            if tag == W + "hyperlink" and part.get(W + "anchor") and not part.get(R + "id"):
                paragraph.anchors.append(part.get(W + "anchor", ""))
            if tag == W + "hyperlink" and part.get(R + "id"):
                shown = "".join(text.text or "" for text in part.iter(W + "t"))
                paragraph.links.append((part.get(R + "id", ""), shown))
            yield from _runs(part, link or tag == W + "hyperlink", take, paragraph)


def _contents(run: _Element) -> Iterator[_Element]:
    for part in run.iterchildren("*"):
        if part.tag == MC + "AlternateContent":
            yield from _contents(part[0]) if len(part) else ()
        else:
            yield part
