"""Expressions in text: the phrases, what they say in each language, and what is refused."""

from __future__ import annotations

import sys
import time

import pytest

from drafter import spec
from drafter.model.front import LANGUAGES
from drafter.model.nodes import Emphasis, Reference, Text
from drafter.model.walk import plain
from drafter.spec.phrases import PHRASES
from tests.spec.reading import complaints, operative, read, refused, whole


def said(expression: str, language: str = "en", more: str = "") -> str:
    body = f"session: 79\n{more}operative:\n  - verb: none\n    text: '{{{{ {expression} }}}}\\'\n"
    return plain(read(body, language).parts[0].operative[0].content)  # type: ignore[union-attr]


def refusal(expression: str) -> tuple[str, str]:
    body = f"operative:\n  - verb: none\n    text: '{{{{ {expression} }}}}'\n"
    (problem,) = refused(whole(body))
    assert (problem.origin.line, problem.origin.column) == (5, 12), "the complaint points at the expression"
    return problem.code, problem.hint


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("ar", "77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022"),
        ("en", "77/18 of 21 November 2022"),
        ("es", "77/18, de 21 de noviembre de 2022"),
        ("fr", "77/18 du 21 novembre 2022"),
        ("ru", "77/18 от 21 ноября 2022 года"),
        ("zh", "2022年11月21日第77/18号"),
    ],
)
def test_a_resolution_gets_its_date(language: str, shown: str) -> None:
    assert said('resolution("77/18")', language).replace("\u00a0", " ") == shown


def test_recalled_resolutions_stand_in_the_order_of_adoption() -> None:
    text = said("resolutions(recalls)", more="recalls: [77/18, 3369 (XXX)]\n").replace("\u00a0", " ")
    assert text == "resolutions 3369 (XXX) of 10 October 1975 and 77/18 of 21 November 2022"


def test_a_date_that_the_index_lacks_comes_from_the_spec() -> None:
    text = said('resolution("90/1")', more="known: {90/1: 2035-12-01}\n")
    assert text.replace("\u00a0", " ") == "90/1 of 1 December 2035"


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("session", "seventy-ninth session"),
        ("session(+2)", "eighty-first session"),
        ("at_session(+2)", "at its eighty-first session"),
        ("of_session(2)", "of its eighty-first session"),
        ("session(-1)", "seventy-eighth session"),
        ('date("2024-07-22")', "22 July 2024"),
        ('date("2024-07-22", "2024-07-24")', "22 to 24 July 2024"),
        ('state("CMR")', "Cameroon"),
        ('states("GNQ", "CMR")', "Cameroon and Equatorial Guinea"),
        ('states(["GNQ", "CMR"])', "Cameroon and Equatorial Guinea"),
        ('citations("77/18")', "77/18 of 21 November 2022"),
        ("ibid()", "Ibid."),
    ],
)
def test_phrases_say_in_english(expression: str, shown: str) -> None:
    assert said(expression).replace("\u00a0", " ") == shown


def test_spanish_sets_ibid_in_italics() -> None:
    (block,) = operative("  - verb: none\n    text: '{{ ibid() }}, vol. 2'\n", "es")
    assert block.content[0] == Emphasis((Text("Ibid."),))  # type: ignore[union-attr]


def test_chinese_keeps_the_english_order_of_states() -> None:
    assert said('states("GNQ", "CMR")', "zh") == "喀麦隆和赤道几内亚"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_speaks_every_language(language: str) -> None:
    for phrase in PHRASES.values():
        if phrase.name != "para":
            assert said(phrase.usage, language)


def test_a_reference_leads_to_the_paragraph_with_the_label() -> None:
    body = "  - {verb: Decides, text: 'to act on {{ para(\"x\") }} below'}\n  - {verb: Decides, text: b, label: x}\n"
    assert Reference("x") in operative(body)[0].content  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ('resolution("82/1")', "unknown-resolution"),
        ('resolution("x")', "bad-resolution"),
        ("resolution()", "expression"),
        ("resolutions(recalls)", "expression"),
        ('state("XYZ")', "unknown-state"),
        ('date("tomorrow")', "bad-date"),
        ('date("2024-07-24", "2024-07-22")', "bad-date"),
        ("session", "missing-fact"),
        ("sesion(+2)", "unknown-name"),
        ('para("nowhere")', "unknown-label"),
        ("recalls", "expression"),
        ("", "expression"),
        ("1 +", "expression"),
    ],
)
def test_an_expression_that_says_nothing_is_a_problem_at_its_place(expression: str, code: str) -> None:
    assert refusal(expression)[0] == code


def test_an_unknown_resolution_is_told_with_what_to_add() -> None:
    assert refusal('resolution("82/1")')[1] == "Say it in the spec: known: {82/1: 2027-12-01}"


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    assert refusal("sesion(+2)")[1] == "Did you mean “session”?"


HOSTILE = [
    "''''''.__class__.__mro__",
    '"a" * 10**8',
    "range(10**9) | list",
    "10**10**10",
    "[1, 2][0]",
    "cycler.__init__.__globals__",
    "session.form",
    "date(*recalls)",
    '"{0.__class__}".format(1)',
    "(" * 400 + "1" + ")" * 400,
    "[" * 400 + "1" + "]" * 400,
    "9" * 1001,
    "x" * 2000,
    "lipsum(10**6)",
    "1 if 1 else 2",
]


@pytest.mark.parametrize("expression", HOSTILE, ids=range(len(HOSTILE)))
def test_an_expression_cannot_compute(expression: str) -> None:
    start = time.process_time()
    body = f"title: '{{{{ {expression} }}}}'\noperative: [Decides to meet]\n"
    assert complaints(body)
    assert time.process_time() - start < 2


def test_a_spec_without_expressions_does_not_import_jinja(tmp_path: object) -> None:
    import subprocess

    script = (
        "import sys; from drafter import spec; assert 'yaml' not in sys.modules;"
        f"spec.loads({whole('operative: [{verb: Decides, text: to meet}]')!r});"
        "assert 'jinja2' not in sys.modules and 'docx' not in sys.modules and 'lxml' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    assert spec
