"""Comparing contents word by word: what stays, what goes and what comes, as a reader likes to see it.

Lone unchanged characters of Chinese between two changes are joined to them, so that a reader sees whole words change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from drafter.model.nodes import Inlines, Note, Reference, Text
from drafter.redline.notes import paired
from drafter.redline.sequence import stretches
from drafter.redline.words import END, HAN, Numbers, Side, Word, is_end, rebuilt, words

_SPACE = re.compile(r"\s+")
_ISLAND = re.compile(rf"\s+|[{HAN}]")


def compare(old: Inlines, new: Inlines, before: Numbers, after: Numbers, *, closely: bool = False) -> Inlines:
    """Merge two contents into one whose `Deleted` and `Inserted` nodes lead from the old to the new.

    Args:
        old, new: the contents.
        before, after: the printed number of a reference, in the old and the new document.
        closely: mark no more than has to be, even where a reader would rather see whole words change.

    """
    if old == new and all(before(node) == after(node) for node in new if isinstance(node, Reference)):
        return new
    left, right = list(words(old, before)), list(words(new, after))
    return rebuilt(changes(left, right, before, after, closely=closely))


def spread(
    old: Sequence[Inlines], new: Sequence[Inlines], before: Numbers, after: Numbers, *, closely: bool = False
) -> list[Inlines]:
    """Merge the contents of paragraphs that were one and are several, or the other way round; see `compare`.

    The result has as many contents as the longer side: each ends where a paragraph ends on that side.
    """
    left, right = list(_with_ends(old, before)), list(_with_ends(new, after))
    pieces: list[list[tuple[Side, Word]]] = [[]]
    for side, word in changes(left, right, before, after, closely=closely):
        if word is END:
            pieces.append([])
        else:
            pieces[-1].append((side, word))
    return [rebuilt(piece) for piece in pieces]


def _with_ends(contents: Sequence[Inlines], numbers: Numbers) -> Iterator[Word]:
    for position, content in enumerate(contents):
        if position:
            yield END
        yield from words(content, numbers)


class Hunk(NamedTuple):
    """A stretch that both sides share, or one that each side has its own words for."""

    old: Sequence[Word]
    new: Sequence[Word]
    same: bool


def changes(
    left: list[Word], right: list[Word], before: Numbers, after: Numbers, *, closely: bool = False
) -> Iterator[tuple[Side, Word]]:
    """The words of both sides in the order of a redline; see `compare`."""
    yield from told(_hunks(paired(left, right), right), before, after, closely=closely)


def told(
    hunks: Sequence[Hunk], before: Numbers, after: Numbers, *, closely: bool = False
) -> Iterator[tuple[Side, Word]]:
    """The words of hunks in the order of a redline, as a reader likes to see them."""
    for hunk in chain.from_iterable(map(_with_notes_kept, _readable(hunks, closely=closely))):
        if hunk.same:
            yield from (("same", _inside(a, b, before, after)) for a, b in zip(hunk.old, hunk.new, strict=True))
        else:
            yield from (("deleted", _frozen(word, before)) for word in hunk.old)
            yield from (("inserted", word) for word in hunk.new)


def _hunks(left: list[Word], right: list[Word]) -> list[Hunk]:
    return [Hunk(left[part.old], right[part.new], part.same) for part in stretches(left, right)]


def _readable(hunks: Sequence[Hunk], *, closely: bool) -> list[Hunk]:
    """Join changes that only a space or one Han character keeps apart: a person reads them as one."""
    island = _SPACE if closely else _ISLAND
    out: list[Hunk] = []
    for position, hunk in enumerate(hunks):
        inside = 0 < position < len(hunks) - 1
        goes_on = out and not out[-1].same and not any(map(is_end, (*out[-1].old[-1:], *out[-1].new[-1:])))
        if goes_on and (not hunk.same or (inside and _is_island(hunk, island))):
            out[-1] = Hunk([*out[-1].old, *hunk.old], [*out[-1].new, *hunk.new], same=False)
        else:
            out.append(hunk)
    return _before_the_end(out)


def _with_notes_kept(hunk: Hunk) -> Iterator[Hunk]:
    """Let the call of a note stay where another note is called instead: what the note says is written anew."""
    i = j = 0
    if not hunk.same and not any(map(is_end, (*hunk.old, *hunk.new))):
        places = [[n for n, word in enumerate(side) if isinstance(word.node, Note)] for side in (hunk.old, hunk.new)]
        for a, b in zip(*places, strict=False):
            if hunk.old[a].node.mark == hunk.new[b].node.mark:
                yield Hunk(hunk.old[i:a], hunk.new[j:b], same=False)
                yield Hunk(hunk.old[a : a + 1], hunk.new[b : b + 1], same=True)
                i, j = a + 1, b + 1
    yield Hunk(hunk.old[i:], hunk.new[j:], same=hunk.same)


def _is_island(hunk: Hunk, island: re.Pattern[str]) -> bool:
    return len(hunk.new) == 1 and island.fullmatch(hunk.new[0].key) is not None


def _before_the_end(hunks: list[Hunk]) -> list[Hunk]:
    """Let a text that only grew or shrank at its end keep its last mark: "a[+, b+]," and not "a,[+ b,+]"."""
    if len(hunks) < 2 or hunks[-1].same or (hunks[-1].old and hunks[-1].new):
        return hunks
    *before, kept, last = hunks
    mark = kept.new[-1]
    if isinstance(mark.node, Note) or mark is END or (last.old or last.new)[-1].identity != mark.identity:
        return hunks
    if last.new:
        grown, end = Hunk([], [mark, *last.new[:-1]], same=False), Hunk(kept.old[-1:], last.new[-1:], same=True)
    else:
        grown, end = Hunk([*kept.old[-1:], *last.old[:-1]], [], same=False), Hunk(last.old[-1:], [mark], same=True)
    head = Hunk(kept.old[:-1], kept.new[:-1], same=True)
    return [*before, *([head] if head.new else []), grown, end]


def _inside(old: Word, new: Word, before: Numbers, after: Numbers) -> Word:
    """The word both sides share; of a note, with the changes in its text."""
    if isinstance(old.node, Note) and isinstance(new.node, Note):
        return replace(new, node=replace(new.node, content=compare(old.node.content, new.node.content, before, after)))
    return new


def _frozen(word: Word, before: Numbers) -> Word:
    """A deleted reference keeps the number it had: its paragraph may be gone or elsewhere."""
    return replace(word, node=Text(before(word.node))) if isinstance(word.node, Reference) else word
