"""Comparing the content of two paragraphs word by word.

The unit is the word; in Chinese, the character, with lone unchanged characters between two changes joined to them,
so that a reader sees whole words change. Emphasis is part of a word: a verb that loses its emphasis is a change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Script,
    Text,
    Verb,
)
from drafter.model.walk import merged, plain, rewrite

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A symbol such as A/79/302 or a hyphenated word is one word; each Han character, space and mark stands alone.
WORD = re.compile(rf"[{HAN}]|[^\W{HAN}]+(?:[-/.'’\u2011][^\W{HAN}]+)*|\s+|[^\w\s]")

Wrapper = Verb | Emphasis | Script | Link
Side = Literal["same", "deleted", "inserted"]
Numbers = Callable[[Reference], str]


@dataclass(frozen=True, slots=True)
class Word:
    """One word, mark, space, note, reference or break, with what it is wrapped in (each wrapper emptied)."""

    key: str
    node: Text | Note | Reference | Break
    wrappers: tuple[Wrapper, ...] = ()

    @property
    def identity(self) -> tuple[object, ...]:
        """What two words must share to be the same."""
        return (self.key, *self.wrappers)


def words(content: Inlines, numbers: Numbers, wrappers: tuple[Wrapper, ...] = ()) -> Iterator[Word]:
    """Cut content into words. `numbers` gives the printed number of a reference."""
    for node in content:
        if isinstance(node, Text):
            yield from (Word(text, Text(text), wrappers) for text in WORD.findall(node.text))
        elif isinstance(node, Note):
            yield Word(f"note {node.mark or ''} {plain(node.content)}", node, wrappers)
        elif isinstance(node, Reference):
            yield Word(numbers(node), node, wrappers)
        elif isinstance(node, Break):
            yield Word("\n", node, wrappers)
        elif isinstance(node, Wrapper):
            yield from words(node.content, numbers, (*wrappers, replace(node, content=())))
        else:
            raise TypeError("a redline cannot be compared again: accept or reject it first")


def compare(old: Inlines, new: Inlines, before: Numbers, after: Numbers) -> Inlines:
    """Merge two contents into one whose `Deleted` and `Inserted` nodes lead from the old to the new.

    Args:
        old, new: the contents.
        before, after: the printed number of a reference, in the old and the new document.

    """
    if old == new and all(before(node) == after(node) for node in new if isinstance(node, Reference)):
        return new
    left, right = list(words(old, before)), list(words(new, after))
    left = _pair_notes(left, right)
    return merged(tuple(_rebuild(list(_changes(left, right, before, after)))))


def numbered(content: Inlines, number: Numbers) -> Inlines:
    """Content whose cross-references are the numbers they show."""
    return merged(rewrite(content, lambda node: (Text(number(node)),) if isinstance(node, Reference) else (node,)))


def distance(old: Sequence[object], new: Sequence[object]) -> int:
    """The fewest insertions and deletions that lead from one sequence to the other."""
    from rapidfuzz.distance import Indel

    return int(Indel.distance(old, new))


@dataclass(frozen=True, slots=True)
class _Hunk:
    """A stretch that both sides share, or one that each side has its own words for."""

    old: Sequence[Word]
    new: Sequence[Word]
    same: bool


def _changes(left: list[Word], right: list[Word], before: Numbers, after: Numbers) -> Iterator[tuple[Side, Word]]:
    for hunk in _readable(_hunks(left, right)):
        if hunk.same:
            yield from (("same", _inside(a, b, before, after)) for a, b in zip(hunk.old, hunk.new, strict=True))
        else:
            yield from (("deleted", _frozen(word, before)) for word in hunk.old)
            yield from (("inserted", word) for word in hunk.new)


def _hunks(left: list[Word], right: list[Word]) -> list[_Hunk]:
    from rapidfuzz.distance import Indel

    out: list[_Hunk] = []
    codes = Indel.opcodes([w.identity for w in left], [w.identity for w in right])
    for same, group in groupby(codes, key=lambda code: code.tag == "equal"):
        run = list(group)
        old = left[run[0].src_start : run[-1].src_end]
        new = right[run[0].dest_start : run[-1].dest_end]
        out.append(_Hunk(old, new, same))
    return out


def _readable(hunks: list[_Hunk]) -> list[_Hunk]:
    """Join changes that only a space or one Han character keeps apart: a person reads them as one."""
    out: list[_Hunk] = []
    for position, hunk in enumerate(hunks):
        inside = 0 < position < len(hunks) - 1
        if out and not out[-1].same and (not hunk.same or (inside and _is_island(hunk))):
            out[-1] = _Hunk([*out[-1].old, *hunk.old], [*out[-1].new, *hunk.new], same=False)
        else:
            out.append(hunk)
    return out


def _is_island(hunk: _Hunk) -> bool:
    return len(hunk.new) == 1 and bool(re.fullmatch(rf"\s+|[{HAN}]", hunk.new[0].key))


def _pair_notes(left: list[Word], right: list[Word]) -> list[Word]:
    """Let a note whose text was only reworked count as the same note, so that the change shows inside it."""
    from rapidfuzz.distance import Indel

    theirs = [w for w in right if isinstance(w.node, Note)]
    free = [w for w in theirs if all(w.key != o.key for o in left)]
    out = list(left)
    for position, word in enumerate(left):
        if not isinstance(word.node, Note) or any(word.key == w.key for w in theirs):
            continue
        best = max(free, key=lambda w: Indel.normalized_similarity(w.key, word.key), default=None)
        if best and best.node.mark == word.node.mark and Indel.normalized_similarity(best.key, word.key) > 0.5:  # type: ignore[union-attr]
            out[position] = replace(word, key=best.key)
            free.remove(best)
    return out


def _inside(old: Word, new: Word, before: Numbers, after: Numbers) -> Word:
    """The word both sides share; of a note, with the changes in its text."""
    if isinstance(old.node, Note) and isinstance(new.node, Note):
        return replace(new, node=replace(new.node, content=compare(old.node.content, new.node.content, before, after)))
    return new


def _frozen(word: Word, before: Numbers) -> Word:
    """A deleted reference keeps the number it had: its paragraph may be gone or elsewhere."""
    return replace(word, node=Text(before(word.node))) if isinstance(word.node, Reference) else word


def _rebuild(sides: list[tuple[Side, Word]], depth: int = 0) -> Iterator[Inline]:
    def wrapper(side: tuple[Side, Word]) -> Wrapper | None:
        return side[1].wrappers[depth] if len(side[1].wrappers) > depth else None

    for around, group in groupby(sides, key=wrapper):
        if around is not None:
            yield replace(around, content=merged(tuple(_rebuild(list(group), depth + 1))))
            continue
        for side, run in groupby(group, key=lambda item: item[0]):
            content: Inlines = merged(tuple(word.node for _, word in run))
            if side == "same":
                yield from content
            else:
                yield Deleted(content) if side == "deleted" else Inserted(content)
