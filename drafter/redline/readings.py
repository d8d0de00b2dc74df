"""The ways to read two texts as one, and the one among them that a redline shows.

A reading that is bound to mark more than another is not tried: how many words it can keep at most is known from what
its lines share, long before they are put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from drafter.model.front import Resolution
from drafter.model.lines import NoPlaceError
from drafter.model.nodes import Inlines
from drafter.redline.align import LIKE_ENOUGH
from drafter.redline.changes import compare, spread
from drafter.redline.parts import alone, paired
from drafter.redline.relaid import Relaid
from drafter.redline.size import fewest, marked
from drafter.redline.stream import Stream, TornError
from drafter.redline.tree import Merge
from drafter.redline.words import Numbers, numbered

Compare = Callable[[Inlines, Inlines], Inlines]


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read two texts as one.

    Attributes:
        like_enough: how alike two paragraphs must be for one to have become the other.
        by_lines: whether paragraphs may have become sub-paragraphs, or several of them (see `stream`), and whether
            single words between changes stay.
        by_sort: whether words stay only in lines of one sort (see `stream`).

    """

    like_enough: float
    by_lines: bool = False
    by_sort: bool = False


READINGS = (
    Reading(LIKE_ENOUGH),
    *(Reading(least, by_lines=True, by_sort=by_sort) for least in (LIKE_ENOUGH, 0.15, 0) for by_sort in (True, False)),
)
"""The first reads best; the others mark fewer words, as a rule each than the one before."""
LARGEST = 1.1
"""Words marked for each that must be, up to which a redline is read as it reads best."""


class _Read(NamedTuple):
    """Two texts in one as a reading shows them: the words that it marks, and the place of the reading in its list."""

    marked: int
    place: int
    whole: Resolution
    contents: Compare


def best(before: Resolution, after: Resolution, left: Numbers, right: Numbers) -> tuple[Resolution, Compare]:
    """The two texts in one, as a reader likes it best among those that mark little enough; otherwise the least marked.

    The less alike two paragraphs may be that are shown as one reworked, the more single words stand between changes.
    With the two texts comes what compares two of their lines in the same way.
    """
    enough = LARGEST * fewest(before, after)
    stream = Stream(left, right, LIKE_ENOUGH)
    read: list[_Read] = []
    put_off: list[tuple[int, int, Merge]] = []
    for place, reading in enumerate(READINGS):
        merge = _merge(reading, stream)
        bound = _least_marked(before, after, merge)
        if bound > enough:
            put_off.append((bound, place, merge))
            continue
        read += _read(before, after, place, merge)
        if read and read[-1].marked <= enough:
            return read[-1][2:]
    for bound, place, merge in put_off:
        if not read or bound <= min(each.marked for each in read):
            read += _read(before, after, place, merge)
    return min(read, key=itemgetter(0, 1))[2:]


def _read(before: Resolution, after: Resolution, place: int, merge: Merge) -> Iterator[_Read]:
    """What a reading makes of two texts; nothing where they cannot be shown that way."""
    try:
        whole = _whole(before, after, merge)
    except (TornError, NoPlaceError):
        return
    yield _Read(marked(whole), place, whole, merge.compare)


def _least_marked(before: Resolution, after: Resolution, merge: Merge) -> int:
    """Words that a reading marks at least; 0 where that is not known before it is tried."""
    if not isinstance(merge, Relaid) or not merge.stream.least:
        return 0
    return sum(merge.least_marked(old, new) for old, new in paired(before.parts, after.parts) if old and new)


def _merge(reading: Reading, stream: Stream) -> Merge:
    contents = partial(compare, before=stream.before, after=stream.after, closely=reading.by_lines)
    spreading = partial(spread, before=stream.before, after=stream.after, closely=reading.by_lines)
    freezing = partial(numbered, number=stream.before)
    if reading.by_lines:
        stream = replace(stream, least=reading.like_enough, by_sort=reading.by_sort)
        return Relaid(contents, spreading, freezing, stream=stream)
    return Merge(contents, spreading, freezing, reading.like_enough)


def _whole(before: Resolution, after: Resolution, merge: Merge) -> Resolution:
    pairs = paired(before.parts, after.parts)
    unpaired = alone(pairs, merge.freeze, merge.name)
    parts = [merge.part(old, new) if old and new else unpaired[place] for place, (old, new) in enumerate(pairs)]
    title = merge.compare(before.front.title, after.front.title)
    return replace(after, parts=tuple(parts), front=replace(after.front, title=title))
