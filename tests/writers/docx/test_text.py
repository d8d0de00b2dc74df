"""The text of a document: numbers, openings, headings, annexes, parts."""

import pytest

from drafter.model.front import Front, Kind, Resolution
from drafter.model.nodes import (
    Annex,
    Cell,
    Clause,
    Heading,
    Operative,
    Paragraph,
    Part,
    Reference,
    Row,
    Section,
    Table,
    Text,
)
from tests.builders import item, operative, recital, resolution, said


def numbers(found) -> list[str]:
    return [paragraph["number"] for paragraph in found["paragraphs"] if paragraph["number"]]


def test_word_numbers_the_operative_paragraphs(build, facts) -> None:
    built = build(resolution(recital("Recalling| it,"), operative("Decides| so;"), operative("Requests| more.")))
    assert numbers(facts(built)) == ["1.", "2."]
    assert built.texts[-2:] == ["Decides so;", "Requests more."]


def test_a_single_operative_paragraph_stands_without_number(build, facts) -> None:
    built = build(resolution(recital("Recalling| it,"), operative("Decides| so.")))
    assert numbers(facts(built)) == []
    assert "<w:tab/>" in built.paragraph("Decides")


def test_sub_paragraphs_go_four_levels_deep(build, facts) -> None:
    deep = item("one", item("two", item("three", item("four"))), item("two more"))
    built = build(resolution(operative("Requests|:", deep, item("another")), operative("Decides| so.")))
    assert numbers(facts(built)) == ["1.", "(a)", "(i)", "a.", "i.", "(ii)", "(b)", "2."]


def test_sub_paragraphs_of_a_recital_begin_anew_each_time(build, facts) -> None:
    built = build(
        resolution(
            recital("Recalling|:", item("x"), item("y")), recital("Noting|:", item("z")), operative("Decides| so.")
        )
    )
    assert numbers(facts(built)) == ["(a)", "(b)", "(a)"]


def test_a_typed_number_stands_where_word_would_put_it(build, facts) -> None:
    built = build(resolution(operative("Decides| a;"), operative("Decides| b;", number="1 bis"), operative("Asks| c.")))
    assert numbers(facts(built)) == ["1.", "2."]
    paragraph = built.paragraph("1 bis")
    assert '<w:ind w:left="1267" w:firstLine="475"/>' in paragraph
    assert "numPr" not in paragraph


def test_a_count_can_start_anew(build, facts) -> None:
    built = build(resolution(operative("Decides| a;"), operative("Decides| b;", number=7), operative("Asks| c.")))
    assert numbers(facts(built)) == ["1.", "7.", "8."]


def test_sections_run_on_or_restart(build, facts) -> None:
    def text(restart: bool) -> Resolution:
        second = Section(title=(Text("Two"),), operative=(operative("Asks| b."),), restart=restart)
        return resolution(Section(title=(Text("One"),), operative=(operative("Decides| a;"),)), second)

    assert numbers(facts(build(text(False)))) == ["1.", "2."]
    assert numbers(facts(build(text(True)))) == ["1.", "1."]
    assert build(text(True)).texts[-6:-3] == ["I", "One", "Decides a;"]


def test_annexes_have_numbers_of_their_own(build, facts) -> None:
    body = (Heading(content=said("Scope"), numbered=True), Clause(content=said("Rule."), items=(item("x"), item("y"))))
    built = build(
        resolution(
            operative("Decides| a;"),
            operative("Asks| b."),
            annexes=(Annex(title=said("Rules"), body=body), Annex(title=said("More"), body=body)),
        )
    )
    assert numbers(facts(built)) == ["1.", "2.", "A.", "1.", "(a)", "(b)", "A.", "1.", "(a)", "(b)"]
    assert built.texts[-6:] == ["Annex II", "More", "Scope", "Rule.", "x", "y"]


