"""A paragraph that did its work, written anew or removed in the file: what is around it stays as it was."""

from pathlib import Path

import pytest

from drafter.pipeline.updates import Update, Updated, planned, updated

SPEC = """\
schema: 1
language: en
kind: resolution
symbol: A/RES/79/9
session: 79
preamble:
  - Recalling: its resolution 77/18 of 21 November 2022
  # the meeting
  - Welcoming: the meeting of lakes
      held on 3 March 2024[^meeting]
operative:
  - verb: Thanks
    text: the city for the meeting of 3 March 2024   # kindly
    label: thanks
  - Requests the Secretary-General to walk on 1 June 2024
  - Decides: to meet at its eighty-first session
footnotes:
  meeting: See A/79/12.
"""


def decided(folder: Path, spec: str = SPEC, **answers: str) -> tuple[Update, Updated, str]:
    """A spec rolled forward with answers to paragraphs by the words they open with; "" removes."""
    source, target = folder / "old.yaml", folder / "new.yaml"
    source.write_text(spec, encoding="utf-8")
    update = planned(str(source))
    for opening, words in answers.items():
        [asked] = [each for each in update.plan.proposals if each.whole and each.old.startswith(opening)]
        update.decide(asked.name, "write" if words else "remove", words)
    result = updated(update, target)
    assert result.outcome.findings == ()
    return update, result, result.files[target]


def test_a_removed_paragraph_goes_and_the_comment_above_it_stays(tmp_path: Path) -> None:
    _, _, text = decided(tmp_path, Welcoming="")
    assert "2022\n" not in text
    assert "2024\n  # the meeting\noperative:\n" in text


def test_a_note_goes_with_the_only_paragraph_that_calls_it(tmp_path: Path) -> None:
    assert "footnotes" not in decided(tmp_path, Welcoming="")[2]


def test_a_note_stays_and_rolls_on_where_the_new_words_call_it(tmp_path: Path) -> None:
    _, _, text = decided(tmp_path, Welcoming="Welcoming the meeting of 2026[^meeting]")
    assert "  - Welcoming: the meeting of 2026[^meeting]\noperative:\n" in text
    assert "  meeting: See A/81/[…]." in text


@pytest.mark.parametrize(
    ("opening", "words", "line"),
    [
        ("Requests", "Encourages the Secretary-General to swim", "  - Encourages: the Secretary-General to swim\n"),
        ("Thanks", "Thanks both cities", "  - verb: Thanks\n    text: both cities   # kindly\n    label: thanks\n"),
    ],
)
def test_a_paragraph_is_written_anew_in_the_form_it_has(tmp_path: Path, opening: str, words: str, line: str) -> None:
    assert line in decided(tmp_path, **{opening: words})[2]


def test_what_was_proposed_inside_goes_with_the_words_and_is_no_question_any_more(tmp_path: Path) -> None:
    update, _, _ = decided(tmp_path, Welcoming="")
    assert "A/79/12" not in update.report.as_text()
    assert "2 changed and marked" not in update.report.summary


def test_what_a_person_decided_is_not_marked(tmp_path: Path) -> None:
    assert "Welcoming the meeting" not in decided(tmp_path, Welcoming="Welcoming nobody")[2]
    assert decided(tmp_path, Welcoming="", Requests="")[2].count("# drafter: look") == 1  # the session, not decided


def test_a_list_goes_with_its_only_paragraph(tmp_path: Path) -> None:
    spec = SPEC.replace("  - Recalling: its resolution 77/18 of 21 November 2022\n", "")
    assert "preamble" not in decided(tmp_path, spec, Welcoming="")[2]


def test_a_paragraph_in_brackets_cannot_be_removed_and_that_is_said(tmp_path: Path) -> None:
    source, target = tmp_path / "old.yaml", tmp_path / "new.yaml"
    head, _, _ = SPEC.partition("operative:")
    operative = "operative: [{Welcomes: the walk of 1 June 2024}, {Decides: to meet at its eighty-first session}]\n"
    source.write_text(head.replace("[^meeting]", "") + operative, encoding="utf-8")
    update = planned(str(source))
    [asked] = [each for each in update.plan.proposals if each.whole and each.old.startswith("Welcomes")]
    update.decide(asked.name, "remove")
    [finding] = updated(update, target).outcome.findings
    assert finding.message == "This could not be removed where it stands; remove it by hand."
