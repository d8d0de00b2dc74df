"""WRD047: text of tables."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import cells
from drafter.check.word.likeness import unlike
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_text
from drafter.findings import Severity


@rule(
    "WRD047",
    "table-format",
    scope=Scope.WORD,
    summary="The cells of a table have the font, size, weight and spacing of the house; alignment is free.",
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
