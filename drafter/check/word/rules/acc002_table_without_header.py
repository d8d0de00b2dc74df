"""ACC002: table without header row."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Origin, Severity
from drafter.word.inspection.walk import Grid
from drafter.word.mending.edits import SetProperties


@rule(
    "ACC002",
    "table-without-header",
    scope=Scope.WORD,
    summary="A table with several rows says which of them is its head, so that it repeats on each page.",
    why="A screen reader reads the head with each cell; a reader on paper finds it on the next page.",
    source="Web Content Accessibility Guidelines 2.2, 1.3.1; ECMA-376, part 1, 17.4.49 (tblHeader).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    is_fixable=True,
    examples=(
        Example(
            "en",
            "<w:trPr><w:cantSplit/></w:trPr>",
            "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        ),
        Example("ar", "<w:trPr><w:cantSplit/></w:trPr>", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"),
    ),
)
def table_without_header(manuscript: Manuscript) -> Iterator[Fault]:
    """A table with several rows says which of them is its head, so that it repeats on each page."""
    for number, grid in enumerate(manuscript.file.body.grids, start=1):
        if grid.headers or grid.inside or len(grid.rows) < 2 or grid.columns < 2:
            continue
        index, main = max(1, grid.first), manuscript.file.main
        place = Origin(manuscript.file.name, paragraph=index, place=f"table {number}")
        mends = (
            (SetProperties(main, grid.rows[0], "trPr", {"tblHeader": {}}),)
            if _looks_like_a_head(manuscript, grid)
            else ()
        )
        yield Fault(
            f"Table {number} has no header row.",
            place,
            "Tick Repeat as header row.",
            many="Tables have no header row",
            mends=mends,
        )


def _looks_like_a_head(manuscript: Manuscript, grid: Grid) -> bool:
    """Whether the first row is emphasised throughout and the second is not: then it is the head."""
    rows = [set(row.iter()) for row in grid.rows[:2]]
    kinds = []
    for row in rows:
        own = [p for p in manuscript.file.body.paragraphs if p.element in row]
        looks = [stretch.look.bold or stretch.look.italic for p in own for stretch in p.shown if stretch.text.strip()]
        kinds.append(bool(looks) and all(looks))
    return kinds == [True, False]
