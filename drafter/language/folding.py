"""How the beginnings of texts are compared with phrases of a list.

Case of the first letter, kinds of space, hyphen and apostrophe, and Arabic signs of vowels make no difference; nor do
Latin letters that stand in Russian words by mistake.
"""

from __future__ import annotations

import re

WINDOW = 160
"""Characters at the beginning of a text that may belong to its opening phrase."""

# Signs of Arabic vowels and the stroke that stretches a word, marks of direction: they change no word.
_SIGNS = frozenset(map(chr, [*range(0x064B, 0x0653), 0x0640, 0x0670, 0x200E, 0x200F]))
# One sign for each kind of space, hyphen, apostrophe; Latin letters that stand for Cyrillic ones by mistake.
_ALIKE = str.maketrans("\u00a0\u202f\u2011\u2010'ё", "  --’е")
_LATIN_IN_RUSSIAN = str.maketrans("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ")
_WORD = re.compile(r"[\w’-]+")


class Folded:
    """The beginning of a text as phrases are compared.

    Attributes:
        text: what is compared.
        places: for each of its characters and its end, the place in the text that was given.

    """

    __slots__ = ("code", "places", "text")

    def __init__(self, text: str, code: str) -> None:
        self.code = code
        window = text[:WINDOW].translate(_ALIKE)
        if code == "ru":
            window = window.translate(_LATIN_IN_RUSSIAN)
        kept = [at for at, sign in enumerate(window) if sign not in _SIGNS]
        while kept and window[kept[0]].isspace():
            del kept[0]
        folded = "".join([window[at] for at in kept])
        self.text = folded[:1].lower() + folded[1:]
        self.places = [*kept, len(window)] if kept else [len(window)]

    def ends(self, start: int) -> list[int]:
        """Where a phrase may end: behind a word, in Chinese anywhere."""
        if self.code == "zh":
            return list(range(start + 1, min(len(self.text), start + 24) + 1))
        return [match.end() for match in _WORD.finditer(self.text, start)]
