"""WRD047: text of tables."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import cells
from drafter.check.word.likeness import unlike
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_text
from drafter.findings import Origin, Severity
from drafter.word.inspection.walk import Grid
from drafter.word.reading.markup import W, child, number, val


@rule(
    "WRD047",
    "table-format",
    scope=Scope.WORD,
    summary="Tables have the type of the house, are as wide as the text, and are drawn with rules across only.",
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
    ),
)
def table_format(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold each cell that holds words against the house's own."""
    yield from unlike(manuscript, cells(manuscript), "Cells of tables are set otherwise", free=True)
    for index, grid in enumerate(manuscript.file.body.grids, start=1):
        found = [] if grid.inside else list(_drawn_otherwise(grid, manuscript.house.tables.width))
        if found:
            place = Origin(manuscript.file.name, paragraph=max(1, grid.first), place=f"table {index}")
            hint = "Build the draft anew, or choose a plain table in Table Design."
            yield Fault(f"Table {index} is drawn otherwise: {', '.join(found)}.", place, hint)


def _drawn_otherwise(grid: Grid, width: int) -> Iterator[str]:
    """Rules down the table, shaded cells, and more width than the text has."""
    rules = grid.element.iter(*(f"{W}{side}" for side in ("left", "right", "insideV", "start", "end")))
    if any(rule.get(W + "val", "nil") not in ("nil", "none") for rule in rules):
        yield "it has rules from top to bottom"
    shades = (shade.get(W + "fill", "auto").lower() for shade in grid.element.iter(W + "shd"))
    if any(shade not in ("auto", "ffffff") for shade in shades):
        yield "it is shaded"
    properties = child(grid.element, "tblPr")
    is_measured = val(properties, "tblW", "type") == "dxa"
    if is_measured and number(val(properties, "tblW", "w")) > width:
        yield "it is wider than the text"
