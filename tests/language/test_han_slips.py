"""Chinese words that come back in resolutions, with another character of the same sound or shape in them."""

import pytest

from drafter.language.han_slips import is_doubtful, meant_words, mistyped


@pytest.mark.parametrize(("typed", "meant"), [("措失", "措施"), ("支特", "支持")])
def test_another_character_of_the_same_sound_or_shape_is_known_for_the_word_that_is_meant(
    typed: str, meant: str
) -> None:
    assert meant_words()[typed] == meant


@pytest.mark.parametrize("before", ["", "湖", "湖泊"])
def test_a_mistyped_word_is_found_wherever_it_stands(before: str) -> None:
    assert list(mistyped(f"{before}支特保护")) == [len(before) + 2]


def test_right_words_are_not_mistyped() -> None:
    assert not list(mistyped("大会决定努力保护湖泊，并请秘书长提出报告"))
    assert not set(meant_words()) & set(meant_words().values())


def test_a_word_of_two_frequent_characters_is_doubtful() -> None:
    assert (is_doubtful("措失"), is_doubtful("重伸")) == (True, False)
