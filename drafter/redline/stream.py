"""Two lists of lines as two streams of words, in which the end of a line is a word like any other.

What stays of both streams together shows which lines became which: one that was divided, several that were joined,
one that is another kind of paragraph now. Lines that share only words that all texts share are not held for one
another: a reader would see a salad of words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.model.lines import Line
from drafter.model.nodes import Break, Note, Paragraph, Text, Verb
from drafter.redline.align import align, bag
from drafter.redline.changes import END, Hunk, told
from drafter.redline.notes import paired
from drafter.redline.sequence import stays
from drafter.redline.steps import Step, forgotten, unlike
from drafter.redline.words import Numbers, Side, Word, words

SOLID = "\1"
"""Begins the key of a word that stands for a heading, table or section, which is no run of words."""


@dataclass(frozen=True, slots=True)
class Solid(Word):
    """A line that stays or goes as a whole, as one word that weighs as much as its words."""

    size: int = 1

    @property
    def weight(self) -> int:
        """How many words a reader sees."""
        return self.size


class TornError(ValueError):
    """A heading, table or section would have to stand inside a paragraph."""


PATIENCE = 12
"""How often lines that cannot be one are parted before a text is given up."""

Kept = tuple[int, int]
"""The places of a word that stays, on either side."""


@dataclass(slots=True)
class Stream:
    """Two lists of lines.

    Attributes:
        before, after: the printed number of a reference, in the old and the new document.
        least: the share of the words of the shorter of two lines that they must have in common to be held for one.
        lettered: whether the texts are decisions.
        first_notes: the note that each text calls first, see `notes`.

    """

    before: Numbers
    after: Numbers
    least: float
    lettered: bool = False
    first_notes: tuple[Note, ...] = ()

    def steps(self, old: Sequence[Line], new: Sequence[Line]) -> Iterator[Step]:
        """The lines of both sides in the order of a redline.

        Raises:
            TornError: a heading, table or section stands where words run on.

        """
        solids = _solids(old, new)
        left, lines = _flow(old, solids[0], self.before)
        right, new_lines = _flow(new, solids[1], self.after)
        left = paired(left, right)
        kept = [*stays(left, right)]
        apart: set[tuple[int, int]] = set()
        for _ in range(PATIENCE):
            linked = _linked(kept, (left, right), (lines, new_lines), self.least, apart)
            hunks = [*_hunks(_slid(linked, left, right), (left, right), (lines, new_lines))]
            steps = [*_steps(told(hunks, self.before, self.after, closely=True))]
            wrong = {*unlike(steps, old, new, lettered=self.lettered), *forgotten(steps, old, new, self.first_notes)}
            wrong -= apart
            if not wrong:
                yield from steps
                return
            apart |= wrong
        raise TornError


def _solids(old: Sequence[Line], new: Sequence[Line]) -> tuple[dict[int, Solid], dict[int, Solid]]:
    """A word for every heading, table and section, the same for two of which one became the other."""
    sides = [[n for n, line in enumerate(side) if not isinstance(line.block, Paragraph)] for side in (old, new)]
    found: tuple[dict[int, Solid], dict[int, Solid]] = {}, {}
    pairs = align([old[n].block for n in sides[0]], [new[n].block for n in sides[1]])
    left = [iter(side) for side in sides]
    for key, pair in enumerate(pairs):
        for which, block in enumerate((pair.old, pair.new)):
            if block is not None:
                found[which][next(left[which])] = Solid(f"{SOLID}{key}", Break(), (), max(len(bag(block)), 1))
    return found


def _flow(lines: Sequence[Line], solids: dict[int, Solid], numbers: Numbers) -> tuple[list[Word], list[int]]:
    """The words of lines and their ends, and the line of each."""
    out: list[Word] = []
    owners: list[int] = []
    for place, line in enumerate(lines):
        if place in solids:
            out.append(solids[place])
        elif isinstance(line.block, Paragraph):
            said = words(line.block.content, numbers)
            out += map(_of_recital, said) if line.place.region == "preamble" else said
            out.append(END)
        owners += [place] * (len(out) - len(owners))
    return out, owners


def _of_recital(word: Word) -> Word:
    """A word; the verb of a recital looks otherwise than that of an operative paragraph."""
    return replace(word, key=f"{word.key}\2") if any(isinstance(each, Verb) for each in word.wrappers) else word


def _is_end(word: Word) -> bool:
    return word is END or word.key.startswith(SOLID)


Words = tuple[Sequence[Word], Sequence[Word]]
Owners = tuple[Sequence[int], Sequence[int]]


def _linked(kept: list[Kept], words: Words, owners: Owners, least: float, apart: set[tuple[int, int]]) -> list[Kept]:
    """The words that stay, without those of lines `apart`, of some with little in common, or with a solid between."""
    shared: Counter[tuple[int, int]] = Counter()
    for i, j in kept:
        if not _is_end(words[0][i]) and not words[0][i].key.isspace():
            shared[owners[0][i], owners[1][j]] += words[0][i].weight
    sizes = [Counter[int](), Counter[int]()]
    for size, side, owner in zip(sizes, words, owners, strict=True):
        for word, line in zip(side, owner, strict=True):
            if not _is_end(word) and not word.key.isspace():
                size[line] += word.weight
    links = {(a, b) for (a, b), count in shared.items() if count >= least * min(sizes[0][a], sizes[1][b])}
    links -= apart
    links -= _torn(links, shared, words, owners)

    def stays_linked(i: int, j: int) -> bool:
        a, b = owners[0][i], owners[1][j]
        return words[0][i].key.startswith(SOLID) or (a, b) in links or not (sizes[0][a] or sizes[1][b])

    return [(i, j) for i, j in kept if stays_linked(i, j)]


def _torn(
    links: set[tuple[int, int]], shared: Counter[tuple[int, int]], words: Words, owners: Owners
) -> set[tuple[int, int]]:
    """Links of a line to lines on both sides of a solid, but for those on the side where it has the most words."""
    out: set[tuple[int, int]] = set()
    for which in (0, 1):
        solids = sorted(
            owner for word, owner in zip(words[which], owners[which], strict=True) if word.key.startswith(SOLID)
        )
        fields: dict[int, Counter[int]] = {}
        for link in links:
            fields.setdefault(link[1 - which], Counter())[bisect_left(solids, link[which])] += shared[link]
        for link in links:
            field = fields[link[1 - which]]
            if len(field) > 1 and bisect_left(solids, link[which]) != field.most_common(1)[0][0]:
                out.add(link)
    return out


def _slid(kept: list[Kept], left: Sequence[Word], right: Sequence[Word]) -> list[Kept]:
    """Words that stay, chosen as a reader likes it where others would do: whole lines come and go, last marks stay.

    "…; ¶ x; ¶" may as well be "…; ¶" and "x; ¶" as "…" and "; ¶ x" and "; ¶"; "a, b," is "a" and ", b" and ",".
    """
    out = list(kept)
    for which, side in ((0, left), (1, right)):
        for place in range(1, len(out)):
            start, end = out[place - 1][which] + 1, out[place][which]
            other = out[place][1 - which] - out[place - 1][1 - which] - 1
            if end == start or other:
                continue
            if any(_is_end(word) for word in side[start:end]):
                _slide(out, place, which, side)
            elif side[end] is END and _is_mark(side[start - 1]) and side[start - 1].identity == side[end - 1].identity:
                out[place - 1] = _with(out[place - 1], which, end - 1)
    return out


def _is_mark(word: Word) -> bool:
    return isinstance(word.node, Text) and not word.key.isspace() and not word.key.isalnum()


def _with(pair: Kept, which: int, place: int) -> Kept:
    return (pair[0], place) if which else (place, pair[1])


def _slide(kept: list[Kept], place: int, which: int, side: Sequence[Word]) -> None:
    """Slide one stretch of one side to the left until it begins where a line begins, if it can."""
    end = kept[place][which]
    for steps in range(place):
        here = kept[place - 1 - steps][which]
        if _is_end(side[here]):
            break
        if side[here].identity != side[end - 1 - steps].identity:
            return
        if steps and here != kept[place - steps][which] - 1:
            return
    else:
        return
    for shift in range(1, steps + 1):
        kept[place - shift] = _with(kept[place - shift], which, end - shift)


def _hunks(kept: Sequence[Kept], words: Words, owners: Owners) -> Iterator[Hunk]:
    """Stretches that stay, go and come. Ends of lines that are one stay, though other words stand before them."""
    linked = {(owners[0][i], owners[1][j]) for i, j in kept}
    i = j = 0
    for a, b in (*kept, (len(words[0]), len(words[1]))):
        yield from _gap(words, owners, linked, slice(i, a), slice(j, b))
        if a < len(words[0]):
            yield Hunk(words[0][a : a + 1], words[1][b : b + 1], same=True)
        i, j = a + 1, b + 1


def _gap(words: Words, owners: Owners, linked: set[tuple[int, int]], old: slice, new: slice) -> Iterator[Hunk]:
    """What goes and comes in one place."""
    i, j = old.start, new.start
    for a in range(old.start, old.stop):
        if words[0][a] is not END:
            continue
        for b in range(j, new.stop):
            if words[1][b] is END and (owners[0][a], owners[1][b]) in linked:
                if a > i or b > j:
                    yield Hunk(words[0][i:a], words[1][j:b], same=False)
                yield Hunk(words[0][a : a + 1], words[1][b : b + 1], same=True)
                i, j = a + 1, b + 1
                break
    if (i == 0 or _is_end(words[0][i - 1])) and (j == 0 or _is_end(words[1][j - 1])):
        # Whole lines come and go before the beginnings of those that go on.
        ends = [_last_end(words[0], i, old.stop), _last_end(words[1], j, new.stop)]
        if ends != [i, j]:
            yield Hunk(words[0][i : ends[0]], words[1][j : ends[1]], same=False)
        i, j = ends
    if old.stop > i or new.stop > j:
        yield Hunk(words[0][i : old.stop], words[1][j : new.stop], same=False)


def _last_end(side: Sequence[Word], start: int, stop: int) -> int:
    """The place behind the last end of a line between two places; the first of them where no line ends."""
    return max((place + 1 for place in range(start, stop) if _is_end(side[place])), default=start)


def _steps(told: Iterator[tuple[Side, Word]]) -> Iterator[Step]:
    i = j = 0
    said: list[tuple[Side, Word]] = []
    runs_on: set[Side] = set()
    for side, word in told:
        if not _is_end(word):
            said.append((side, word))
            continue
        if word is not END and (said or runs_on):
            raise TornError
        yield Step(None if side == "inserted" else i, None if side == "deleted" else j, tuple(said))
        if side == "same":
            runs_on.clear()
        else:
            runs_on.discard("deleted" if side == "inserted" else "inserted")
            runs_on |= {side} if any(each != side for each, _ in said) else set()
        i, j = i + (side != "inserted"), j + (side != "deleted")
        said = []
    if said or runs_on:
        raise TornError
