"""Chinese words that come back in resolutions, with another character of the same sound or shape in them."""

import pytest

from drafter.language.han_slips import is_doubtful, mistyped, mistyped_at


@pytest.mark.parametrize(("typed", "meant"), [("措失", "措施"), ("支特", "支持")])
def test_another_character_of_the_same_sound_or_shape_is_known_for_the_word_that_is_meant(
    typed: str, meant: str
) -> None:
    assert mistyped_at(typed, 0) == (typed, meant)


@pytest.mark.parametrize("before", ["", "湖", "湖泊"])
def test_a_mistyped_word_is_found_wherever_it_stands(before: str) -> None:
    assert list(mistyped(f"{before}支特保护")) == [len(before) + 2]


def test_right_words_are_not_mistyped() -> None:
    assert not list(mistyped("大会决定努力保护湖泊，并请秘书长提出报告"))


@pytest.mark.parametrize("typed", ["国际会社", "可续发展", "秘长书"])
def test_a_longer_word_with_characters_turned_or_lost_is_found_as_a_whole(typed: str) -> None:
    text = f"湖泊{typed}"
    words = [mistyped_at(text, end - 2) for end in mistyped(text)]
    assert typed in [word[0] for word in words if word]


@pytest.mark.parametrize(("typed", "meant"), [("提提供", "提供"), ("需要要", "需要")])
def test_a_character_twice_is_found(typed: str, meant: str) -> None:
    text = f"湖泊{typed}"
    assert (typed, meant) in [mistyped_at(text, end - 2) for end in mistyped(text)]


def test_a_word_of_two_frequent_characters_is_doubtful() -> None:
    assert (is_doubtful("措失"), is_doubtful("重伸")) == (True, False)
