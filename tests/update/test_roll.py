"""Rolling a recurring text forward: what is proposed, how sure it is, and the new text."""

import datetime
from dataclasses import replace

import pytest

from drafter.errors import UsageError
from drafter.language import LANGUAGES, Dated, language
from drafter.model.front import Adoption, Agenda, Front, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import Block, Note, Operative, Part, Preambular, Text, Verb
from drafter.model.walk import plain
from drafter.update import Certainty, Plan, Proposal, plan, rolled
from drafter.update.proposals import Kind as About

ADOPTED = "77/18"
ON = datetime.date(2022, 11, 21)
BEFORE = [
    Dated(number, datetime.date(year, 11, 20)) for number, year in [("71/9", 2016), ("73/8", 2018), ("75/16", 2020)]
]


def text(*blocks: Block, preamble: tuple[str, ...] = (), code: str = "en") -> Resolution:
    recitals = tuple(Preambular(content=(Text(each),)) for each in preamble)
    front = Front(
        language=code,
        kind=Kind.RESOLUTION,
        symbol=f"A/RES/{ADOPTED}",
        session=Session(77),
        adoption=Adoption(date=ON),
        agenda=Agenda(items=("127 (b)",)),
        sponsors=(Sponsor(name="Fiji"),),
        distribution="general",
    )
    return Resolution(
        front=front, parts=(Part(preamble=recitals, operative=blocks, closing=((Text("39th meeting"),),)),)
    )


def paragraph(words: str, *notes: str) -> Operative:
    return Operative(content=(Verb((Text("Decides"),)), Text(f" {words}"), *(Note((Text(note),)) for note in notes)))


def planned(resolution: Resolution, session: int | None = 79) -> Plan:
    return plan(resolution, language(resolution.front.language), session=session)


def of_kind(made: Plan, kind: About) -> list[Proposal]:
    return [each for each in made.proposals if each.kind is kind]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_session_ahead_moves_on_by_the_interval(code: str) -> None:
    speaker = language(code)
    made = planned(text(paragraph(f"x {speaker.session(Session(79), 'at')} y"), code=code))
    assert plain(rolled(made).parts[0].operative[0].content).endswith(f"x {speaker.session(Session(81), 'at')} y")  # type: ignore[union-attr]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_chain_of_recalls_gains_the_text_just_adopted(code: str) -> None:
    speaker = language(code)
    made = planned(text(paragraph("x"), preamble=(f"… {speaker.resolutions(BEFORE)} …",), code=code))
    assert [each.certainty for each in of_kind(made, About.RECALL)] == [Certainty.CERTAIN]
    grown = speaker.citations([*BEFORE, Dated(ADOPTED, ON)])
    assert grown in plain(rolled(made).parts[0].preamble[0].content)  # type: ignore[union-attr]


def test_the_interval_is_the_one_the_text_looks_ahead_by() -> None:
    made = planned(text(paragraph("to report at its eightieth session")), session=None)
    assert (made.cycle.interval, made.cycle.next) == (3, 80)


def test_sessions_long_past_are_history() -> None:
    made = planned(text(paragraph("as in 2005 at its sixtieth session, and to meet at its seventy-ninth session")))
    assert [each.old for each in of_kind(made, About.SESSION)] == ["seventy-ninth session"]


@pytest.mark.parametrize(
    ("words", "certainty"),
    [
        ("to thank the Committee, which met for its forty-fourth session", Certainty.OPEN),
        ("to endorse the report of the Committee on the work of its forty-fourth session", Certainty.LIKELY),
    ],
)
def test_a_session_of_another_body_is_a_question_unless_a_report_is_about_it(words: str, certainty: Certainty) -> None:
    [proposal] = of_kind(planned(text(paragraph(words))), About.SESSION)
    assert (proposal.certainty, proposal.new) == (certainty, "forty-sixth session")


def test_sessions_of_another_body_that_follow_one_another_move_on_together() -> None:
    made = planned(
        text(
            paragraph("to note that the Committee met for its forty-fourth session"),
            paragraph("that the Committee is to meet for its forty-fifth session"),
        )
    )
    assert [(each.new, each.certainty) for each in of_kind(made, About.SESSION)] == [
        ("forty-sixth session", Certainty.LIKELY),
        ("forty-seventh session", Certainty.LIKELY),
    ]


