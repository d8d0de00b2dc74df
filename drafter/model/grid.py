"""Where the cells of a table stand: its columns, and cells that hang down through several rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from drafter.model.nodes import Cell, Row


class Placed(NamedTuple):
    """A cell in a row, the column it starts in, and its part in a cell of several rows."""

    cell: Cell
    column: int
    part: Literal["", "begins", "goes on"]


def columns(rows: Sequence[Row]) -> int:
    """The number of columns of a table."""
    return max((sum(cell.columns for cell in row.cells) for row in rows), default=0)


def laid_out(rows: Sequence[Row]) -> Iterator[list[Placed]]:
    """The cells of each row at their columns, with those that hang down from the rows above."""
    count = columns(rows)
    hanging: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        out: list[Placed] = []
        cells = iter(row.cells)
        column = 0
        while column < count:
            if column in hanging:
                cell, left = hanging.pop(column)
                out.append(Placed(cell, column, "goes on"))
            else:
                cell = next(cells, Cell(content=()))
                left = cell.rows
                out.append(Placed(cell, column, "begins" if left > 1 else ""))
            if left > 1:
                hanging[column] = (cell, left - 1)
            column += cell.columns
        yield out
