"""Tables: spans, heads, rows that were deleted."""

from __future__ import annotations

from drafter.word.reading.document import Changes, Table, paragraphs
from tests.word.reading.packages import document, p


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str, changes: Changes = "accept") -> list[list[tuple[str, int, int]]]:
    made = document(f"<w:tbl>{''.join(rows)}</w:tbl>", changes).blocks[0]
    assert isinstance(made, Table)
    return [[(_text(c.blocks), c.columns, c.rows) for c in one.cells] for one in made.rows]


def _text(blocks: tuple[object, ...]) -> str:
    return "|".join(one.text for one in paragraphs(blocks))  # type: ignore[arg-type]


def test_a_cell_may_span_columns() -> None:
    assert table(row(cell("a", '<w:gridSpan w:val="2"/>')), row(cell("b"), cell("c"))) == [
        [("a", 2, 1)],
        [("b", 1, 1), ("c", 1, 1)],
    ]


def test_a_cell_may_span_rows() -> None:
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    assert table(row(cell("a", begins), cell("b")), row(cell("", goes_on), cell("c"))) == [
        [("a", 1, 2), ("b", 1, 1)],
        [("c", 1, 1)],
    ]


def test_text_in_a_cell_that_is_merged_away_is_kept() -> None:
    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    assert table(row(cell("a", begins)), row(cell("still here", goes_on))) == [[("a|still here", 1, 2)], []]


def test_a_deleted_row_goes_with_the_changes() -> None:
    rows = (row(cell("a")), row(cell("b"), properties='<w:del w:author="A"/>'))
    assert table(*rows) == [[("a", 1, 1)]]
    assert table(*rows, changes="reject") == [[("a", 1, 1)], [("b", 1, 1)]]


def test_rows_inside_content_controls_count() -> None:
    wrapped = f"<w:sdt><w:sdtContent>{row(cell('b'))}</w:sdtContent></w:sdt>"
    assert table(row(cell("a")), wrapped) == [[("a", 1, 1)], [("b", 1, 1)]]
