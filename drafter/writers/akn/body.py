"""Blocks → recitals, paragraphs, lists, sections, tables, the way official files have them.

Each element says in our own namespace what the model calls it (`drafter:is`), with its label, its given number and
what a redline does to it, so that nothing has to be guessed when the file is read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from drafter.errors import InputError
from drafter.model.nodes import (
    Block,
    Cell,
    Change,
    Clause,
    Heading,
    Item,
    Operative,
    Paragraph,
    Preambular,
    Row,
    Section,
    Table,
)
from drafter.model.outline import Entry
from drafter.model.walk import plain
from drafter.writers.akn.inline import Pen
from drafter.writers.akn.xml import UN, Attributes, Content, element, own, text

HEADING_CLASSES = ("H1", "H23", "H4", "H56")
"""Word styles of headings, by rank (house style 3)."""

LONGEST_NAME = 80
"""Characters of the name of a recital's container, which official files take from its verb."""

KINDS: dict[type[Paragraph], str] = {
    Preambular: "preambular",
    Operative: "operative",
    Clause: "clause",
    Item: "item",
    Paragraph: "paragraph",
}
"""What `drafter:is` calls each paragraph."""

ALIGNMENT = {"start": "Left", "center": "Center", "end": "Right"}


@dataclass(slots=True)
class Scribe:
    """Writes the blocks of a document in the order of its outline.

    Attributes:
        entries: the outline with the eId of each entry, taken one by one.

    """

    pen: Pen
    entries: Iterator[tuple[Entry, str]]

    def recitals(self, blocks: Sequence[Block]) -> Iterator[etree._Element]:
        """The blocks of a preamble, each in a container.

        Raises:
            InputError: a section stands among them, which Akoma Ntoso has no place for.

        """
        for block in blocks:
            if isinstance(block, Paragraph):
                yield self.recital(block)
            elif isinstance(block, Heading):
                yield self.preamble_heading(block)
            elif isinstance(block, Table):
                yield self.preamble_table(block)
            else:
                msg = "a section stands among the recitals; Akoma Ntoso has no place for it there"
                raise InputError(msg)

    def recital(self, block: Paragraph) -> etree._Element:
        """A recital, in a container named by its verb."""
        name = " ".join(plain(block.content[:1]).split())[:LONGEST_NAME]
        return self.unnumbered("container", {"name": name or "recital"}, block)

    def unnumbered(self, holder: str, attributes: Attributes, block: Paragraph) -> etree._Element:
        """A paragraph of a preamble; its sub-paragraphs make a list of blocks, as the schema wants it there."""
        entry, eid = next(self.entries)
        number = [element("span", {own("is"): "number"}, *self.shown(entry))] if entry.numbers else []
        made = element(
            holder, {**attributes, "eId": eid, **_marks(block)}, text(*number, *self.pen.write(block.content))
        )
        made.extend([self.block_list(block.items, eid)] if block.items else [])
        made.extend(self.unnumbered("blockContainer", {}, behind) for behind in block.then)
        return made

    def block_list(self, items: Sequence[Item], above: str) -> etree._Element:
        """The sub-paragraphs of a recital."""
        made = element("blockList", {"eId": f"{above}__list"})
        for item in items:
            entry, eid = next(self.entries)
            content: list[Content] = [*self.number(entry), self.pen.paragraph(item.content)]
            content += [self.block_list(item.items, eid)] if item.items else []
            content += [self.unnumbered("blockContainer", {}, behind) for behind in item.then]
            made.append(element("item", {"eId": eid, **_marks(item)}, *content))
        return made

    def preamble_heading(self, block: Heading) -> etree._Element:
        """A heading among the recitals."""
        entry, eid = next(self.entries)
        number = [element("span", {own("is"): "number"}, shown) for shown in self.heading_number(entry, block)]
        line = text(*number, *self.pen.write(block.content))
        return element("container", {"name": "heading", "eId": eid, **_heading_marks(block)}, line)

    def preamble_table(self, block: Table) -> etree._Element:
        """A table among the recitals."""
        _, eid = next(self.entries)
        return element("container", {"name": "table", "eId": eid, **_table_marks(block)}, _grid(self.pen, block, eid))

    # --- operative part and annexes

    def blocks(self, blocks: Sequence[Block]) -> Iterator[etree._Element]:
        """The blocks of an operative part or an annex."""
        for block in blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[etree._Element]:
        """One block; a paragraph with text behind its sub-paragraphs makes several elements."""
        if isinstance(block, Paragraph):
            yield from self.paragraph(block)
        else:
            yield WRITERS[type(block)](self, block)

    def paragraph(self, block: Paragraph, depth: int = 0) -> Iterator[etree._Element]:
        """A paragraph with its sub-paragraphs as a list, then the text behind them as paragraphs of their own.

        `depth` counts how many paragraphs it continues: 1 for text behind the sub-paragraphs of another.
        """
        entry, eid = next(self.entries)
        attributes = {
            "eId": eid,
            "class": "SingleTxt",
            own("continues"): str(depth) if depth else None,
            **_marks(block),
        }
        made = element("paragraph", attributes, *self.number(entry))
        if block.items:
            intro = element("intro", {"eId": f"{eid}__list__intro"}, self.pen.paragraph(block.content))
            made.append(element("list", {"eId": f"{eid}__list"}, intro, *self.points(block.items)))
        else:
            made.append(element("content", {"eId": f"{eid}__content"}, self.pen.paragraph(block.content)))
        yield made
        for behind in block.then:
            yield from self.paragraph(behind, depth + 1)

    def points(self, items: Sequence[Item]) -> Iterator[etree._Element]:
        """Sub-paragraphs as points; what hangs on one follows it as a list, as official files have it."""
        for item in items:
            entry, eid = next(self.entries)
            content = element("content", {"eId": f"{eid}__content"}, self.pen.paragraph(item.content))
            yield element("point", {"eId": eid, **_marks(item)}, *self.number(entry), content)
            if item.items:
                yield element("sublist", {"eId": f"{eid}__list"}, *self.points(item.items))
            for behind in item.then:
                yield from self.paragraph(behind, 1)

    def number(self, entry: Entry) -> Iterator[etree._Element]:
        """The number of a paragraph as an element."""
        for shown in self.shown(entry):
            yield element("num", None, shown)

    def heading_number(self, entry: Entry, block: Heading) -> Iterator[str]:
        """The number of a heading as printed; none where it has none."""
        if entry.numbers:
            yield self.pen.language.heading_number(entry.level, entry.numbers[-1])
        elif block.number:
            yield block.number

    def shown(self, entry: Entry) -> Iterator[str]:
        """The number of a paragraph as printed; none where it has none."""
        if entry.numbers:
            yield self.pen.language.number(entry.level, entry.numbers[-1])