def test_several_sessions_ahead_move_on_and_are_marked() -> None:
    made = planned(text(paragraph("to report at its seventy-eighth and seventy-ninth sessions")))
    assert [(each.new, each.certainty) for each in of_kind(made, About.SESSION)] == [
        ("eightieth", Certainty.LIKELY),
        ("eighty-first", Certainty.LIKELY),
    ]


def test_a_range_of_sessions_up_to_the_last_text_runs_on_and_begins_where_it_began() -> None:
    made = planned(text(paragraph("to note what was said during the seventieth to seventy-seventh sessions")))
    assert [(each.old, each.new) for each in of_kind(made, About.SESSION)] == [("seventy-seventh", "seventy-ninth")]


@pytest.mark.parametrize(
    "words",
    ["at its seventy-ninth session, before the end of 2024", "at its seventy-ninth session, " + "in due course " * 40],
)
def test_a_session_ahead_is_likely_only_where_terms_or_length_make_the_paragraph_singular(words: str) -> None:
    [proposal] = of_kind(planned(text(paragraph(words))), About.SESSION)
    assert proposal.certainty is Certainty.LIKELY


@pytest.mark.parametrize(("on", "certainty"), [(ON, Certainty.CERTAIN), (datetime.date(2023, 6, 30), Certainty.LIKELY)])
def test_a_text_of_the_resumed_session_may_come_back_early(on: datetime.date, certainty: Certainty) -> None:
    old = text(paragraph("to include in the provisional agenda of its seventy-ninth session the item on the lake"))
    made = plan(old, language("en"), session=79, date=on)
    assert [each.certainty for each in of_kind(made, About.SESSION)] == [certainty]


def test_a_session_ahead_by_another_interval_is_likely_only() -> None:
    [proposal] = of_kind(planned(text(paragraph("to meet at its eightieth session"))), About.SESSION)
    assert (proposal.certainty, proposal.new) == (Certainty.LIKELY, "eighty-second session")


def test_a_term_ahead_moves_and_is_marked_while_a_year_of_the_session_is_a_question() -> None:
    made = planned(text(paragraph("to meet in 2024 on what was done in 2022")))
    assert [(each.old, each.new, each.certainty) for each in of_kind(made, About.DATE)] == [
        ("2024", "2026", Certainty.LIKELY),
        ("2022", "2024", Certainty.OPEN),
    ]


def test_a_year_that_heads_a_column_is_a_question_since_it_moves_with_its_neighbours() -> None:
    years = tuple(Operative(content=(Text(year),)) for year in ("2023", "2024", "2025"))
    made = planned(text(paragraph("to meet at its seventy-ninth session"), *years))
    assert {each.certainty for each in of_kind(made, About.DATE)} == {Certainty.OPEN}


@pytest.mark.parametrize(
    ("words", "session", "proposed"),
    [
        ("for the biennium 2023–2024", 79, ("2023–2024", "2025–2026", Certainty.LIKELY)),
        ("for the biennium 2023-2024", 78, ("2023-2024", "2025-2026", Certainty.OPEN)),
        ("for the decade 2014–2024", 79, ("2014–2024", "2014–2024", Certainty.OPEN)),
        ("for the decade 2021–2030", 79, None),
        ("for the biennium 2018–2019", 79, None),
    ],
)
def test_a_span_of_years_moves_as_one_or_is_asked_about(
    words: str, session: int, proposed: tuple[str, str, Certainty] | None
) -> None:
    made = planned(text(paragraph(f"to meet at its seventy-ninth session, and to plan {words}")), session)
    found = [(each.old, each.new, each.certainty) for each in of_kind(made, About.DATE)]
    assert found == ([proposed] if proposed else [])


def test_a_year_far_ahead_is_a_goal_and_no_question() -> None:
    made = planned(text(paragraph("to report on the 2030 Agenda at its seventy-ninth session")))
    assert of_kind(made, About.DATE) == []


def test_years_in_titles_stay() -> None:
    made = planned(text(paragraph("to follow “Vision 2024” at its seventy-ninth session")))
    assert of_kind(made, About.DATE) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ar", "خلال السنتين الماضيتين"),
        ("en", "in the past two years"),
        ("es", "en los últimos dos años"),
        ("fr", "au cours des deux dernières années"),
        ("ru", "за последние два года"),
        ("zh", "在过去两年中"),
    ],
)
def test_a_span_that_counts_from_the_present_is_a_question(code: str, words: str) -> None:
    made = planned(text(paragraph(f"x {words} y"), code=code))
    assert [each.certainty for each in of_kind(made, About.PERIOD)] == [Certainty.OPEN]


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
