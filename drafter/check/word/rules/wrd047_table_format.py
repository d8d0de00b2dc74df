"""WRD047: text of tables."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import cells
from drafter.check.word.likeness import unlike
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import points
from drafter.check.word.silence import without_text
from drafter.findings import Origin, Severity
from drafter.house.style import House
from drafter.word.inspection.walk import Grid
from drafter.word.mending.edits import Edit, Put, SetAttributes
from drafter.word.reading.markup import W, child, number, val


@rule(
    "WRD047",
    "table-format",
    scope=Scope.WORD,
    summary="Tables have the type of the house, are as wide as the text and stand in its place, and are drawn with "
    "rules across only.",
    why="A table in another type has other columns, and runs over the page where the printed one does not.",
    source="Facts on UN house style 3: tables stand in smaller type than the text (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">9',
            '<w:sz w:val="17"/><w:szCs w:val="17"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">9',
        ),
        Example(
            "zh",
            '<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">9',
            '<w:sz w:val="17"/><w:szCs w:val="17"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">9',
        ),
    ),
)
def table_format(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold each cell that holds words against the house's own, and how its table is drawn and placed."""
    yield from unlike(manuscript, cells(manuscript), "Cells of tables are set otherwise", free=True)
    is_own = manuscript.is_own
    for index, grid in enumerate(manuscript.file.body.grids, start=1):
        found = [] if grid.inside else [*_drawn_otherwise(grid, manuscript.house), *_placed(grid)]
        if is_own and not grid.inside:
            found += _unlike_own(grid, manuscript.house)
        if found:
            place = Origin(manuscript.file.name, paragraph=max(1, grid.first), place=f"table {index}")
            hint = "Build the draft anew, or choose a plain table in Table Design."
            mends = tuple(_redrawn(grid, manuscript)) if is_own else ()
            yield Fault(f"Table {index} is drawn otherwise: {', '.join(found)}.", place, hint, mends=mends)


def _redrawn(grid: Grid, manuscript: Manuscript) -> Iterator[Edit]:
    """What was done to a table that drafter made, undone: rules down it, shades, its width and its place."""
    part, asked, properties = manuscript.file.main, manuscript.house.tables, child(grid.element, "tblPr")
    for rule_down in grid.element.iter(*_DOWN):
        if rule_down.get(W + "val", "nil") not in ("nil", "none"):
            yield SetAttributes(part, rule_down, {"val": "nil"})
    for shade in grid.element.iter(W + "shd"):
        yield Put(part, shade, "")
    for name, right in (("tblW", asked.width), ("tblInd", asked.left)):
        if (given := child(properties, name)) is not None and abs(number(given.get(W + "w")) - right) > _NEAR:
            yield SetAttributes(part, given, {"w": str(right), "type": "dxa"})
    for name in ("tblpPr", "jc"):
        if (given := child(properties, name)) is not None:
            yield Put(part, given, "")


_DOWN = tuple(f"{W}{side}" for side in ("left", "right", "insideV", "start", "end"))


def _drawn_otherwise(grid: Grid, house: House) -> Iterator[str]:
    """Rules down the table, shaded cells, and more width than the text has."""
    rules = grid.element.iter(*_DOWN)
    if any(rule.get(W + "val", "nil") not in ("nil", "none") for rule in rules):
        yield "it has rules from top to bottom"
    shades = (shade.get(W + "fill", "auto").lower() for shade in grid.element.iter(W + "shd"))
    if any(shade not in ("auto", "ffffff") for shade in shades):
        yield "it is shaded"
    if _width(grid, house) > house.tables.width:
        yield "it is wider than the text"


def _width(grid: Grid, house: House) -> int:
    """How wide a table is, in twips; 0 where its cells decide. Shares are fiftieths of a hundredth of the column."""
    properties = child(grid.element, "tblPr")
    given, column = number(val(properties, "tblW", "w")), house.page.width - house.page.left - house.page.right
    return {"dxa": given, "pct": given * column // _ALL}.get(val(properties, "tblW", "type") or "", 0)


def _placed(grid: Grid) -> Iterator[str]:
    """What moves a table from its place, or cuts off what stands in it."""
    properties = child(grid.element, "tblPr")
    if child(properties, "tblpPr") is not None:
        yield "text runs round it"
    heights = [height for row in grid.rows for height in row.iter(W + "trHeight")]
    if any(height.get(W + "hRule") == "exact" and 0 < number(height.get(W + "val")) < _LINE for height in heights):
        yield "a row is lower than a line"
    widths = [number(column.get(W + "w")) for column in grid.element.iter(W + "gridCol")]
    if any(0 < width < _NARROW for width in widths):
        yield "a column is too narrow for a word"
    if _is_ragged(grid):
        yield "figures of a column are aligned in different ways"
    if any(not any(text.text for text in row.iter(W + "t")) for row in grid.rows[1:]):
        yield "a row is empty"


def _is_ragged(grid: Grid) -> bool:
    """Whether one figure of a column stands otherwise than all others of it, of which there are two at least."""
    columns: dict[int, list[str]] = {}
    for row in grid.rows:
        for place, cell in enumerate(row.iterchildren(W + "tc")):
            words = "".join(text.text or "" for text in cell.iter(W + "t"))
            if words.strip() and not any(map(str.isalpha, words)) and any(map(str.isdecimal, words)):
                paragraph = next(cell.iter(W + "p"))
                columns.setdefault(place, []).append(val(child(paragraph, "pPr"), "jc") or "")
    kinds = [sorted(map(found.count, set(found))) for found in columns.values()]
    return any(len(kind) == _TWO and kind[0] == 1 < kind[1] for kind in kinds)


_TWO = 2
_LINE, _NARROW = 200, 320
"""Twips of a line of the smallest type, and of a column that holds two or three signs."""


def _unlike_own(grid: Grid, house: House) -> Iterator[str]:
    """How a table that drafter made stands otherwise now; others may have an indent and a style of their own."""
    properties, asked = child(grid.element, "tblPr"), house.tables
    if 0 < _width(grid, house) < asked.width - _NEAR:
        yield "it is narrower than the text"
    align, indent = val(properties, "jc") or "left", number(val(properties, "tblInd", "w"))
    if align not in ("left", "start"):
        yield f"it stands {'in the middle' if align == 'center' else 'at the other side'}"
    if abs(indent - asked.left) > _NEAR:
        yield f"its indent is {points(indent)} instead of {points(asked.left)}"
    if val(properties, "tblStyle") not in (None, "TableNormal"):
        yield f"it has the style “{val(properties, 'tblStyle')}”"
    rules = [rule for rule in grid.element.iter(W + "top", W + "bottom") if rule.get(W + "val") is not None]
    if all(rule.get(W + "val") in ("nil", "none") for rule in rules):
        yield "it has no rules"


_NEAR, _ALL = 10, 5000
