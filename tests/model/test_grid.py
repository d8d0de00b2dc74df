"""Where the cells of a table stand."""

from drafter.model.grid import columns, laid_out
from drafter.model.nodes import Cell, Row, Text


def cell(text: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(content=(Text(text),), columns=columns, rows=rows)


ROWS = (
    Row(cells=(cell("Basin", rows=2), cell("Level", columns=2))),
    Row(cells=(cell("May"), cell("June"))),
    Row(cells=(cell("North"), cell("3"))),
)


def test_a_table_has_as_many_columns_as_its_widest_row() -> None:
    assert columns(ROWS) == 3
    assert columns(()) == 0


def test_a_cell_hangs_down_and_what_is_missing_is_empty() -> None:
    parts = [[(placed.column, placed.part) for placed in row] for row in laid_out(ROWS)]
    assert parts == [[(0, "begins"), (1, "")], [(0, "goes on"), (1, ""), (2, "")], [(0, ""), (1, ""), (2, "")]]
    assert [*laid_out(ROWS)][2][2].cell == Cell(content=())
