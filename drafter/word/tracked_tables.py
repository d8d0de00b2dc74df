"""Tables that come and go, and the paragraphs between them.

LibreOffice (seen in 7.4) cannot take away the end of a paragraph in front of a table, so that an empty paragraph stays
between two tables that both come, or both go. Two ways lead round it: a table that takes another's place stands in
front of it, and one gap serves both; and where only other text is left to stand between two tables, the nearest
paragraph that stays is written there for the one side, and in its own place for the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_paragraphs import LEVEL, NOTE, Piece, Side, Tracked, TrackedTable, unlike

_PIECES = re.compile(r"<w:(ins|del) [^>]*>(.*?)</w:\1>|<w:r>.*?</w:r>|<[^>]*>", re.S)
_FIELD = re.compile(r"<w:r>(?:(?!</w:r>).)*<w:(?:fldChar|instrText)\b(?:(?!</w:r>).)*</w:r>", re.S)
_TEXT = re.compile(r"<(/?)w:t([ >])")
_LOOK = re.compile(
    r"<w:rPr>((?:(?!</?w:rPr>|<w:rPrChange).)*)<w:rPrChange [^>]*>"
    r"(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)</w:rPrChange></w:rPr>"
)
"""What a run looks like, and what it looked like before."""
_EMPTY_LINK = re.compile(r"<w:hyperlink [^>]*></w:hyperlink>")


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


def fetch(pieces: list[Piece], place: int, revisions: Revisions) -> None:
    """Let a paragraph that comes or goes in front of a table have an end that stays, if another can stand there.

    Args:
        pieces: the document; the paragraph and the one that is fetched are changed in it.
        place: of the paragraph, the last in front of the table.
        revisions: gives the changes their ids.

    """
    last = pieces[place]
    if not isinstance(last, Tracked) or last.side is None:
        return
    side = last.side
    for there in (_found(pieces, place, side, 1), _found(pieces, place, side, -1)):
        fetched = pieces[there] if there is not None else None
        if there is not None and isinstance(fetched, Tracked) and _may_be_fetched(pieces, there, last):
            pieces[place], pieces[there] = _apart(last, fetched, side, revisions)
            return


def _found(pieces: Sequence[Piece], place: int, side: Side, step: int) -> int | None:
    """The nearest paragraph that stays where changes of a side have gone, if no table that stays lies between."""
    passed = False
    place += step
    while 0 <= place < len(pieces):
        piece = pieces[place]
        if isinstance(piece, str):
            return None
        if piece.side != side:
            return place if passed and isinstance(piece, Tracked) else None
        passed = passed or isinstance(piece, TrackedTable)
        place += step
    return None


def _may_be_fetched(pieces: Sequence[Piece], place: int, last: Tracked) -> bool:
    """Whether a paragraph can be written twice: it is one on its side, calls no note, and its level in a list is 0.

    LibreOffice gives back a list, but no level in it; what goes leaves its look to an empty paragraph below.
    """
    piece, below = pieces[place], pieces[place + 1] if place + 1 < len(pieces) else None
    above = pieces[place - 1] if place else None
    if not isinstance(piece, Tracked) or piece.end or NOTE in piece.runs:
        return False
    if below is None or (_leaves_look(piece, below) and not _goes_whole(below, last.side)):
        return False
    if isinstance(above, Tracked) and above.side == last.side and not above.is_whole:
        return False
    looks = piece.properties, piece.before, last.properties
    return all(level == "0" for look in looks for level in LEVEL.findall(look))


def _leaves_look(piece: Tracked, below: Piece) -> bool:
    """Whether a paragraph that goes by itself would leave its look to the one below."""
    return isinstance(below, Tracked) and not below.runs and below.properties != piece.properties


def _goes_whole(piece: Piece, side: Side | None) -> bool:
    """Whether a paragraph comes or goes whole on a side."""
    return isinstance(piece, Tracked) and piece.is_whole and piece.side == side


def _apart(last: Tracked, fetched: Tracked, side: Side, revisions: Revisions) -> tuple[Tracked, Tracked]:
    """What stands in front of the table, and in the own place of the paragraph that is fetched."""
    old, new = (_EMPTY_LINK.sub("", "".join(one_side(fetched.runs, revisions))) for one_side in (_struck, _added))
    was, now = fetched.look("ins")[0], fetched.properties
    if side == "ins":
        here = replace(last, runs=old + last.runs, end=None, before=unlike(was, last.properties))
        return here, replace(fetched, runs=new, before="", end="inserted")
    here = replace(last, runs=last.runs + new, properties=now, end=None, before=unlike(last.properties, now))
    return here, replace(fetched, runs=old, properties=was, before="", end="deleted")


def _struck(runs: str, revisions: Revisions) -> Iterator[str]:
    """Runs as they were, all struck; fields are the text they show, and nothing leads there."""

    def struck(kept: str) -> str:
        return revisions.around("deleted", _TEXT.sub(r"<\1w:delText\2", _FIELD.sub("", _LOOK.sub(r"\2", kept))))

    return _one_side(runs, "del", struck, without="w:bookmark")


def _added(runs: str, revisions: Revisions) -> Iterator[str]:
    """Runs as they are, all added."""
    return _one_side(runs, "ins", lambda kept: revisions.around("inserted", _LOOK.sub(r"<w:rPr>\1</w:rPr>", kept)))


def _one_side(runs: str, side: Side, marked: Callable[[str], str], without: str = "\0") -> Iterator[str]:
    kept = ""
    for found in _PIECES.finditer(runs):
        if found[0].startswith("<w:r>"):
            kept += found[0]
            continue
        if kept:
            yield marked(kept)
            kept = ""
        if found[1] == side or (not found[1] and without not in found[0]):
            yield found[0]
    if kept:
        yield marked(kept)
