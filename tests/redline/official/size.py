"""How much a redline marks, against the least that a word diff of its two texts needs.

Both sides are read off the Word files, so that nothing of drafter's own comparing is trusted: what stands in `w:ins`,
`w:del`, `w:moveFrom` and `w:moveTo`, and the fewest words that have to go and to come between the two builds.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from rapidfuzz.distance import Indel

from drafter.redline.words import HAN, WORD

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORIES = ("word/document.xml", "word/footnotes.xml")
_SPACED = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
_CHANGED = {f"{_W}{name}" for name in ("ins", "del", "moveFrom", "moveTo")}
_TEXT = {f"{_W}t", f"{_W}delText"}


@dataclass(frozen=True)
class Size:
    """What is marked and the least that has to be, by drafter's words and by what stands between spaces."""

    words: int
    fewest_words: int
    spaced: int
    fewest_spaced: int

    @property
    def ratio(self) -> float:
        """Marked words for each word that has to be."""
        return self.words / self.fewest_words if self.fewest_words else 1.0

    @property
    def spaced_ratio(self) -> float:
        """The same by what stands between spaces; in Chinese, by characters."""
        return self.spaced / self.fewest_spaced if self.fewest_spaced else 1.0


def size(redline: bytes, old: bytes, new: bytes) -> Size:
    """Measure a redline against the builds of its two texts."""
    marked = list(_marked(redline))
    before, after = _stories(old), _stories(new)
    return Size(
        sum(len(_words(text)) for text in marked),
        sum(int(Indel.distance(_words(a), _words(b))) for a, b in zip(before, after, strict=True)),
        sum(len(_SPACED.findall(text)) for text in marked),
        sum(int(Indel.distance(_SPACED.findall(a), _SPACED.findall(b))) for a, b in zip(before, after, strict=True)),
    )


def _words(text: str) -> list[str]:
    return [word for word in WORD.findall(text) if not word.isspace()]


def _stories(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        trees = [etree.fromstring(archive.read(name)) for name in _STORIES]
    return ["\n".join(_said(paragraph) for paragraph in tree.iter(f"{_W}p")) for tree in trees]


def _said(element: etree._Element) -> str:
    return "".join(node.text or "" for node in element.iter() if node.tag in _TEXT)


def _marked(data: bytes) -> Iterator[str]:
    """Every stretch of text that a change holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in _STORIES:
            for change in etree.fromstring(archive.read(name)).iter(*_CHANGED):
                if text := _said(change):
                    yield text
