"""Mistyped symbols: what they mean, what cannot be, and what belongs to others."""

from __future__ import annotations

import pytest

from drafter.facts.symbol_slips import find_slips


def slips(text: str) -> list[tuple[str, str | None]]:
    return [(text[slip.start : slip.end], slip.right) for slip in find_slips(text)]


@pytest.mark.parametrize(
    ("right", "mistyped"),
    [
        (
            "A/81/302",
            "A/81.302 A81/302 A/81302 A-81-302 A-81/302 A/81-302 A/81–302 A.81.302 A_81_302 A／81／302 A/81／302",
        ),
        ("A/81/302", "a/81/302 А/81/302 A\\81\\302 A//81/302 A/81:302 A/81,302 A／81／302 A/81／302"),
        ("A/81/302", "A/8l/302 A/81/3O2 A/81／302 A/A/81/302"),
        ("S/2024/600", "S/2024.600 S2024/600 S-2024-600 S-2024/600 S/2024-600 S.2024/600 S/2O24/600 s/2024/600"),
        (
            "A/C.3/81/L.2",
            "A/C3/81/L.2 A/C.3.81/L.2 A/C/3/81/L.2 A/C-3/81/L.2 А/C.3/81/L.2 a/c.3/81/l.2 A-C.3-81-L.2",
        ),
        (
            "A/81/5/Add.15",
            "A/81/5.Add.15 A/81/5Add.15 A/81/5/Add15 A/81/5/add.15 A/81/5/Add/15 A/81/5/Add.l5",
        ),
        ("A/HRC/43/18", "A/HRC43/18 A/HRC.43/18 A/HRC-43/18 A/HCR/43/18 A/RHC/43/18 AHRC/43/18"),
        ("A/CONF.157/24", "A/CONF157/24 A/CONF/157/24 A/Conf.157/24 A/CNOF.157/24 A.CONF.157/24 A/CONF.157.24"),
        ("A/AC.105/1116", "A/AC.105.1116 A/AC105/1116 A/AC/105/1116"),
        ("S/PV.7813", "S/PV/7813 S/PV7813 S/PV-7813"),
        ("UNEP/EA.5/Res.7", "UNEP//EA.5/Res.7 UNEP/EA5/Res.7 uNEP/EA.5/Res.7 UNEP/EA.5/Res7"),
        ("FCCC/CP/2015/10/Add.1", "FCCC/CP/201510/Add.1 FCCC/CP.2015/10/Add.1 FCCC/CP/2015/10/ADD.1"),
    ],
)
def test_a_mistyped_symbol_is_found_with_what_it_means(right: str, mistyped: str) -> None:
    for printed in mistyped.split():
        assert slips(f"See {printed}.") == [(printed, right)]
        assert slips(f"见{printed}号文件") == [(printed, right)]


@pytest.mark.parametrize(
    ("right", "printed"),
    [
        ("A/81/302", "A 81/302"),
        ("A/C.3/81/2", "A C.3/81/2"),
        ("A/HRC/43/18", "A HRC/43/18"),
        ("A/81/302", "A/81 302"),
        ("A/81/302", "A /81/302"),
        ("S/2024/600", "S 2024/600"),
        ("S/2024/600", "S/2024 600"),
        ("S/PV.7813", "S/PV 7813"),
        ("A/81/302/Rev.1", "A/81/302 Rev.1"),
        ("A/81/5/Add.1", "A/81/5/Add 1"),
        ("A/81/5/Corr.1", "A/81/5/Corrigendum 1"),
        ("A/81/5/Add.1", "A/81/5/ Add. 1"),
        ("A/AC.109/2021/15", "A/AC. 109/2021/15"),
        ("E/CN.6/2020/3", "E/CN. 6/2020/3"),
        ("CD/1064", "CD/ 1064"),
    ],
)
def test_a_space_within_a_symbol_is_found(right: str, printed: str) -> None:
    assert slips(f"See {printed}, on lakes.") == [(printed, right)]


def test_a_symbol_without_its_series_is_found() -> None:
    assert slips("See /81/302.") == [("/81/302", "A/81/302")]


@pytest.mark.parametrize("hyphen", ["-", "\u2011"])
def test_the_second_series_of_a_document_is_looked_at_behind_either_hyphen(hyphen: str) -> None:
    assert [found for found, _ in slips(f"See A/67/828{hyphen}S/2103/210.")] == ["S/2103/210"]


@pytest.mark.parametrize(
    "printed",
    ["A/C.9/81/2", "A/C.3/81/L.", "A/481/302", "S/1024/600", "S/20241/600", "S/15/289", "A/277", "A/12/5"],
)
def test_a_symbol_that_cannot_be_is_found_and_nothing_put_in_its_place(printed: str) -> None:
    assert slips(f"See {printed} of then") == [(printed.rstrip("."), None)]


def test_of_two_symbols_that_may_be_meant_none_is_chosen() -> None:
    assert slips("See A/HRC/4758.") == [("A/HRC/4758", None)]


def test_a_symbol_ends_where_words_or_other_figures_follow_it() -> None:
    assert slips("See A/81.302, 15 May, and A/C3/81/L.2. 15 States") == [
        ("A/81.302", "A/81/302"),
        ("A/C3/81/L.2", "A/C.3/81/L.2"),
    ]


@pytest.mark.parametrize(
    "printed",
    [
        "A/81/302",
        "A/79/302-S/2024/600",
        "A/79/302\u2011S/2024/600",
        "A/RES/77/18",
        "A/RES/ES-11/4",
        "A/ES-10/273",
        "A/AC.105/1116",
        "A/2170",
        "S/4741",
        "S/2370/2025",
        "S/PRST/2013/16",
        "ISBA/27/A/3",
        "E/ESCAP/RES/77/1",
        "Sales No. E.96.IV.13",
        "A 31/3.4.1",
        "sect. A. 34/7",
        "as well as 60/180",
        "a 50/50 share",
        "ISO/IEC 27001",
        "and/or 2030",
        "www.un.org/dppa/c24/2020",
        "resolution 77/18",
    ],
)
def test_known_forms_other_bodies_and_plain_words_pass(printed: str) -> None:
    assert slips(f"See {printed}, on lakes.") == []


def test_what_is_longer_than_any_symbol_is_none_and_costs_no_time() -> None:
    assert slips(f"See A{'/1' * 100_000} and A/1{'.a-' * 50_000}, A{'1a' * 50_000}.") == []
