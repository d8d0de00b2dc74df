"""Tables of a text (ECMA-376 Part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.house.style import Role
from drafter.model.nodes import Cell, Inlines, Row, Table
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
        widths = _widths(table, self._style.width)
        if widths:
            columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
            rows = "".join(self._rows(table, widths))
            head = f"<w:tblPr>{self._properties()}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
            yield TrackedTable(f"<w:tbl>{head}{rows}</w:tbl>", kind)
            yield from self._gap(2, kind)

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

    def _rows(self, table: Table, widths: list[int]) -> Iterator[str]:
        laid_out = _laid_out(table, len(widths))
        for position, row, cells in zip(earlier.row_positions(table), table.rows, laid_out, strict=True):
            head = position < table.header_rows
            last_head = position == table.header_rows - 1
            yield self._row(row, cells, widths, head=head, ruled=last_head)

    def _row(self, row: Row, cells: list[_Placed], widths: list[int], *, head: bool, ruled: bool) -> str:
        kind = row.change.kind if row.change else None
        properties = "<w:cantSplit/>" + ("<w:tblHeader/>" if head else "")
        properties += self._revisions.row(kind) if kind else ""
        role = self._style.head if head else self._style.cell
        line = f'<w:bottom w:val="single" w:sz="{self._style.head_rule}" w:space="0" w:color="auto"/>'
        rule = f"<w:tcBorders>{line}</w:tcBorders>" if ruled else ""
        out = [self._cell(each, widths, role, rule, row) for each in cells]
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(out)}</w:tr>"

    def _cell(self, placed: _Placed, widths: list[int], role: Role, rule: str, row: Row) -> str:
        start, cell, merge = placed
        width = sum(widths[start : start + cell.columns])
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        merged = {"": "", "begins": '<w:vMerge w:val="restart"/>', "goes on": "<w:vMerge/>"}[merge]
        properties = f'<w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}{rule}<w:vAlign w:val="bottom"/>'
        pieces = split(cell.content) if merge != "goes on" else [((), None)]
        setting = self._stationery.setting(role.form)
        align = f'<w:jc w:val="{_ALIGN[cell.align]}"/>' if cell.align != "start" else ""
        kind = row.change.kind if row.change else None
        body = "".join(
            paragraph(
                self._runs.write(piece, ink=setting.ink, kind=kind),
                setting.properties + align + self._mark(kind or end),
            )
            for piece, end in pieces
        )
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{body}</w:tc>"


_Placed = tuple[int, Cell, str]
"""A cell, the column it starts in, and its part in a cell of several rows: "", "begins" or "goes on"."""


def _widths(table: Table, whole: int) -> list[int]:
    """Widths of the columns, in the shares that the table gives; the last takes what rounding leaves."""
    count = max((sum(cell.columns for cell in row.cells) for row in table.rows), default=0)
    if not count:
        return []
    shares = list(table.widths) if len(table.widths) == count and sum(table.widths) > 0 else [1] * count
    widths = [whole * share // sum(shares) for share in shares]
    widths[-1] += whole - sum(widths)
    return widths


def _laid_out(table: Table, count: int) -> Iterator[list[_Placed]]:
    """The cells of each row at their columns, with those that hang down from the rows above."""
    hanging: dict[int, tuple[Cell, int]] = {}
    for row in table.rows:
        out: list[_Placed] = []
        cells = iter(row.cells)
        column = 0
        while column < count:
            if column in hanging:
                cell, left = hanging.pop(column)
                merge = "goes on"
            else:
                cell = next(cells, Cell(content=()))
                left, merge = cell.rows, "begins" if cell.rows > 1 else ""
            out.append((column, cell, merge))
            if left > 1:
                hanging[column] = (cell, left - 1)
            column += cell.columns
        yield out
