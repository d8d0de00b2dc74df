"""The facts of the masthead, merged."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from drafter.language import language
from drafter.model.front import Adoption, Agenda, Front, Session, Sponsor
from drafter.model.nodes import Note
from drafter.model.walk import plain
from drafter.redline.merge.brackets import Brackets
from drafter.redline.merge.front import merged_front
from tests.builders import said

DAY = datetime.date(2026, 11, 27)
CHAD, OMAN, PERU, TONGA = (Sponsor(name=name) for name in ("Chad", "Oman", "Peru", "Tonga"))
BASE = Front(
    title=said("Water levels of the lake"),
    symbol="A/81/L.7",
    sponsors=(CHAD, PERU),
    agenda=Agenda(items=("14",), titles=(said("Water"),)),
    recalls=("60/1", "77/18"),
    known=(("81/1", DAY),),
)


def merged(
    mine: dict[str, Any], theirs: dict[str, Any], code: str = "en", base: Front = BASE
) -> tuple[Front, list[str]]:
    speaks = language(code)
    made = merged_front(base, replace(base, **mine), replace(base, **theirs), Brackets.of(speaks, "A", "B"), speaks)
    return made.front, [f"{each.where}: {each.mine} | {each.theirs}" for each in made.conflicts]


def test_each_side_changes_what_it_likes() -> None:
    front, conflicts = merged({"symbol": "A/81/L.7/Rev.1"}, {"session": Session(81), "date": DAY})
    assert (front.symbol, front.session, front.date, conflicts) == ("A/81/L.7/Rev.1", Session(81), DAY, [])


def test_a_fact_that_both_changed_is_told_with_both_values() -> None:
    front, conflicts = merged({"symbol": "A/81/L.8"}, {"symbol": "A/81/L.9"})
    assert (front.symbol, conflicts) == ("A/81/L.8", ["symbol: A/81/L.8 | A/81/L.9"])


def test_titles_have_their_alternatives_in_brackets() -> None:
    front, conflicts = merged({"title": said("Water levels of the pond")}, {"title": said("Water levels of the sea")})
    assert plain(front.title) == "Water levels of the [pond – A / sea – B]"
    assert conflicts == ["title: pond | sea"]


@pytest.mark.parametrize(
    ("code", "names"), [("en", ["Chad", "Oman", "Peru", "Tonga"]), ("ru", ["Вануату", "Оман", "Перу", "Чад"])]
)
def test_sponsors_of_both_stand_in_the_order_of_the_language(code: str, names: list[str]) -> None:
    first, *new, last = (Sponsor(name=name) for name in names)
    front, conflicts = merged(
        {"sponsors": (first, last, new[1])},
        {"sponsors": (new[0], first, last)},
        code,
        Front(language=code, sponsors=(last, first)),
    )
    assert ([each.name for each in front.sponsors], conflicts) == (names, [])


def test_a_sponsor_that_withdrew_is_gone_and_a_note_that_came_stays() -> None:
    noted = replace(CHAD, note=Note(said("On behalf of the basin."), "*"))
    front, conflicts = merged({"sponsors": (CHAD,)}, {"sponsors": (noted, OMAN, PERU)})
    assert (front.sponsors, conflicts) == ((noted, OMAN), [])


def test_a_sponsor_that_withdrew_and_was_noted_is_told() -> None:
    noted = replace(CHAD, note=Note(said("On behalf of the basin."), "*"))
    front, conflicts = merged({"sponsors": (PERU,)}, {"sponsors": (noted, PERU)})
    assert (front.sponsors, conflicts) == ((PERU,), ["sponsors: none | Chad (On behalf of the basin.)"])


def test_recalled_resolutions_are_joined_in_the_order_of_adoption() -> None:
    front, _ = merged({"recalls": ("60/1", "77/18", "79/9")}, {"recalls": ("60/1", "75/16", "77/18")})
    assert front.recalls == ("60/1", "75/16", "77/18", "79/9")


def test_items_of_the_agenda_and_dates_are_joined_key_by_key() -> None:
    agendas = [Agenda(items=items, titles=BASE.agenda.titles) for items in (("14", "15"), ("14", "20"))]  # type: ignore[union-attr]
    front, conflicts = merged(
        {"agenda": agendas[0], "known": (*BASE.known, ("81/2", DAY))}, {"agenda": agendas[1], "known": ()}
    )
    assert front.agenda == Agenda(items=("14", "15", "20"), titles=(said("Water"),))
    assert (front.known, conflicts) == ((("81/2", DAY),), [])


def test_a_draft_with_sponsors_and_a_submitter_is_for_people_to_settle() -> None:
    _, conflicts = merged({"sponsors": (*BASE.sponsors, TONGA)}, {"sponsors": (), "submitted_by": said("The Chair")})
    assert conflicts == ["sponsors: Tonga | The Chair"]


def test_the_lines_of_adoption_are_merged_field_by_field() -> None:
    base = replace(BASE, adoption=Adoption(date=DAY))
    front, conflicts = merged(
        {"adoption": Adoption(date=DAY, vote="131-1-4")},
        {"adoption": Adoption(date=DAY, meeting="A/81/PV.39")},
        base=base,
    )
    assert (front.adoption, conflicts) == (Adoption(date=DAY, vote="131-1-4", meeting="A/81/PV.39"), [])
