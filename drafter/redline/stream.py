"""Two lists of lines as two streams of words, in which the end of a line is a word like any other.

What stays of both streams together shows which lines became which: one that was divided, several that were joined,
one that is another kind of paragraph now. Lines that share only words that all texts share are not held for one
another: a reader would see a salad of words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from drafter.model.lines import Line
from drafter.model.nodes import Text
from drafter.redline.changes import Hunk, told
from drafter.redline.flow import Common, Flow, Flows, Kept, common_words, with_gaps_filled
from drafter.redline.steps import Step, crossed
from drafter.redline.words import END, SOLID, Numbers, Side, Solid, Word, is_end


class TornError(ValueError):
    """A heading, table or section would have to stand inside a paragraph."""


PATIENCE = 12
"""How often lines that cannot be one are parted before a text is given up."""


@dataclass(slots=True)
class Stream:
    """Two lists of lines.

    Attributes:
        before, after: the printed number of a reference, in the old and the new document.
        least: the share of the words of the shorter of two lines that they must have in common to be held for one.
        by_sort: whether words stay only in lines of one sort, so that a recital does not become a paragraph, unless
            whole lines do.
        known: what lines have in common, which is the same whatever `least` is.

    """

    before: Numbers
    after: Numbers
    least: float
    by_sort: bool = False
    known: dict[object, Common] = field(default_factory=dict)

    def steps(self, old: Sequence[Line], new: Sequence[Line]) -> Iterator[Step]:
        """The lines of both sides in the order of a redline.

        Raises:
            TornError: a heading, table or section stands where words run on.

        """
        common = self._common(old, new)
        apart: set[tuple[int, int]] = set()
        for _ in range(PATIENCE):
            linked = _linked(common, self.least, apart)
            if apart:
                filled = with_gaps_filled(common, linked, (_sorts(old), _sorts(new)))
                linked = _linked(filled, self.least, apart)
            hunks = [*_hunks(_slid(linked, *(flow.words for flow in common.flows)), common.flows)]
            steps = [*_steps(told(hunks, self.before, self.after, closely=True))]
            wrong = {*crossed(steps)} - apart
            if not wrong:
                yield from steps
                return
            apart |= wrong
        raise TornError

    def most_kept(self, old: Sequence[Line], new: Sequence[Line]) -> int:
        """The words of paragraphs that can stay at most, before anything else parts two lines."""
        common = self._common(old, new)
        return sum(common.shared[link] for link in _alike(common, self.least))

    def _common(self, old: Sequence[Line], new: Sequence[Line]) -> Common:
        key = self.by_sort, tuple(old), tuple(new)
        if key not in self.known:
            if self.by_sort:
                any_sort = replace(self, by_sort=False)._common(old, new)
                self.known[key] = with_gaps_filled(any_sort, [], (_sorts(old), _sorts(new)))
            else:
                self.known[key] = common_words(old, new, self.before, self.after)
        return self.known[key]


def _sorts(lines: Sequence[Line]) -> list[object]:
    return [(line.place, type(line.block)) for line in lines]


def _linked(common: Common, least: float, apart: set[tuple[int, int]]) -> list[Kept]:
    """The words that stay, without those of lines `apart`, of some with little in common, or with a solid between."""
    (left, right), sizes, shared = common.flows, common.sizes, common.shared
    links = _alike(common, least) - apart
    links -= _torn(links, shared, common.flows)

    def stays_linked(i: int, j: int) -> bool:
        a, b = left.owners[i], right.owners[j]
        return left.words[i].key.startswith(SOLID) or (a, b) in links or not (sizes[0][a] or sizes[1][b])

    return [(i, j) for i, j in common.kept if stays_linked(i, j)]


def _alike(common: Common, least: float) -> set[tuple[int, int]]:
    """Lines of either side that share enough to be held for one."""
    left, right = common.sizes
    return {(a, b) for (a, b), count in common.shared.items() if count >= least * min(left[a], right[b])}


def _torn(links: set[tuple[int, int]], shared: Counter[tuple[int, int]], flows: Flows) -> set[tuple[int, int]]:
    """Links of a line to lines on both sides of a solid, but for those on the side where it has the most words.

    A heading or section that comes or goes may stand between those that were one line, or are.
    """
    out: set[tuple[int, int]] = set()
    both = {word.key for word in flows[0].words if isinstance(word, Solid)} & {word.key for word in flows[1].words}
    for which in (0, 1):
        words, owners, ends = flows[which]
        found = ((owners[place], words[place]) for place in ends)
        solids = [line for line, word in found if isinstance(word, Solid) and (word.is_table or word.key in both)]
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
            if any(is_end(word) for word in side[start:end]):
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
        if is_end(side[here]):
            break
        if side[here].identity != side[end - 1 - steps].identity:
            return
        if steps and here != kept[place - steps][which] - 1:
            return
    else:
        return
    for shift in range(1, steps + 1):
        kept[place - shift] = _with(kept[place - shift], which, end - shift)


def _hunks(kept: Sequence[Kept], flows: Flows) -> Iterator[Hunk]:
    """Stretches that stay, go and come. Ends of lines that are one stay, though other words stand before them."""
    linked = {(flows[0].owners[i], flows[1].owners[j]) for i, j in kept}
    i = j = 0
    for a, b in (*kept, (len(flows[0].words), len(flows[1].words))):
        if a > i or b > j:
            yield from _gap(flows, linked, slice(i, a), slice(j, b))
        if a < len(flows[0].words):
            yield Hunk(flows[0].words[a : a + 1], flows[1].words[b : b + 1], same=True)
        i, j = a + 1, b + 1


def _gap(flows: Flows, linked: set[tuple[int, int]], old: slice, new: slice) -> Iterator[Hunk]:
    """What goes and comes in one place."""
    i, j = old.start, new.start
    for a in _among(flows[0].ends, i, old.stop):
        if flows[0].words[a] is not END:
            continue
        for b in _among(flows[1].ends, j, new.stop):
            if flows[1].words[b] is END and (flows[0].owners[a], flows[1].owners[b]) in linked:
                if a > i or b > j:
                    yield Hunk(flows[0].words[i:a], flows[1].words[j:b], same=False)
                yield Hunk(flows[0].words[a : a + 1], flows[1].words[b : b + 1], same=True)
                i, j = a + 1, b + 1
                break
    cut = _beginning(flows[0], i, old.stop), _beginning(flows[1], j, new.stop)
    if cut != (i, j):
        yield Hunk(flows[0].words[i : cut[0]], flows[1].words[j : cut[1]], same=False)
    i, j = cut
    if old.stop > i or new.stop > j:
        yield Hunk(flows[0].words[i : old.stop], flows[1].words[j : new.stop], same=False)


def _beginning(flow: Flow, start: int, stop: int) -> int:
    """Where the beginning of a line that goes on stands in a gap; what is in front of it ends other lines."""
    if ends := _among(flow.ends, start, stop):
        return ends[-1] + 1
    begins = start == 0 or is_end(flow.words[start - 1])
    return start if begins else stop


def _among(places: Sequence[int], start: int, stop: int) -> Sequence[int]:
    """Those of some places, in their order, that are in a range."""
    return places[bisect_left(places, start) : bisect_left(places, stop)]


def _steps(told: Iterator[tuple[Side, Word]]) -> Iterator[Step]:
    i = j = 0
    said: list[tuple[Side, Word]] = []
    runs_on: set[Side] = set()
    for side, word in told:
        if not is_end(word):
            said.append((side, word))
            continue
        if isinstance(word, Solid) and (said or (runs_on and (word.is_table or runs_on != {side}))):
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
