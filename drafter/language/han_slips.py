"""Chinese words that come back in resolutions, mistyped.

They hold another character of the same sound or shape, characters in each other's place, one too few or one too many.
Chinese parts no words, so each two characters in a row are held against the list (`data/slips.zh.txt`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "slips.zh.txt"


def mistyped_at(text: str, start: int) -> tuple[str, str] | None:
    """The mistyped word that stands at a place of a text, and the word that is meant."""
    pair = text[start : start + 2]
    if meant := _meant_by_two().get(pair):
        return pair, meant
    return next((row for row in _longer().get(pair, ()) if text.startswith(row[0], start)), None)


@cache
def _meant_by_two() -> dict[str, str]:
    """Each mistyped word of two characters, and the word that is meant."""
    rows = (line.split() for block in _blocks()[:2] for line in block.splitlines())
    return {wrong: meant for meant, *all_wrong in rows for wrong in all_wrong}


@cache
def _longer() -> dict[str, list[tuple[str, str]]]:
    """Longer mistyped words, each with the one that is meant, by their first two characters."""
    return _by_two(lambda wrong: wrong.replace(_DOT, "")[:2])


@cache
def _showing() -> dict[str, list[tuple[str, str]]]:
    """The same by the two characters that are nowhere beside each other."""
    return _by_two(lambda wrong: wrong.partition(_DOT)[2][:2])


def _by_two(two: Callable[[str], str]) -> dict[str, list[tuple[str, str]]]:
    words: dict[str, list[tuple[str, str]]] = {}
    for meant, *all_wrong in (line.split() for line in _blocks()[2].splitlines()):
        for wrong in all_wrong:
            words.setdefault(two(wrong), []).append((wrong.replace(_DOT, ""), meant))
    return words


_DOT = "·"


@cache
def is_doubtful(word: str) -> bool:
    """Whether a mistyped word may be the end of one and the beginning of the next, or a shorter name: 反恐主义."""
    is_short = any(wrong == word and len(wrong) < len(meant) for wrong, meant in _longer().get(word[:2], ()))
    return is_short or any(word in line.split()[1:] for line in _blocks()[1].splitlines())


@cache
def _blocks() -> tuple[str, str, str]:
    """The lines of sure ones, of doubtful ones and of longer ones; the word that is meant stands first."""
    _, sure, doubtful, longer = _DATA.read_text(encoding="utf-8").split("\n\n")
    return sure, doubtful, longer


def mistyped(text: str) -> Iterator[int]:
    """Where the first two characters of mistyped words end."""
    signs = text.encode("utf-16-le", "surrogatepass")
    for number in _as_numbers().intersection(_pairs(signs)) | _as_numbers().intersection(_pairs(signs[2:])):
        pair = number.to_bytes(4, "little").decode("utf-16-le")
        words = [pair] if pair in _meant_by_two() else [wrong for wrong, _ in _showing()[pair]]
        yield from (match.start() + 2 for word in words for match in re.finditer(word, text))


def _pairs(signs: bytes) -> memoryview:
    """Each two signs of two bytes as one number."""
    return memoryview(signs[: len(signs) // 4 * 4]).cast("I")


@cache
def _as_numbers() -> frozenset[int]:
    """The mistyped words as two signs of two bytes: a text is read so in a tenth of the time."""
    lines = (line for block in _blocks()[:2] for line in block.splitlines())
    wrong = "".join(line[_MEANT:] for line in lines).replace(" ", "") + "".join(_SHOWN.findall(_blocks()[2]))
    return frozenset(_pairs(wrong.encode("utf-16-le")))


_SHOWN = re.compile(f"{_DOT}(..)")
_MEANT = 2
"""Characters of the word that is meant, at the head of its line."""
