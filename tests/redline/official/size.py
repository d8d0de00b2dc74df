"""How much a redline marks, against the least that a word diff of its two texts needs.

Both sides are read off the Word files, so that nothing of drafter's own comparing is trusted: what stands in `w:ins`,
`w:del`, `w:moveFrom` and `w:moveTo`, and the fewest words that have to go and to come between the two builds. A word
diff knows no moves: a paragraph that moved goes and comes, in both.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree
from rapidfuzz.distance import Indel

from drafter.redline.words import HAN, WORD
from tests.redline.oracle import Look, looks_of_notes, read

MOST = 1.15
"""Words that a redline may mark for each that a word diff has to."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORIES = ("word/document.xml", "word/footnotes.xml")
_SPACED = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
_SIDES = {f"{_W}ins": "new", f"{_W}moveTo": "new", f"{_W}del": "old", f"{_W}moveFrom": "old"}
_TEXT = (f"{_W}t", f"{_W}delText")
_CALL = re.compile(r"\[\^([^\]]*)\]")


@dataclass(frozen=True)
class Size:
    """What is marked and the least that has to be, by drafter's words and by what stands between spaces."""

    words: int
    fewest_words: int
    spaced: int
    fewest_spaced: int

    def __str__(self) -> str:
        return (
            f"{self.words} words for {self.fewest_words} ({self.ratio:.2f}), "
            f"by spaces {self.spaced} for {self.fewest_spaced} ({self.spaced_ratio:.2f})"
        )

    @property
    def ratio(self) -> float:
        """Marked words for each word that has to be."""
        return _ratio(self.words, self.fewest_words)

    @property
    def spaced_ratio(self) -> float:
        """The same by what stands between spaces; in Chinese, by characters."""
        return _ratio(self.spaced, self.fewest_spaced)

    @property
    def larger(self) -> float:
        """The less favourable of the two."""
        return max(self.ratio, self.spaced_ratio)


def _ratio(marked: int, fewest: int) -> float:
    return marked / fewest if fewest else float("inf") if marked else 1.0


def size(redline: bytes, old: bytes, new: bytes) -> Size:
    """Measure a redline against the builds of its two texts."""
    marked = list(_marked(redline))
    before, after = _read(old), _read(new)
    return Size(
        sum(len(_words(text)) for text in marked),
        _fewest(before, after, _words),
        sum(len(_SPACED.findall(text)) for text in marked),
        _fewest(before, after, _SPACED.findall),
    )


def _words(text: str) -> list[str]:
    return [word for word in WORD.findall(text) if not word.isspace()]


def _read(data: bytes) -> list[Look]:
    """A text as it is read, each note at its call: texts with their looks."""
    notes = iter(looks_of_notes(data))
    out: list[Look] = []
    for _, _, looks in read(data)["paragraphs"]:
        for text, look in looks:
            first, *rest = _CALL.split(text)
            out.append((first, look))
            for piece in rest[1::2]:
                out += [
                    (" ", ""),
                    *(said for paragraph in next(notes) for said in (*paragraph, (" ", ""))),
                    (piece, look),
                ]
        out.append(("\n", ""))
    return out


def _fewest(old: list[Look], new: list[Look], words: Callable[[str], list[str]]) -> int:
    """The fewest words to strike and to add; a word that only its emphasis changes has to be written anew."""
    sides = ([(word, look) for text, look in side for word in words(text)] for side in (old, new))
    return int(Indel.distance(*sides))


def _marked(data: bytes) -> Iterator[str]:
    """Every stretch of text that goes or comes, whole where links or other changes cut it into several elements."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in _STORIES:
            for paragraph in etree.fromstring(archive.read(name)).iter(f"{_W}p"):
                yield from _stretches(paragraph)


def _stretches(paragraph: etree._Element) -> Iterator[str]:
    said = {"old": "", "new": ""}
    for node in paragraph.iter(*_TEXT):
        side = next((_SIDES[above.tag] for above in node.iterancestors() if above.tag in _SIDES), None)
        if side:
            said[side] += node.text or ""
        elif node.text:
            yield from said.values()
            said = {"old": "", "new": ""}
    yield from said.values()
