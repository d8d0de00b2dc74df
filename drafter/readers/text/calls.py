"""Calls of notes: in text they are figures and stars that stick to words.

Figures in a text are many; notes are called once each and in order. So of all figures that might be calls the longest
ascending row is taken: "1949,2 to" and "of 4 July 20252" call note 2, "497 (1981)" and "3.5 per cent" call nothing. A
note that this leaves without a call is looked for once more, between the calls of its neighbours: there a figure may
stand apart from its word, as text layers have it ("Agencies 20 and").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.model.calls import unparted
from drafter.model.nodes import Emphasis, Inline, Inlines, Note, Text
from drafter.model.walk import merged
from drafter.readers.text.sheets import SUPERSCRIPT

_FIGURE = re.compile(
    r"(?<=[^\W\d_])(?P<letter>\d{1,3})(?=[\s.,;:)，。；]|$)|(?<=[,.;:”’)»，。；])\s?(?P<mark>\d{1,3})(?=[\s\u4e00-\u9fff]|$)"
    r"|(?<![\w/.,-])(?:19|20)\d\d(?P<year>\d{1,2})(?=[\s.,;:)，。；]|$)"
)
"""The figure of a note, behind a letter, a mark or a year."""
_DECIMAL = re.compile(r"(?<![\w/])\d+\.$")
"""What stands before the second half of a number such as 3.5."""
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]{1,3}")
_APART = re.compile(
    r"(?:(?<![\w-])[A-Z][\w-]*[ ](?P<name>\d{1,3})(?=\s+[a-z])|(?<=\w)[ ](?P<wide>\d{1,3})(?=\s{2,}\S))"
    r"|(?<=[,;])(?P<first>\d{1,3})(?=,\d{1,3}(?:\s|$))"
)
"""A figure that stands apart: behind a name, before a wide space; or the first of two that share a place."""
_STARS = re.compile(r"(?<=\S)\*{1,4}(?=[\s,:：、，]|$)|(?<=[:：,、，])\s*\*{1,4}(?=\s)")
_BOLD = re.compile(r"\*\*(?=\S)([^*\n]{1,90}?)(?<=\S)\*\*")


@dataclass(frozen=True, slots=True, order=True)
class Call:
    """A call in one paragraph: where it begins and ends, and the mark of its note."""

    start: int
    end: int
    mark: str


@dataclass(slots=True)
class Calls:
    """The notes of a text and where they are called."""

    notes: Mapping[str, str]
    _by_paragraph: dict[int, list[Call]] = field(default_factory=dict)
    _called: set[str] = field(default_factory=set)

    @classmethod
    def find(cls, texts: Sequence[str], notes: Mapping[str, str]) -> Calls:
        """Find the calls in the paragraphs of a text."""
        made = cls(notes)
        figures = [(n, call) for n, text in enumerate(texts) for call in _figures(text, notes)]
        stars = [(n, call) for n, text in enumerate(texts) for call in _stars(text, notes)]
        row = _ascending(figures)
        for n, call in [*row, *_between(row, texts, notes), *_first_of_each(stars)]:
            made._by_paragraph.setdefault(n, []).append(call)
            made._called.add(call.mark)
        return made

    def inlines(self, paragraph: int, text: str) -> Inlines:
        """A paragraph with its notes at their calls, and an opening in Markdown's bold as emphasis."""
        bold = _BOLD.search(text)
        opening = bold if bold and not text[: bold.start()].strip("0123456789. \t()") else None
        out: list[Inline] = []
        at = 0
        if opening:
            out += [Text(text[: opening.start()]), Emphasis((Text(opening[1]),), "bold")]
            at = opening.end()
        for call in sorted(self._by_paragraph.get(paragraph, ())):
            before = text[at : call.start]
            out += [Text(before), Note((Text(self.notes[call.mark]),), mark=None if call.mark.isdigit() else call.mark)]
            at = call.end
        return merged(unparted(merged((*out, Text(text[at:])))))

    def not_called(self) -> list[str]:
        """Marks of notes that are given and never called."""
        return [mark for mark in self.notes if mark not in self._called]


def _figures(text: str, notes: Mapping[str, str]) -> Iterator[Call]:
    """Every figure that might call a note."""
    for match in _RAISED.finditer(text):
        mark = match[0].translate(SUPERSCRIPT)
        if mark in notes:
            yield Call(match.start(), match.end(), mark)
    for match in _FIGURE.finditer(text):
        mark = match["letter"] or match["mark"] or match["year"]
        start = match.start("year") if match["year"] else match.start()
        before = text[: match.start()]
        if mark in notes and not _DECIMAL.search(before) and not (len(mark) == 3 and before[-2:-1].isdigit()):
            yield Call(start, match.end(), mark)


def _stars(text: str, notes: Mapping[str, str]) -> Iterator[Call]:
    for match in _STARS.finditer(text):
        if (mark := match[0].strip()) in notes:
            yield Call(match.start(), match.end(), mark)


def _ascending(calls: list[tuple[int, Call]]) -> list[tuple[int, Call]]:
    """The longest row of calls whose figures ascend; of rows as long, the one that begins with lower figures."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, (_, call) in enumerate(calls):
        value = int(call.mark)
        length = bisect_left(tails, value)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(value)
            ends.append(position)
        else:
            tails[length], ends[length] = value, position
    row: list[tuple[int, Call]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(calls[at])
        at = before[at]
    return row[::-1]


def _between(row: list[tuple[int, Call]], texts: Sequence[str], notes: Mapping[str, str]) -> Iterator[tuple[int, Call]]:
    """Calls of notes that the row leaves out, each where one figure alone may be meant."""
    places = {int(call.mark): (n, call) for n, call in row}
    apart = [(n, call) for n, text in enumerate(texts) for call in _figures_apart(text)]
    for value in sorted(int(mark) for mark in notes if mark.isdigit() and int(mark) not in places):
        after = max((places[each] for each in places if each < value), default=None)
        before = min((places[each] for each in places if each > value), default=None)
        meant = [
            one
            for one in apart
            if int(one[1].mark) == value and (not after or after < one) and (not before or one < before)
        ]
        if len(meant) == 1:
            places[value] = meant[0]
            yield meant[0]


def _figures_apart(text: str) -> Iterator[Call]:
    for match in _APART.finditer(text):
        group = match.lastgroup or "name"
        start, end = match.span(group)
        yield Call(start - (group != "first"), end, match[group])


def _first_of_each(calls: list[tuple[int, Call]]) -> list[tuple[int, Call]]:
    first: dict[str, tuple[int, Call]] = {}
    for one in calls:
        first.setdefault(one[1].mark, one)
    return list(first.values())
