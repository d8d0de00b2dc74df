"""Changing words in a spec: the rest of the file stays as it was."""

import pytest

from drafter.spec.editing import Edit, edited, located

SPEC = """\
schema: 1        # the version
language: en

preamble:
  # the history
  - Recalling: its resolution 60/1 of
      24~October 2005,
  - verb: Noting
    text: 'the Secretary-General''s report'
operative:
  - Decides: to meet in *May* and \\*not\\* in May
  - >-
    Requests the Secretary-General
    to report
"""


@pytest.mark.parametrize(
    ("line", "column", "old", "new", "shown"),
    [
        (6, 5, "60/1", "60/2", "its resolution 60/2 of\n"),
        (6, 5, "of 24\u00a0October 2005", "of 3\u00a0May 2006", "60/1 of 3~May 2006,"),
        (6, 5, "Recalling its", "Recalling also its", "- Recalling: also its resolution"),
        (8, 5, "Secretary-General's report", "Council's view", "text: 'the Council''s view'"),
        (11, 5, "*not*", "never", "and never in May"),
        (12, 5, "to report", "to reply", "    to reply\n"),
        (12, 5, "Secretary-General to", "Council to", "the Council to report"),
    ],
)
def test_words_change_where_they_stand(line: int, column: int, old: str, new: str, shown: str) -> None:
    result = edited(SPEC, [Edit(line, column, old, new)])
    assert not result.missed
    assert shown in result.text


def test_everything_else_stays_as_it_was() -> None:
    result = edited(SPEC, [Edit(6, 5, "60/1", "60/2")])
    assert result.text == SPEC.replace("60/1", "60/2")


def test_the_occurrence_that_is_meant_changes() -> None:
    assert "in *May* and \\*not\\* in June" in edited(SPEC, [Edit(11, 5, "May", "June", occurrence=1)]).text


def test_words_of_another_paragraph_are_left_alone() -> None:
    edit = Edit(6, 5, "report", "reply")
    assert edited(SPEC, [edit]) == type(edited(SPEC, []))(SPEC, (edit,))


def test_two_edits_of_the_same_words_do_not_pile_up() -> None:
    first, second = Edit(6, 5, "60/1", "60/2"), Edit(6, 5, "resolution 60/1", "resolution 60/3")
    result = edited(SPEC, [first, second])
    assert result.missed == (second,)
    assert "60/2" in result.text


def test_marks_of_yaml_between_brackets_put_the_text_in_quotes() -> None:
    text = "notes: {report: A/79/302's text, other: x}\n"
    result = edited(text, [Edit(1, 17, "A/79/302", "A/81/[…]")])
    assert result.text == "notes: {report: 'A/81/[…]''s text', other: x}\n"


def _place(text: str, old: str, occurrence: int = 0, new: str | None = None) -> tuple[str, bool]:
    """What stands where the words of the first recital are found, and whether it is all theirs."""
    (found,) = located(text, [Edit(2, 5, old, old if new is None else new, occurrence)])
    assert found is not None
    return text[found.start : found.end], found.is_exact


@pytest.mark.parametrize(
    ("paragraph", "old", "shown", "is_exact"),
    [
        ("Noting: the lakes) and (rivers)", "rivers);", "rivers)", True),
        ("Noting: les lacs, les «~fleuves »", " »\u00a0;", " »", True),
        ("Noting: the~lake, the lake", "the lake", "the lake", True),
        ("Noting: the lake, the\tlake", "the\t", "the\t", True),
        ("Noting: the lakes,[^1]and rivers", "lakes,and", "lakes,[^1]and", False),
        (
            "Noting: see [60/1](https://docs.un.org/60/1) of 2005",
            "60/1 of",
            "60/1](https://docs.un.org/60/1) of",
            False,
        ),
        ("注意到: ，报告", "到，", "到: ，", False),
    ],
)
def test_words_are_found_without_the_marks_and_among_the_markup_of_the_file(
    paragraph: str, old: str, shown: str, is_exact: bool
) -> None:
    assert _place(f"preamble:\n  - {paragraph}\n", old) == (shown, is_exact)


def test_words_with_markup_among_them_are_not_changed() -> None:
    spec = "preamble:\n  - Noting: the lakes,[^1]and rivers\n"
    result = edited(spec, [Edit(2, 5, "lakes,and", "lakes, and")])
    assert (result.text, len(result.missed)) == (spec, 1)


def test_a_fold_before_what_changes_stays() -> None:
    spec = "preamble:\n  - Noting: the lakes of\n      the north;\n"
    assert edited(spec, [Edit(2, 5, "of the north;", "of the north,")]).text == spec.replace(";", ",")
