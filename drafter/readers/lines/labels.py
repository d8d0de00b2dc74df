"""Numbers as printed: found where they were typed, and read as whatever they may count.

"(i)" is the ninth letter or the first roman numeral; only its neighbours tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from drafter.language.numerals import NumberFormat, figure
from drafter.model.nodes import Inlines
from drafter.model.walk import plain, without_prefix

UNSEEN = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Invisible marks of direction."""

_SIGN = r"\d{1,3}|[a-z]{1,2}|[A-Z]|[ivxlcdm]{1,6}|[IVXLC]{1,6}|[а-яё]|[ء-ي]ـ?|[一二三四五六七八九十]{1,3}"
TYPED = re.compile(
    rf"""[{UNSEEN}\s]*(?P<label>
      [(（](?:{_SIGN})[{UNSEEN}]*[)）]                               # (a) (1) (一)
    | (?:{_SIGN})[)）]                                               # a)
    | \d{{1,3}}(?:\.\d{{1,2}}){{1,3}}\.?                             # 1.1
    | (?:{_SIGN})(?:\ ?(?:bis|ter|quater))?[.．]                      # 1. a. i. 3 bis.
    | \d{{1,3}}\ ?(?:bis|ter|quater)?[、]                            # 1、
    | \d{{1,3}}[ \u00a0{UNSEEN}]*[-–—]                               # 1 -     Arabic
    | [’‘']\d{{1,2}}[’‘']                                            # ’1‘     Arabic
    | [\u3220-\u3229\u2460-\u2473]                                   # ㈠ ①
    | [•–—·▪●○◦➢✓*-]                                                # bullets
    )(?P<gap>[{UNSEEN}]*[ \t\u00a0\u3000]+|(?<=[\u3220-\u3229、．]))(?=\S)""",
    re.VERBOSE,
)
"""A number typed at the start of a paragraph, with the white space that parts it from the text."""

BULLETS = "•–—·▪●○◦➢✓*-"

_SAME = str.maketrans(
    {
        "（": "(",
        "）": ")",
        "．": ".",
        "–": "-",
        "—": "-",
        "\u2010": "-",
        "\u2011": "-",
        "‘": "'",
        "’": "'",
        "ـ": "",
        "\u00a0": "",
        " ": "",
    }
    | dict(zip("аеіосхурв", "aeiocxypb", strict=True))
    | {chr(0x2460 + n): chr(0x3220 + n) for n in range(10)}
)
"""Signs that stand for each other: full width, dashes, quotation marks, Cyrillic letters for Latin, ① for ㈠."""

_FORMS: tuple[NumberFormat, ...] = (
    "decimal",
    "lower-letter",
    "lower-roman",
    "upper-letter",
    "upper-roman",
    "abjad",
    "circled-han",
    "han",
)
_LARGEST = 999
_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Form:
    """How a level's numbers look: the form of the figure and the marks round it."""

    figure: NumberFormat | str
    marks: str


def bare(text: str) -> str:
    """A number or line without what files vary: spaces, marks of direction, kinds of dash and bracket, case."""
    return re.sub(f"[{UNSEEN}]", "", text).translate(_SAME).casefold()


@cache
def readings(label: str) -> tuple[tuple[Form, int], ...]:
    """Everything a number may count: its form and value. Nothing for "3 bis"; a bullet counts nothing but itself."""
    wanted = re.sub(f"[{UNSEEN}]", "", label).translate(_SAME)
    if wanted and wanted in BULLETS:
        return ((Form("bullet", wanted), 1),)
    return tuple(_read(wanted))


def _read(wanted: str) -> Iterator[tuple[Form, int]]:
    match = re.fullmatch(r"([^\w\u3220-\u3229]*)([\w\u3220-\u3229]+)([^\w\u3220-\u3229]*)", wanted)
    if not match:
        return
    for form in _FORMS:
        value = _values(form).get(match[2])
        if value:
            yield Form(form, f"{match[1]}{{}}{match[3]}"), value


@cache
def _values(form: NumberFormat) -> dict[str, int]:
    """The value of each figure of a form."""
    most = _LARGEST if form == "decimal" else 10 if form == "circled-han" else 28 if form == "abjad" else _LETTERS
    found: dict[str, int] = {}
    for value in range(1, most + 1):
        found.setdefault(figure(value, form).translate(_SAME), value)
    return found


def typed(content: Inlines) -> tuple[str, Inlines]:
    """A number typed at the start of some content and the content without it; "" where there is none."""
    match = TYPED.match(plain(content))
    if not match:
        return "", content
    return " ".join(match["label"].split()), without_prefix(content, match.end())
