"""Files that people typed: numbers by hand, direct formatting, their own front matter."""

from __future__ import annotations

import pytest

from drafter.errors import InputError
from drafter.model.nodes import Text
from drafter.model.walk import plain
from drafter.readers.docx import read
from tests.readers.docx.drafts import ORGAN, delegate, imported, lines, verb
from tests.word.reading.packages import in_list, level, numbering, p, packed, r


def test_verbs_are_found_by_emphasis_else_in_the_list() -> None:
    made = delegate(
        ORGAN,
        verb("Humming ", "a tune,", "<w:u w:val='single'/>"),
        "Recalling also its resolution 77/18,",
        "1. Decides to stop.",
    )
    assert lines(made) == ["|Humming| a tune,", "|Recalling also| its resolution 77/18,", "|Decides| to stop."]


def test_typed_numbers_make_paragraphs_and_sub_paragraphs() -> None:
    made = delegate(
        ORGAN,
        "Recalling its resolution 77/18,",
        "1.\tRequests the Secretary-General:",
        "(a)\tTo report;",
        "(b)\tTo study:",
        "(i)\tlakes;",
        "(ii)\trivers;",
        "2.\tDecides to stop.",
    )
    assert lines(made) == [
        "|Recalling| its resolution 77/18,",
        "1. |Requests| the Secretary-General:",
        "(a) To report;",
        "(b) To study:",
        "(i) lakes;",
        "(ii) rivers;",
        "2. |Decides| to stop.",
    ]


def test_letter_i_after_h_is_the_ninth_letter_unless_a_colon_stands_before() -> None:
    letters = [f"({sign}) sign {sign};" for sign in "abcdefghi"]
    assert lines(delegate(ORGAN, "1. Requests:", *letters, "2. Decides to stop."))[9] == "(i) sign i;"
    nested = [*letters[:7], "(h) signs:", "(i) deeper;"]
    made = delegate(ORGAN, "1. Requests:", *nested, "2. Decides to stop.")
    assert plain(made.parts[0].operative[0].items[7].items[0].content) == "deeper;"  # type: ignore[union-attr]


