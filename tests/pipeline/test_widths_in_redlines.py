"""Tables whose shape changed: accepted, they have the columns and widths of the new text, and refused of the old one.

No other tool looks at them, so the changes of `w:tblGrid` and `w:tcPr` are followed here (17.13.5.33 and 17.13.5.36).
"""

import io
import random
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from drafter.model.nodes import Cell, Row, Table, Text
from drafter.pipeline import render
from drafter.pipeline.redlines import compare, drawn
from tests.builders import operative, resolution

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LAST = operative("Decides| to meet again.")
SHAPE = (f"{W}tcW", f"{W}gridSpan", f"{W}vMerge")


def shapes(data: bytes, gone: str) -> list[object]:
    """The columns of each table and the shapes of its cells, where rows of one side are gone, "ins" or "del"."""
    tree = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    refused = gone == "ins"
    found: list[object] = []
    for each in tree.iter(f"{W}tbl"):
        grid = _before(each.find(f"{W}tblGrid"), "tblGrid", refused=refused)
        rows = [
            [_cell(_before(cell.find(f"{W}tcPr"), "tcPr", refused=refused)) for cell in row.iterfind(f"{W}tc")]
            for row in each.iterfind(f"{W}tr")
            if row.find(f"{W}trPr/{W}{gone}") is None
        ]
        if rows:
            found.append(([column.get(f"{W}w") for column in grid.iterfind(f"{W}gridCol")], rows))
    return found


def _before(properties: etree._Element, name: str, *, refused: bool) -> etree._Element:
    was = properties.find(f"{W}{name}Change/{W}{name}")
    return was if was is not None and refused else properties


def _cell(properties: etree._Element) -> list[tuple[str, ...]]:
    return [(each.tag, *map(str, each.attrib.values())) for each in properties if each.tag in SHAPE]


def table(dice: random.Random) -> Table:
    """A table of up to four columns, some cells over two of them."""
    columns = dice.randint(1, 4)
    rows = tuple(Row(cells=tuple(_cells(dice, columns))) for _ in range(dice.randint(1, 4)))
    return Table(rows=rows, widths=tuple(dice.randint(1, 3) for _ in range(columns)) if dice.random() < 0.7 else ())


def _cells(dice: random.Random, left: int) -> list[Cell]:
    cells = []
    while left:
        wide = dice.randint(1, min(2, left))
        left -= wide
        cells.append(Cell(content=(Text(dice.choice(("level", "tide", "wind"))),), columns=wide))
    return cells


def reshaped(dice: random.Random, old: Table) -> Table:
    """Another table, the same with other widths, or with another row."""
    other = table(dice)
    return dice.choice([other, replace(old, widths=other.widths), replace(old, rows=(*old.rows[1:], other.rows[0]))])


@pytest.mark.parametrize("thrown", range(20))
def test_a_table_has_the_columns_and_widths_of_either_text(thrown: int) -> None:
    dice = random.Random(thrown)
    before = table(dice)
    old, new = (resolution(LAST, each, LAST) for each in (before, reshaped(dice, before)))
    data = drawn(compare(old, new))
    assert shapes(data, gone="del") == shapes(render(new), gone="del")
    assert shapes(data, gone="ins") == shapes(render(old), gone="del")
