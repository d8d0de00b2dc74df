"""What follows from the kind of a document; nodes compare by meaning."""

from __future__ import annotations

import datetime

import pytest

from drafter.findings import Origin
from drafter.model.front import Kind, session_during
from drafter.model.nodes import Paragraph, Text


@pytest.mark.parametrize("kind", Kind)
def test_what_an_organ_took_is_adopted_and_a_draft_is_not(kind: Kind) -> None:
    assert kind.is_adopted == (kind in ("resolution", "decision"))


@pytest.mark.parametrize("kind", Kind)
def test_a_decision_is_one_in_every_stage(kind: Kind) -> None:
    assert kind.is_decision == ("decision" in kind.value)


def test_two_paragraphs_are_equal_wherever_they_stand() -> None:
    here, there = (Paragraph(content=(Text("x"),), origin=Origin("a.yaml", line)) for line in (1, 2))
    assert here == there


def test_a_node_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Text("x").text = "y"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("day", "number"), [("2026-10-01", 81), ("2027-08-31", 81), ("2026-01-15", 80), ("2026-09-14", 0)]
)
def test_a_day_lies_in_one_session_except_in_september(day: str, number: int) -> None:
    session = session_during(datetime.date.fromisoformat(day))
    assert (session.number if session else 0) == number
