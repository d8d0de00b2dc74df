"""Markup in text: notes, emphasis, scripts, links, no-break spaces, and what is plain."""

from __future__ import annotations

import pytest

from drafter.model.nodes import Break, Emphasis, Inlines, Link, Note, Script, Text, Verb
from tests.spec.reading import complaints, content, read

CASES: dict[str, Inlines] = {
    "plain": (Text("plain"),),
    "*Treaty Series*, vol.": (Emphasis((Text("Treaty Series"),)), Text(", vol.")),
    "**bold**": (Emphasis((Text("bold"),), "bold"),),
    "***both***": (Emphasis((Emphasis((Text("both"),)),), "bold"),),
    "<b>bold</b><i>italic</i><u>under</u>": (
        Emphasis((Text("bold"),), "bold"),
        Emphasis((Text("italic"),)),
        Emphasis((Text("under"),), "underline"),
    ),
    "N<sup>o</sup> CO<sub>2</sub>": (Text("N"), Script((Text("o"),)), Text(" CO"), Script((Text("2"),), "sub")),
    "22~November": (Text("22\u00a0November"),),
    "3 * 4": (Text("3 * 4"),),
    "lakes****rivers": (Text("lakes****rivers"),),
    r"\*plain\* \~ \[^x] \\ \{{ x }}": (Text(r"*plain* ~ [^x] \ {{ x }}"),),
    "one<br>two": (Text("one"), Break(), Text("two")),
    "[a] and [b": (Text("[a] and [b"),),
    "[the *Charter*](https://un.org/a_(b))": (
        Link((Text("the "), Emphasis((Text("Charter"),))), "https://un.org/a_(b)"),
    ),
    "[a](b)": (Text("[a](b)"),),
    "a < b <x>": (Text("a < b <x>"),),
    "“<v>Requests</v> all": (Text("“"), Verb((Text("Requests"),)), Text(" all")),
    "a[^: See *b* [c]]": (
        Text("a"),
        Note((Text("See "), Emphasis((Text("b"),)), Text(" [c]."))),
    ),
    "a[^*:own mark]": (Text("a"), Note((Text("own mark."),), "*")),
    "*[a*]": (Emphasis((Text("[a"),)), Text("]")),
}


@pytest.mark.parametrize("text", CASES)
def test_markup_is_read(text: str) -> None:
    assert content(text) == CASES[text]


def test_a_backslash_refuses_the_mark_behind_a_bracket_that_stays_open() -> None:
    body = "operative:\n  - Decides: 'to meet [again\\'\n  - Decides: to part\n"
    assert read(body).parts[0].operative[0].content[-1] == Text(" to meet [again")  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["*open", "<sup>open", "a[^: open", "closed</sup>", "{{ open", "*a <sup>b* c</sup>"])
def test_a_mark_without_its_pair_is_a_problem(text: str) -> None:
    assert any("unclosed-mark" in each for each in complaints(f"title: '{text}'\noperative: [Decides to meet]\n"))


def test_a_statement_is_a_problem() -> None:
    assert complaints("title: '{% if x %}'\noperative: [Decides to meet]\n") == ["3:9 statement"]


def test_a_problem_deep_in_a_folded_text_is_told_by_its_own_line() -> None:
    body = "operative:\n  - Decides: to meet\n      again and again\n      with [^nobody]\n"
    assert complaints(body) == ["6:12 unknown-note"]


def test_a_line_end_is_a_space() -> None:
    assert read("title: one\n  two\noperative: [Decides to meet]\n").front.title == (Text("one two"),)


def test_a_line_end_between_han_is_nothing() -> None:
    for block in ("title: 联合国\n  大会\n", "title: >-\n  联合国\n  大会\n", 'title: "联合国\n  大会"\n'):
        assert read(f"{block}operative: [{{verb: none, text: 大会}}]\n", "zh").front.title == (Text("联合国大会"),)


def test_a_space_that_was_typed_in_chinese_stays() -> None:
    body = "title: 关于 ABC 的\n  报告\noperative: [{verb: none, text: 大会}]\n"
    assert read(body, "zh").front.title == (Text("关于 ABC 的报告"),)


# --- notes by name ----------------------------------------------------------------------------------------------


def test_a_note_stands_where_it_is_called() -> None:
    title = read("title: a[^n] b\noperative: [Decides to meet]\nfootnotes: {n: A/81/1.}\n").front.title
    assert title == (Text("a"), Note((Text("A/81/1."),), name="n"), Text(" b"))


def test_a_note_may_have_a_mark_of_its_own() -> None:
    title = read("title: a[^n]\noperative: [Decides to meet]\nfootnotes: {n: {mark: '†', text: b}}\n").front.title
    assert title == (Text("a"), Note((Text("b."),), "†", "n"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "title: a[^m]\noperative: [Decides to meet]\nfootnotes: {n: x}\n",
            ["3:9 unknown-note", "5:13 note-not-called"],
        ),
        ("title: a[^n] b[^n]\noperative: [Decides to meet]\nfootnotes: {n: x}\n", ["3:15 note-called-twice"]),
        ("title: a[^n]\noperative: [Decides to meet]\nfootnotes: {n: 'x[^:y]'}\n", ["5:18 note-in-note"]),
    ],
)
def test_notes_that_do_not_fit_are_problems(body: str, expected: list[str]) -> None:
    assert complaints(body) == expected
