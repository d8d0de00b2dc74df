"""Words one slip from those of every resolution."""

from __future__ import annotations

from importlib.resources import files

import pytest

from drafter.language.slips import is_one_slip
from drafter.language.spelling import Spelling, spelling

DATA = files("drafter.language") / "data"
LISTED = "managed manager\nregarding rewarding\nstates\n"


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("regrading", "regarding"),
        ("regardng", "regarding"),
        ("regarrding", "regarding"),
        ("regatding", "regarding"),
        ("sattes", "states"),
    ],
)
def test_a_letter_lost_added_changed_or_in_another_place_is_seen(word: str, meant: str) -> None:
    assert Spelling(LISTED, prefix=1).meant(word) == meant


@pytest.mark.parametrize("word", ["rewarding", "manager", "Regrading", "statement", "regarded", "statec"])
def test_right_words_names_far_words_and_other_endings_are_left_alone(word: str) -> None:
    assert Spelling(LISTED, prefix=1).meant(word) is None


def test_every_slip_in_a_text_is_told_with_its_place() -> None:
    slips = Spelling(LISTED, prefix=1).slips("all sttes, regrading pre-sttes and sttes")
    assert sorted(slips) == [(4, 9, "states"), (11, 20, "regarding"), (35, 40, "states")]


def test_a_language_without_letters_has_no_list() -> None:
    assert spelling("zh") is None


@pytest.mark.parametrize("code", ["ar", "en", "es", "fr", "ru"])
def test_the_right_words_of_a_list_are_one_slip_from_the_frequent_one_before_them(code: str) -> None:
    rows = [line.split(" ") for line in (DATA / f"spelling.{code}.txt").read_text("utf-8").splitlines()]
    assert [row for row in rows if not all(is_one_slip(word, row[0]) for word in row[1:])] == []
