"""Tables that come and go, and the gaps about them.

LibreOffice (seen in 7.4) cannot take away the end of a paragraph in front of a table, so that an empty paragraph stays
between two tables that both come, or both go. Where one table takes another's place, it stands in front of it, and one
gap serves both; all else is for `tracked_fetched`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.word.revisions import Kind
from drafter.word.tracked_paragraphs import NOTE, Piece, Tracked, TrackedTable


def exchanged(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces where a table that takes another's place stands in front of it, and the gaps about the two serve both.

    A gap between the two as they stand would come or go in front of a table.
    """
    out: list[Piece] = []
    place = 0
    while place < len(pieces):
        gap = out[-1] if out else ""
        middle = _behind_table(pieces, place, gap, "deleted")
        end = _behind_table(pieces, middle, gap, "inserted") if middle > place + 1 else place
        if end > middle + 1 and isinstance(gap, Tracked) and NOTE not in _runs(pieces[place]) + _runs(pieces[middle]):
            struck, added = middle - place - 1, end - middle - 2
            odd = replace(gap, end="deleted" if struck > added else "inserted")
            out[-1:] = [replace(gap, end="inserted"), pieces[middle], gap, pieces[place]]
            out += [*[gap] * min(struck, added), *[odd] * abs(struck - added)]
            place = end
        else:
            out.append(pieces[place])
            place += 1
    return out


def _behind_table(pieces: Sequence[Piece], place: int, gap: Piece, end: Kind) -> int:
    """The place behind a table of one change and the gaps below it; the place itself where there is none."""
    table = pieces[place] if place < len(pieces) else None
    if not isinstance(table, TrackedTable) or table.end != end or not isinstance(gap, Tracked) or gap.runs or gap.end:
        return place
    behind = place + 1
    while behind < len(pieces) and pieces[behind] == replace(gap, end=end):
        behind += 1
    return behind


def _runs(piece: Piece) -> str:
    return piece if isinstance(piece, str) else piece.runs
