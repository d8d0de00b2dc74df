"""Words with a letter typed for one that looks like it, and words in a case that their preposition cannot have."""

import pytest

from drafter.language.agreement import agreement
from drafter.language.letters import letters


@pytest.mark.parametrize(("typed", "meant"), [("الثقه", "الثقة"), ("أخري", "أخرى"), ("اطار", "إطار")])
def test_an_arabic_word_with_a_letter_for_one_alike_is_known_for_what_is_meant(typed: str, meant: str) -> None:
    listed = letters("ar")
    assert listed is not None
    assert listed.meant.get(typed) == meant


def test_it_is_found_as_a_whole_word_alone() -> None:
    listed = letters("ar")
    assert listed is not None
    assert list(listed.mistyped("في اطار البحيرات واطاراتها")) == [len("في اطار")]


def test_languages_without_a_list_have_none() -> None:
    assert letters("en") is None


@pytest.mark.parametrize(("preposition", "word"), [("для", "обеспечению"), ("с", "государствам"), ("в", "мерами")])
def test_a_case_that_a_preposition_cannot_have_disagrees(preposition: str, word: str) -> None:
    listed = agreement("ru")
    assert listed is not None
    assert listed.disagree(preposition, word)


@pytest.mark.parametrize(("preposition", "word"), [("для", "обеспечения"), ("по", "обеспечению"), ("с", "мерами")])
def test_right_cases_agree(preposition: str, word: str) -> None:
    listed = agreement("ru")
    assert listed is not None
    assert not listed.disagree(preposition, word)
