"""Roman numerals."""

import pytest

from drafter.model.roman import from_roman, roman


def test_numerals_are_read_as_they_are_printed() -> None:
    assert [from_roman(roman(number)) for number in range(1, 100)] == list(range(1, 100))


@pytest.mark.parametrize(
    ("number", "numeral"), [(3, "III"), (9, "IX"), (14, "XIV"), (30, "XXX"), (49, "XLIX"), (99, "XCIX")]
)
def test_numerals_are_the_usual_ones(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize("numeral", ["", "IIII", "VX", "IC", "xx", "XXXX", "C"])
def test_what_is_no_numeral_is_none(numeral: str) -> None:
    assert from_roman(numeral) is None
