"""Wording: lines of masthead and opening block, letter by letter as the language writes them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator

from drafter.word.inspection.paragraphs import Inspected

_ALIKE = 0.6
"""From this likeness on a line is meant for one of the usual ones."""
_GAP = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef])\s+")
"""White space behind a Han sign or its mark; it parts calls of notes from the next name."""
_UNSEEN = re.compile("[\u0640\u200b\u200e\u200f*†‡]")
"""What is not of the words: the stroke that stretches Arabic ones, marks of direction, calls of notes."""


def bare(text: str) -> str:
    """A text as it compares: letters and figures only, without case and the stroke that stretches Arabic words."""
    return re.sub(r"[\W_\u0640]", "", text).casefold()


def letters(text: str) -> str:
    """A text as it is read: one space where there is any, without calls of notes."""
    return _GAP.sub("", " ".join(_UNSEEN.sub("", text).split()))


def misworded(usual: Iterable[str], lines: Iterable[Inspected], *, every: bool) -> Iterator[tuple[str, str, str]]:
    """Lines of a masthead that are almost, but not quite, what one may say: message, hint, words concerned.

    With `every`, lines too that are like nothing a masthead says.
    """
    accepted = {letters(words): words for words in usual}
    for line in lines:
        words = letters(line.text)
        if not any(map(str.isalpha, words)) or words in accepted:
            continue
        if meant := _meant(words, list(accepted.values())):
            yield f"A line of the masthead reads “{words[:60]}”.", f"Write “{meant}”.", words[:60]
        elif every and accepted:
            yield f"In the masthead stands “{words[:60]}”, which is none of its lines.", "Take it out.", words[:60]


def _meant(words: str, usual: list[str]) -> str:
    """The usual line that one is meant for; "" where it is like none of them."""
    likeness = {each: difflib.SequenceMatcher(None, bare(words), bare(each)).ratio() for each in usual}
    best = max(usual, key=lambda each: likeness[each], default="")
    return best if best and likeness[best] >= _ALIKE else ""
