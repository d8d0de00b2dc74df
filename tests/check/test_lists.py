"""Sub-paragraphs, and the words behind them, are read as closely as paragraphs are."""

import pytest

from drafter.check.settings import Settings
from drafter.pipeline.checking.reading import read_spec
from drafter.pipeline.checking.running import inspected


def codes(body: str) -> set[str]:
    text = f"schema: 1\nlanguage: en\ntitle: Lakes\n{body}\n"
    return {finding.code for finding in inspected(read_spec(text, "draft.yaml", Settings()), Settings()).findings}


def requests(items: str, then: str = "") -> str:
    last = f", then: '{then}'" if then else ""
    return f"operative: [{{verb: Requests, text: all States, items: [{items}]{last}}}, Decides: to adjourn]"


@pytest.mark.parametrize(
    "body",
    [
        requests("To meet, {text: To study, items: [Lakes, 'Rivers.']}, To write"),
        requests("To meet, 'To write.'", "and to report"),
        requests("To meet, To write", "and to report."),
    ],
)
def test_a_stop_inside_a_list_is_found_at_every_level(body: str) -> None:
    assert "TXT001" in codes(body)


def test_a_list_that_words_follow_may_close_with_a_comma() -> None:
    assert "TXT001" not in codes(requests("To meet, 'To write,'", "and to report"))


def test_a_quoted_question_behind_a_paragraph_may_close_as_it_does() -> None:
    assert "TXT001" not in codes(
        "operative: [{verb: Requests, text: 'an answer:', then: What is a lake?}, Decides: to go]"
    )


def test_a_sub_paragraph_can_be_too_long() -> None:
    assert "TXT020" in codes(requests(f"To meet, 'To study {'the lake, ' * 200}rivers'"))


@pytest.mark.parametrize("heading", ["Follow-up.", "FOLLOW-UP BY ALL STATES"])
def test_a_heading_is_a_title(heading: str) -> None:
    assert "TXT041" in codes(
        f"operative: [Notes: the report, heading: {heading}, Decides: to adjourn]".replace(
            f"heading: {heading}", f"{{heading: {heading}}}"
        )
    )


def test_a_heading_may_lead_over_with_a_colon() -> None:
    assert "TXT041" not in codes("operative: [Notes: the report, {heading: 'Follow-up:'}, Decides: to adjourn]")


def test_a_whole_sub_paragraph_in_bold_is_stressed() -> None:
    assert "TXT043" in codes(requests("'**To meet**', To write"))
