"""The end of the paragraph with a document's first note, where it comes or goes: written as part of a move.

LibreOffice (seen in 7.4) reads all notes where the first is called, and then forgets that the end of that paragraph
comes or goes. It remembers where the end moves together with the last words before it. So the last word of the
paragraph moves across the end: from behind an end that comes, to behind an end that goes. What is struck or added there
anyway is written as moved; without a place where it went or came from, that is a deletion or insertion (ECMA-376
Part 1, 17.13.5.22 and 17.13.5.25). Where notes are called last, the word in front of them moves on the spot, and behind
the first note itself an empty run does. A link behind the note would make it forget all the same: there words lead
nowhere. And where an end stays, behind a first note that another one replaces, LibreOffice takes it back with that one,
unless the word in front goes and comes with the two.
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
_CLOSE = re.compile(r"</w:(?:ins|del)>")
_MARKED = {
    "del": re.compile(r"<w:del ([^>]*)>((?:(?!</?w:del[ >]).)*)</w:del>\Z", re.S),
    "ins": re.compile(r"<w:ins ([^>]*)>((?:(?!</?w:ins[ >]).)*)</w:ins>\Z", re.S),
}
_MOVED = {"del": "moveFrom", "ins": "moveTo"}
_BEHIND = re.compile(r"(?:<w:bookmarkEnd [^>]*/>)?\Z")
_LINK = re.compile(r"</?w:hyperlink\b[^>]*>")
_CALLS = re.compile(
    rf"(?:(?:<w:(?:ins|del) [^>]*>)?<w:r>(?:(?!</w:r>).)*{NOTE}(?:(?!</w:r>).)*</w:r>(?:</w:(?:ins|del)>)?)*\Z", re.S
)
"""The calls that stand last in a paragraph."""
_REPLACED = re.compile(
    rf"(<w:del [^>]*>)((?:(?!</w:del>).)*{NOTE}(?:(?!</w:del>).)*)</w:del>"
    rf"(<w:ins [^>]*>)((?:(?!</w:ins>).)*{NOTE}(?:(?!</w:ins>).)*)</w:ins>((?:<w:bookmarkEnd [^>]*/>)?)\Z",
    re.S,
)
"""A call that goes and one that comes, last in a paragraph."""
_LAST_WORD = re.compile(
    r"<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>)([^<]*?)([\u2e80-\uffff]\s*|[^\s<\u2e80-\uffff]+\s*)</w:t></w:r>\Z"
)
"""The last run of a paragraph, its last word by itself; in Chinese, its last character."""


def carry(pieces: list[Piece], revisions: Revisions) -> None:
    """Let the end of the paragraph with the first note be part of a move, if it comes or goes; keep it if it stays."""
    for place, piece in enumerate(pieces):
        if NOTE in (piece if isinstance(piece, str) else piece.runs):
            below = pieces[place + 1] if place + 1 < len(pieces) else None
            if isinstance(piece, Tracked) and isinstance(below, Tracked) and piece.side and not _is_one(piece, below):
                pieces[place : place + 2] = _carried(piece, below, piece.side, revisions)
            elif isinstance(piece, Tracked) and not piece.side:
                pieces[place] = replace(piece, runs=_with_word(piece.runs))
            return


def _with_word(runs: str) -> str:
    """Runs in which the last word goes and comes with the first note and its replacement, if these stand last."""
    found = _REPLACED.search(runs)
    said = _LAST_WORD.search(runs[: found.start()]) if found else None
    if not found or not said or NOTE in runs[: found.start()]:
        return runs
    go, struck, come, added, behind = found.groups()
    beginning, front, word = said.groups()
    kept, both = (f"<w:r>{beginning}{text}</w:t></w:r>" if text else "" for text in (front, word))
    gone = both.replace("<w:t", "<w:delText").replace("</w:t>", "</w:delText>")
    return f"{runs[: said.start()]}{kept}{go}{gone}{struck}</w:del>{come}{both}{added}</w:ins>{behind}"


def _is_one(above: Tracked, below: Tracked) -> bool:
    """Whether insertions meet at an end: LibreOffice takes both, and the end, for one insertion."""
    return above.side == above.last == "ins" == below.first


def _carried(above: Tracked, below: Tracked, side: Side, revisions: Revisions) -> tuple[Tracked, Tracked]:
    """Two paragraphs that run together on one side."""
    runs = _BEHIND.sub("", above.runs, count=1)
    behind = above.runs[len(runs) :]
    noted = runs.index(NOTE)
    runs = runs[:noted] + _LINK.sub("", runs[noted:])
    runs, across = _parted(runs, side, revisions)
    here, there = _moved(runs, side, revisions)
    return replace(above, runs=here + behind, is_carried=True), replace(below, runs=there + across + below.runs)


def _parted(runs: str, side: Side, revisions: Revisions) -> tuple[str, str]:
    """Runs without what stands last and is there on the other side alone, and that.

    It may as well stand behind the end, which is not there then; the call of the first note stays.
    """
    found = _OPPOSITE[side].search(runs)
    if not found or NOTE in runs[: found.start()]:
        return (runs[: found.start()], found[0]) if found else (runs, "")
    end = runs.index("</w:r>", runs.index(NOTE)) + len("</w:r>")
    close = _CLOSE.search(runs, end)
    if not close:
        return runs, ""
    rest = revisions.around("inserted" if side == "del" else "deleted", runs[end : close.start()])
    return runs[:end] + close[0], rest + runs[close.end() :]


def _moved(runs: str, side: Side, revisions: Revisions) -> tuple[str, str]:
    """The runs of a paragraph with what moves together with its end, and what stands behind that."""
    said = _CALLS.sub("", runs, count=1)
    calls = runs[len(said) :]
    if calls and NOTE not in said:
        return runs + revisions.around(_KINDS[side][0], _EMPTY), ""
    if found := _MARKED[side].search(said):
        moved, element = found[2].replace("w:delText", "w:t"), _MOVED[side]
        return f"{said[: found.start()]}<w:{element} {found[1]}>{moved}</w:{element}>{calls}", ""
    if found := _LAST_WORD.search(said):
        beginning, front, word = found.groups()
        kept = f"<w:r>{beginning}{front}</w:t></w:r>" if front else ""
        here, there = (
            revisions.range(kind, MOVE, revisions.around(kind, f"<w:r>{beginning}{word}</w:t></w:r>"))
            for kind in _KINDS[side]
        )
        rest = there + here + calls if calls else here
        return said[: found.start()] + kept + rest, "" if calls else there
    return runs, ""
