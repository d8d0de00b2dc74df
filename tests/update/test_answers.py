"""Answers make an update repeatable: what is not listed is decided by how sure it is, what is wrong is said."""

import pytest

from drafter.errors import InputError
from drafter.update import Answer, Certainty, Proposal, Verdict, chosen, read_answers, written_answers
from drafter.update.proposals import Kind


def proposal(name: str, certainty: Certainty, old: str = "one", new: str = "two", site: int = 0) -> Proposal:
    return Proposal(Kind.SESSION, certainty, "Because.", old, new, site, 0, len(old), name=name)


SURE, LIKELY = proposal("session-aaaaaa", Certainty.CERTAIN), proposal("session-bbbbbb", Certainty.LIKELY)
OPEN, FRONT = proposal("date-cccccc", Certainty.OPEN), proposal("front-session", Certainty.CERTAIN, site=-1)
ALL = (FRONT, SURE, LIKELY, OPEN)


def test_without_answers_certain_and_likely_changes_are_made() -> None:
    assert chosen(ALL, {}) == [FRONT, SURE, LIKELY]


def test_answers_go_before_certainty() -> None:
    answers = {
        SURE.name: Answer(Verdict.REFUSE),
        OPEN.name: Answer(Verdict.ACCEPT),
        LIKELY.name: Answer(Verdict.WRITE, "x"),
    }
    assert [(each.name, each.new) for each in chosen(ALL, answers)] == [
        (FRONT.name, "two"),
        (LIKELY.name, "x"),
        (OPEN.name, "two"),
    ]


def test_a_question_without_a_proposed_answer_changes_nothing_when_it_is_accepted() -> None:
    asked = proposal("spent-dddddd", Certainty.OPEN, "same", "same")
    assert chosen([asked], {asked.name: Answer(Verdict.ACCEPT)}) == []


@pytest.mark.parametrize(
    "text",
    [
        "answers:\n  session-aaaaaa: refuse\n  date-cccccc: {write: 'A: b'}\n",
        '{"answers": {"session-aaaaaa": "refuse", "date-cccccc": {"write": "A: b"}}}',
    ],
)
def test_answers_are_read_from_yaml_and_json(text: str) -> None:
    assert read_answers(text, "answers", ALL) == {
        SURE.name: Answer(Verdict.REFUSE),
        OPEN.name: Answer(Verdict.WRITE, "A: b"),
    }


def test_what_is_written_reads_back() -> None:
    answers = {OPEN.name: Answer(Verdict.WRITE, "A/81/412: new"), SURE.name: Answer(Verdict.REFUSE)}
    back = read_answers(written_answers(ALL, answers), "answers", ALL)
    assert back == {FRONT.name: Answer(Verdict.ACCEPT), LIKELY.name: Answer(Verdict.ACCEPT), **answers}


def test_everything_wrong_with_answers_is_said_at_once() -> None:
    text = "answers:\n  session-aaaaab: accept\n  date-cccccc: perhaps\n  front-session: {write: '82'}\n"
    with pytest.raises(InputError) as caught:
        read_answers(text, "answers.yaml", ALL)
    assert [(finding.origin.line, finding.message) for finding in caught.value.findings] == [
        (2, "There is no proposal “session-aaaaab”."),
        (3, "This is no answer to “date-cccccc”."),
        (4, "“front-session” can be accepted or refused only."),
    ]
    assert caught.value.findings[0].hint == "Did you mean session-aaaaaa?"


def test_a_file_without_answers_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read_answers("- accept\n", "answers.yaml", ALL)
    assert "no answers" in caught.value.findings[0].message
