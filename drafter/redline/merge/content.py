"""Three contents into one, word by word: what only one side changed is taken, what both changed is a clash.

Changes that only a space keeps apart touch each other, and so do those that one Chinese character does: a reader sees
one place, and so must the two sides settle it as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from drafter.model.nodes import Inline, Inlines, Note, Text
from drafter.model.walk import merged
from drafter.redline.merge.brackets import Brackets, Clash
from drafter.redline.merge.chains import with_chains_joined
from drafter.redline.words import HAN, Word, Wrapper, words

Kind = Literal["same", "mine", "theirs", "both", "clash"]
Words = Sequence[Word]

_REWRITTEN = 0.5
"""Share of common words below which two contents are read better one after the other …"""
_PHRASE = 8
"""… where more words are in dispute than these."""
_NOTE_REWORKED = 0.5


@dataclass(frozen=True, slots=True)
class Woven:
    """Merged content and the clashes in it; `torn` where so little is common that whole alternatives read better."""

    content: Inlines
    clashes: tuple[Clash, ...] = ()
    torn: bool = False


@dataclass(slots=True)
class _Stretch:
    """Words that stand in one place on each side, and who changed them."""

    kind: Kind
    base: Words
    mine: Words
    theirs: Words


def weave(base: Inlines | None, mine: Inlines, theirs: Inlines, brackets: Brackets) -> Woven:
    """Merge contents; without a base, all that the two do not share is a clash."""
    if mine in (theirs, base):
        return Woven(theirs)
    if theirs == base:
        return Woven(mine)
    if base is not None:
        mine, theirs = with_chains_joined(base, mine, theirs, brackets.language)
    left, right = list(_words(mine)), list(_words(theirs))
    if base is None:
        right = _with_notes_paired(left, right)
        old = [left[a] for a in sorted(_matches(left, right))]
    else:
        old = list(_words(base))
        left, right = _with_notes_paired(old, left), _with_notes_paired(old, right)
    return _woven(_touching(_stretches(old, left, right, strict=base is None)), brackets)


def _words(content: Inlines) -> Iterator[Word]:
    """The words of some content; a cross-reference is the same word as long as it leads to the same paragraph."""
    return words(content, lambda reference: f"\0{reference.label}")


def _matches(old: Words, new: Words) -> dict[int, int]:
    from rapidfuzz.distance import Indel

    found: dict[int, int] = {}
    for code in Indel.opcodes([word.identity for word in old], [word.identity for word in new]):
        if code.tag == "equal":
            found.update(zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True))
    return found


def _with_notes_paired(old: Words, new: Words) -> list[Word]:
    """The new words, in which a note that was only reworked has the key of the old note."""
    from rapidfuzz.distance import Indel

    out = list(new)
    kept = {word.key for word in new}
    free = [word for word in old if isinstance(word.node, Note) and word.key not in kept]
    for position, word in enumerate(new):
        if not isinstance(word.node, Note) or any(word.key == other.key for other in old):
            continue
        best = max(free, key=lambda other: Indel.normalized_similarity(other.key, word.key), default=None)
        if best and Indel.normalized_similarity(best.key, word.key) > _NOTE_REWORKED:
            out[position] = replace(word, key=best.key)
            free.remove(best)
    return out


def _stretches(base: Words, mine: Words, theirs: Words, *, strict: bool) -> list[_Stretch]:
    """The three sequences cut at the words that all of them share."""
    left, right = _matches(base, mine), _matches(base, theirs)
    out: list[_Stretch] = []
    i = j = k = 0
    for anchor in [*(at for at in range(len(base)) if at in left and at in right), len(base)]:
        a, b = left.get(anchor, len(mine)), right.get(anchor, len(theirs))
        if anchor > i or a > j or b > k:
            out.append(_stretch(base[i:anchor], mine[j:a], theirs[k:b], strict=strict))
        if anchor < len(base):
            out.append(_Stretch("same", base[anchor : anchor + 1], mine[a : a + 1], theirs[b : b + 1]))
        i, j, k = anchor + 1, a + 1, b + 1
    return out


def _stretch(base: Words, mine: Words, theirs: Words, *, strict: bool) -> _Stretch:
    old, left, right = ([(word.identity, word.node) for word in each] for each in (base, mine, theirs))
    kind: Kind = "clash"
    if left == right:
        kind = "both"
    elif not strict and right == old:
        kind = "mine"
    elif not strict and left == old:
        kind = "theirs"
    return _Stretch(kind, base, mine, theirs)


def _touching(found: list[_Stretch]) -> list[_Stretch]:
    """Changes of both sides that a reader sees as one place, made one clash."""
    out: list[_Stretch] = []
    changes: list[int] = []
    for stretch in found:
        here = stretch
        while here.kind != "same" and changes and _touch(out[changes[-1]].kind, here.kind, out[changes[-1] + 1 :]):
            here = _one(*out[changes[-1] :], here)
            del out[changes.pop() :]
        if here.kind != "same":
            changes.append(len(out))
        out.append(here)
    return out


def _touch(before: Kind, after: Kind, gap: list[_Stretch]) -> bool:
    """Whether two changes are one: with a clash where a word lies between, of the two sides where a space does."""
    between = [word for stretch in gap for word in stretch.mine]
    if any(isinstance(word.node, Note) for word in between):
        return False
    if "clash" in (before, after):
        return _length(between) <= 1
    return {before, after} == {"mine", "theirs"} and (
        not _length(between) or (len(between) == 1 and bool(re.fullmatch(f"[{HAN}]", between[0].key)))
    )


def _one(*run: _Stretch) -> _Stretch:
    joined = ([word for each in run for word in getattr(each, side)] for side in ("base", "mine", "theirs"))
    return _Stretch("clash", *joined)


# --- writing ----------------------------------------------------------------------------------------------------


def _woven(stretches: list[_Stretch], brackets: Brackets) -> Woven:
    out: list[Word] = []
    clashes: list[Clash] = []
    for stretch in stretches:
        if stretch.kind == "clash":
            out += _alternatives(stretch, brackets, clashes)
        elif stretch.kind == "same" and isinstance(stretch.mine[0].node, Note):
            out.append(_note(stretch, brackets, clashes))
        else:
            out += stretch.theirs if stretch.kind == "theirs" else stretch.mine
    return Woven(content_of(out), tuple(clashes), _is_torn(stretches))


def _is_torn(stretches: list[_Stretch]) -> bool:
    """Whether two sides share too little for a reader to follow one sentence with alternatives in it."""
    clashes = [each for each in stretches if each.kind == "clash"]
    apart = sum(max(_length(each.mine), _length(each.theirs)) for each in clashes)
    common = sum(_length(each.mine) for each in stretches if each.kind != "clash")
    return apart > _PHRASE and common < _REWRITTEN * (apart + common)


def _length(run: Words) -> int:
    return sum(not word.key.isspace() for word in run)


def _note(stretch: _Stretch, brackets: Brackets, clashes: list[Clash]) -> Word:
    """A note that all have: its text is merged like any other."""
    word, other = stretch.mine[0], stretch.theirs[0]
    base, mine, theirs = (each[0].node for each in (stretch.base, stretch.mine, stretch.theirs))
    if not (isinstance(base, Note) and isinstance(mine, Note) and isinstance(theirs, Note)):
        return other
    woven = weave(base.content, mine.content, theirs.content, brackets)
    clashes += woven.clashes
    name = mine.name if mine.name != base.name else theirs.name
    mark = mine.mark if mine.mark != base.mark else theirs.mark
    return replace(word, node=Note(woven.content, mark, name))


def _alternatives(stretch: _Stretch, brackets: Brackets, clashes: list[Clash]) -> Iterator[Word]:
    """The two ways to say it, in brackets; what both begin and end with stands outside."""
    mine, theirs = list(stretch.mine), list(stretch.theirs)
    before, after = _shared(mine, theirs), _shared(mine[::-1], theirs[::-1])
    after = min(after, min(len(mine), len(theirs)) - before)
    yield from mine[:before]
    tail = mine[len(mine) - after :] if after else []
    left, right = mine[before : len(mine) - after], theirs[before : len(theirs) - after]
    head, end = _edge(left, right), _edge(left[::-1], right[::-1])
    left, right = _trimmed(left), _trimmed(right)
    wrappers = _around([*left, *right])
    was = content_of(_trimmed(list(stretch.base)))
    clash = Clash(content_of(left), content_of(right), was)
    clashes.append(clash)
    yield from head
    for each in _bracketed(left, right, clash, brackets):
        yield Word(each.text, each, wrappers) if isinstance(each, Text) else each
    yield from end
    yield from tail


def _bracketed(left: Words, right: Words, clash: Clash, brackets: Brackets) -> Iterator[Word | Text]:
    yield Text("[")
    for position, (run, said) in enumerate(((left, brackets.mine), (right, brackets.theirs))):
        if not run and not clash.was:
            continue
        if position and (left or clash.was):
            yield Text(brackets.between)
        yield from run
        yield Text(brackets.by(said) if run else brackets.delete + brackets.by(said))
    yield Text("]")


def _shared(left: list[Word], right: list[Word]) -> int:
    """How many words two runs begin with alike, neither of them used up; Han characters are no words of their own."""
    count = 0
    for a, b in zip(left, right, strict=False):
        if a.identity != b.identity or re.match(f"[{HAN}]", a.key):
            break
        count += 1
    while count and (not _length(left[count:]) or not _length(right[count:])):
        count -= 1
    return count


def _edge(left: list[Word], right: list[Word]) -> list[Word]:
    """The space that stands before one of two runs, so that it can stand outside the bracket."""
    return next(([run[0]] for run in (left, right) if run and run[0].key.isspace()), [])


def _trimmed(run: list[Word]) -> list[Word]:
    solid = [at for at, word in enumerate(run) if not word.key.isspace() or word.key == "\n"]
    return run[solid[0] : solid[-1] + 1] if solid else []


def _around(run: Words) -> tuple[Wrapper, ...]:
    """The wrappers that all words of a run stand in."""
    shared: tuple[Wrapper, ...] = run[0].wrappers if run else ()
    for word in run:
        while shared != word.wrappers[: len(shared)]:
            shared = shared[:-1]
    return shared


def content_of(run: Words, depth: int = 0) -> Inlines:
    """Words as content again."""

    def wrapper(word: Word) -> Wrapper | None:
        return word.wrappers[depth] if len(word.wrappers) > depth else None

    out: list[Inline] = []
    for around, group in groupby(run, key=wrapper):
        inner = list(group)
        out += [replace(around, content=content_of(inner, depth + 1))] if around else [word.node for word in inner]
    return merged(tuple(out))
