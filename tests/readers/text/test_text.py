"""Plain text: what is pasted, and the text layer of a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.model.front import Kind, Resolution, Session
from drafter.model.nodes import Section
from drafter.model.walk import plain
from drafter.readers.text import read
from drafter.readers.text.calls import Calls
from tests.readers.docx.drafts import lines

DRAFTS = Path(__file__).parents[4] / "shared" / "corpus" / "l-docs"

LAYER = """United Nations
A/81/L.7


General Assembly
Distr.: Limited
20 November 2026
Original: English

26-12345 (E)    231126
*2612345*


Eighty-first session
Agenda item 124 (c)
Cooperation with the
Lake Commission


Cameroon and Congo:* draft resolution


Cooperation with lakes


The General Assembly,

Recalling its resolution 497 (1981) and the Convention of 12 August 1949,1 and the
report on the two-
State lakes,2

Taking into account that water levels fell by 3.5 per cent and that the
commission met in

__________________

* Any changes will be reflected.

1 United Nations, Treaty Series, vol. 75,
No. 973.

2 A/81/1.

A/81/L.7

26-12345
2/2

Geneva,

1.
Requests the Secretary-General:

(a)
To report;

(b)
To study lakes;

2. Decides to stop.
"""


def read_text(text: str) -> Resolution:
    return read(text, "draft.txt")[0]


def test_the_text_layer_of_a_draft_becomes_its_paragraphs() -> None:
    assert lines(read_text(LAYER)) == [
        "|Recalling| its resolution 497 (1981) and the Convention of 12 August 1949,"
        "[United Nations, Treaty Series, vol. 75, No. 973.] and the report on the two-State lakes,[A/81/1.]",
        "|Taking into account| that water levels fell by 3.5 per cent and that the commission met in Geneva,",
        "1. |Requests| the Secretary-General:",
        "(a) To report;",
        "(b) To study lakes;",
        "2. |Decides| to stop.",
    ]


def test_a_paragraph_that_ends_with_a_note_at_the_foot_of_a_page_ends_there() -> None:
    cut = LAYER.replace("commission met in\n", "commission met,2\n").replace("\nGeneva,\n", "\nNoting the lakes,\n")
    assert lines(read_text(cut.replace("State lakes,2", "State lakes,")))[1:3] == [
        "|Taking into account| that water levels fell by 3.5 per cent and that the commission met,[A/81/1.]",
        "|Noting| the lakes,",
    ]


@pytest.mark.parametrize(
    "called", ["of the Lake Agencies 1 and the sea,", "of the lakes 1  that thaw,", "of the lakes,1,2 and the sea,"]
)
def test_a_figure_apart_from_its_word_calls_the_note_that_nothing_else_calls(called: str) -> None:
    text = f"The General Assembly,\n\nRecalling the Convention {called}\n\nNoting ice,2\n\n1. Decides to stop.\n\n"
    notes = "____________\n\n1 A/81/1.\n\n2 A/81/2.\n"
    assert "[A/81/1.]" in lines(read_text(text + notes))[0]


def test_a_figure_that_a_year_has_run_into_calls_its_note() -> None:
    text = (
        "The General Assembly,\n\nRecalling the report of 4 July 20251 on 20254 lakes,\n\nNoting ice,2\n\n1. Stops.\n\n"
    )
    read = lines(read_text(f"{text}____________\n\n1 A/81/1.\n\n2 A/81/2.\n"))
    assert read[0] == "|Recalling| the report of 4 July 2025[A/81/1.] on 20254 lakes,"


def test_two_notes_called_together_leave_no_comma_in_the_text() -> None:
    text = "The General Assembly,\n\nRecalling the lakes,1,2 and the sea,\n\n1. Decides to stop.\n\n"
    read = lines(read_text(f"{text}____________\n\n1 A/81/1.\n\n2 A/81/2.\n"))
    assert read[0] == "|Recalling| the lakes,[A/81/1.][A/81/2.] and the sea,"


def test_a_count_inside_a_sentence_begins_no_paragraph_where_its_line_breaks() -> None:
    text = "The General Assembly,\n\n1. Calls for help by (a) boats; (b) nets;\n(c) time;\n\n2. Decides to stop.\n"
    assert lines(read_text(text))[0] == "1. |Calls for| help by (a) boats; (b) nets; (c) time;"


def test_a_numbered_paragraph_does_not_end_with_a_comma_at_the_foot_of_a_page() -> None:
    text = (
        "A/81/L.7\n\nThe General Assembly,\n\n1. Invites migrants,\n\n\fA/81/L.7\n\nIndigenous Peoples;\n\n2. Stops.\n"
    )
    assert lines(read_text(text))[0] == "1. |Invites| migrants, Indigenous Peoples;"


def test_the_line_behind_the_number_of_a_section_is_its_title() -> None:
    text = "The General Assembly,\n\nI\n\nWork of the lakes\n\nRecalling ice,\n\n1. Decides to stop;\n"
    [section] = read_text(text).parts[0].operative
    assert isinstance(section, Section)
    assert plain(section.title) == "Work of the lakes"


def test_a_figure_that_is_one_of_several_it_could_be_calls_nothing() -> None:
    text = "The General Assembly,\n\nRecalling Article 1 of it and Part 1 of that,\n\n1. Decides to stop.\n\n"
    resolution, findings = read(text + "____________\n\n1 A/81/1.\n", "draft.txt")
    assert "[" not in lines(resolution)[0]
    assert any("Note 1" in finding.message for finding in findings)


def test_the_cover_of_a_draft_becomes_facts() -> None:
    front = read_text(LAYER).front
    assert (front.symbol, front.session, front.kind) == ("A/81/L.7", Session(81), Kind.DRAFT_RESOLUTION)
    assert (str(front.date), front.original, front.distribution) == ("2026-11-20", "en", "limited")
    assert front.agenda is not None
    assert (front.agenda.items, [plain(title) for title in front.agenda.titles]) == (
        ("124 (c)",),
        ["Cooperation with the Lake Commission"],
    )
    assert [sponsor.code for sponsor in front.sponsors] == ["CMR", "COG"]
    assert [plain(note.content) for note in front.sponsors_notes] == ["Any changes will be reflected."]
    assert plain(front.title) == "Cooperation with lakes"


def test_a_paragraph_a_line_needs_no_empty_lines() -> None:
    text = "The General Assembly,\nRecalling lakes,\n1. Requests all:\n(a) to go;\n(b) to stay;\n2. Decides to stop."
    assert lines(read_text(text)) == [
        "|Recalling| lakes,",
        "1. |Requests| all:",
        "(a) to go;",
        "(b) to stay;",
        "2. |Decides| to stop.",
    ]


def test_chinese_lines_are_joined_without_space() -> None:
    text = "大会，\n\n回顾其第77/18号\n决议，\n\n1. 请秘书长提出报告；\n\n2. 决定停止。\n"
    assert lines(read_text(text))[0] == "|回顾|其第77/18号决议，"


def test_bold_openings_of_markdown_are_verbs() -> None:
    assert (
        lines(read_text("The General Assembly,\n\nRecalling lakes,\n\n1. **Hums** a tune.\n"))[-1] == "|Hums| a tune."
    )


def test_raised_figures_call_notes_that_stand_between_paragraphs() -> None:
    text = "The General Assembly,\n\nRecalling lakes,¹ and\n\n¹ See A/81/1.\n\nrivers,\n\n1. Decides to stop.\n"
    assert lines(read_text(text))[0] == "|Recalling| lakes,[See A/81/1.] and rivers,"


def test_a_note_that_nothing_calls_is_said() -> None:
    text = LAYER.replace("1949,1 and", "1949, and")
    _, findings = read(text, "draft.txt")
    assert [(one.code, "Treaty" in one.message) for one in findings] == [("note-not-called", True)]


@pytest.mark.parametrize("text", ["", "Just a letter.\n\nYours", "1. One\n2. Two\n", "\x00\x01"])
def test_other_texts_are_said_to_be_no_resolution(text: str) -> None:
    with pytest.raises(InputError, match="no resolution"):
        read_text(text)


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="more than 4,000,000 characters"):
        read_text("a" * 4_000_001)


def test_an_amendment_has_no_opening_line() -> None:
    cover = "A/81/L.9\n\nMali: amendment to draft resolution A/81/L.7\n\nLakes\n\n"
    made = read_text(cover + "In paragraph 1, replace “go” with “stay”.\n")
    assert (made.front.kind, made.front.amends) == (Kind.AMENDMENT, "A/81/L.7")
    assert lines(made) == ["In paragraph 1, replace “go” with “stay”."]


NOTES = {"1": "one", "2": "two", "3": "three", "*": "star"}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("of 12 August 1949,1 and", "1"),
        ("lakes1 and rivers.2", "1 2"),
        ("3.1 per cent of 2,000", ""),
        ("resolution 2 and paragraph 3", ""),
        ("497 (1981)", ""),
        ("one2 two1 three3", "1 3"),
        ("Egypt:* draft", "*"),
        ("2 * 3", ""),
    ],
)
def test_of_all_figures_those_that_call_notes_are_taken(text: str, marks: str) -> None:
    calls = Calls.find([text], NOTES)
    left = calls.not_called()
    assert [mark for mark in NOTES if mark not in left] == marks.split()


@pytest.mark.skipif(not DRAFTS.exists(), reason="needs the official drafts of ../shared")
@pytest.mark.parametrize("symbol", ["A_80_L.12", "A_80_L.18", "A_C.1_80_L.13", "A_C.3_80_L.24"])
def test_official_drafts_read_with_ascending_numbers_and_verbs(symbol: str) -> None:
    made, findings = read((DRAFTS / f"{symbol}.txt").read_text(), symbol)
    numbered = [block for block in made.parts[0].operative if type(block).__name__ == "Operative"]
    assert made.front.session == Session(80)
    assert len(numbered) > 1
    assert all(block.number is None for block in numbered)  # type: ignore[union-attr]
    assert not {one.code for one in findings} - {"note-not-called"}


def test_of_an_amendment_no_opening_line_is_asked() -> None:
    text = "A/81/L.9\n\nFrance: amendment to draft resolution A/81/L.7\n\nLakes\n\nDelete paragraph 2.\n"
    resolution, findings = read(text, "amendment.txt")
    assert resolution.front.kind is Kind.AMENDMENT
    assert [finding.code for finding in findings if finding.code in ("no-opening-line", "no-verb")] == []
