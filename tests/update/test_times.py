"""Sessions and years of a text that is rolled forward: which move, which stay, which are a question."""

import datetime

import pytest

from drafter.language import LANGUAGES, language
from drafter.model.front import Session
from drafter.model.nodes import Operative, Text
from drafter.model.walk import plain
from drafter.update import Certainty, plan, rolled
from drafter.update.proposals import Kind as About
from tests.update.rolling import ON, of_kind, paragraph, planned, text


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_session_ahead_moves_on_by_the_interval(code: str) -> None:
    speaker = language(code)
    made = planned(text(paragraph(f"x {speaker.session(Session(79), 'at')} y"), code=code))
    assert plain(rolled(made).parts[0].operative[0].content).endswith(f"x {speaker.session(Session(81), 'at')} y")  # type: ignore[union-attr]


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