def _marks(block: Paragraph | Heading | Section | Table) -> Attributes:
    """What the model knows and Akoma Ntoso has no attribute for."""
    given = getattr(block, "number", None)
    return {
        own("is"): KINDS[type(block)] if isinstance(block, Paragraph) else type(block).__name__.lower(),
        own("label"): getattr(block, "label", None),
        own("count"): str(given) if isinstance(given, int) else None,
        own("number"): given if isinstance(given, str) else None,
        **change_marks(block.change),
    }


def change_marks(change: Change | None) -> Attributes:
    """What a redline does to a block."""
    return {own("change"): change.kind, own("moved"): change.name or None} if change else {}


def _heading(scribe: Scribe, block: Heading) -> etree._Element:
    entry, eid = next(scribe.entries)
    rank = HEADING_CLASSES[min(max(block.level, 1), len(HEADING_CLASSES)) - 1]
    number = [element("num", None, shown) for shown in scribe.heading_number(entry, block)]
    title = element("subheading", None, *scribe.pen.write(block.content))
    return element("paragraph", {"eId": eid, "class": rank, **_heading_marks(block)}, *number, title)


def _heading_marks(block: Heading) -> Attributes:
    return {**_marks(block), own("level"): str(block.level), own("numbered"): "true" if block.numbered else None}


def _section(scribe: Scribe, block: Section) -> etree._Element:
    entry, eid = next(scribe.entries)
    number = entry.numbers[-1]
    shown = number if isinstance(number, str) else scribe.pen.language.section_number(number)
    marks = {**_marks(block), own("restart"): "true" if block.restart else None}
    made = element("section", {"eId": eid, **marks}, element("subheading", None, shown))
    if block.title:
        made.append(element("subheading", None, *scribe.pen.write(block.title)))
    for recital in block.preamble:
        made.extend(_section_recital(scribe, recital))
    made.extend(scribe.blocks(block.operative))
    return made


def _section_recital(scribe: Scribe, block: Block) -> list[etree._Element]:
    """A recital of a section: a cross heading that refers to the preamble; what is more than a line, as paragraphs."""
    if type(block) is not Preambular or block.items or block.then or block.number is not None:
        made = [*scribe.block(block)]
        for each in made:
            each.set(own("recital"), "true")
        return made
    _, eid = next(scribe.entries)
    attributes = {"refersTo": "#preamble", "eId": eid, **_marks(block)}
    return [element("crossHeading", attributes, *scribe.pen.write(block.content))]


def _table(scribe: Scribe, block: Table) -> etree._Element:
    _, eid = next(scribe.entries)
    content = element("content", {"eId": f"{eid}__content"}, _grid(scribe.pen, block, eid))
    return element("paragraph", {"eId": eid, "class": "SingleTxt", **_table_marks(block)}, content)


def _table_marks(block: Table) -> Attributes:
    return {**_marks(block), own("header-rows"): str(block.header_rows), own("widths"): _joined(block.widths)}


def _grid(pen: Pen, block: Table, eid: str) -> etree._Element:
    made = element("table", {"eId": f"{eid}__table"})
    if block.title:
        made.append(element("caption", None, *pen.write(block.title)))
    for n, row in enumerate(block.rows):
        made.append(_row(pen, row, block, header=n < block.header_rows))
    return made


def _joined(widths: Sequence[int]) -> str | None:
    return " ".join(map(str, widths)) or None


def _row(pen: Pen, row: Row, table: Table, *, header: bool) -> etree._Element:
    widths = table.widths if len(table.widths) == len(row.cells) else (None,) * len(row.cells)
    cells = (_cell(pen, cell, width, header=header) for cell, width in zip(row.cells, widths, strict=True))
    return element("tr", change_marks(row.change), *cells)


def _cell(pen: Pen, cell: Cell, width: int | None, *, header: bool) -> etree._Element:
    attributes = {
        "colspan": str(cell.columns) if cell.columns != 1 else None,
        "rowspan": str(cell.rows) if cell.rows != 1 else None,
        f"{{{UN}}}data-width-type": None if width is None else f"{width}-dxa",
        f"{{{UN}}}data-justification": ALIGNMENT[cell.align],
    }
    return element("th" if header else "td", attributes, pen.paragraph(cell.content))


WRITERS: dict[type[Block], Callable[[Scribe, Any], etree._Element]] = {
    Heading: _heading,
    Section: _section,
    Table: _table,
}
"""Who writes which block that is no paragraph."""
