"""Word tables → tables of the model."""

from __future__ import annotations

from typing import Literal

from drafter.model import nodes
from drafter.model.nodes import Break, Cell, Inline, Inlines, Row
from drafter.readers.docx.inline import Inliner
from drafter.readers.lines.openings import roman, trimmed
from drafter.word.reading.document import Block, Paragraph, Table, TableCell, TableRow, paragraphs

_ALIGNMENTS: dict[str, Literal["start", "center", "end"]] = {"center": "center", "right": "end", "end": "end"}


def table(block: Table, inliner: Inliner) -> nodes.Table:
    """A table; rows that repeat on each page are its head."""
    rows = tuple(_row(row, inliner) for row in block.rows)
    heads = 0
    while heads < len(block.rows) and block.rows[heads].header:
        heads += 1
    first = next(paragraphs((block,)), None)
    return nodes.Table(rows=rows, header_rows=heads, origin=inliner.origin(first) if first else None)


def _row(row: TableRow, inliner: Inliner) -> Row:
    return Row(cells=tuple(_cell(cell, inliner, head=row.header) for cell in row.cells))


def _cell(cell: TableCell, inliner: Inliner, *, head: bool) -> Cell:
    content = _content(cell.blocks, inliner)
    return Cell(
        content=roman(content) if head else content,
        columns=cell.columns,
        rows=cell.rows,
        align=_alignment(cell.blocks),
    )


def _content(blocks: tuple[Block, ...], inliner: Inliner) -> Inlines:
    """The paragraphs of a cell with breaks between; a table inside it loses its grid."""
    out: list[Inline] = []
    for block in blocks:
        if isinstance(block, Table):
            inner = next(paragraphs((block,)), None)
            at = inliner.origin(inner) if inner else None
            inliner.page.say("table-in-table", "a table inside a table lost its grid; its text was kept", at)
        for paragraph in paragraphs((block,)):
            content = trimmed(inliner.inlines(paragraph))
            if paragraph.number:
                content = (nodes.Text(f"{paragraph.number.text} "), *content)
            if content:
                out += [Break(), *content] if out else content
    return tuple(out)


def _alignment(blocks: tuple[Block, ...]) -> Literal["start", "center", "end"]:
    first = next((block for block in blocks if isinstance(block, Paragraph) and block.content), None)
    return _ALIGNMENTS.get(first.align, "start") if first else "start"
