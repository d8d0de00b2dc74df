"""Chinese words that come back in resolutions, with another character of the same sound or shape in them.

Chinese parts no words, so each two characters in a row are held against the list (`data/slips.zh.txt`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "slips.zh.txt"


@cache
def meant_words() -> dict[str, str]:
    """Each mistyped word of two characters, and the word that is meant."""
    rows = (line.split() for block in _blocks() for line in block)
    return {wrong: meant for meant, *all_wrong in rows for wrong in all_wrong}


def is_doubtful(word: str) -> bool:
    """Whether a mistyped word may be the end of one word and the beginning of the next."""
    return any(word in line.split()[1:] for line in _blocks()[1])


@cache
def _blocks() -> tuple[list[str], list[str]]:
    """The lines of those that are sure and of those that are doubtful, each with the word that is meant first."""
    _, sure, doubtful = _DATA.read_text(encoding="utf-8").split("\n\n")
    return sure.splitlines(), doubtful.splitlines()


def mistyped(text: str) -> Iterator[int]:
    """Where mistyped words end."""
    signs = text.encode("utf-16-le", "surrogatepass")
    for number in _as_numbers().intersection(_pairs(signs)) | _as_numbers().intersection(_pairs(signs[2:])):
        word = number.to_bytes(4, "little").decode("utf-16-le")
        yield from (match.end() for match in re.finditer(word, text))


def _pairs(signs: bytes) -> memoryview:
    """Each two signs of two bytes as one number."""
    return memoryview(signs[: len(signs) // 4 * 4]).cast("I")


@cache
def _as_numbers() -> frozenset[int]:
    """The mistyped words as two signs of two bytes: a text is read so in a tenth of the time."""
    wrong = "".join(line[_MEANT:] for block in _blocks() for line in block).replace(" ", "")
    return frozenset(_pairs(wrong.encode("utf-16-le")))


_MEANT = 2
"""Characters of the word that is meant, at the head of its line."""
