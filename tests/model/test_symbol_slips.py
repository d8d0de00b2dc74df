"""Mistyped symbols: what they mean, what cannot be, and what belongs to others."""

from __future__ import annotations

import pytest

from drafter.model.symbol_slips import find_slips


def slips(text: str) -> list[tuple[str, str | None]]:
    return [(text[slip.start : slip.end], slip.right) for slip in find_slips(text)]


@pytest.mark.parametrize(
    ("printed", "right"),
    [
        ("A/C3/81/L.2", "A/C.3/81/L.2"),
        ("A/81.302", "A/81/302"),
        ("А/81/L17", "A/81/L.17"),
        ("a/81/l.17", "A/81/L.17"),
        ("A81/302", "A/81/302"),
        ("S/2O24/600", "S/2024/600"),
        ("S/2024.600", "S/2024/600"),
        ("S2024/600", "S/2024/600"),
        ("A/C.3.81/2", "A/C.3/81/2"),
        ("A/81/5.Add.15", None),
        ("A-81-302", "A/81/302"),
        ("A 81/302", None),
        ("S-2024-600", "S/2024/600"),
        ("S 2024/600", None),
        ("A-81/302", None),
        ("A／81／302", None),
        ("A/81／302", None),
        ("A/81 302", None),
        ("S-2024/600", None),
        ("S/2024-600", "S/2024/600"),
        ("A/81/302 Rev.1", "A/81/302/Rev.1"),
        ("A/81/5/Add 1", "A/81/5/Add.1"),
        ("S/20241/600", None),
        ("S/2024 600", None),
        ("S.2024/600", None),
        ("E.2024/60", None),
        ("S/PV/7813", "S/PV.7813"),
        ("S/P.V.7813", None),
        ("S/PV 7813", None),
    ],
)
def test_a_mistyped_symbol_is_found_with_what_it_means(printed: str, right: str | None) -> None:
    assert slips(f"See {printed}.") == [(printed, right)]


@pytest.mark.parametrize("printed", ["A/81.302", "A81/302", "S/15/289", "A.81.302", "A/81–302"])
def test_chinese_around_a_mistyped_symbol_does_not_hide_it(printed: str) -> None:
    assert [found for found, _ in slips(f"见{printed}号文件")] == [printed]


@pytest.mark.parametrize("printed", ["A/AC/109/2021/15", "A/AC. 109/2021/15", "A/C/3/81/L.2", "E/CN. 6/2020/3"])
def test_a_body_without_its_point_or_with_a_space_behind_it_is_found(printed: str) -> None:
    assert len(slips(f"See {printed}, on lakes.")) == 1


@pytest.mark.parametrize("hyphen", ["-", "\u2011"])
def test_the_second_series_of_a_document_is_looked_at_behind_either_hyphen(hyphen: str) -> None:
    assert [found for found, _ in slips(f"See A/67/828{hyphen}S/2103/210.")] == ["S/2103/210"]


@pytest.mark.parametrize("printed", ["A/C.9/81/2", "A/C.3/81/L.", "A/481/302", "S/1024/600"])
def test_a_symbol_that_cannot_be_is_found(printed: str) -> None:
    assert [found for found, _ in slips(f"See {printed} of then")] == [printed.rstrip(".")]


@pytest.mark.parametrize(
    "printed", ["A/81/302", "A/79/302-S/2024/600", "A/RES/77/18", "A/RES/ES-11/4", "S/PRST/2013/16", "S/2370/2025"]
)
def test_symbols_as_they_are_printed_pass_and_so_do_those_on_chemical_weapons(printed: str) -> None:
    assert slips(f"See {printed}, on lakes.") == []
