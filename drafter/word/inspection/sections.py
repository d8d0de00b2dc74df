"""Sections: paper, margins, and which heads and feet each has (ECMA-376, part 1, 17.6 and 17.10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.word.reading.markup import R, W, child, flag, number
from drafter.word.reading.package import Relationship

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIDES = ("first", "even", "default")
_MARGINS = ("top", "bottom", "left", "right", "header", "footer")


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A section. Lengths are twips.

    Attributes:
        paper, edges: the elements `w:pgSz` and `w:pgMar`, None where the section leaves Word its defaults.
        width, height: of the paper; 0 where it says nothing.
        margins: by name: "top", "bottom", "left", "right", "header", "footer".
        landscape: whether the page lies on its side.
        continuous: whether it begins on the page of the one before.
        own_first_page: whether page 1 has a head and foot of its own.
        columns: how many it has. numbers_lines, bordered: whether lines are numbered, whether a border runs round.
        vertical: where the text stands on the page, "" for its top.
        counts_from: the number of its first page, None where it runs on. gutter: room for the binding.
        figures: in which figures its pages are counted, "" for arabic ones.
        grid: how its lines are held by a grid, "" for not. turned: how its lines run, "" for across.
        rtl: whether it runs from right to left, its columns and its binding.
        heads: parts of its heads and feet, by "header first", "footer default" and so on, inherited ones included.

    """

    element: _Element
    paper: _Element | None
    edges: _Element | None
    width: int
    height: int
    margins: dict[str, int]
    landscape: bool
    continuous: bool
    own_first_page: bool
    columns: int = 1
    numbers_lines: bool = False
    bordered: bool = False
    vertical: str = ""
    counts_from: int | None = None
    gutter: int = 0
    grid: str = ""
    figures: str = ""
    turned: str = ""
    rtl: bool = False
    heads: dict[str, str] = field(default_factory=dict)


def sections(body: _Element, ties: dict[str, Relationship]) -> Iterator[Section]:
    """The sections of a document in order; heads and feet that one does not name are those of the one before."""
    heads: dict[str, str] = {}
    for element in body.iter(W + "sectPr"):
        above = element.getparent()
        if above is None or above.tag not in (W + "pPr", W + "body"):
            continue
        heads = heads | dict(_own_heads(element, ties))
        paper, edges = child(element, "pgSz"), child(element, "pgMar")
        yield Section(
            element=element,
            paper=paper,
            edges=edges,
            width=number(paper.get(W + "w")) if paper is not None else 0,
            height=number(paper.get(W + "h")) if paper is not None else 0,
            margins={name: number(edges.get(W + name)) for name in _MARGINS} if edges is not None else {},
            landscape=paper is not None and paper.get(W + "orient") == "landscape",
            continuous=_attribute(element, "type", "val") == "continuous",
            own_first_page=bool(flag(element, "titlePg")),
            columns=number(_attribute(element, "cols", "num")) or 1,
            numbers_lines=child(element, "lnNumType") is not None,
            bordered=child(element, "pgBorders") is not None,
            vertical=_attribute(element, "vAlign", "val"),
            counts_from=number(start) if (start := _attribute(element, "pgNumType", "start")) else None,
            gutter=number(_attribute(element, "pgMar", "gutter")),
            grid=_attribute(element, "docGrid", "type"),
            figures=_attribute(element, "pgNumType", "fmt").replace("decimal", ""),
            turned=_attribute(element, "textDirection", "val").replace("lrTb", ""),
            rtl=bool(flag(element, "bidi")),
            heads=heads,
        )


def _attribute(section: _Element, tag: str, name: str) -> str:
    found = child(section, tag)
    return "" if found is None else found.get(W + name, "")


def _own_heads(section: _Element, ties: dict[str, Relationship]) -> Iterator[tuple[str, str]]:
    for kind in ("header", "footer"):
        for reference in section.iterchildren(f"{W}{kind}Reference"):
            tie = ties.get(reference.get(R + "id", ""))
            side = reference.get(W + "type", "default")
            if tie is not None and not tie.external and side in _SIDES:
                yield f"{kind} {side}", tie.target
