"""Edits of what paragraphs stand in: tables, sections, annexes, headings, parts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Cell, Clause, Heading, Operative, Row, Section, Table, Text
from tests.redline.edits.places import Blocks, Dice, at_one, in_part, is_cited, labels, sentence, title


def row_added(dice: Dice, text: Resolution) -> Resolution:
    def change(row: Row) -> Blocks:
        cells = tuple(replace(cell, content=(Text(sentence(dice, text, 1, 3)),)) for cell in row.cells)
        return (row, replace(row, cells=cells))

    return at_one(dice, text, lambda b: isinstance(b, Row) and all(c.rows == 1 for c in b.cells), change)


def row_removed(dice: Dice, text: Resolution) -> Resolution:
    def change(table: Table) -> Blocks:
        return (replace(table, rows=table.rows[:-1]),)

    return at_one(dice, text, lambda b: isinstance(b, Table) and len(b.rows) > b.header_rows + 1, change)


def cell_changed(dice: Dice, text: Resolution) -> Resolution:
    def change(row: Row) -> Blocks:
        place = dice.randrange(len(row.cells))
        cell = replace(row.cells[place], content=(Text(sentence(dice, text, 1, 3)),))
        return (replace(row, cells=(*row.cells[:place], cell, *row.cells[place + 1 :])),)

    return at_one(dice, text, lambda block: isinstance(block, Row), change)


def table_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        rows = tuple(Row(cells=tuple(Cell(content=(Text(sentence(dice, text, 1, 2)),)) for _ in "ab")) for _ in "cd")
        return (block, Table(rows=rows, title=(Text(sentence(dice, text, 1, 4)),)))

    return at_one(dice, text, lambda block: isinstance(block, Operative), change)


def table_removed(dice: Dice, text: Resolution) -> Resolution:
    return at_one(dice, text, lambda block: isinstance(block, Table), lambda _: ())


def heading_changed(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        title = (Text(sentence(dice, text, 1, 4)),)
        return (replace(block, content=title) if isinstance(block, Heading) else replace(block, title=title),)

    return at_one(dice, text, lambda block: isinstance(block, Heading | Section | Annex), change)


def section_added(dice: Dice, text: Resolution) -> Resolution:
    said = tuple(Operative(content=(Text(sentence(dice, text)),)) for _ in range(2))
    section = Section(title=title(dice, text), operative=said)
    return in_part(text, lambda part: {"operative": (*part.operative, section)})


def section_removed(dice: Dice, text: Resolution) -> Resolution:
    return at_one(dice, text, lambda b: isinstance(b, Section) and not is_cited(b), lambda _: ())


def annex_added(dice: Dice, text: Resolution) -> Resolution:
    body = tuple(Clause(content=(Text(sentence(dice, text)),)) for _ in range(2))
    annex = Annex(title=title(dice, text) if dice.random() < 0.7 else (), body=body)
    first = dice.random() < 0.5
    return in_part(text, lambda part: {"annexes": (annex, *part.annexes) if first else (*part.annexes, annex)})


def annex_removed(dice: Dice, text: Resolution) -> Resolution:
    return at_one(dice, text, lambda b: isinstance(b, Annex) and not b.label and not labels(b.body), lambda _: ())


def column_added(dice: Dice, text: Resolution) -> Resolution:
    def change(table: Table) -> Blocks:
        rows = tuple(
            replace(row, cells=(*row.cells, Cell(content=(Text(sentence(dice, text, 1, 2)),)))) for row in table.rows
        )
        return (replace(table, rows=rows, widths=()),)

    return at_one(dice, text, _is_plain_table, change)


def column_removed(dice: Dice, text: Resolution) -> Resolution:
    def change(table: Table) -> Blocks:
        place = dice.randrange(len(table.rows[0].cells))
        rows = tuple(replace(row, cells=(*row.cells[:place], *row.cells[place + 1 :])) for row in table.rows)
        return (replace(table, rows=rows, widths=()),) if all(row.cells for row in rows) else (table,)

    return at_one(dice, text, _is_plain_table, change)


def cells_joined(dice: Dice, text: Resolution) -> Resolution:
    """The first two cells of a row as one."""

    def change(row: Row) -> Blocks:
        one, other, *rest = row.cells
        wide = replace(one, content=(*one.content, Text(" "), *other.content), columns=one.columns + other.columns)
        return (replace(row, cells=(wide, *rest)),)

    return at_one(dice, text, lambda b: isinstance(b, Row) and len(b.cells) > 1 and _is_plain_row(b), change)


def _is_plain_table(block: Any) -> bool:
    return isinstance(block, Table) and all(_is_plain_row(row) and row.cells for row in block.rows)


def _is_plain_row(row: Row) -> bool:
    return all(cell.rows == cell.columns == 1 for cell in row.cells)


def heading_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        heading = Heading(content=title(dice, text), level=dice.randint(1, 2), numbered=dice.random() < 0.3)
        return (heading, block)

    return at_one(dice, text, lambda block: isinstance(block, Operative | Clause), change)


def heading_removed(dice: Dice, text: Resolution) -> Resolution:
    return at_one(dice, text, lambda block: isinstance(block, Heading), lambda _: ())


def table_of_annex_added(dice: Dice, text: Resolution) -> Resolution:
    def change(annex: Annex) -> Blocks:
        rows = tuple(Row(cells=tuple(Cell(content=title(dice, text)) for _ in "abc")) for _ in "def")
        return (replace(annex, body=(*annex.body, Table(rows=rows, header_rows=dice.randint(0, 1)))),)

    return at_one(dice, text, lambda block: isinstance(block, Annex), change)


def paragraphs_put_into_section(dice: Dice, text: Resolution) -> Resolution:
    """The last operative paragraphs as a section of their own."""

    def change(part: Any) -> dict[str, Any]:
        if len(part.operative) < 3 or any(isinstance(block, Section) for block in part.operative):
            return {}
        place = dice.randint(1, len(part.operative) - 1)
        section = Section(title=title(dice, text), operative=part.operative[place:])
        return {"operative": (*part.operative[:place], section)}

    return in_part(text, change)


def closing_changed(dice: Dice, text: Resolution) -> Resolution:
    lines = tuple(title(dice, text) for _ in range(dice.randint(0, 2)))
    return in_part(text, lambda part: {"closing": (*part.closing[:1], *lines)})


def parts_turned(_: Dice, text: Resolution) -> Resolution:
    """The last part first."""
    return replace(text, parts=(*text.parts[-1:], *text.parts[:-1]))
