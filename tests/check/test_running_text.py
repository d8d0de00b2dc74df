"""What is known of a text from one draft spares the search in the next, and hides nothing."""

from __future__ import annotations

import pytest

from drafter.check import running_text
from drafter.check.pieces import Piece
from drafter.check.running_text import RunningText
from drafter.check.sought import Sought
from drafter.check.together import Together
from drafter.findings import Origin


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_text, "_memories", {})


def running(*texts: str) -> RunningText:
    return RunningText([Piece(Origin("lakes.yaml"), (), text, text) for text in texts], texts)


def found(text: RunningText, sought: Sought) -> list[str]:
    return [each.text for each in text.found(sought)]


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by the number of pieces each time that a text is set together to be searched."""
    counts: list[int] = []
    work = Together.__init__

    def noted(self: Together, pieces: list[Piece], texts: list[str]) -> None:
        counts.append(len(texts))
        work(self, pieces, texts)

    monkeypatch.setattr(Together, "__init__", noted)
    return counts


def test_a_text_that_lacks_what_is_sought_is_not_searched_again(searched: list[int]) -> None:
    dash = Sought("-")
    for _ in range(2):
        text = running("a-b", "lakes", "rivers")
        assert found(text, dash) == ["-"]
        text.remember()
    assert searched == [3, 1]


def test_another_thing_is_sought_everywhere(searched: list[int]) -> None:
    text = running("a-b", "lakes")
    found(text, Sought("-"))
    text.remember()
    assert found(running("a-b", "lakes"), Sought("a")) == ["a", "a"]
    assert searched == [2, 2]


def test_a_new_text_among_known_ones_is_searched(searched: list[int]) -> None:
    dash = Sought("-")
    known = running("lakes", "rivers")
    found(known, dash)
    known.remember()
    assert found(running("lakes", "c-d", "rivers"), dash) == ["-"]
    assert searched == [2, 1]


def test_what_is_found_is_remembered_though_nobody_reads_on() -> None:
    dash = Sought("-")
    text = running("a-b", "c-d")
    next(iter(text.found(dash)))
    text.remember()
    assert found(running("a-b", "c-d"), dash) == ["-", "-"]


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running_text, "_MOST_TEXTS", 3)
    for number in range(10):
        running(f"lake {number}").remember()
    assert len(running_text._memories) <= 4


def test_a_text_that_comes_a_third_time_is_not_searched_for_what_it_holds(searched: list[int]) -> None:
    dash = Sought("-(?P<after>.)")
    for _ in range(3):
        text = running("a-b and c-d", "lakes")
        places = [(each.start, each.span("after")) for each in text.found(dash)]
        assert places == [(1, (2, 3)), (9, (10, 11))]
        text.remember()
    assert searched == [2, 1]


def test_known_and_new_texts_are_told_in_the_order_of_the_draft() -> None:
    dash = Sought("-.")
    for _ in range(3):
        text = running("a-b c-d", "g-h")
        found(text, dash)
        text.remember()
    assert found(running("g-h", "e-f", "a-b c-d"), dash) == ["-h", "-f", "-b", "-d"]


def test_what_a_known_text_holds_is_not_lost_beside_new_ones() -> None:
    dash = Sought("-.")
    for other in ("rivers", "hills", "i-k", "coasts", "plains"):
        text = running("a-b", other)
        assert found(text, dash)[0] == "-b"
        text.remember()


def test_what_two_rules_look_for_is_told_once_to_each() -> None:
    dash = Sought("-.")
    for _ in range(3):
        text = running("a-b", "lakes")
        assert [found(text, dash), found(text, dash)] == [["-b"], ["-b"]]
        text.remember()
