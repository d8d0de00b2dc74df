"""Running heads and feet: frames of a house style as parts, made once and filled for each document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from drafter.house.format import Format
from drafter.house.frames import Cell, Emblem, Frame, Grid, Line, Row, Run
from drafter.word.fields import page_count, page_number
from drafter.word.markup import DECLARATION, NAMESPACES, attribute, paragraph, run, text
from drafter.word.properties import joined, paragraph_properties, run_properties

EMBLEM_RELATIONSHIP = "rIdEmblem"
"""Id under which the head of page 1 finds the emblem's picture."""

Direction = Callable[[str], str]
"""Gives direction and language of a text, as the tail of a run's properties."""

Marked = Callable[[str, str, Callable[[str], str]], str]
"""Gives the runs that lead from an old text to a new one, tracked; takes both and what a text's properties are."""

Piece = str | tuple[Callable[[Mapping[str, str]], str], str]
"""Markup as it stands, or a text to fill and the properties of its run."""


class FilledFrame:
    """A head or foot with its texts left open."""

    def __init__(self, kind: Literal["hdr", "ftr"], frame: Frame, direction: Direction, emblem: bool) -> None:
        self._direction = direction
        self._pieces: list[Piece] = []
        self._with_emblem = emblem
        joined = ""
        for piece in self._frame(kind, frame):
            if isinstance(piece, str):
                joined += piece
            else:
                self._pieces += [joined, piece]
                joined = ""
        self._pieces.append(joined)

    def part(
        self, context: Mapping[str, str], before: Mapping[str, str] | None = None, marked: Marked | None = None
    ) -> str:
        """The part for one document; with `before` and `marked`, what has changed in it is tracked."""
        return "".join(
            piece if isinstance(piece, str) else self._run(piece, context, before, marked) for piece in self._pieces
        )

    def _run(
        self,
        piece: tuple[Callable[[Mapping[str, str]], str], str],
        context: Mapping[str, str],
        before: Mapping[str, str] | None,
        marked: Marked | None,
    ) -> str:
        fill, properties = piece
        characters = fill(context)
        if before is not None and marked is not None and fill(before) != characters:
            return marked(fill(before), characters, lambda shown: properties + self._direction(shown))
        return run(characters, properties + self._direction(characters)) if characters else ""

    def _frame(self, kind: str, frame: Frame) -> Iterator[Piece]:
        yield f"{DECLARATION}<w:{kind} {NAMESPACES}>"
        if frame.table:
            yield from self._grid(frame.table)
        for line in frame.lines or (Line(),):
            yield from self._line(line)
        yield f"</w:{kind}>"

    def _grid(self, grid: Grid) -> Iterator[Piece]:
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid.columns)
        yield f"<w:tbl><w:tblPr>{_grid_properties(grid)}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        for row in grid.rows:
            yield from self._row(row, grid)
        yield "</w:tbl>"

    def _row(self, row: Row, grid: Grid) -> Iterator[Piece]:
        after = sum(grid.columns[-row.after :]) if row.after else 0
        properties = f'<w:gridAfter w:val="{row.after}"/><w:wAfter w:w="{after}" w:type="dxa"/>' if row.after else ""
        if row.height:
            properties += f'<w:trHeight w:val="{row.height}" w:hRule="exact"/>'
        yield f"<w:tr><w:trPr>{properties}</w:trPr>" if properties else "<w:tr>"
        start = 0
        for cell in row.cells:
            yield from self._cell(cell, sum(grid.columns[start : start + cell.columns]))
            start += cell.columns
        yield "</w:tr>"

    def _cell(self, cell: Cell, width: int) -> Iterator[Piece]:
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        rules = "".join(
            f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="auto"/>'
            for side, size in (("top", cell.top), ("bottom", cell.bottom))
            if size
        )
        borders = f"<w:tcBorders>{rules}</w:tcBorders>" if rules else ""
        place = f'<w:vAlign w:val="{cell.vertical}"/>' if cell.vertical != "top" else ""
        yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{borders}{place}</w:tcPr>'
        for line in cell.lines or (Line(),):
            yield from self._line(line)
        yield "</w:tc>"

    def _line(self, line: Line) -> Iterator[Piece]:
        mark = run_properties(line.form)
        yield f"<w:p><w:pPr>{paragraph_properties(line.form, mark=mark)}</w:pPr>"
        if line.text:
            yield (line.text, mark)
        for each in line.runs:
            yield from self._part_of_line(each, joined(line.form, each.form))
        yield "</w:p>"

    def _part_of_line(self, part: Run, form: Format) -> Iterator[Piece]:
        properties = run_properties(form)
        if part.tab:
            yield run("\t", properties)
        if part.text:
            yield (part.text, properties)
        if part.field:
            field = page_number if part.field == "page" else page_count
            yield field(part.result, properties + self._direction(part.result))
        if part.emblem and self._with_emblem:
            yield emblem(part.emblem, properties)


def _grid_properties(grid: Grid) -> str:
    side = "<w:bidiVisual/>" if grid.mirrored else ""
    rule = (
        f'<w:tblBorders><w:bottom w:val="single" w:sz="{grid.bottom}" w:space="0" w:color="000000"/></w:tblBorders>'
        if grid.bottom
        else ""
    )
    return (
        f'{side}<w:tblW w:w="{sum(grid.columns)}" w:type="dxa"/>{rule}<w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0"'
        ' w:noVBand="0"/>'
    )


def plain_line(line: Line, direction: str) -> str:
    """A line whose text has nothing to fill, such as the one above footnotes."""
    shown = line.text.source if line.text else ""
    mark = run_properties(line.form)
    return paragraph(
        f"<w:r><w:rPr>{mark}{direction}</w:rPr>{text(shown)}</w:r>", paragraph_properties(line.form, mark=mark)
    )


def emblem(place: Emblem, properties: str) -> str:
    """The emblem's picture in the line (ECMA-376 Part 1, 20.4.2.8), with a description for screen readers."""
    size = f'cx="{place.width}" cy="{place.height}"'
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    described = attribute("Emblem of the United Nations")
    return (
        f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}<w:drawing>"
        f'<wp:inline xmlns:wp="{drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:docPr id="1" name="Emblem" descr="{described}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{drawing}/main"><a:graphicData uri="{drawing}/picture">'
        f'<pic:pic xmlns:pic="{drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{EMBLEM_RELATIONSHIP}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
