"""Model → Akoma Ntoso for the United Nations (AKN4UN), valid under the schema of Akoma Ntoso 3.0.

    meta     identification, workflow, vote, facts      body    recitals, paragraphs, lists, sections, tables
    cover    cover page and preface                     inline  text, verbs, notes, references
    xml      names, namespaces, indentation

The conventions are those of the resolutions that the United Nations publishes; what they have no place for (labels,
given numbers, sponsors by code, …) stands beside them in a namespace of our own, so that reading gives the same model.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from lxml import etree

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Inlines, Paragraph, Part, Section, Text
from drafter.model.outline import Entry, outline
from drafter.writers.akn.body import Scribe, change_marks
from drafter.writers.akn.cover import cover, preface
from drafter.writers.akn.inline import Pen
from drafter.writers.akn.meta import identification, meta
from drafter.writers.akn.xml import SCHEMA, XSI, Attributes, Content, element, indent, own, text


def write(resolution: Resolution, language: Language) -> bytes:
    """An Akoma Ntoso document, UTF-8, the same bytes for the same resolution.

    Raises:
        InputError: a cross-reference leads to a label that no paragraph has.

    """
    root = _Document(resolution, language).root()
    indent(root)
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


class _Document:
    """A document being written."""

    def __init__(self, resolution: Resolution, language: Language) -> None:
        self.resolution = resolution
        entries = outline(resolution)
        named = [(entry, f"para_{n}") for n, entry in enumerate(entries, start=1)]
        labels = {label: (entry, eid) for entry, eid in reversed(named) if (label := _label(entry))}
        self.pen = Pen(resolution.front, language, labels)
        self.scribe = Scribe(self.pen, iter(named))
        self.formulas = count(1)
        self.lettered = len(resolution.parts) > 1

    def root(self) -> etree._Element:
        return element(
            "akomaNtoso",
            {f"{{{XSI}}}schemaLocation": SCHEMA},
            *(self.collection() if self.lettered else [self.statement(self.resolution.parts[0])]),
        )

    def collection(self) -> list[etree._Element]:
        """Several parts: a collection with the cover, and the parts as its components."""
        head = [meta(self.resolution, self.pen), cover(self.resolution.front, self.pen)]
        head.append(preface(self.resolution, self.pen))
        components = element("components")
        body = element("collectionBody")
        for n, part in enumerate(self.resolution.parts, start=1):
            reference = {"href": f"#comp_{n}", "showAs": f"{n}", "eId": f"ref_{n}"}
            body.append(element("component", {"eId": f"collection_{n}"}, element("documentRef", reference)))
            components.append(element("component", {"eId": f"comp_{n}"}, self.statement(part)))
        return [element("documentCollection", {"name": "publication"}, *head, body), components]

    def statement(self, part: Part) -> etree._Element:
        """One complete text; the only one carries cover and metadata itself."""
        front = self.resolution.front
        name = "resolution" if front.kind.is_adopted and not front.kind.is_decision else front.kind.value.split()[-1]
        made = element("statement", {"name": name})
        if self.lettered:
            made.append(element("meta", None, identification(front)))
        else:
            made.extend([meta(self.resolution, self.pen), cover(front, self.pen)])
        made.append(self.part_preface(part))
        made.append(self.preamble(part))
        made.append(_held("mainBody", self.scribe.blocks(part.operative)))
        made.extend(self.conclusions(part))
        if part.annexes:
            made.append(element("attachments", None, *(self.annex(annex) for annex in part.annexes)))
        return made

    def part_preface(self, part: Part) -> etree._Element:
        """The title of the whole, and under it letter and title of the part where it has them."""
        made = element("preface") if self.lettered else preface(self.resolution, self.pen)
        shown = part.letter
        if self.lettered or part.letter:
            entry, _ = next(self.scribe.entries)
            number = entry.numbers[-1]
            shown = number if isinstance(number, str) else self.pen.language.part_letter(number)
        if shown or part.title:
            content: list[Content] = [element("docNumber", {"refersTo": "#letter"}, shown)] if shown else []
            content.append(element("docTitle", {"refersTo": "#resolutionTitle"}, *self.pen.write(part.title)))
            made.append(element("p", {own("is"): "part", own("letter"): part.letter}, *content))
        return made

    def preamble(self, part: Part) -> etree._Element:
        language = self.pen.language
        given: Inlines = part.organ_line or (Text(language.organ_line(self.resolution.front.organ)),)
        marks: Attributes = {"class": "italic", own("is"): "given" if part.organ_line else "usual"}
        line = element("span", marks, *self.pen.write(given))
        first = part.operative[0] if part.operative else None
        follows = part.preamble or (isinstance(first, Section) and first.preamble)
        comma = language.marks.preambular if follows else ""
        formula = element(
            "formula", {"name": "enactingFormula", "eId": f"formula_{next(self.formulas)}"}, text(line, comma)
        )
        return element("preamble", None, formula, *self.scribe.recitals(part.preamble))

    def conclusions(self, part: Part) -> Iterator[etree._Element]:
        """The lines of adoption, the first as the meeting's."""
        if not part.closing:
            return
        content: list[Content] = []
        for n, line in enumerate(part.closing):
            content += [element("eol")] if n else []
            content.append(element("inline", {"name": "closing" if n else "adoptionMeeting"}, *self.pen.write(line)))
        yield element("conclusions", {"eId": "conclusions"}, element("p", None, *content))

    def annex(self, annex: Annex) -> etree._Element:
        entry, eid = next(self.scribe.entries)
        number = entry.numbers[-1] if entry.numbers else None
        usual = self.pen.language.annex_heading(number if isinstance(number, int) else None)
        heading = annex.heading or (Text(usual),)
        marks: Attributes = {own("label"): annex.label, **change_marks(annex.change)}
        head = element("subheading", None, *self.pen.write(heading))
        body = element(
            "mainBody",
            None,
            element("paragraph", {"eId": eid, "class": "HCh", own("is"): "given" if annex.heading else "usual"}, head),
        )
        if annex.title:
            title = element("subheading", None, *self.pen.write(annex.title))
            body.append(element("paragraph", {"eId": f"{eid}__title", "class": "H1", own("is"): "title"}, title))
        body.extend(self.scribe.blocks(annex.body))
        details = element("meta", None, identification(self.resolution.front, f"annex_{(entry.annex or 0) + 1}"))
        return element(
            "attachment", {**marks, "eId": f"{eid}__annex"}, element("doc", {"name": "annex"}, details, body)
        )


def _held(name: str, content: Iterator[etree._Element]) -> etree._Element:
    """An element that the schema wants something in: an empty paragraph where there is nothing."""
    made = element(name, None, *content)
    if not len(made):
        made.append(element("p", {own("is"): "nothing"}))
    return made


def _label(entry: Entry) -> str | None:
    return entry.block.label if isinstance(entry.block, Paragraph | Annex) else None
