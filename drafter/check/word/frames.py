"""Frames: the lines that the house's heads and feet have, and whether one in a file draws its rules."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.house.format import Format
from drafter.house.frames import Frame, Line
from drafter.word.inspection.stories import Story
from drafter.word.properties import joined
from drafter.word.reading.markup import W, child, number


def lines_of(frame: Frame) -> list[Line]:
    """Every line of a head or foot, those of its table first."""
    return [
        *(line for row in (frame.table.rows if frame.table else ()) for cell in row.cells for line in cell.lines),
        *frame.lines,
    ]


def forms_of(frame: Frame, key: str) -> Iterator[Format]:
    """The formats of the lines of a frame whose text names something."""
    for line in lines_of(frame):
        texts = [line.text, *(run.text for run in line.runs)]
        if any(text is not None and f"{{{{ {key}" in text.source for text in texts):
            yield line.form


def first_run_of(frame: Frame, key: str) -> Format | None:
    """The format of the run of a frame whose text begins so, over that of its line: that of a symbol's first letter."""
    for line in lines_of(frame):
        for run in line.runs:
            if run.text is not None and f"{{{{ {key}" in run.text.source:
                return joined(line.form, run.form)
    return None


def rules_below(story: Story) -> list[int]:
    """How thick, in eighths of a point, the lowest rules of a head's table are: of the table, or of its last row."""
    found: list[int] = []
    for grid in story.grids[:1]:
        edges = [child(borders, "bottom") for borders in grid.element.iter(W + "tblBorders")]
        edges += grid.rows[-1].iter(W + "bottom") if grid.rows else []
        found += [
            number(each.get(W + "sz")) for each in edges if each is not None and each.get(W + "val") not in _UNDRAWN
        ]
    return found


_UNDRAWN = (None, "nil", "none")


def draws_no_line(story: Story) -> bool:
    """Whether a head that is a table draws no line above or below anything in it."""
    lines = (line for grid in story.grids for line in grid.element.iter(W + "top", W + "bottom"))
    return bool(story.grids) and all(line.get(W + "val") in _UNDRAWN for line in lines)
