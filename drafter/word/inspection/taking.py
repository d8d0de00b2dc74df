"""How the content of paragraphs is taken apart, run by run, and fields across paragraphs.

What is tracked as deleted is left out, as in a text whose changes are accepted.

Source: ECMA-376, part 1, 17.3.3 (run content), 17.16.18 (fields).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.word.inspection.looks import Looks
from drafter.word.inspection.paragraphs import Field, Inspected, Stretch
from drafter.word.inspection.pictures import drawn
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
        elif tag in (W + "drawing", W + "pict", W + "object") and not stretch.look.hidden:
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
        elif kind in ("separate", "end"):
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
                shown = "".join(_SIGNS.get(sign.tag) or sign.text or "" for sign in part.iter(W + "t", *_SIGNS))
                paragraph.links.append((part.get(R + "id", ""), shown))
            yield from _runs(part, link or tag == W + "hyperlink", take, paragraph)


def _contents(run: _Element) -> Iterator[_Element]:
    for part in run.iterchildren("*"):
        if part.tag == MC + "AlternateContent":
            yield from _contents(part[0]) if len(part) else ()
        else:
            yield part
