"""Words of a paragraph put in other words, where they stand in one run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import SetText

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True, eq=False)
class Rewording:
    """Characters of one run that others take the place of.

    Attributes:
        part: name of the part of the file.
        text: the only text of the run.
        start, end: from where to where in it.
        new: what belongs there.

    """

    part: str
    text: _Element
    start: int
    end: int
    new: str


def reworded(paragraph: Inspected, old: str, new: str, occurrence: int = 0) -> Rewording | None:
    """How new words are put in the place of old ones; None where that is not certain, or they stand in several runs.

    Args:
        paragraph: where they stand.
        old: the words as the paragraph shows them.
        new: what belongs there.
        occurrence: which of equal places is meant, from 0.

    """
    start = _place(paragraph.text, old, occurrence)
    if start is None:
        return None
    lead = _common(old, new)
    tail = _common(old[lead:][::-1], new[lead:][::-1])
    first, last = start + lead, start + len(old) - tail
    for stretch in paragraph.shown:
        if stretch.start <= first and last <= stretch.end and (text := _only_text(stretch)) is not None:
            at = stretch.start
            return Rewording(paragraph.part, text, first - at, last - at, new[lead : len(new) - tail])
    return None


def edits_of(rewordings: Iterable[Rewording]) -> list[SetText]:
    """The edits that put all of them in place, one a run; of two at one place the second waits."""
    by_run: dict[_Element, list[Rewording]] = {}
    for each in rewordings:
        by_run.setdefault(each.text, []).append(each)
    made = (_edit(text, together) for text, together in by_run.items())
    return [edit for edit in made if edit]


def _edit(text: _Element, rewordings: list[Rewording]) -> SetText | None:
    """The one edit that makes all rewordings of a run; None for a text that would be lost with its ends."""
    told = text.text or ""
    earliest = len(told) + 1
    for each in sorted(rewordings, key=lambda each: (each.start, each.end), reverse=True):
        if each.end <= earliest - (each.start == each.end):
            told = told[: each.start] + each.new + told[each.end :]
            earliest = each.start
    keeps_ends = told == told.strip() or text.get(_SPACE) == "preserve"
    return SetText(rewordings[0].part, text, told) if told and keeps_ends else None


def _place(text: str, words: str, occurrence: int) -> int | None:
    """Where the words stand in a paragraph; None where they do not."""
    at = -1
    for _ in range(occurrence + 1):
        at = text.find(words, at + 1) if words else -1
        if at < 0:
            return None
    return at


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _only_text(stretch: Stretch) -> _Element | None:
    """The one text of a run, where it holds nothing else that shows and no field counts it."""
    if stretch.calls or stretch.own_mark or stretch.field:
        return None
    texts = stretch.element.findall(f"{_W}t")
    return texts[0] if len(texts) == 1 and texts[0].text == stretch.text else None
