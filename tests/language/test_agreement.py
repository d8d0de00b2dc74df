"""Determiners and the nouns that cannot stand behind them."""

import pytest

from drafter.language import LANGUAGES
from drafter.language.agreement import Agreement, agreement


def listed(code: str) -> Agreement:
    found = agreement(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "determiner", "word"),
    [
        ("en", "these", "region"),
        ("fr", "la", "développement"),
        ("fr", "Les", "secteur"),
        ("fr", "le", "résolution"),
        ("es", "la", "mecanismo"),
        ("es", "los", "recurso"),
        ("es", "las", "recursos"),
        ("es", "el", "aplicación"),
        ("es", "sus", "esfuerzo"),
        ("ru", "устойчивому", "развития"),
        ("ru", "международным", "сообществу"),
        ("ar", "آثار", "السلبي"),
    ],
)
def test_a_noun_of_another_gender_or_number_disagrees(code: str, determiner: str, word: str) -> None:
    assert listed(code).disagree(determiner, word)


@pytest.mark.parametrize(
    ("code", "determiner", "word"),
    [("fr", "le", "développement"), ("fr", "les", "mesures"), ("es", "el", "agua"), ("es", "la", "aplicación")],
)
def test_a_noun_that_fits_does_not(code: str, determiner: str, word: str) -> None:
    assert not listed(code).disagree(determiner, word)


def test_they_are_found_where_they_stand_side_by_side() -> None:
    assert list(listed("fr").disagreeing("pour les secteur publics ; le secteur, les, secteur")) == [16]


def test_languages_whose_nouns_change_with_the_words_before_them_have_a_list() -> None:
    assert {code for code in LANGUAGES if agreement(code) is not None} == {"ar", "en", "es", "fr", "ru"}