def test_words_own_numbers_count() -> None:
    definitions = numbering(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2."))
    body = [p("Requests all:", in_list(1)), p("To come;", in_list(1, 1)), p("Decides to stop.", in_list(1))]
    assert lines(delegate(ORGAN, *body, numbering=definitions)) == [
        "1. |Requests| all:",
        "(a) To come;",
        "2. |Decides| to stop.",
    ]


def test_a_number_out_of_turn_is_kept_and_said() -> None:
    made, findings = imported(ORGAN, "1. Decides to go;", "3. Requests to stay.")
    assert lines(made) == ["1. |Decides| to go;", "3. |Requests| to stay."]
    assert [(one.code, one.origin.paragraph) for one in findings] == [("number-out-of-turn", 3)]


def test_a_bis_number_is_printed_as_it_stands() -> None:
    made = delegate(ORGAN, "1. Decides to go;", "1 bis. Requests to stay;", "2. Calls upon all to rest.")
    assert [block.number for block in made.parts[0].operative] == [None, "1 bis", None]  # type: ignore[union-attr]


def test_text_behind_sub_paragraphs_continues_their_paragraph() -> None:
    made = delegate(ORGAN, "1. Requests:", "(a) one;", "(b) two;", "and to report;", "2. Decides to stop.")
    assert [plain(one.content) for one in made.parts[0].operative[0].then] == ["and to report;"]  # type: ignore[union-attr]


def test_a_delegates_own_front_matter_becomes_facts() -> None:
    made, findings = imported(
        "Committee: General Assembly",
        "Topic: Lakes",
        "Main Submitter: France",
        "Co-Submitters: Chad, Mali and Niger",
        "Signatories: many",
        ORGAN,
        "Decides to stop.",
    )
    assert made.front.title == (Text("Lakes"),)
    assert [(one.name, one.code) for one in made.front.sponsors] == [
        ("France", "FRA"),
        ("Chad", "TCD"),
        ("Mali", "MLI"),
        ("Niger", "NER"),
    ]
    assert [one.code for one in findings] == ["not-expressed"]


def test_the_number_of_an_only_paragraph_is_left_out_and_that_is_said() -> None:
    made, findings = imported(ORGAN, "Recalling lakes,", "1. Decides to stop.")
    assert lines(made)[-1] == "|Decides| to stop."
    assert [one.code for one in findings] == ["lone-number"]


def test_an_opening_line_of_ones_own_is_kept() -> None:
    made = delegate("The United Nations General Assembly,", "Recalling lakes,", "1. Decides to stop.")
    assert plain(made.parts[0].organ_line) == "The United Nations General Assembly"


def test_a_text_without_opening_line_is_told_by_its_verbs_and_said() -> None:
    made, findings = imported("Lakes", "Recalling lakes,", "Noting rivers,", "1. Decides to stop.")
    assert lines(made)[0] == "|Recalling| lakes,"
    assert "no-opening-line" in [one.code for one in findings]


def test_sections_headings_and_annexes_are_seen() -> None:
    bold = "<w:b/>"
    made = delegate(
        ORGAN,
        p("I", run=bold),
        p("Lakes", run=bold),
        "1. Decides to swim;",
        p("II", run=bold),
        p("Rivers", run=bold),
        "2. Decides to stop.",
        p("Annex", run=bold),
        p("Plan", run=bold),
        p("Early steps", run=bold),
        "1. The first step is small.",
    )
    assert lines(made) == [
        "Section: Lakes",
        "1. |Decides| to swim;",
        "Section: Rivers",
        "2. |Decides| to stop.",
        "Annex: Plan Early steps",
        "1. The first step is small.",
    ]


def test_lines_of_adoption_close_a_text() -> None:
    made = delegate(ORGAN, "1. Decides to stop.", "39th plenary meeting", "21 November 2022")
    assert [plain(line) for line in made.parts[0].closing] == ["39th plenary meeting", "21 November 2022"]


def test_a_report_is_said_to_be_no_resolution() -> None:
    with pytest.raises(InputError, match="no resolution") as failure:
        imported("Report of the Committee", "1. The Committee met in June.", "2. It heard the Secretary-General.")
    assert [one.code for one in failure.value.findings] == ["no-resolution"]


def test_comments_and_tracked_changes_are_reported() -> None:
    insertion = f'<w:ins w:author="Ana">{r("Decides to stop.")}</w:ins>'
    body = [ORGAN, "1. Requests all to go;", p('<w:commentRangeStart w:id="1"/>' + r("2. ") + insertion)]
    made, findings = imported(*body, comments=f'<w:comment w:id="1" w:author="Ben">{p("Why?")}</w:comment>')
    assert lines(made)[-1] == "2. |Decides| to stop."
    assert {one.code: one.message for one in findings} == {
        "comment": "Comment by Ben: Why?",
        "tracked-changes": "1 tracked change was accepted (1 inserted, by Ana).",
    }


def test_tracked_changes_can_be_refused() -> None:
    body = ORGAN + p(f'<w:ins w:author="Ana">{r("1. Decides to stop.")}</w:ins>')
    with pytest.raises(InputError, match="has 1 tracked change") as failure:
        read(packed(body), "draft.docx", changes="refuse")
    assert failure.value.findings[0].origin.paragraph == 2


def test_a_link_on_a_symbol_is_dropped_and_any_other_kept() -> None:
    ties = (
        ("r1", "hyperlink", 'Target="https://undocs.org/en/A/RES/77/18" TargetMode="External"'),
        ("r2", "hyperlink", 'Target="https://example.org" TargetMode="External"'),
    )
    symbol = f'<w:hyperlink r:id="r1">{r("77/18")}</w:hyperlink>'
    links = f'{r("Recalling resolution ")}{symbol}{r(" and ")}<w:hyperlink r:id="r2">{r("this")}</w:hyperlink>'
    made, _ = read(packed(ORGAN + p(links) + p("1. Decides to stop."), ties), "draft.docx")
    assert [type(node).__name__ for node in made.parts[0].preamble[0].content] == ["Verb", "Text", "Link"]  # type: ignore[union-attr]


def test_an_endnote_becomes_a_footnote_and_is_said() -> None:
    call = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    body = [ORGAN, p(r("Recalling lakes,") + call), "Decides to stop."]
    made, findings = imported(*body, endnotes=f'<w:endnote w:id="2">{p("A/79/1.")}</w:endnote>')
    assert lines(made)[0] == "|Recalling| lakes,[A/79/1.]"
    assert [one.code for one in findings] == ["endnote"]


def test_arabic_brackets_round_a_note_belong_to_its_call() -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    call = r("(", raised) + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    close = r(")", raised)
    body = [p("إن الجمعية العامة،"), p(r("إذ تشير إلى قرارها") + call + close + r("،")), p("1 - تقرر ذلك.")]
    made, _ = imported(*body, footnotes=f'<w:footnote w:id="2">{p("(1) القرار 60/1.")}</w:footnote>')
    assert plain(made.parts[0].preamble[0].content) == "إذ تشير إلى قرارها،"  # type: ignore[union-attr]
