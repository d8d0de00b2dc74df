"""Where the changes of paragraphs' ends stand, so that every reader of tracked changes reads them alike.

Of paragraphs that run together the last one gives its look, for its end is the one that stays (ECMA-376 Part 1,
17.3.1.29). LibreOffice (seen in 7.4) reads some neighbourhoods otherwise:

- Refused, a new paragraph in front of an empty one leaves its own look behind; so does any, on either side, when part
  of it is taken to have moved (the same words go or come nearby, which LibreOffice looks for by itself).
- It cannot take away the end of a paragraph in front of a table.
- It forgets the change of an end where the paragraph holds the first note of the file; an empty paragraph stays.
- An insertion that stands last in a paragraph and one that stands first in the next are one insertion to it, and with
  them the end between, which was there before. Refused, the two paragraphs run together.

All are avoided by markup that means the same. Often the end of the paragraph above is the one that comes or goes, as
it is when a person goes to the end of a line and types the new paragraph from there: no look is in question where the
two look alike. `tracked_tables` and `tracked_fetched` are for tables, `tracked_moves` is for the first note, and
`tracked_numbering` for numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.word.revisions import Revisions
from drafter.word.tracked_fetched import fetch
from drafter.word.tracked_moves import carry
from drafter.word.tracked_paragraphs import LEVEL, NOTE, Piece, Side, Tracked, TrackedTable, keeps_level, unlike
from drafter.word.tracked_tables import exchanged


def joined(pieces: Iterable[Piece], revisions: Revisions) -> str:
    """The markup of pieces in their order, with the changes of ends where every reader reads them alike."""
    out = exchanged(list(pieces))
    _Ends(out, revisions).settle()
    carry(out, revisions)
    return "".join(piece if isinstance(piece, str) else piece.written(revisions) for piece in out)


NEARBY = 10
"""How many paragraphs away LibreOffice may find the other end of what it takes for a move."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Neighbours that come or go together, from the first to the last place."""

    first: int
    last: int
    side: Side


class _Ends:
    """The ends of a document's paragraphs."""

    def __init__(self, pieces: list[Piece], revisions: Revisions) -> None:
        self._pieces = pieces
        self._revisions = revisions
        self._noted = _first_noted(pieces)

    def settle(self) -> None:
        """Put every change of an end where it is read alike."""
        for stretch in list(_stretches(self._pieces, _side_of_whole)):
            self._slide(stretch)
        self._free_tables()
        self._turn()
        self._give_looks()
        for stretch in list(_stretches(self._pieces, _side_of_paragraph)):
            for part in self._parts(stretch):
                if not self._stands(part) and not self._shift(part):
                    self._liken(part)

    # --- what is asked

    def _at(self, place: int) -> Tracked | None:
        """The paragraph at a place; None for a table, and beyond either end."""
        piece = self._pieces[place] if 0 <= place < len(self._pieces) else None
        return piece if isinstance(piece, Tracked) else None

    def _parts(self, stretch: _Stretch) -> Iterator[_Stretch]:
        """A stretch that goes is cut behind the first note: the end there has to stay."""
        if stretch.side == "del" and stretch.first <= self._noted < stretch.last:
            yield replace(stretch, last=self._noted)
            yield replace(stretch, first=self._noted + 1)
        else:
            yield stretch

    def _stands(self, stretch: _Stretch) -> bool:
        """Whether the ends of a stretch are read alike where they are."""
        side = stretch.side
        above, first, last, below = map(self._at, (stretch.first - 1, stretch.first, stretch.last, stretch.last + 1))
        if not first or not last or not below or stretch.last == self._noted or _run_together(above, first):
            return False
        if last.look(side) == below.look(side):
            return True
        leaves_look = above and (above.look(side) == last.look(side) or (side == "ins" and self._seems_moved(stretch)))
        if leaves_look and self._may_shift(stretch):
            return False
        return side == "del" or "<w:r>" in below.runs or first.look(side) == below.look(side)

    def _seems_moved(self, stretch: _Stretch) -> bool:
        """Whether words that come in a stretch go nearby."""
        come = self._words(range(stretch.first, stretch.last + 1), "ins")
        return not come.isdisjoint(self._words(range(stretch.first - NEARBY, stretch.last + NEARBY + 1), "del"))

    def _words(self, places: range, side: Side) -> set[str]:
        return {word for piece in map(self._at, places) if piece for word in piece.changed(side)}

    def _may_shift(self, stretch: _Stretch) -> bool:
        above, last, below = self._at(stretch.first - 1), self._at(stretch.last), self._at(stretch.last + 1)
        if not above or not last or stretch.first - 1 == self._noted:
            return False
        if above.is_whole:
            return above.side != stretch.side and self._may_shift(self._ending(stretch.first - 1))
        if above.end:
            return False
        if stretch.side == "ins":
            higher = self._at(stretch.first - 2)
            ends = (higher, replace(above, end="inserted")), (replace(last, end=None), below)
            return not any(_run_together(*neighbours) for neighbours in ends)
        return keeps_level(last, above)

    def _would_count(self, stretch: _Stretch) -> bool:
        """Whether an empty paragraph would have the number of the one above, whose end goes in its place.

        LibreOffice gives an empty paragraph nothing back.
        """
        above, last = self._at(stretch.first - 1), self._at(stretch.last)
        if not above or not last or last.runs or stretch.side == "ins":
            return False
        return bool(LEVEL.search(above.properties)) and not LEVEL.search(last.properties)

    def _ending(self, last: int) -> _Stretch:
        """The stretch that ends at a place."""
        return next(stretch for stretch in _stretches(self._pieces, _side_of_paragraph) if stretch.last == last)

    # --- what is done

    def _free_tables(self) -> None:
        """Let the end of each paragraph in front of a table stay."""
        place = 1
        while place < len(self._pieces):
            above = self._pieces[place - 1]
            if isinstance(self._pieces[place], TrackedTable) and _side_of_paragraph(above):
                stretch = self._ending(place - 1)
                if not self._may_shift(stretch) or self._would_count(stretch):
                    fetch(self._pieces, stretch.last, self._revisions)
                    self._noted = _first_noted(self._pieces)
            place += 1

    def _slide(self, stretch: _Stretch) -> None:
        """Let what comes or goes begin with a gap and not end with it, where it ends between two tables."""
        above, last = self._at(stretch.first - 1), self._at(stretch.last)
        if not above or not last or self._at(stretch.last + 1):
            return
        top = stretch.last
        while top > stretch.first and self._at(top - 1):
            top -= 1
        if top > stretch.first and not above.end and above == replace(last, end=None):
            self._pieces[stretch.first - 1], self._pieces[stretch.last] = last, above

    def _turn(self) -> None:
        """Let no insertion stand last where another one follows, if something struck can stand there."""
        for place, above in enumerate(self._pieces):
            below = self._at(place + 1)
            if isinstance(above, Tracked) and _run_together(above, below):
                self._pieces[place] = replace(above, runs=above.added_before_struck)

    def _give_looks(self) -> None:
        """Let a paragraph that runs on into others look as the last of them does, which gives its look to all."""
        for stretch in list(_stretches(self._pieces, _side_of_end)):
            for place in range(stretch.first, stretch.last + 1):
                piece, last = self._at(place), self._at(stretch.last + 1)
                if piece and last and not piece.is_whole:
                    self._pieces[place] = _looking_like(last, piece, stretch.side)
                    break

    def _shift(self, stretch: _Stretch) -> bool:
        """Let the end of the paragraph above come or go, and that of the last one stay, with the look of the one above.

        False where that is not possible.
        """
        if not self._may_shift(stretch):
            return False
        place = stretch.first - 1
        above, last = self._at(place), self._at(stretch.last)
        if not above or not last:
            return False
        if above.end:
            self._shift(self._ending(place))
            return self._shift(stretch)
        if stretch.side == "ins":
            self._pieces[place] = replace(above, end="inserted")
            self._pieces[stretch.last] = replace(last, end=None, before=unlike(above.look("ins")[0], last.properties))
        else:
            was = _past(last, "del", above.properties)
            self._pieces[place] = replace(above, end="deleted")
            self._pieces[stretch.last] = replace(last, end=None, properties=above.properties, before=was)
        return True

    def _liken(self, stretch: _Stretch) -> None:
        """Say of the first of new paragraphs that it looked like the one below, for that is what it leaves behind."""
        first, below = self._at(stretch.first), self._at(stretch.last + 1)
        if stretch.side == "ins" and first and below:
            self._pieces[stretch.first] = replace(first, before=_past(below, "ins", first.properties))


