"""Calls of notes that stand side by side, and the mark that parts them."""

import pytest

from drafter.model.calls import parted, unparted
from drafter.model.nodes import Deleted, Emphasis, Inline, Inlines, Inserted, Note, Script, Text

A, B, C = (Note((Text(name),)) for name in "abc")
MARK = Script((Text(","),))


def put_in(*content: Inline) -> Inlines:
    return (Inserted(content),)


def taken_out(*content: Inline) -> Inlines:
    return (Deleted(content),)


@pytest.mark.parametrize(
    ("content", "marked"),
    [
        ((Text("x"), A, B, C), (Text("x"), A, MARK, B, MARK, C)),
        ((A, Text(" and "), B), (A, Text(" and "), B)),
        ((A, Text(""), B), (A, Text(""), MARK, B)),
        ((Emphasis((A,), "italic"), B), (Emphasis((A,), "italic"), MARK, B)),
        ((A, *put_in(B)), (A, *put_in(MARK, B))),
        ((A, *taken_out(B)), (A, *taken_out(MARK, B))),
        ((*put_in(A), B), (*put_in(A), *put_in(MARK), B)),
        ((*taken_out(A), B), (*taken_out(A), *taken_out(MARK), B)),
        ((*taken_out(A), *put_in(B), C), (*taken_out(A), *put_in(B), MARK, C)),
        ((A, *put_in(Text(" and ")), B), (A, *put_in(Text(" and ")), *taken_out(MARK), B)),
        ((A, *taken_out(Text(" and ")), B), (A, *taken_out(Text(" and ")), *put_in(MARK), B)),
    ],
)
def test_a_mark_stands_between_calls_in_each_state_of_the_text(content: Inlines, marked: Inlines) -> None:
    assert parted(content, ",") == marked


def test_a_language_that_brackets_its_marks_needs_none_between() -> None:
    assert parted((A, B), "") == (A, B)


@pytest.mark.parametrize("between", [Text(","), Text(", "), Script((Text("、"),)), Text("،")])
def test_what_parts_calls_is_no_part_of_the_text(between: Inline) -> None:
    assert unparted((Text("x"), A, between, B)) == (Text("x"), A, B)


@pytest.mark.parametrize("between", [Text(" and "), Text(";"), Text(", or")])
def test_words_between_calls_stay(between: Inline) -> None:
    assert unparted((A, between, B)) == (A, between, B)
