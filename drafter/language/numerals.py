"""Figures of every kind: how one count is written as letters, roman, Arabic letters or Chinese characters."""

from __future__ import annotations

from typing import Literal

NumberFormat = Literal[
    "decimal",
    "lower-letter",
    "upper-letter",
    "lower-roman",
    "upper-roman",
    "abjad",
    "letter-name",
    "circled-han",
    "han",
]
"""How one figure of a paragraph number is written; `word` maps each to Word's own name."""

ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
"""Arabic letters in the order of numbering; they stand for a, b, c … one for one."""

LETTER_NAMES = (
    *("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء"),
    *("كاف", "لام", "ميم", "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء"),
    *("شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين"),
)
"""The names of those letters, which Arabic texts use where others have A, B, C."""

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_HAN = "〇一二三四五六七八九"
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def figure(number: int, form: NumberFormat) -> str:
    """Write a count, from 1, in one form: 3 is "3", "c", "C", "iii", "III", "ج", "جيم", "㈢" or "三"."""
    match form:
        case "lower-letter":
            return letter(number)
        case "upper-letter":
            return letter(number).upper()
        case "lower-roman":
            return roman(number).lower()
        case "upper-roman":
            return roman(number)
        case "abjad":
            return _doubled(number, ABJAD[: len(_LATIN)], " ")
        case "letter-name":
            return _doubled(number, LETTER_NAMES[: len(_LATIN)], " ")
        case "circled-han":
            return _enclosed(number)
        case "han":
            return han(number)
        case _:
            return str(number)


def letter(number: int) -> str:
    """As "a" to "z", then "aa", "bb" (agenda item 99 (gg) of the Assembly)."""
    return _doubled(number, _LATIN, "")


def letter_value(letters: str) -> int:
    """The count of a Latin letter or doubled letter: 2 for "b", 28 for "bb"."""
    return _LATIN.index(letters[0].lower()) + 1 + len(_LATIN) * (len(letters) - 1)


def roman(number: int) -> str:
    """A roman numeral in capitals."""
    out = ""
    for value, numeral in _ROMAN:
        count, number = divmod(number, value)
        out += numeral * count
    return out


def han(number: int) -> str:
    """A Chinese numeral, 1 to 999: 八十一, 一百零一, 一百二十; beyond, figures."""
    if number > _LAST_HAN:
        return str(number)
    if number < 10:
        return _HAN[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return (_HAN[tens] if tens > 1 else "") + "十" + (_HAN[ones] if ones else "")
    hundreds, rest = divmod(number, 100)
    if not rest:
        return _HAN[hundreds] + "百"
    link = "零" if rest < 10 else "一" if rest < 20 else ""
    return _HAN[hundreds] + "百" + link + han(rest)


_LAST_HAN = 999


def grouped(value: int | float | str, group: str, point: str) -> str:
    """A number with its thousands grouped: 65507400 as "65,507,400"; a decimal part keeps its digits."""
    whole, _, decimals = str(value).replace(",", "").partition(".")
    sign = whole[: len(whole) - len(whole.lstrip("-"))]
    figures = f"{int(whole.lstrip('-') or 0):,}".replace(",", group)
    return sign + figures + (point + decimals if decimals else "")


# No list runs to a ninth round of its letters; a number that far out stands in figures.
_LONGEST = 9


def _doubled(number: int, letters: str | tuple[str, ...], between: str) -> str:
    times, position = divmod(number - 1, len(letters))
    if times >= _LONGEST:
        return str(number)
    return between.join([letters[position]] * (times + 1))


def _enclosed(number: int) -> str:
    """㈠ to ㈩ are characters; beyond ten the brackets are written."""
    if number <= 10:
        return chr(0x3220 + number - 1)
    return "(" + han(number) + ")"
