"""Words of a paragraph put in other words, where they stand in one run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import SetText

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def reworded(paragraph: Inspected, old: str, new: str, occurrence: int = 0) -> SetText | None:
    """What puts new words in the place of old ones; None where that is not certain, or they stand in several runs.

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
            told = stretch.text[: first - at] + new[lead : len(new) - tail] + stretch.text[last - at :]
            keeps_ends = told == told.strip() or text.get(_SPACE) == "preserve"
            return SetText(paragraph.part, text, told) if told and keeps_ends else None
    return None


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
