"""Frames: the lines that the house's heads and feet have, and whether one in a file draws its rules."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.house.format import Format
from drafter.house.frames import Frame, Line
from drafter.word.inspection.file import Story
from drafter.word.reading.markup import W


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


def draws_no_line(story: Story) -> bool:
    """Whether a head that is a table draws no line above or below anything in it."""
    lines = (line for grid in story.grids for line in grid.element.iter(W + "top", W + "bottom"))
    return bool(story.grids) and all(line.get(W + "val", "nil") in ("nil", "none") for line in lines)
