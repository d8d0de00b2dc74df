"""Numbers of a redline, counted by Word whether its changes are accepted or refused."""

from drafter.word.numbering import ALONE
from drafter.word.tracked_numbering import TrackedCounters

ONE = '<w:ilvl w:val="0"/><w:numId w:val="1"/>'


def test_paragraphs_that_go_on_counting_on_both_sides_share_the_first_instance() -> None:
    counters = TrackedCounters(1)
    assert counters.both(0, 0, 1, 1) == (ONE, ONE)
    assert counters.both(0, 0, 2, None) == (ONE, ONE)
    assert counters.both(0, 0, 3, 2) == (ONE, ONE)


def test_a_number_that_a_paragraph_had_otherwise_is_that_of_a_list_alone() -> None:
    counters = TrackedCounters(1)
    counters.both(0, 0, 1, 1)
    assert counters.both(0, 0, 2, 7) == (ONE, alone(0))
    assert counters.each((0, 0, 3), (0, 1, 1)) == (ONE, alone(1))
    assert counters.each(None, (0, 1, 2)) == ("", alone(2))
    assert counters.alone == [(0, 0, 7), (0, 1, 1), (0, 1, 2)]


def alone(position: int) -> str:
    """The number of a list of one level."""
    return ONE.replace('numId w:val="1"', f'numId w:val="{ALONE + position}"')


def test_once_both_sides_go_on_from_numbers_of_their_own_the_first_instance_counts_for_both() -> None:
    """Lists of one definition go on from each other; one that begins at a number begins there once on each side."""
    counters = TrackedCounters(1)
    counters.both(0, 0, 1, 1)
    counters.both(0, 0, None, 103)
    counters.both(0, 0, 105, None)
    assert counters.both(0, 0, 106, 104) == (ONE, ONE)
    assert counters.both(0, 0, 107, 105) == (ONE, ONE)


def test_what_goes_on_counting_behind_a_number_that_begins_there_is_in_the_first_instance_again() -> None:
    """Its end may go where that of another paragraph stays: refused, LibreOffice counts it with that one then."""
    counters = TrackedCounters(1)
    counters.both(0, 0, 1, 1)
    assert counters.both(0, 0, None, 7)[0] != ONE
    assert counters.both(0, 0, None, 8) == (ONE, ONE)


def test_where_a_list_begins_otherwise_now_its_numbers_before_stand_alone() -> None:
    """LibreOffice counts a paragraph that is given back with those of the instance that the file shows first."""
    counters = TrackedCounters(1)
    assert counters.both(0, 0, 5, 1) == (ONE.replace('numId w:val="1"', 'numId w:val="2"'), alone(0))
    assert counters.both(0, 0, 6, 2) == (ONE, alone(1))


def test_a_sub_paragraph_behind_one_whose_number_stands_alone_has_such_a_number_too() -> None:
    counters = TrackedCounters(1)
    counters.each((0, 1, 1), None)
    counters.shown_alone(0, 1, 1)
    assert counters.each((0, 1, 2), (0, 1, 2)) == (ONE.replace('ilvl w:val="0"', 'ilvl w:val="1"'), alone(1))
