"""Where words of a paragraph stand in the file: its text without tags, each character with its place."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass, field

_TOKEN = re.compile(r"<!--.*?-->|<[^>]*>|&[^\s;<&]{1,12};|[^<&]+|[<&]", re.S)
_NUMBER = re.compile(r"<num\b[^>]*>([^<]*)</num>(?:\s*<(?!/|num\b)[^>]*>)*\s*\Z")
"""The number of a paragraph, where only the starts of elements stand between the two."""
_BEFORE = 600
"""Characters before a paragraph among which its number stands."""
_FARTHEST = 200_000
"""Characters of the longest paragraph that is searched, tags and all."""
_KEYS = {
    "title": re.compile(r"""<docTitle\b[^>]*\bresolutionTitle\b|<docTitle\b(?!.*\bresolutionTitle\b)""", re.S),
    "agenda": re.compile(r"""<inline\b[^>]*\bname=["']agenda ?item ?(?:name|title)["']""", re.I),
    "symbol": re.compile(r"<docNumber\b"),
    "session": re.compile(r"<session\b"),
    "date": re.compile(r"<docDate\b"),
    "adopted.date": re.compile(r"<docTitle\b(?![^>]*\bresolutionTitle\b)"),
    "opening": re.compile(r"<formula\b"),
    "closing": re.compile(r"<conclusions\b"),
}
"""What holds a key of the front matter."""


@dataclass(slots=True)
class _Stream:
    """Characters without tags, white space as one space, with the place of each."""

    text: str = ""
    at: list[int] = field(default_factory=list)

    def add(self, text: str, start: int, *, is_one: bool = False) -> None:
        """Add what stands from a place on; `is_one` where the file spells a character as an entity."""
        kept: list[str] = []
        space = not self.text or self.text[-1].isspace()
        for n, sign in enumerate(text):
            is_space = sign in " \t\r\n"
            if not (is_space and space):
                kept.append(" " if is_space else sign)
                self.at.append(start if is_one else start + n)
            space = is_space
        self.text += "".join(kept)

    def find(self, words: str, occurrence: int, lead: int) -> int | None:
        """The place in the file of words behind those that lead to them; None where they do not stand here."""
        found = [match.start() for match in re.finditer(re.escape(words), self.text)]
        if found and lead < len(words):
            return self.at[found[min(occurrence, len(found) - 1)] + lead]
        bare, places = self._bare()
        wanted, ahead = "".join(words.split()), len("".join(words[:lead].split()))
        found = [match.start() for match in re.finditer(re.escape(wanted), bare)] if wanted else []
        if not found:
            return None
        return self.at[places[min(found[min(occurrence, len(found) - 1)] + ahead, len(places) - 1)]]

    def _bare(self) -> tuple[str, list[int]]:
        """The same without white space, which reading may have set in order."""
        places = [n for n, sign in enumerate(self.text) if not sign.isspace()]
        return "".join(self.text[n] for n in places), places


class Places:
    """Finds words in the text of an XML file."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", text))]

    def of(self, line: int, words: str, occurrence: int = 0, lead: int = 0) -> tuple[int, int] | None:
        """Line and column of words in the paragraph that begins on a line, its number and its notes included.

        The paragraph's first character where they do not stand in it as such; None where no element begins there.
        """
        streams = self._paragraph(line)
        if streams is None:
            return None
        number, *texts = streams
        wanted = "".join(sign for sign in words if sign not in _SIGNS)
        if number.at and (wanted.startswith(_NUMBER_KEY) or wanted == number.text.strip()):
            return self._place(number.at[0])
        for stream in texts if wanted else ():
            if (at := stream.find(wanted, occurrence, min(lead, len(wanted)))) is not None:
                return self._place(at)
        first = next((at for sign, at in zip(texts[0].text, texts[0].at, strict=True) if not sign.isspace()), None)
        return None if first is None else self._place(first)

    def of_key(self, key: str) -> int | None:
        """The line of a key of the front matter."""
        found = _KEYS[key].search(self._text) if key in _KEYS else None
        return self._place(found.start())[0] if found else None

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1

    def _paragraph(self, line: int) -> list[_Stream] | None:
        """The number, the text and the notes of the element that begins on a line."""
        if line > len(self._starts):
            return None
        begin = self._text.find("<", self._starts[line - 1])
        if begin < 0 or self._place(begin)[0] != line:
            return None
        number = _Stream()
        if before := _NUMBER.search(self._text, max(0, begin - _BEFORE), begin):
            number.add(before[1], before.start(1))
        return [number, *self._streams(begin)]

    def _streams(self, begin: int) -> list[_Stream]:
        """The text of an element that begins at a place, then that of each note in it."""
        streams, into, depth = [_Stream()], [0], 0
        for token in _TOKEN.finditer(self._text, begin, begin + _FARTHEST):
            said = token[0]
            if not said.startswith("<"):
                is_entity = said.startswith("&")
                streams[into[-1]].add(html.unescape(said), token.start(), is_one=is_entity)
                continue
            depth += _step(said)
            if said.startswith("<authorialNote"):
                streams.append(_Stream())
                into.append(len(streams) - 1)
            elif said.startswith("</authorialNote"):
                into.pop()
            if depth <= 0 or not into:
                break
        return streams


_SIGNS = "\ufff9\ufffc"
"""What stands for calls of notes and for numbers of references in the words of a finding."""
_NUMBER_KEY = "number: "
"""How findings name the number of a paragraph, as a spec gives it."""


def _step(tag: str) -> int:
    """How much deeper a tag leads."""
    if tag.startswith("</"):
        return -1
    return 0 if tag.endswith("/>") or tag.startswith(("<!", "<?")) else 1
