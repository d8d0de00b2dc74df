"""The order of States in six languages against lists inside official texts."""

from pathlib import Path

import pytest

from drafter.facts.states import state, states
from drafter.language import LANGUAGES, language

LISTS = [
    line.split("\t")
    for line in Path(__file__).with_name("official_order.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]

RENAMED = {("TUR", "fr"): "Turquie", ("TUR", "es"): "Turquía"}
"""How the lists of 2020 to 2022 call a State that has since changed its name, and with it its place."""


def sorted_codes(codes: set[str], code: str) -> list[str]:
    names = {RENAMED.get((each.code, code), each.name(code)): each.code for each in states() if each.code in codes}
    return [names[name] for name in language(code).collate(names)]


@pytest.mark.parametrize(("code", "resolution", "listed"), LISTS, ids=[f"{code} {number}" for code, number, _ in LISTS])
def test_states_stand_in_the_order_of_an_official_list(code: str, resolution: str, listed: str) -> None:
    official = listed.split()
    assert sorted_codes(set(official), code) == official


def test_chinese_lists_keep_the_english_order() -> None:
    listed = {(code, number): codes.split() for code, number, codes in LISTS}
    for number in ("75/37", "76/23", "76/238", "77/250"):
        assert listed["zh", number] == listed["en", number]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_state_of_palestine_stands_last(code: str) -> None:
    palestine = state("PSE")
    assert palestine
    assert language(code).collate(each.name(code) for each in states())[-1] == palestine.name(code)


def test_one_hundred_and_ninety_three_states_are_compared_in_four_languages() -> None:
    whole = {code for code, number, codes in LISTS if number == "76/238" and len(set(codes.split())) == 193}
    assert whole == {"en", "fr", "es", "zh"}
