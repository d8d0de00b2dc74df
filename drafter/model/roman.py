"""Roman numerals."""

from __future__ import annotations

import re

_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")

# Tens and ones of numerals up to XCIX, at least one of them.
_NUMERAL = re.compile(r"(?=.)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


def roman(number: int) -> str:
    """The numeral of a number from 1 to 99."""
    return _TENS[number // 10] + _ONES[number % 10]


def from_roman(numeral: str) -> int | None:
    """The number of a numeral up to XCIX; None for anything else."""
    match = _NUMERAL.fullmatch(numeral)
    return _TENS.index(match[1]) * 10 + _ONES.index(match[2]) if match else None
