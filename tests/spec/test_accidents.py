"""Accidents of YAML: text that it would lose, and syntax it cannot read, each told with its cure."""

from __future__ import annotations

import pytest

from tests.spec.reading import complaints, read, refused, whole


def test_text_behind_a_number_sign_is_not_lost_silently() -> None:
    (problem,) = refused(whole("operative:\n  - Recalls: its resolution #5 of 2026\n"))
    assert problem.code == "lost-text"
    assert "#5 of 2026" in problem.message
    assert "quotes" in problem.hint
    assert (problem.origin.line, problem.origin.column) == (4, 29)


def test_a_comment_with_a_space_is_a_comment() -> None:
    assert read("operative:\n  - Decides: to meet   # the verb is found\n").parts[0].operative


def test_an_expression_without_quotes_is_not_taken_for_a_mapping() -> None:
    (problem,) = refused(whole("operative:\n  - Recalling: {{ x }}\n"))
    assert (problem.code, problem.hint) == ("lost-braces", 'Put it in quotes: "{{ x }}"')


SYNTAX = {
    "a: b: c": ("1:5", "A colon followed by a space stands inside a text"),
    "- *it* is": ("1:3", "begins with *"),
    "a: 'x": ("1:4", "never closed"),
    "\ta: b": ("1:1", "tab"),
    "a: [b": ("1:4", "[ here is never closed"),
    "a: {b": ("1:4", "{ that opens here"),
    '- "x" y': ("1:3", "closing quotation mark"),
    "- [x](y) z": ("1:3", "begins with ["),
    "a: @x": ("1:4", "begins with @"),
    'a: "\\q"': ("1:5", "backslash"),
    "a: |x\n b": ("1:5", "follow | or >"),
    "a: \x01": ("1:4", "control character"),
    "a:\n  b: 1\n c: 2": ("3:2", "does not fit in"),
    "a: b\nc\nd: e": ("2:1", "depth of the keys"),
    "a: !<x b": ("1:4", "begins with !"),
    "a: & b": ("1:5", "begins with &"),
}


@pytest.mark.parametrize("text", SYNTAX)
def test_syntax_is_explained_in_plain_words(text: str) -> None:
    (problem,) = refused(text)
    place, words = SYNTAX[text]
    assert problem.code == "syntax"
    assert words in problem.message
    assert f"{problem.origin.line}:{problem.origin.column}" == place
    assert problem.hint


def test_a_key_that_is_a_list_is_refused() -> None:
    assert complaints("? [a]\n: b\n") == ["3:3 odd-key"]