def test_each_lettered_part_is_numbered_anew(build, facts) -> None:
    one = Part(title=said("First"), operative=(operative("Decides| a;"), operative("Asks| b.")))
    two = Part(title=said("Second"), operative=(operative("Decides| c;"), operative("Asks| d.")))
    built = build(Resolution(front=Front(title=said("Both")), parts=(one, two)))
    assert numbers(facts(built)) == ["1.", "2.", "1.", "2."]
    assert "A" in built.texts
    assert "B" in built.texts


def test_paragraphs_of_a_decision_are_lettered_and_plain(build, facts) -> None:
    text = resolution(
        recital("Recalling| it:"),
        operative("Decides| a;", item("x")),
        operative("Requests| b."),
        front=Front(kind=Kind.DRAFT_DECISION, title=said("T")),
    )
    found = facts(build(text))
    assert numbers(found) == ["(a)", "(i)", "(b)"]
    body = [
        span for paragraph in found["paragraphs"] if paragraph["style"] == "SingleTxt" for span in paragraph["spans"]
    ]
    assert not [span for span in body if span["italic"] or span["bold"]]


def test_a_reference_is_a_field_for_each_number(build) -> None:
    target = operative("Requests|:", item("x"))
    labelled = Operative(content=target.content, items=(target.items[0].__class__(content=said("x"), label="it"),))
    refers = Operative(content=(*said("Decides| on paragraph "), Reference("it"), Text(" above.")))
    built = build(resolution(labelled, refers))
    paragraph = built.paragraph("Decides")
    assert paragraph.count("REF _Para") == 2
    assert "Decides on paragraph 1 (a) above." in "".join(built.texts).replace(" REF _Para2 \\n \\h ", "").replace(
        " REF _Para1 \\n \\h ", ""
    )


def test_a_reference_to_a_typed_number_is_a_link(build) -> None:
    labelled = Operative(content=said("Requests| x;"), number="3 bis", label="it")
    refers = Operative(content=(*said("Decides| on paragraph "), Reference("it"), Text(".")))
    paragraph = build(resolution(labelled, refers)).paragraph("Decides")
    assert 'w:anchor="_Para1"' in paragraph
    assert "fldChar" not in paragraph


def test_unnumbered_text_may_follow_sub_paragraphs(build) -> None:
    text = Operative(content=said("Requests|:"), items=(item("x;"),), then=(Paragraph(content=said("and all that.")),))
    built = build(resolution(text))
    assert built.texts[-1] == "and all that."
    assert "numPr" not in built.paragraph("all that")


def test_the_organ_takes_a_comma_only_before_a_preamble(build) -> None:
    assert "The General Assembly," in build(resolution(recital("Recalling| it,"), operative("Adopts| it."))).texts
    assert "The General Assembly" in build(resolution(operative("Adopts| it."))).texts


def test_a_table_repeats_its_head_and_joins_cells(build) -> None:
    head = Row(cells=(Cell(content=said("Year"), columns=2),))
    rows = (
        Row(cells=(Cell(content=said("2026"), rows=2), Cell(content=said("1"), align="end"))),
        Row(cells=(Cell(content=said("2")),)),
    )
    built = build(resolution(operative("Notes| this:"), Table(rows=(head, *rows), header_rows=1, title=said("Counts"))))
    assert built.body.count("<w:tblHeader/>") == 1
    assert '<w:gridSpan w:val="2"/>' in built.body
    assert built.body.index('<w:vMerge w:val="restart"/>') < built.body.index("<w:vMerge/>")
    assert built.texts[-5:] == ["Counts", "Year", "2026", "1", "2"]


@pytest.mark.parametrize("code", ["ar", "en", "es", "fr", "ru", "zh"])
def test_numbers_look_as_the_language_has_them(build, facts, code: str) -> None:
    from drafter.language import language

    text = resolution(
        operative("Verb| a;", item("x", item("y"))), operative("Verb| b."), front=Front(language=code, title=said("T"))
    )
    speaker = language(code)
    expected = [speaker.number(level, 1) for level in range(3)] + [speaker.number(0, 2)]
    assert numbers(facts(build(text))) == expected
