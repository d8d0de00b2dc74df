"""How much a redline marks, against the least that a word diff of its two texts needs.

Both sides are read off the Word files, so that nothing of drafter's own comparing is trusted: what stands in `w:ins`,
`w:del`, `w:moveFrom` and `w:moveTo`, and the fewest words that have to go and to come between the two builds.
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
from tests.redline.oracle import read

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORIES = ("word/document.xml", "word/footnotes.xml")
_SPACED = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
_CHANGED = {f"{_W}{name}" for name in ("ins", "del", "moveFrom", "moveTo")}
_TEXT = (f"{_W}t", f"{_W}delText")
_CALL = re.compile(r"\[\^[^\]]*\]")


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
    before, after = _read(old), _read(new)
    return Size(
        sum(len(_words(text)) for text in marked),
        _fewest(before, after, _words),
        sum(len(_SPACED.findall(text)) for text in marked),
        _fewest(before, after, _SPACED.findall),
    )


def _words(text: str) -> list[str]:
    return [word for word in WORD.findall(text) if not word.isspace()]


_Look = tuple[str, bool, bool]


def _read(data: bytes) -> list[_Look]:
    """A text as it is read, each note at its call: texts with their emphasis."""
    facts = read(data)
    notes = iter(facts["notes"])
    out: list[_Look] = []
    for _, _, looks in facts["paragraphs"]:
        for text, bold, italic in looks:
            first, *rest = _CALL.split(text)
            out.append((first, bold, italic))
            for piece in rest:
                out += [(f" {next(notes)[1]} ", False, False), (piece, bold, italic)]
        out.append(("\n", False, False))
    return out


def _fewest(old: list[_Look], new: list[_Look], words: Callable[[str], list[str]]) -> int:
    """The fewest words to strike and to add; a word that only its emphasis changes has to be written anew."""
    sides = ([(word, bold, italic) for text, bold, italic in side for word in words(text)] for side in (old, new))
    return int(Indel.distance(*sides))


def _marked(data: bytes) -> Iterator[str]:
    """Every stretch of text that a change holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in _STORIES:
            for change in etree.fromstring(archive.read(name)).iter(*_CHANGED):
                if text := "".join(node.text or "" for node in change.iter(*_TEXT)):
                    yield text
