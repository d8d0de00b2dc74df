"""The number of everything follows from its place."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.front import Front, Kind, Resolution
from drafter.model.nodes import Annex, Clause, Heading, Operative, Paragraph, Part, Section, Table, Text
from drafter.model.outline import Number, by_label, outline
from tests.builders import item, operative, recital, resolution, said


def numbers(document: Resolution) -> list[tuple[Number, ...]]:
    return [entry.numbers for entry in outline(document)]


def test_operative_paragraphs_are_counted_from_1() -> None:
    assert numbers(resolution(operative("Notes| x"), operative("Decides| y"))) == [(1,), (2,)]


def test_a_single_operative_paragraph_stands_without_number() -> None:
    assert numbers(resolution(operative("Decides| y"))) == [()]


def test_recitals_have_no_number_and_their_items_have() -> None:
    assert numbers(resolution(recital("Noting|:", item("a"), item("b")))) == [(), (1,), (2,)]


def test_items_are_counted_below_their_paragraph_at_every_level() -> None:
    document = resolution(operative("A|"), operative("B|", item("a", item("i", item("aa"), item("bb"))), item("b")))
    assert numbers(document) == [(1,), (2,), (2, 1), (2, 1, 1), (2, 1, 1, 1), (2, 1, 1, 2), (2, 2)]


def test_the_level_of_an_item_is_its_depth() -> None:
    document = resolution(operative("A|", item("a", item("i"))), operative("B|"))
    assert [entry.level for entry in outline(document)] == [0, 1, 2, 0]


def test_text_behind_items_has_no_number_and_the_count_goes_on() -> None:
    first = replace(operative("A|", item("a")), then=(Paragraph(content=said("and so on")),))
    entries = outline(resolution(first, operative("B|")))
    assert [(entry.numbers, entry.continues) for entry in entries] == [
        ((1,), False),
        ((1, 1), False),
        ((), True),
        ((2,), False),
    ]


def test_a_paragraph_among_the_operatives_takes_no_number() -> None:
    document = resolution(operative("A|"), Paragraph(content=said("plain")), operative("B|"))
    assert numbers(document) == [(1,), (), (2,)]


def test_a_number_asked_for_starts_the_count_there() -> None:
    document = resolution(operative("A|"), operative("B|", number=7), operative("C|"))
    entries = outline(document)
    assert [entry.numbers for entry in entries] == [(1,), (7,), (8,)]
    assert [entry.starts for entry in entries] == [True, True, False]


def test_the_number_that_position_would_give_starts_nothing() -> None:
    document = resolution(operative("A|"), operative("B|", number=2))
    assert [entry.starts for entry in outline(document)] == [True, False]


def test_a_typed_number_is_printed_and_does_not_count() -> None:
    document = resolution(operative("A|"), operative("B|", number="1 bis"), operative("C|"))
    assert numbers(document) == [(1,), ("1 bis",), (2,)]


def test_a_single_operative_paragraph_with_a_number_of_its_own_keeps_it() -> None:
    assert numbers(resolution(operative("A|", number=3))) == [(3,)]


def test_a_decision_letters_its_paragraphs() -> None:
    document = resolution(operative("A|"), operative("B|"), front=Front(kind=Kind.DRAFT_DECISION))
    assert [(entry.numbers, entry.level) for entry in outline(document)] == [((1,), 1), ((2,), 1)]


def test_the_count_runs_on_through_sections() -> None:
    one, two = Section(operative=(operative("A|"), operative("B|"))), Section(operative=(operative("C|"),))
    entries = outline(resolution(one, two))
    assert [entry.numbers for entry in entries] == [(1,), (1,), (2,), (2,), (3,)]
    assert [entry.section for entry in entries] == [0, 0, 0, 1, 1]


def test_a_section_may_restart_the_count_and_give_its_own_number() -> None:
    one = Section(operative=(operative("A|"), operative("B|")))
    two = Section(operative=(operative("C|"),), restart=True, number="IV")
    assert numbers(resolution(one, two)) == [(1,), (1,), (2,), ("IV",), (1,)]


def test_a_section_has_a_preamble_of_its_own() -> None:
    section = Section(preamble=(recital("Noting|"),), operative=(operative("A|"), operative("B|")))
    regions = [entry.region for entry in outline(resolution(section))]
    assert regions == ["operative", "preamble", "operative", "operative"]


def test_only_numbered_headings_are_counted_and_deeper_ones_start_anew() -> None:
    def heading(level: int, numbered: bool = True) -> Heading:
        return Heading(content=said("Head"), level=level, numbered=numbered)

    annex = Annex(body=(heading(1), heading(2), heading(2), heading(1), heading(2), heading(1, numbered=False)))
    entries = outline(resolution(annexes=(annex,)))[1:]
    assert [entry.numbers for entry in entries] == [(1,), (1,), (2,), (2,), (1,), ()]


def test_several_parts_are_lettered_and_each_counts_anew() -> None:
    part = Part(operative=(operative("A|"), operative("B|")))
    document = Resolution(front=Front(), parts=(part, replace(part, letter="C")))
    assert numbers(document) == [(1,), (1,), (2,), ("C",), (1,), (2,)]


def test_a_lone_annex_has_no_number_and_several_have() -> None:
    annex = Annex(body=(Clause(content=said("x")), Clause(content=said("y"))))
    assert numbers(resolution(annexes=(annex,))) == [(), (1,), (2,)]
    assert numbers(resolution(annexes=(annex, annex))) == [(1,), (1,), (2,), (2,), (1,), (2,)]


def test_a_table_stands_in_the_order_of_the_text_without_number() -> None:
    table = Table(rows=())
    assert [entry.block for entry in outline(resolution(operative("A|"), table))][1] is table


def test_a_label_finds_its_paragraph_or_annex_and_the_first_of_two() -> None:
    labelled = [Operative(content=said(text), label="same") for text in "AB"]
    annex = Annex(title=(Text("Plan"),), label="plan")
    found = by_label(outline(resolution(operative("Z|"), *labelled, annexes=(annex,))))
    assert found["same"].numbers == (2,)
    assert found["plan"].block is annex
