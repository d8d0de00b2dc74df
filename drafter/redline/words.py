"""Comparing the content of two paragraphs word by word.

The unit is the word; in Chinese, the character, with lone unchanged characters between two changes joined to them,
so that a reader sees whole words change. Emphasis is part of a word: a verb that loses its emphasis is a change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
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
from drafter.redline.letters import Letters

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_SPACE = re.compile(r"\s+")
_ISLAND = re.compile(rf"\s+|[{HAN}]")
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
    def identity(self) -> Hashable:
        """What two words must share to be the same. Where a link leads does not show; the new text says it."""
        if not self.wrappers:
            return self.key
        around = tuple(wrapper for wrapper in self.wrappers if not isinstance(wrapper, Link))
        return (self.key, around) if around else self.key


_END = Word("\0", Break())
"""Stands for the end of a paragraph between its neighbours; no text can hold it."""


@lru_cache(maxsize=1 << 16)
def _bare(text: str) -> Word:
    return Word(text, Text(text))


def words(content: Inlines, numbers: Numbers, wrappers: tuple[Wrapper, ...] = ()) -> Iterator[Word]:
    """Cut content into words. `numbers` gives the printed number of a reference."""
    for node in content:
        if isinstance(node, Text):
            for text in WORD.findall(node.text):
                yield Word(text, Text(text), wrappers) if wrappers else _bare(text)
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
        if word is _END:
            pieces.append([])
        else:
            pieces[-1].append((side, word))
    return [rebuilt(piece) for piece in pieces]


def _with_ends(contents: Sequence[Inlines], numbers: Numbers) -> Iterator[Word]:
    for position, content in enumerate(contents):
        if position:
            yield _END
        yield from words(content, numbers)


def rebuilt(sides: Iterable[tuple[Side, Word]]) -> Inlines:
    """Content from words, each with the side of a redline that it is on."""
    return _together(_rebuild(list(sides)))


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


def changes(
    left: list[Word], right: list[Word], before: Numbers, after: Numbers, *, closely: bool = False
) -> Iterator[tuple[Side, Word]]:
    """The words of both sides in the order of a redline; see `compare`."""
    for hunk in _readable(_hunks(paired(left, right), right), closely=closely):
        if hunk.same:
            yield from (("same", _inside(a, b, before, after)) for a, b in zip(hunk.old, hunk.new, strict=True))
        else:
            yield from (("deleted", _frozen(word, before)) for word in hunk.old)
            yield from (("inserted", word) for word in hunk.new)


def _hunks(left: list[Word], right: list[Word]) -> list[_Hunk]:
    from rapidfuzz.distance import Indel

    out: list[_Hunk] = []
    letters = Letters()
    codes = Indel.opcodes(letters.of(w.identity for w in left), letters.of(w.identity for w in right))
    for same, group in groupby(codes, key=lambda code: code.tag == "equal"):
        run = list(group)
        old = left[run[0].src_start : run[-1].src_end]
        new = right[run[0].dest_start : run[-1].dest_end]
        out.append(_Hunk(old, new, same))
    return out


def _readable(hunks: list[_Hunk], *, closely: bool) -> list[_Hunk]:
    """Join changes that only a space or one Han character keeps apart: a person reads them as one."""
    island = _SPACE if closely else _ISLAND
    out: list[_Hunk] = []
    for position, hunk in enumerate(hunks):
        inside = 0 < position < len(hunks) - 1
        if out and not out[-1].same and (not hunk.same or (inside and _is_island(hunk, island))):
            out[-1] = _Hunk([*out[-1].old, *hunk.old], [*out[-1].new, *hunk.new], same=False)
        else:
            out.append(hunk)
    return _before_the_end(out)


def _is_island(hunk: _Hunk, island: re.Pattern[str]) -> bool:
    return len(hunk.new) == 1 and island.fullmatch(hunk.new[0].key) is not None


def _before_the_end(hunks: list[_Hunk]) -> list[_Hunk]:
    """Let a text that only grew or shrank at its end keep its last mark: "a[+, b+]," and not "a,[+ b,+]"."""
    if len(hunks) < 2 or hunks[-1].same or (hunks[-1].old and hunks[-1].new):
        return hunks
    *before, kept, last = hunks
    mark = kept.new[-1]
    if isinstance(mark.node, Note) or (last.old or last.new)[-1].identity != mark.identity:
        return hunks
    if last.new:
        grown, end = _Hunk([], [mark, *last.new[:-1]], same=False), _Hunk(kept.old[-1:], last.new[-1:], same=True)
    else:
        grown, end = _Hunk([*kept.old[-1:], *last.old[:-1]], [], same=False), _Hunk(last.old[-1:], [mark], same=True)
    head = _Hunk(kept.old[:-1], kept.new[:-1], same=True)
    return [*before, *([head] if head.new else []), grown, end]


def paired(left: list[Word], right: list[Word]) -> list[Word]:
    """The old words, where a note whose text was only reworked counts as the same: the change shows inside it."""
    ours = [place for place, word in enumerate(left) if isinstance(word.node, Note)]
    theirs = [word for word in right if isinstance(word.node, Note)]
    if not ours or not theirs:
        return left
    out = list(left)
    for mine, other in _pairs_of_notes([left[place] for place in ours], theirs):
        out[ours[mine]] = replace(left[ours[mine]], key=theirs[other].key)
    return out


def _pairs_of_notes(old: list[Word], new: list[Word]) -> Iterator[tuple[int, int]]:
    """The pairing of notes, order kept, that makes them most alike in sum (dynamic programming from the end)."""
    alike = [[_likeness(a, b) for b in new] for a in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + alike[i][j])
    i = j = 0
    while i < len(old) and j < len(new):
        if alike[i][j] and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _likeness(old: Word, new: Word) -> float:
    """How alike two notes are; 0 for two of which neither became the other."""
    from rapidfuzz.distance import Indel

    if old.node.mark != new.node.mark:  # type: ignore[union-attr]
        return 0
    alike = float(Indel.normalized_similarity(old.key, new.key))
    return alike + 1 if alike == 1 else alike if alike > 0.5 else 0


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
        around = side[1].wrappers
        return around[depth] if len(around) > depth else None

    for around, group in groupby(sides, key=wrapper):
        if around is not None:
            yield replace(around, content=merged(tuple(_rebuild(list(group), depth + 1))))
            continue
        for side, run in groupby(group, key=_side):
            content = _joined(word.node for _, word in run)
            if side == "same":
                yield from content
            else:
                yield Deleted(content) if side == "deleted" else Inserted(content)


def _together(nodes: Iterable[Inline]) -> Inlines:
    """Nodes with neighbouring changes of one kind as one, a verb that goes or comes whole among them."""
    out: list[Inline] = []
    for node in nodes:
        change = _turned(node)
        last = out[-1] if out else None
        if isinstance(change, Deleted | Inserted) and type(last) is type(change):
            out[-1] = type(change)((*last.content, *change.content))
        else:
            out.append(change)
    return merged(tuple(out))


def _turned(node: Inline) -> Inline:
    """A wrapper all of which is changed, as a change that holds the wrapper."""
    if not isinstance(node, Wrapper) or len(node.content) != 1:
        return node
    inner = _turned(node.content[0])
    if not isinstance(inner, Deleted | Inserted):
        return node
    return type(inner)((replace(node, content=inner.content),))


def _joined(nodes: Iterable[Inline]) -> Inlines:
    """Nodes with neighbouring texts as one."""
    out: list[Inline] = []
    for is_text, run in groupby(nodes, key=_is_text):
        if is_text:
            out.append(Text("".join([node.text for node in run])))  # type: ignore[union-attr]
        else:
            out.extend(run)
    return tuple(out)


def _is_text(node: Inline) -> bool:
    return isinstance(node, Text)


_side = itemgetter(0)
