"""The end of the paragraph with a document's first note, where it comes or goes: written as part of a move.

LibreOffice (seen in 7.4) reads all notes where the first is called, and then forgets that the end of that paragraph
comes or goes. It remembers where the end moves together with what stands before it. So the last word of the paragraph
moves across the end: from behind an end that comes, to behind an end that goes. What is struck or added there anyway
is written as moved; without a place where it went or came from, that is a deletion or insertion (ECMA-376 Part 1,
17.13.5.22 and 17.13.5.25). Behind a call that stands last, an empty run moves. A link behind the note would make it
forget all the same: there words lead nowhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_paragraphs import ADDED, NOTE, STRUCK, Piece, Side, Tracked

MOVE = "first-note"
"""The name of the move."""

_EMPTY = "<w:r><w:t></w:t></w:r>"
_KINDS: dict[Side, tuple[Kind, Kind]] = {"del": ("moved-from", "moved-to"), "ins": ("moved-to", "moved-from")}
"""What happens to the last word before the end and to the same behind it, by what happens to the end."""
_OPPOSITE = {"del": re.compile(rf"{ADDED}\Z", re.S), "ins": re.compile(rf"{STRUCK}\Z", re.S)}
_MARKED = {
    "del": re.compile(r"<w:del ([^>]*)>((?:(?!</?w:del[ >]).)*)</w:del>\Z", re.S),
    "ins": re.compile(r"<w:ins ([^>]*)>((?:(?!</?w:ins[ >]).)*)</w:ins>\Z", re.S),
}
_MOVED = {"del": "moveFrom", "ins": "moveTo"}
_BEHIND = re.compile(r"(?:<w:bookmarkEnd [^>]*/>)?\Z")
_IS_MOVED = re.compile(r"</w:move(?:From|To)><w:move(?:From|To)RangeEnd [^>]*/>\Z")
_LINK = re.compile(r"</?w:hyperlink\b[^>]*>")
_LAST_WORD = re.compile(
    r"<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>)([^<]*?)([\u2e80-\uffff]\s*|[^\s<\u2e80-\uffff]+\s*)</w:t></w:r>\Z"
)
"""The last run of a paragraph, its last word by itself; in Chinese, its last character."""


def carry(pieces: list[Piece], revisions: Revisions) -> None:
    """Let the end of the paragraph with the first note be part of a move, if it comes or goes."""
    for place, piece in enumerate(pieces):
        if NOTE in (piece if isinstance(piece, str) else piece.runs):
            below = pieces[place + 1] if place + 1 < len(pieces) else None
            if isinstance(piece, Tracked) and isinstance(below, Tracked) and piece.side and not _is_one(piece, below):
                pieces[place : place + 2] = _carried(piece, below, piece.side, revisions)
            return


def _is_one(above: Tracked, below: Tracked) -> bool:
    """Whether insertions meet at an end: LibreOffice takes both, and the end, for one insertion."""
    return above.side == above.last == "ins" == below.first


def _carried(above: Tracked, below: Tracked, side: Side, revisions: Revisions) -> tuple[Tracked, Tracked]:
    """Two paragraphs that run together on one side, as they are if nothing can move from one to the other."""
    runs = _BEHIND.sub("", above.runs, count=1)
    behind = above.runs[len(runs) :]
    noted = runs.index(NOTE)
    runs = runs[:noted] + _LINK.sub("", runs[noted:])
    across = ""
    # What is there on the other side alone may as well stand behind the end, which is not there then.
    if (found := _OPPOSITE[side].search(runs)) and NOTE not in found[0]:
        runs, across = runs[: found.start()], found[0]
    if found := _MARKED[side].search(runs):
        moved = found[2].replace("w:delText", "w:t")
        element = _MOVED[side]
        runs = f"{runs[: found.start()]}<w:{element} {found[1]}>{moved}</w:{element}>"
    elif found := _LAST_WORD.search(runs):
        beginning, said, word = found.groups()
        kept = f"<w:r>{beginning}{said}</w:t></w:r>" if said else ""
        here, there = (
            revisions.range(kind, MOVE, revisions.around(kind, f"<w:r>{beginning}{word}</w:t></w:r>"))
            for kind in _KINDS[side]
        )
        runs, across = runs[: found.start()] + kept + here, there + across
    elif not _IS_MOVED.search(runs):
        kind, _ = _KINDS[side]
        runs += revisions.around(kind, _EMPTY)
    return replace(above, runs=runs + behind, is_carried=True), replace(below, runs=across + below.runs)