def _stretches(pieces: Sequence[Piece], side: Callable[[Piece], Side | None]) -> Iterator[_Stretch]:
    """The stretches of a document in their order."""
    first, last_side = 0, None
    for place, piece in enumerate([*pieces, ""]):
        if (own := side(piece)) != last_side:
            if last_side:
                yield _Stretch(first, place - 1, last_side)
            first, last_side = place, own


def _side_of_end(piece: Piece) -> Side | None:
    """The side of a paragraph whose end comes or goes."""
    return piece.side if isinstance(piece, Tracked) else None


def _side_of_paragraph(piece: Piece) -> Side | None:
    """The side of a paragraph that comes or goes whole."""
    return piece.side if isinstance(piece, Tracked) and piece.is_whole else None


def _side_of_whole(piece: Piece) -> Side | None:
    """The side of a paragraph or table that comes or goes whole."""
    return piece.side if isinstance(piece, TrackedTable) else _side_of_paragraph(piece)


def _looking_like(last: Tracked, piece: Tracked, side: Side) -> Tracked:
    """A paragraph with the look of another where that gives it, and its own on the other side."""
    if side == "del":
        return replace(piece, properties=last.properties, before=_past(piece, "ins", last.properties))
    return replace(piece, before=_past(last, "ins", piece.properties))


def _past(other: Tracked, side: Side, now: str) -> str:
    """The look of another paragraph as that which a paragraph had, if it is not the one that it has."""
    return other.past(side) if unlike(other.look(side)[0], now) else ""


def _run_together(above: Tracked | None, below: Tracked | None) -> bool:
    """Whether insertions meet at an end that stays."""
    return above is not None and below is not None and above.end is None and above.last == "ins" == below.first


def _first_noted(pieces: Sequence[Piece]) -> int:
    """The place of the first note; -1 where there is none."""
    return next((place for place, piece in enumerate(pieces) if NOTE in _runs(piece)), -1)


def _runs(piece: Piece) -> str:
    return piece if isinstance(piece, str) else piece.runs
