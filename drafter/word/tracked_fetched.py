"""A paragraph that comes or goes in front of a table and whose end stays, for another one's words stand there.

LibreOffice (seen in 7.4) cannot take away the end of a paragraph in front of a table. So where only other text is left
to stand there, the nearest paragraph that stays is written there for the one side, and in its own place for the other.
Where none can be, the paragraph that goes becomes the nearest that comes, or the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_paragraphs import LEVEL, NOTE, Piece, Side, Tracked, TrackedTable, keeps_level, unlike

_PIECES = re.compile(r"<w:(ins|del) [^>]*>(.*?)</w:\1>|<w:r>.*?</w:r>|<[^>]*>", re.S)
_FIELD = re.compile(r"<w:r>(?:(?!</w:r>).)*<w:(?:fldChar|instrText)\b(?:(?!</w:r>).)*</w:r>", re.S)
_TEXT = re.compile(r"<(/?)w:t([ >])")
_LOOK = re.compile(
    r"<w:rPr>((?:(?!</?w:rPr>|<w:rPrChange).)*)<w:rPrChange [^>]*>"
    r"(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)</w:rPrChange></w:rPr>"
)
"""What a run looks like, and what it looked like before."""
_EMPTY_LINK = re.compile(r"<w:hyperlink [^>]*></w:hyperlink>")


def fetch(pieces: list[Piece], place: int, revisions: Revisions) -> None:
    """Let a paragraph that comes or goes in front of a table have an end that stays, if another can stand there.

    Args:
        pieces: the document, which is changed.
        place: of the paragraph, the last in front of the table.
        revisions: gives the changes their ids.

    """
    last = pieces[place]
    if not isinstance(last, Tracked) or last.side is None:
        return
    side = last.side
    for there in (_found(pieces, place, side, 1), _found(pieces, place, side, -1)):
        if there is not None and _may_be_fetched(pieces, there, last):
            _write_apart(pieces, place, _running_into(pieces, there, side), revisions)
            return
    for there in (_beside(pieces, place, side), _found(pieces, place, side, 1)):
        other = pieces[there] if there is not None else None
        if there is not None and isinstance(other, Tracked) and _may_be_replaced(last, other):
            pieces[place] = _replaced(last, other)
            del pieces[there]
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


def _running_into(pieces: Sequence[Piece], place: int, side: Side) -> list[int]:
    """The places of a paragraph and of those that run on into it where changes of a side have gone."""
    out = [place]
    for above in reversed(range(place)):
        piece = pieces[above]
        if not isinstance(piece, Tracked) or piece.side != side:
            break
        if not piece.is_whole:
            out.append(above)
    return out[::-1]


def _may_be_fetched(pieces: Sequence[Piece], place: int, last: Tracked) -> bool:
    """Whether a paragraph can be written twice: neither it nor what runs on into it calls a note, and its level is 0.

    LibreOffice gives back a list, but no level in it; what goes leaves its look to an empty paragraph below.
    """
    piece, below = pieces[place], pieces[place + 1] if place + 1 < len(pieces) else None
    if not isinstance(piece, Tracked) or piece.end or last.side is None:
        return False
    if below is None or (_leaves_look(piece, below) and not _goes_whole(below, last.side)):
        return False
    group = [each for at in _running_into(pieces, place, last.side) if isinstance(each := pieces[at], Tracked)]
    looks = [last.properties, *(look for each in group for look in (each.properties, each.before))]
    is_flat = all(level == "0" for look in looks for level in LEVEL.findall(look))
    return is_flat and not any(NOTE in each.runs for each in group)


def _leaves_look(piece: Tracked, below: Piece) -> bool:
    """Whether a paragraph that goes by itself would leave its look to the one below."""
    return isinstance(below, Tracked) and not below.runs and below.properties != piece.properties


def _goes_whole(piece: Piece, side: Side | None) -> bool:
    """Whether a paragraph comes or goes whole on a side."""
    return isinstance(piece, Tracked) and piece.is_whole and piece.side == side


def _write_apart(pieces: list[Piece], place: int, group: Sequence[int], revisions: Revisions) -> None:
    """Write what one side says of paragraphs that run together in front of the table, the other in their own place."""
    last, fetched = pieces[place], [each for at in group if isinstance(each := pieces[at], Tracked)]
    if not isinstance(last, Tracked):
        return
    is_new = last.side == "ins"
    old, new = (
        [_EMPTY_LINK.sub("", "".join(one_side(each.runs, revisions))) for each in fetched]
        for one_side in (_struck, _added)
    )
    was, now = fetched[-1].look("ins")[0], last.properties if is_new else fetched[-1].properties
    runs = "".join(old) + last.runs if is_new else last.runs + "".join(new)
    before = unlike(was if is_new else last.properties, now)
    pieces[place] = replace(last, runs=runs, properties=now, end=None, before=before)
    for at, each, said in zip(group, fetched, new if is_new else old, strict=True):
        look = each.properties if is_new else each.look("ins")[0]
        end: Kind = "inserted" if is_new else "deleted"
        pieces[at] = replace(each, runs=said, properties=look, before="", end=end)


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


def _beside(pieces: Sequence[Piece], place: int, side: Side) -> int | None:
    """What stands in front of the paragraphs that come or go up to a place."""
    return next((above for above in reversed(range(place)) if not _goes_whole(pieces[above], side)), None)


def _may_be_replaced(last: Tracked, other: Tracked) -> bool:
    """Whether a paragraph and one that goes, or comes, in its stead may be written as one that stays."""
    if not other.is_whole or other.side == last.side or NOTE in other.runs:
        return False
    was, now = (last, other) if last.side == "del" else (other, last)
    return bool(was.runs or not LEVEL.search(now.properties)) and keeps_level(was, now)


def _replaced(last: Tracked, other: Tracked) -> Tracked:
    """A paragraph that stays, in which what one says goes and what the other says comes."""
    was, now = (last, other) if last.side == "del" else (other, last)
    before = unlike(was.look("ins")[0], now.properties)
    return replace(now, runs=was.runs + now.runs, end=None, before=before)
