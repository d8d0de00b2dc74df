"""Paragraphs of a document with tracked changes, and where the changes of their ends stand.

A paragraph that comes or goes is marked at its end (ECMA-376 Part 1, 17.13.5.15 and 17.13.5.20). LibreOffice (seen in
7.4) reads two neighbourhoods otherwise than they are written:

- An insertion that stands last in a paragraph and one that stands first in the next are one insertion to it, and with
  them the end between, which was there before. Refused, the two paragraphs run together.
- It forgets the change of an end where the paragraph holds the first note of the file; an empty paragraph stays.
- It cannot take away the end of a paragraph in front of a table or of an empty paragraph: an empty paragraph stays in
  the first case, and the second takes on the look of what went.

All are avoided by markup that means the same: what stands last changes its order, or the end of the paragraph above
is the one that comes or goes, as it is when a person goes to the end of a line and types the new paragraph from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from drafter.word.markup import paragraph
from drafter.word.revisions import Kind, Revisions

_SIDE: dict[str, str] = {
    "ins": "ins",
    "moveTo": "ins",
    "inserted": "ins",
    "moved-to": "ins",
    "divided": "ins",
    "del": "del",
    "moveFrom": "del",
    "deleted": "del",
    "moved-from": "del",
    "joined": "del",
}
_AFTER = r"(?:<w:bookmarkEnd [^>]*/>)?"
_FIRST = re.compile(
    r"(?:<w:(?:bookmarkStart|moveFromRangeStart|moveToRangeStart|hyperlink) [^>]*>)*<w:(ins|del|move\w+) "
)
_LAST = re.compile(rf"</w:(ins|del)>(?:</w:hyperlink>)?{_AFTER}\Z")
_STRUCK, _ADDED = (
    rf"(?:<w:{kind} (?:(?!</w:{kind}>).)*</w:{kind}>"
    rf"|<w:hyperlink [^>]*><w:{kind} (?:(?!</w:{kind}>).)*</w:{kind}></w:hyperlink>)+"
    for kind in ("del", "ins")
)
_BOTH_LAST = re.compile(rf"({_STRUCK})({_ADDED})({_AFTER})\Z", re.S)
_NUMBER = re.compile(r"<w:numPr>.*?</w:numPr>")
_GAP = re.compile(r"\A<w:tbl>|</w:pPr></w:p>\Z")
_NOTE = "<w:footnoteReference "


@dataclass(frozen=True, slots=True)
class Tracked:
    """A paragraph.

    Attributes:
        runs: what it says, with the changes in it.
        properties: the content of its `w:pPr`, without what follows.
        mark: the properties of its mark.
        end: the change of its end.
        before: the `w:pPrChange` that says what its properties were.

    """

    runs: str
    properties: str
    mark: str = ""
    end: Kind | None = None
    before: str = ""

    @property
    def first(self) -> str | None:
        """Whether it begins with what comes ("ins") or goes ("del")."""
        found = _FIRST.match(self.runs)
        return _SIDE[found[1]] if found else None if self.runs else self.side

    @property
    def last(self) -> str | None:
        """Whether what stands last in it comes or goes, its end not counted."""
        found = _LAST.search(self.runs)
        return found[1] if found else None

    @property
    def side(self) -> str | None:
        """Whether its end comes or goes."""
        return _SIDE[self.end] if self.end else None

    def written(self, revisions: Revisions) -> str:
        """The paragraph as markup."""
        mark = (revisions.mark(self.end) if self.end else "") + self.mark
        return paragraph(self.runs, self.properties + (f"<w:rPr>{mark}</w:rPr>" if mark else "") + self.before)


Piece = str | Tracked
"""Markup that stands as it is, or a paragraph of a redline."""


def joined(pieces: Iterable[Piece], revisions: Revisions) -> str:
    """The markup of pieces in their order, with the changes of ends where every reader reads them alike."""
    out = list(pieces)
    _let_the_first_note_stay(out, revisions)
    _let_ends_at_gaps_stay(out, revisions)
    for place in range(len(out) - 1):
        above, below = out[place], out[place + 1]
        if _run_together(above, below) and isinstance(above, Tracked):
            out[place] = replace(above, runs=_BOTH_LAST.sub(r"\2\1\3", above.runs))
            last = _last_of_its_kind(out, place + 1)
            if _run_together(out[place], below) and not _run_together(out[last], _at(out, last + 1), staying=True):
                _shift(out, place, last, revisions)
    return "".join(piece if isinstance(piece, str) else piece.written(revisions) for piece in out)


def _run_together(above: Piece | None, below: Piece | None, *, staying: bool = False) -> bool:
    """Whether insertions meet at an end that stays."""
    if not isinstance(above, Tracked) or not isinstance(below, Tracked):
        return False
    return (staying or above.end is None) and above.last == "ins" == below.first


def _let_the_first_note_stay(pieces: list[Piece], revisions: Revisions) -> None:
    """Let the end of the paragraph with the first note stay, where that whole paragraph comes or goes."""
    noted = next((place for place, piece in enumerate(pieces) if _NOTE in _runs(piece)), -1)
    kind = getattr(_at(pieces, noted), "end", None)
    if kind not in ("inserted", "deleted") or (kind == "inserted" and _last_of_its_kind(pieces, noted) != noted):
        return
    _shift(pieces, _above(pieces, noted), noted, revisions)


def _let_ends_at_gaps_stay(pieces: list[Piece], revisions: Revisions) -> None:
    """Let the end of a paragraph in front of a table or a gap stay, where that whole paragraph comes or goes."""
    for place, (piece, behind) in enumerate(pairwise(list(pieces))):
        if isinstance(piece, Tracked) and piece.end and isinstance(behind, str) and _GAP.search(behind):
            _shift(pieces, _above(pieces, place), place, revisions)


def _above(pieces: Sequence[Piece], place: int) -> int:
    """The paragraph above those that come or go together with the one at a place."""
    kind = getattr(pieces[place], "end", None)
    while getattr(_at(pieces, place), "end", None) == kind:
        place -= 1
    return place


def _runs(piece: Piece) -> str:
    return piece if isinstance(piece, str) else piece.runs


def _at(pieces: Sequence[Piece], place: int) -> Piece | None:
    return pieces[place] if 0 <= place < len(pieces) else None


def _last_of_its_kind(pieces: Sequence[Piece], place: int) -> int:
    """The last of the paragraphs from a place on that come or go whole together."""
    kind = getattr(pieces[place], "end", None)
    while getattr(_at(pieces, place + 1), "end", None) == kind:
        place += 1
    return place


def _shift(pieces: list[Piece], place: int, last: int, revisions: Revisions) -> None:
    """Let the end of the paragraph above come or go, and that of the last one below stay.

    The end that stays has the look of the paragraph above on the side where it is that paragraph's end. Where that is
    its look now, it must have the same number or none before: LibreOffice cannot give back another.
    """
    above, below = _at(pieces, place), _at(pieces, last)
    if not isinstance(above, Tracked) or not isinstance(below, Tracked) or above.end or not below.end:
        return
    if below.end == "inserted":
        before = above.before or _before(above.properties, below.properties, revisions)
        pieces[place], pieces[last] = replace(above, end=below.end, before=""), replace(below, end=None, before=before)
    elif below.end == "deleted" and _NUMBER.findall(above.properties) == _NUMBER.findall(below.properties):
        before = _before(below.properties, above.properties, revisions)
        stays = replace(below, properties=above.properties, end=None, before=before)
        pieces[place], pieces[last] = replace(above, end=below.end), stays


def _before(old: str, new: str, revisions: Revisions) -> str:
    return "" if old == new else revisions.paragraph_before(old)
