"""Resolutions of one list together, in each language's own joints."""

import datetime

import pytest

from drafter.language import LANGUAGES, language
from drafter.language.chains import find_chains
from drafter.language.shape import Dated

THREE = (
    Dated("60/1", datetime.date(2005, 9, 16)),
    Dated("70/1", datetime.date(2015, 9, 25)),
    Dated("77/18", datetime.date(2022, 11, 21)),
)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_language_writes_as_a_chain_is_read_as_one(code: str) -> None:
    speaker = language(code)
    (chain,) = find_chains(speaker.resolutions(THREE), speaker)
    assert [str(each.number) for each in chain] == ["60/1", "70/1", "77/18"]


def test_words_between_two_citations_part_them() -> None:
    text = "resolutions 60/1 of 16 September 2005, on lakes, and 70/1 of 25 September 2015"
    assert [len(chain) for chain in find_chains(text, language("en"))] == [1, 1]


def test_a_resolution_of_another_organ_begins_a_chain_of_its_own() -> None:
    text = "resolutions 60/1 of 16 September 2005 and 2593 (2021) of 30 August 2021"
    assert [len(chain) for chain in find_chains(text, language("en"))] == [1, 1]
