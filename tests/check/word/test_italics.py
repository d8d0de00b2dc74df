"""Words in italic that can be neither a title nor of another language; what may be one is left alone."""

import pytest

from drafter.findings import Severity
from tests.check.word.drafts import FORM, built_from, said

DRAFT = """\
schema: 1
language: {code}
symbol: A/81/L.17
session: 81
date: 2026-10-22
original: en
sponsors: [FRA, KIR]
title: {title}

preamble:
  - {first}
operative:
  - {second}
  - {third}
"""
FIRST = {
    "en": "Noting: the work of the States and of the Basin Office",
    "fr": "Notant: les travaux des États et du Bureau du bassin",
    "es": "Observando: la labor de los Estados y de la Oficina de la Cuenca",
    "ru": "отмечая: работу Государств и Управления бассейна",
}
THIRD = {
    "en": "Decides: to meet",
    "fr": "Décide: de se réunir",
    "es": "Decide: reunirse",
    "ru": "постановляет: собраться",
}


def sloped(code: str, second: str) -> list[str]:
    """The words that WRD015 says are in italic, of a draft with these words in its first operative paragraph."""
    text = DRAFT.format(code=code, title=second.split()[1], first=FIRST[code], second=second, third=THIRD[code])
    found = [finding for finding in said(built_from(text, code), FORM) if finding.code == "WRD015"]
    assert all(finding.severity is Severity.NOTE for finding in found)
    return [finding.message.split("”")[0].strip("“") for finding in found]


@pytest.mark.parametrize(
    ("code", "second", "words"),
    [
        ("en", "Welcomes: what the *Office* has done", "Office"),
        ("fr", "Accueille: ce que le *Bureau* a fait", "Bureau"),
        ("es", "Acoge con beneplácito: lo que ha hecho la *Oficina*", "Oficina"),
        ("en", "Welcomes: what the *Basin Office* has done", "Basin Office"),
    ],
)
def test_what_stands_in_roman_elsewhere_is_no_title(code: str, second: str, words: str) -> None:
    assert sloped(code, second) == [words]


@pytest.mark.parametrize(
    ("code", "second", "words"),
    [
        ("en", "Welcomes: the dam that *Chad* has built", "Chad"),
        ("fr", "Accueille: le barrage que le *Tchad* a construit", "Tchad"),
        ("ru", "приветствует: плотину, которую построил *Чад*", "Чад"),
        ("en", "Welcomes: a dam of the *Nations* of the basin", "Nations"),
    ],
)
def test_names_of_states_and_words_of_fixed_terms_are_no_titles(code: str, second: str, words: str) -> None:
    assert sloped(code, second) == [words]


def test_a_phrase_cut_out_of_a_sentence_is_no_title() -> None:
    assert sloped("en", "Welcomes: the dam *that the Lake Commission* has built") == ["that the Lake Commission"]


@pytest.mark.parametrize(
    ("code", "second"),
    [
        ("en", "Welcomes: the first volume of the *Atlas of Lakes*"),
        ("en", "Welcomes: the next *Yearbook*"),
        ("fr", "Accueille: le premier volume de l’*Atlas des lacs*"),
        ("es", "Acoge con beneplácito: el primer volumen del *Atlas de los Lagos*"),
        ("ru", "приветствует: первый том издания *Атлас озер*"),
        ("en", "Welcomes: the visit of the *Nyasa* to three harbours"),
    ],
)
def test_titles_and_names_of_ships_may_be_in_italic(code: str, second: str) -> None:
    assert sloped(code, second) == []


@pytest.mark.parametrize("words", ["Each office keeps its own list of lakes.", "Chacun."])
def test_a_sentence_of_an_annex_is_no_heading(words: str) -> None:
    text = DRAFT.format(code="en", title="Lakes", first=FIRST["en"], second="Welcomes: it", third=THIRD["en"])
    data = built_from(f"{text}annex:\n  title: Plan\n  body: ['*{words}*']\n", "en")
    found = [finding.code for finding in said(data, FORM)]
    assert ("WRD015" in found) == (len(words.split()) > 3)
