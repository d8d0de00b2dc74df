"""One paragraph: its runs, links, fields with their cached results, and tracked changes.

What each element between runs becomes stands in the table at the end; elements inside runs are read in `runs`.

Source: ECMA-376, part 1, 17.13.5 (revisions), 17.16 (fields and hyperlinks), 17.5.2 (content controls).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from drafter.word.reading.document import Changed, NoteCall, Piece, Run, TrackedChange
from drafter.word.reading.markup import MC, M, R, W, child, flag
from drafter.word.reading.pieces import Field, Reading
from drafter.word.reading.runs import SHOWS_NOTHING, comment_anchor, run
from drafter.word.reading.sources import Sources

if TYPE_CHECKING:
    from lxml.etree import _Element


def read_paragraph(element: _Element, style: str, sources: Sources) -> Reading:
    """Read the content of a `w:p`: pieces in order, bookmarks, and the text boxes that hang on it."""
    reading = Reading(sources, style)
    _between_runs(element, reading)
    reading.pieces = [_with_mark(piece) for piece in reading.pieces]
    return reading


def _with_mark(piece: Piece) -> Piece:
    return replace(piece, mark="*") if isinstance(piece, NoteCall) and piece.mark == "" else piece


# --- between runs -----------------------------------------------------------------------------------------------


def _between_runs(element: _Element, reading: Reading) -> None:
    for part in element.iterchildren("*"):
        handler = _BETWEEN.get(part.tag)
        if handler is not None:
            handler(part, reading)
        elif part.tag not in SHOWS_NOTHING and not part.tag.startswith(M):
            _between_runs(part, reading)  # smart tags, custom XML, direction: they only hold runs


def _hyperlink(element: _Element, reading: Reading) -> None:
    outer = reading.link
    tie = reading.sources.links.get(element.get(R + "id", ""))
    anchor = element.get(W + "anchor", "")
    reading.link = (tie.target if tie else "") + (f"#{anchor}" if anchor else "") or outer
    _between_runs(element, reading)
    reading.link = outer


def _inserted(element: _Element, reading: Reading) -> None:
    _revision(element, reading, "inserted", "moved" if element.tag == W + "moveTo" else "inserted")


def _deleted(element: _Element, reading: Reading) -> None:
    _revision(element, reading, "deleted", "moved" if element.tag == W + "moveFrom" else "deleted")


def _revision(
    element: _Element, reading: Reading, change: Changed, kind: Literal["inserted", "deleted", "moved"]
) -> None:
    sources = reading.sources
    author = element.get(W + "author", "")
    text = "".join(part.text or "" for part in element.iter(W + "t", W + "delText"))
    if kind != "moved" or change == "inserted":
        sources.tracked.append(TrackedChange(kind, author, sources.paragraph, text))
    if sources.leaves(change):
        return
    outer, reading.change = reading.change, change if sources.changes == "keep" else ""
    _between_runs(element, reading)
    reading.change = outer


def _simple_field(element: _Element, reading: Reading) -> None:
    reading.fields.append(Field(element.get(W + "instr", ""), shows=True))
    _between_runs(element, reading)
    reading.fields.pop()


def _content_control(element: _Element, reading: Reading) -> None:
    properties, content = child(element, "sdtPr"), child(element, "sdtContent")
    if flag(properties, "showingPlcHdr"):
        reading.sources.say("word-placeholder", "a content control still shows its prompt; the prompt was read as text")
    if content is not None:
        _between_runs(content, reading)


def _bookmark(element: _Element, reading: Reading) -> None:
    name = element.get(W + "name", "")
    if name and name != "_GoBack":
        reading.bookmarks.append(name)


def _formula(element: _Element, reading: Reading) -> None:
    reading.look = Run("", change=reading.change)
    reading.text("".join(part.text or "" for part in element.iter(M + "t")))
    reading.sources.say("word-formula", "a formula was read as plain characters", hint="write it out in words")


def _alternate(element: _Element, reading: Reading) -> None:
    """Two versions of one thing; the first says it in newer terms (ECMA-376, part 3)."""
    for version in element.iterchildren(MC + "Choice", MC + "Fallback"):
        _between_runs(version, reading)
        return


_Handler = Callable[["_Element", Reading], None]

_BETWEEN: dict[str, _Handler] = {
    W + "r": run,
    W + "hyperlink": _hyperlink,
    W + "ins": _inserted,
    W + "moveTo": _inserted,
    W + "del": _deleted,
    W + "moveFrom": _deleted,
    W + "fldSimple": _simple_field,
    W + "sdt": _content_control,
    W + "bookmarkStart": _bookmark,
    W + "commentRangeStart": comment_anchor,
    M + "oMath": _formula,
    M + "oMathPara": _formula,
    MC + "AlternateContent": _alternate,
}
