"""States: codes and names."""

import pytest

from drafter.facts.states import find_state, nearest, state, states
from drafter.language import LANGUAGES


def test_there_are_193_member_states_and_the_state_of_palestine() -> None:
    codes = [each.code for each in states()]
    assert len(codes) == len(set(codes)) == 194
    assert codes[-1] == "PSE"
    assert all(len(each.m49) == 3 and each.m49.isdigit() for each in states())


def test_a_state_has_a_name_of_its_own_in_each_language() -> None:
    for code in LANGUAGES:
        names = [each.name(code) for each in states()]
        assert len(set(names)) == 194
        assert all(name == name.strip() and "  " not in name for name in names)


def test_a_state_is_known_by_its_code_in_any_case() -> None:
    assert [each and each.name("fr") for each in (state("CMR"), state("cmr"), state("XXX"))] == [
        "Cameroun",
        "Cameroun",
        None,
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_listed_name_finds_its_state(code: str) -> None:
    assert [each.code for each in states() if find_state(each.name(code), code) is not each] == []


@pytest.mark.parametrize(
    ("name", "language", "code"),
    [
        ("the Bahamas", "en", "BHS"),
        ("Bahamas", "en", "BHS"),
        ("Gambia (The)", "en", "GMB"),
        ("Netherlands", "en", "NLD"),
        ("Kingdom of the Netherlands", "en", "NLD"),
        ("the Islamic Republic of Iran", "en", "IRN"),
        ("Turkey", "en", "TUR"),
        ("cote d'ivoire", "en", "CIV"),
        ("République islamique d’Iran", "fr", "IRN"),
        ("l’Équateur", "fr", "ECU"),
        ("les Pays-Bas", "fr", "NLD"),
        ("el Camerún", "es", "CMR"),
        ("República Bolivariana de Venezuela", "es", "VEN"),
        ("Исламская Республика Иран", "ru", "IRN"),
        ("Кот-д’Ивуар", "ru", "CIV"),
        ("جمهورية إيران الإسلامية", "ar", "IRN"),
        ("كاميرون", "ar", "CMR"),
        ("荷兰", "zh", "NLD"),
    ],
)
def test_a_state_is_found_under_the_names_that_texts_use(name: str, language: str, code: str) -> None:
    found = find_state(name, language)
    assert found
    assert found.code == code


def test_niger_is_not_nigeria_and_the_two_congos_and_koreas_stay_apart() -> None:
    names = [
        "Niger",
        "Nigeria",
        "Congo",
        "Democratic Republic of the Congo",
        "Republic of Korea",
        "Guinea",
        "Guinea-Bissau",
    ]
    found = [find_state(name, "en") for name in names]
    assert [each and each.code for each in found] == ["NER", "NGA", "COG", "COD", "KOR", "GIN", "GNB"]


def test_a_mistaken_name_brings_the_nearest() -> None:
    assert find_state("Kameroon", "en") is None
    assert nearest("Kameroon", "en") == ["Cameroon"]
    assert nearest("Estados Unidos de Amèrika", "es")[0] == "Estados Unidos de América"
    assert nearest("zzzzzz", "en") == []


@pytest.mark.parametrize(
    ("name", "language", "near"),
    [
        ("Federal Republic of Germany", "en", ["Germany"]),
        ("French Republic", "en", ["France"]),
        ("République française", "fr", ["France"]),
        ("Французская Республика", "ru", ["Франция"]),
        ("Group of 77 and China", "en", []),
        ("African Group", "en", []),
        ("Arab Group", "en", []),
        ("European Union", "en", []),
        ("Lake Chad Basin Commission", "en", []),
    ],
)
def test_a_long_name_brings_the_short_one_and_a_group_brings_no_state(
    name: str, language: str, near: list[str]
) -> None:
    assert nearest(name, language, 1) == near
