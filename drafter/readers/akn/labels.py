"""Paragraph numbers as printed: found where they were typed, compared whatever their marks."""

from __future__ import annotations

import re

from drafter.findings import Origin
from drafter.language.shape import Language
from drafter.model.nodes import Emphasis, Inlines
from drafter.model.walk import plain, without_prefix
from drafter.readers.akn.reading import Reading

MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Invisible marks of direction."""

TYPED = re.compile(
    rf"""[{MARKS}]*(
      \d{{1,3}}[ \u00a0{MARKS}]*[-–—]                              # 1 -      Arabic
    | \d{{1,3}}[.．、]                                             # 1.
    | \d{{1,2}}\.\d{{1,2}}\.?                                      # 1.1
    | \d{{1,2}}(?:-\d{{1,2}})+-?                                   # 1-1-     Arabic
    | [(（]?(?:\d{{1,2}}|[a-zA-Z]{{1,2}}|[ivxlIVXL]{{1,5}}|[а-я]|[ء-ي]ـ?)[{MARKS}]*[)）]   # (a) a) (أ) (iv)
    | [(（][一二三四五六七八九十甲乙丙丁戊己庚辛壬癸]{{1,3}}[)）]   # (一)
    | [’‘'](?:\d{{1,2}})[’‘']                                      # ’1‘      Arabic
    | [\u3220-\u3229\u2460-\u2473]                                 # ㈠
    | [•–—·▪]                                                      # bullets
    )[{MARKS}]*[ \t\u00a0]+(?=\S)""",
    re.VERBOSE,
)
"""A number typed at the start of a paragraph, with the white space that parts it from the text."""

LONGEST_NUMBER = 4
"""Digits of the largest paragraph number that is believed."""

MOST_LETTERED = 61
"""Letters and roman numerals are tried up to here."""

SAME = str.maketrans(
    {"（": "(", "）": ")", "．": ".", "–": "-", "—": "-", "‘": "'", "’": "'", "ـ": "", "\u00a0": "", " ": ""}
    | dict(zip("аеіосхурв", "aeiocxypb", strict=True))
)
"""Signs that stand for each other in numbers: full width, dashes, quotation marks, Cyrillic letters typed for Latin."""


def typed(content: Inlines, reading: Reading, at: Origin) -> tuple[str, Inlines]:
    """A number typed into the text and the content without it; "" and the content as it is where there is none."""
    match = TYPED.match(plain(content))
    if not match:
        return "", content
    bare_text = without_prefix(content, match.end())
    if match.group(1) not in "•–—·▪" or isinstance(bare_text[0], Emphasis):
        reading.mend("typed-number", at)
    return match.group(1), bare_text


def bare(label: str) -> str:
    """A number without what files vary: marks of direction, spaces, kinds of dash, bracket and quotation mark."""
    return re.sub(f"[{MARKS}]", "", label).translate(SAME).casefold()


def value_at(label: str, level: int, language: Language, expected: int) -> int | None:
    """The value that a number has at a level, the expected one first; None if it has not the form of that level."""
    wanted = bare(label)
    if bare(language.number(level, expected)) == wanted:
        return expected
    figures = re.search(r"\d+", wanted)
    guesses = [int(figures.group()[:LONGEST_NUMBER])] if figures else range(1, MOST_LETTERED)
    return next((n for n in guesses if bare(language.number(level, n)) == wanted), None)
