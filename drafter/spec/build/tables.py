"""Tables → model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from drafter.model.nodes import Cell, Row, Table
from drafter.spec.build import fields
from drafter.spec.schema.forms import read_whole
from drafter.spec.source import origin
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from drafter.spec.build.context import Context


def table(node: Mapping, here: Context) -> Table:
    """A table; `header` is one row, or a list of rows."""
    inner = fields.mapping(node, "table") or Mapping({}, {}, node.source, node.line, node.column)
    header = fields.nodes(inner, "header")
    several = bool(header) and all(isinstance(row, Sequence) for row in header)
    head = [_row(row.items, here) for row in header if isinstance(row, Sequence)] if several else []
    if header and not several:
        head = [_row(header, here)]
    body = [_row(row.items, here) for row in fields.nodes(inner, "rows") if isinstance(row, Sequence)]
    return Table(
        rows=(*head, *body),
        header_rows=len(head),
        widths=tuple(int(share.text) for share in fields.scalars(inner, "widths") if share.text.isdecimal()),
        title=here.markup.inlines(fields.scalar(inner, "title")),
        origin=origin(node),
    )


def _row(cells: list[Node], here: Context) -> Row:
    return Row(cells=tuple(_cell(cell, here) for cell in cells if not isinstance(cell, Sequence)))


def _cell(node: Scalar | Mapping, here: Context) -> Cell:
    if isinstance(node, Scalar):
        return Cell(content=here.markup.inlines(node))
    return Cell(
        content=here.markup.inlines(fields.scalar(node, "text")),
        columns=fields.read(node, "columns", read_whole) or 1,
        rows=fields.read(node, "rows", read_whole) or 1,
        align=cast("Literal['start', 'center', 'end']", fields.word(node, "align") or "start"),
    )
