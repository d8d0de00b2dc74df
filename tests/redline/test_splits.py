"""Paragraphs divided into several, or joined into one: a redline shows the end that came or went, not the words."""

import pytest

from drafter.model.front import Resolution
from drafter.redline import accept, redline, reject
from tests.builders import operative, resolution
from tests.redline.stand_in import Figures

FIRST = "the observatory of the lakes to publish its readings of the water level each month"
SECOND = "to send these readings to all Member States before the end of the year"
BEFORE, BEHIND = operative("Notes| with interest the state of the rivers;"), operative("Decides| to meet again.")
WHOLE = resolution(BEFORE, operative(f"Requests| {FIRST} and {SECOND};"), BEHIND)
APART = resolution(BEFORE, operative(f"Requests| {FIRST};"), operative(f"Also requests| it {SECOND};"), BEHIND)


@pytest.mark.parametrize(("old", "new", "end"), [(WHOLE, APART, "divided"), (APART, WHOLE, "joined")])
def test_an_end_that_comes_or_goes_is_all_that_changes_in_the_words_around_it(
    old: Resolution, new: Resolution, end: str
) -> None:
    result = redline(old, new, Figures())
    kinds = [block.change.kind if block.change else "" for block in result.resolution.parts[0].operative]
    assert kinds == ["", end, "", ""]
    assert accept(result.resolution) == new
    assert reject(result.resolution).parts == old.parts
    assert result.findings == ()


def test_a_summary_counts_ends() -> None:
    assert redline(WHOLE, APART, Figures()).summary.divided == 1
    assert redline(APART, WHOLE, Figures()).summary.joined == 1


def test_a_paragraph_of_other_words_beside_one_that_changed_is_added_whole() -> None:
    new = resolution(BEFORE, operative(f"Requests| {FIRST} and {SECOND};"), operative("Thanks| all who swim;"), BEHIND)
    result = redline(WHOLE, new, Figures())
    assert (result.summary.added, result.summary.divided) == (1, 0)


@pytest.mark.parametrize("is_first", [True, False])
def test_a_paragraph_is_divided_past_no_other_of_its_own_text(is_first: bool) -> None:
    halves = operative(f"Requests| {FIRST};"), operative(f"Also requests| it {SECOND};")
    between = operative("Thanks| all who swim;")
    blocks = (halves[0], between, halves[1]) if is_first else (between, *halves)
    for old, new in ((WHOLE, resolution(BEFORE, *blocks, BEHIND)), (resolution(BEFORE, *blocks, BEHIND), WHOLE)):
        result = redline(old, new, Figures())
        assert accept(result.resolution) == new
        assert reject(result.resolution).parts == old.parts
        assert result.findings == ()
