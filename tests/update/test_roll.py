"""Rolling a recurring text forward: what is proposed, how sure it is, and the new text."""

from dataclasses import replace

import pytest

from drafter.errors import UsageError
from drafter.language import LANGUAGES, Dated, language
from drafter.model.front import Front, Kind, Resolution, Session
from drafter.model.nodes import Note, Text, Verb
from drafter.model.walk import plain
from drafter.update import Certainty, plan, rolled
from drafter.update.proposals import Kind as About
from tests.update.rolling import ADOPTED, BEFORE, ON, of_kind, paragraph, planned, text


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_chain_of_recalls_gains_the_text_just_adopted(code: str) -> None:
    speaker = language(code)
    made = planned(text(paragraph("x"), preamble=(f"… {speaker.resolutions(BEFORE)} …",), code=code))
    assert [each.certainty for each in of_kind(made, About.RECALL)] == [Certainty.CERTAIN]
    grown = speaker.citations([*BEFORE, Dated(ADOPTED, ON)])
    assert grown in plain(rolled(made).parts[0].preamble[0].content)  # type: ignore[union-attr]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_citation_of_the_text_before_moves_to_the_text_just_adopted(code: str) -> None:
    speaker = language(code)
    made = planned(text(paragraph("x"), preamble=(f"… {speaker.resolutions(BEFORE[-1:])} …",), code=code))
    [proposal] = of_kind(made, About.RECALL)
    assert (proposal.certainty, proposal.new) == (Certainty.CERTAIN, speaker.resolution(Dated(ADOPTED, ON)))


def test_a_citation_of_an_event_under_the_text_before_is_marked() -> None:
    made = planned(text(paragraph("x"), preamble=("… the meeting held under resolution 75/16 on 20 July 2022 …",)))
    assert [each.certainty for each in of_kind(made, About.RECALL)] == [Certainty.LIKELY]


def test_a_list_of_numbers_without_dates_grows() -> None:
    made = planned(text(paragraph("to act on resolutions 71/9, 73/8 and 75/16 again")))
    [proposal] = of_kind(made, About.RECALL)
    assert "73/8, 75/16 and 77/18 again" in plain(rolled(made).parts[0].operative[0].content)  # type: ignore[union-attr]
    assert proposal.certainty is Certainty.LIKELY


def test_a_chain_of_another_text_is_a_question() -> None:
    chain = "its resolutions 72/1 of 1 December 2017 and 76/1 of 3 December 2021"
    made = planned(text(paragraph("x"), preamble=(f"… {chain} …",)))
    assert [(each.certainty, each.changes) for each in of_kind(made, About.RECALL)] == [(Certainty.OPEN, False)]


def test_of_two_documents_in_one_both_leave_numbers_to_fill_in() -> None:
    [proposal] = of_kind(planned(text(paragraph("x", "A/77/302-S/2022/600."))), About.DOCUMENT)
    assert proposal.new == "A/79/[…]-S/2024/[…]"


def test_a_draft_takes_its_number_from_the_index_where_only_one_can_be_meant() -> None:
    old = text(paragraph("x"), preamble=(f"… {language('zh').resolutions(BEFORE)} …",), code="zh")
    draft = replace(old, front=replace(old.front, kind=Kind.DRAFT_RESOLUTION, symbol=None, adoption=None))
    assert (str(planned(draft).cycle.adopted), planned(draft).cycle.date) == (ADOPTED, ON)


def test_a_draft_that_nobody_knows_a_number_of_is_refused() -> None:
    old = text(paragraph("to meet at its seventy-ninth session"))
    draft = replace(old, front=replace(old.front, kind=Kind.DRAFT_RESOLUTION, symbol=None, adoption=None))
    with pytest.raises(UsageError, match="--adopted 81/7 --on"):
        planned(draft)


def test_names_of_proposals_follow_from_their_words_alone() -> None:
    one = planned(text(paragraph("to meet at its seventy-ninth session")))
    more = planned(text(paragraph("to pause"), paragraph("to meet at its seventy-ninth session")))
    [alone], [below] = of_kind(one, About.SESSION), of_kind(more, About.SESSION)
    assert alone.name == below.name
    other = planned(text(paragraph("to meet again at its seventy-ninth session")))
    assert of_kind(other, About.SESSION)[0].name != alone.name


def test_a_report_of_the_last_session_leaves_a_number_to_fill_in() -> None:
    made = planned(text(paragraph("to note the report", "See A/77/302, para. 4.")))
    [proposal] = of_kind(made, About.DOCUMENT)
    assert (proposal.old, proposal.new, proposal.certainty) == ("A/77/302", "A/79/[…]", Certainty.LIKELY)


def test_a_paragraph_about_an_event_of_the_last_cycle_is_a_question() -> None:
    made = planned(text(paragraph("to welcome the meeting of 3 May 2022")))
    [proposal] = of_kind(made, About.SPENT)
    assert proposal.certainty is Certainty.OPEN
    assert not proposal.changes


def test_certain_and_likely_changes_are_made_and_questions_wait() -> None:
    made = planned(text(paragraph("to note in 2022 the report", "A/77/302.")))
    assert "A/79/[…]" in str(rolled(made).parts[0].operative[0])
    assert "2022" in str(rolled(made).parts[0].operative[0])
    assert rolled(made, []) == made.resolution


def test_the_masthead_is_that_of_a_draft_again() -> None:
    new = rolled(planned(text(paragraph("to meet at its seventy-ninth session")))).front
    assert (new.kind, new.session, new.symbol, new.date) == (Kind.DRAFT_RESOLUTION, Session(79), None, None)
    assert (new.adoption, new.distribution) == (None, "limited")


def test_the_lines_of_adoption_go() -> None:
    assert rolled(planned(text(paragraph("to meet at its seventy-ninth session")))).parts[0].closing == ()


def test_every_change_of_the_masthead_has_a_line_and_a_reason() -> None:
    made = planned(text(paragraph("to meet at its seventy-ninth session")))
    keys = {each.key for each in of_kind(made, About.FRONT)}
    assert {"kind", "session", "symbol", "adopted", "distribution", "agenda.item", "sponsors"} <= keys
    assert all(each.why.endswith(".") for each in made.proposals)


def test_notes_keep_their_calls_when_words_before_them_change() -> None:
    made = planned(text(paragraph("to meet at its seventy-ninth session", "A note.")))
    content = rolled(made).parts[0].operative[0].content  # type: ignore[union-attr]
    assert content[-1] == Note((Text("A note."),))
    assert isinstance(content[0], Verb)


def test_a_text_without_session_is_refused() -> None:
    with pytest.raises(UsageError, match="names no regular session"):
        plan(Resolution(front=Front()), language("en"))


def test_a_session_that_lies_behind_is_refused() -> None:
    with pytest.raises(UsageError, match="is not after"):
        planned(text(paragraph("x")), session=76)


def test_a_text_in_which_nothing_recurs_is_refused() -> None:
    with pytest.raises(UsageError, match="nothing in the text recurs"):
        planned(text(paragraph("to keep the lamp burning")))
