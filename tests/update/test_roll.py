"""Rolling a recurring text forward: what is proposed, how sure it is, and the new text."""

import datetime

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
    made = planned(text(paragraph("as at its sixtieth session, and to meet at its seventy-ninth session")))
    assert [each.old for each in of_kind(made, About.SESSION)] == ["seventy-ninth session"]


def test_a_report_of_the_last_session_leaves_a_number_to_fill_in() -> None:
    made = planned(text(paragraph("to note the report", "See A/77/302, para. 4.")))
    [proposal] = of_kind(made, About.DOCUMENT)
    assert (proposal.old, proposal.new, proposal.certainty) == ("A/77/302", "A/79/[…]", Certainty.LIKELY)


def test_a_paragraph_about_an_event_of_the_last_cycle_is_a_question() -> None:
    made = planned(text(paragraph("to welcome the meeting of 3 May 2022")))
    [proposal] = of_kind(made, About.SPENT)
    assert proposal.certainty is Certainty.OPEN
    assert not proposal.changes


def test_likely_changes_wait_until_they_are_asked_for() -> None:
    made = planned(text(paragraph("to note the report", "A/77/302.")))
    [likely] = of_kind(made, About.DOCUMENT)
    assert rolled(made).parts[0].operative == made.resolution.parts[0].operative
    assert "A/79/[…]" in str(rolled(made, [likely]).parts[0].operative)


def test_the_masthead_is_that_of_a_draft_again() -> None:
    new = rolled(planned(text(paragraph("to meet at its seventy-ninth session")))).front
    assert (new.kind, new.session, new.symbol, new.date) == (Kind.DRAFT_RESOLUTION, Session(79), None, None)
    assert (new.adoption, new.distribution) == (None, "limited")


def test_the_lines_of_adoption_go() -> None:
    assert rolled(planned(text(paragraph("to meet at its seventy-ninth session")))).parts[0].closing == ()


def test_every_change_of_the_masthead_has_a_line_and_a_reason() -> None:
    made = planned(text(paragraph("to meet at its seventy-ninth session")))
    keys = {each.key for each in of_kind(made, About.FRONT)}
    assert {"kind", "session", "symbol", "adoption", "distribution", "agenda", "sponsors"} <= keys
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
