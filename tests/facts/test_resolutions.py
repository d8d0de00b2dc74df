"""Adoption dates and titles of resolutions."""

import datetime

import pytest

from drafter.facts.resolutions import _index, adopted, by_adoption, parts, record
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import SymbolError

DATES = {
    "77/18": "2022-11-21",
    "37/4": "1982-10-22",
    "3369 (XXX)": "1975-10-10",
    "217 A (III)": "1948-12-10",
    "S-10/2": "1978-06-30",
    "ES-10/23": "2024-05-10",
    "3201 (S-VI)": "1974-05-01",
    "45/55 B": "1990-12-04",
    "75/101 A and B": "2020-12-10",
    "A/RES/77/18": "2022-11-21",
}


def rows() -> list[list[str]]:
    return [line.split("\t") for line in _index().splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("number", DATES)
def test_the_date_of_adoption_is_known_for_every_kind_of_number(number: str) -> None:
    assert str(adopted(number)) == DATES[number]


def test_a_resolution_that_is_not_in_the_index_has_no_date() -> None:
    assert adopted("99/1") is None


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(SymbolError, match="77/18"):
        adopted("the last one")


def test_a_record_holds_the_title() -> None:
    found = record("77/18")
    assert found
    assert found.title == "Cooperation between the United Nations and the Organization of Islamic Cooperation"


def test_a_lettered_resolution_knows_its_parts_and_the_dates_of_all() -> None:
    assert parts("75/250") == ("75/250 A", "75/250 B")
    assert adopted("75/250 A") == datetime.date(2020, 12, 31)
    assert adopted("75/250 B") == datetime.date(2021, 6, 30)


def test_old_parts_do_not_mix_with_those_of_another_session() -> None:
    assert parts("217 (III)") == ("217 A (III)",)
    assert parts("217 (IV)") == ()


def test_a_chain_is_put_in_the_order_of_adoption() -> None:
    assert by_adoption(["77/18", "ES-10/23", "3369 (XXX)", "37/4"]) == ["3369 (XXX)", "37/4", "77/18", "ES-10/23"]


def test_dates_that_the_spec_knows_go_before_the_index() -> None:
    known = {"37/4": datetime.date(2030, 1, 1), "99/1": datetime.date(1980, 1, 1)}
    assert by_adoption(["37/4", "99/1", "77/18"], known) == ["99/1", "77/18", "37/4"]


def test_every_row_of_the_index_is_a_number_and_dates_of_its_session() -> None:
    for number, dates, *title in rows():
        parsed = ResolutionNumber.parse(number)
        assert str(parsed) == number
        assert len(title) <= 1
        for date in map(datetime.date.fromisoformat, dates.split()):
            if parsed.session and parsed.session.kind == "regular":
                assert 0 <= date.year - 1945 - parsed.session.number <= 1, number


def test_no_number_stands_twice_in_the_index() -> None:
    numbers = [row[0] for row in rows()]
    assert len(numbers) == len(set(numbers)) > 6500


def test_resolutions_of_the_human_rights_councils_special_sessions_are_not_the_assemblys() -> None:
    assert [adopted(number) for number in ("S-16/1", "S-21/1", "S-33/1")] == [None, None, None]
