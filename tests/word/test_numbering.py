from drafter.word.numbering import Counters


def test_a_list_that_runs_on_needs_one_instance() -> None:
    counters = Counters(lists=1)
    assert {counters.properties(0, 0, number) for number in (1, 2, 3)} == {'<w:ilvl w:val="0"/><w:numId w:val="1"/>'}
    assert counters.overrides == []


def test_sub_paragraphs_begin_anew_by_themselves() -> None:
    counters = Counters(lists=1)
    for level, number in ((0, 1), (1, 1), (1, 2), (0, 2), (1, 1)):
        counters.properties(0, level, number)
    assert counters.overrides == []


def test_sub_paragraphs_under_unnumbered_text_begin_anew_by_an_override() -> None:
    counters = Counters(lists=1)
    counters.properties(0, 1, 1)
    counters.properties(0, 1, 2)
    assert counters.properties(0, 1, 1) == '<w:ilvl w:val="1"/><w:numId w:val="2"/>'
    assert counters.properties(0, 1, 2) == '<w:ilvl w:val="1"/><w:numId w:val="2"/>'
    assert counters.overrides == [(0, 1, 1)]


def test_a_count_may_start_anywhere() -> None:
    counters = Counters(lists=2)
    assert counters.properties(1, 0, 17) == '<w:ilvl w:val="0"/><w:numId w:val="3"/>'
    assert counters.overrides == [(1, 0, 17)]


def test_an_override_below_does_not_move_the_level_above() -> None:
    counters = Counters(lists=1)
    for level, number in ((0, 1), (1, 5), (0, 2)):
        last = counters.properties(0, level, number)
    assert last == '<w:ilvl w:val="0"/><w:numId w:val="1"/>'
