"""Tables of a text (ECMA-376 Part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.house.style import Role
from drafter.model.grid import Placed, columns, laid_out
from drafter.model.nodes import Cell, Inlines, Row, Table
from drafter.model.outline import comes, goes
from drafter.word.markup import paragraph
from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_paragraphs import Piece, Tracked, TrackedTable
from drafter.writers import earlier
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.notes import split
from drafter.writers.docx.stationery import Stationery

_ALIGN = {"start": "left", "center": "center", "end": "right"}


class TableWriter:
    """Writes tables in the format of the house."""

    def __init__(self, stationery: Stationery, runs: Runs, revisions: Revisions) -> None:
        self._stationery = stationery
        self._style = stationery.house.tables
        self._runs = runs
        self._revisions = revisions

    def table(self, table: Table) -> Iterator[Piece]:
        """Title and table, with a spacer below: Word joins tables that touch."""
        kind = table.change.kind if table.change else None
        if table.title:
            change = earlier.whole(table.title, table.change)
            yield from self._title(table.title, change.kind if change else None)
        here, before = earlier.tables(table)
        now = _Grid.of(here, self._style.width)
        was = now if here is before else _Grid.of(before, self._style.width)
        if now.widths or was.widths:
            rows = "".join(self._rows(table, now, was))
            head = f"<w:tblPr>{self._properties()}</w:tblPr>{self._grid(now, was)}"
            yield TrackedTable(f"<w:tbl>{head}{rows}</w:tbl>", kind)
            yield from self._gap(2, kind)

    def _grid(self, now: _Grid, was: _Grid) -> str:
        """The columns; of a redline, with those that were."""
        columns, before = ("".join(f'<w:gridCol w:w="{width}"/>' for width in each.widths) for each in (now, was))
        if not columns or not before or columns == before:
            return f"<w:tblGrid>{columns or before}</w:tblGrid>"
        return f"<w:tblGrid>{columns}{self._revisions.grid_before(before)}</w:tblGrid>"

    def _title(self, title: Inlines, kind: Kind | None) -> Iterator[Piece]:
        role = self._style.title
        yield from self._gap(role.gap, kind)
        setting = self._stationery.setting(role.form)
        yield Tracked(self._runs.write(title, ink=setting.ink, kind=kind), setting.properties, end=kind)
        yield from self._gap(role.gap_after, kind)

    def _mark(self, kind: Kind | None) -> str:
        return f"<w:rPr>{self._revisions.mark(kind)}</w:rPr>" if kind else ""

    def _gap(self, count: int, kind: Kind | None) -> Sequence[Piece]:
        return self._stationery.tracked_spacers(count, kind)

    def _properties(self) -> str:
        style = self._style
        side = "<w:bidiVisual/>" if self._stationery.rtl else ""
        rules = "".join(
            f'<w:{place} w:val="single" w:sz="{style.rule}" w:space="0" w:color="auto"/>' for place in ("top", "bottom")
        )
        margins = "".join(f'<w:{place} w:w="{style.padding}" w:type="dxa"/>' for place in ("left", "right"))
        return (
            f'{side}<w:tblW w:w="{style.width}" w:type="dxa"/><w:tblInd w:w="{style.left}" w:type="dxa"/>'
            f'<w:tblBorders>{rules}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0"'
            ' w:noVBand="0"/>'
        )

    def _rows(self, table: Table, now: _Grid, was: _Grid) -> Iterator[str]:
        for position, row in zip(earlier.row_positions(table), table.rows, strict=True):
            new = [] if goes(row.change) else [(each, now) for each in next(now.rows)]
            old = new if now is was or comes(row.change) else [(each, was) for each in next(was.rows)]
            head = position < table.header_rows
            last_head = position == table.header_rows - 1
            yield self._row(row, list(zip(new or old, old, strict=True)), head=head, ruled=last_head)

    def _row(self, row: Row, cells: Sequence[tuple[_InGrid, _InGrid]], *, head: bool, ruled: bool) -> str:
        kind = row.change.kind if row.change else None
        properties = "<w:cantSplit/>" + ("<w:tblHeader/>" if head else "")
        properties += self._revisions.row(kind) if kind else ""
        role = self._style.head if head else self._style.cell
        line = f'<w:bottom w:val="single" w:sz="{self._style.head_rule}" w:space="0" w:color="auto"/>'
        rule = f"<w:tcBorders>{line}</w:tcBorders>" if ruled else ""
        out = [self._cell(new, old, role, rule, kind) for new, old in cells]
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(out)}</w:tr>"

    def _cell(self, now: _InGrid, was: _InGrid, role: Role, rule: str, kind: Kind | None) -> str:
        properties, before = (grid.cell(placed, rule) for placed, grid in (now, was))
        if properties != before:
            properties += self._revisions.cell_before(before)
        setting = self._stationery.setting(role.form)
        here = now[0]
        aligned, aligned_before = (setting.properties + _aligned(placed.cell) for placed, _ in (now, was))
        body = ""
        for piece, end in split(here.cell.content) if here.part != "goes on" else [((), None)]:
            runs = self._runs.write(piece, ink=setting.ink, kind=kind)
            tail = self._revisions.paragraph_before(aligned_before) if aligned != aligned_before else ""
            body += paragraph(runs, aligned + self._mark(kind or end) + tail)
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{body}</w:tc>"


def _aligned(cell: Cell) -> str:
    return f'<w:jc w:val="{_ALIGN[cell.align]}"/>' if cell.align != "start" else ""


class _Grid(NamedTuple):
    """The widths of the columns of a table, and its rows in them, one after another."""

    widths: list[int]
    rows: Iterator[list[Placed]]

    @classmethod
    def of(cls, table: Table, whole: int) -> _Grid:
        """Lay out a table in a width."""
        return cls(_widths(table, whole), laid_out(table.rows))

    def cell(self, placed: Placed, rule: str) -> str:
        """The content of the `w:tcPr` of a cell."""
        cell = placed.cell
        width = sum(self.widths[placed.column : placed.column + cell.columns])
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        merged = {"": "", "begins": '<w:vMerge w:val="restart"/>', "goes on": "<w:vMerge/>"}[placed.part]
        return f'<w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}{rule}<w:vAlign w:val="bottom"/>'


_InGrid = tuple[Placed, _Grid]
"""A cell, and the grid that it stands in."""


def _widths(table: Table, whole: int) -> list[int]:
    """Widths of the columns, in the shares that the table gives; the last takes what rounding leaves."""
    count = columns(table.rows)
    if not count:
        return []
    shares = list(table.widths) if len(table.widths) == count and sum(table.widths) > 0 else [1] * count
    widths = [whole * share // sum(shares) for share in shares]
    widths[-1] += whole - sum(widths)
    return widths
