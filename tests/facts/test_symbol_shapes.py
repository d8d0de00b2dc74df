"""Symbols of no known form that are near to one."""

from __future__ import annotations

import pytest

from drafter.facts.symbol_shapes import find_mistyped


def slips(text: str) -> list[tuple[str, str | None]]:
    return [(text[slip.start : slip.end], slip.right) for slip in find_mistyped(text)]


@pytest.mark.parametrize(
    ("printed", "right"),
    [
        ("A/AC.105.1116", "A/AC.105/1116"),
        ("A/77/322-Add.1", "A/77/322/Add.1"),
        ("UNEP//EA.5/Res.7", "UNEP/EA.5/Res.7"),
        ("UNEP/EA.5/ Res.8", "UNEP/EA.5/Res.8"),
        ("CD/ 1064", "CD/1064"),
        ("A.CONF.189/12/Corr.1", "A/CONF.189/12/Corr.1"),
        ("FCCC/CP/201510/Add.1", "FCCC/CP/2015/10/Add.1"),
        ("uNEP/CBD/COP/13/24", "UNEP/CBD/COP/13/24"),
        ("A/HRC/4758", None),
    ],
)
def test_a_mark_or_a_space_that_is_wrong_in_a_symbol_is_found(printed: str, right: str | None) -> None:
    assert slips(f"See {printed}, on lakes.") == [(printed, right)]
    assert slips(f"见{printed}号文件") == [(printed, right)]


def test_what_both_lists_know_is_said_once() -> None:
    assert slips("See A/81.302 and A/C3/81/L.2.") == [("A/81.302", "A/81/302"), ("A/C3/81/L.2", "A/C.3/81/L.2")]


@pytest.mark.parametrize(
    "printed",
    [
        "A/81/302",
        "A/79/302-S/2024/600",
        "A/AC.105/1116",
        "A/2170",
        "S/4741",
        "ISBA/27/A/3",
        "E/ESCAP/RES/77/1",
        "ISO/IEC 27001",
        "and/or 2030",
        "www.un.org/dppa/c24/2020",
        "resolution 77/18",
    ],
)
def test_known_forms_other_bodies_and_plain_words_pass(printed: str) -> None:
    assert slips(f"See {printed}, on lakes.") == []
