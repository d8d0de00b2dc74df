"""Loud on bad text: clean drafts broken in every way the rules name, found with the right code at the right place."""

import pytest

from drafter.check.settings import Settings
from drafter.findings import Finding, Severity
from drafter.language import LANGUAGES
from drafter.pipeline.checking.mending import mended
from drafter.pipeline.checking.reading import read_spec
from drafter.pipeline.checking.running import inspected
from tests.check import faults
from tests.check.breaking import Fault, changed_lines, seeded
from tests.check.clean import clean
from tests.check.faults_of_citing import MORE
from tests.check.faults_of_copying import COPYING
from tests.check.faults_of_facts import FACTS
from tests.check.faults_of_form import FORM
from tests.check.faults_of_hands import HANDS
from tests.check.faults_of_notes import NOTES
from tests.check.faults_of_pasting import PASTING
from tests.check.faults_of_reading import READING
from tests.check.faults_of_scripts import SCRIPTS
from tests.check.faults_of_slips import SLIPS
from tests.check.faults_of_typing import TYPING
from tests.check.faults_of_words import WORDS

FAULTS = (
    *faults.FAULTS,
    *MORE,
    *FORM,
    *FACTS,
    *COPYING,
    *HANDS,
    *NOTES,
    *PASTING,
    *READING,
    *SCRIPTS,
    *SLIPS,
    *TYPING,
    *WORDS,
)
CASES = list(seeded(FAULTS))


def said(text: str) -> tuple[Finding, ...]:
    return inspected(read_spec(text, "draft.yaml", Settings()), Settings()).findings


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_is_nothing_to_say_against_a_clean_draft(code: str) -> None:
    assert said(clean(code)) == ()


@pytest.mark.parametrize("code", LANGUAGES)
def test_mending_leaves_a_clean_draft_alone(code: str) -> None:
    assert mended(clean(code), "draft.yaml", Settings()) == (clean(code), 0)


@pytest.mark.parametrize(("fault", "code", "text", "broken"), CASES, ids=lambda each: getattr(each, "kind", "")[:40])
def test_a_fault_is_found_where_it_is(fault: Fault, code: str, text: str, broken: str) -> None:
    near = {line + by for line in changed_lines(text, broken) for by in (-2, -1, 0, 1)}
    found = [(finding.code, finding.origin.line) for finding in said(broken)]
    assert any(name == fault.code and line in near for name, line in found), found


def test_every_fault_applies_to_every_language_it_names() -> None:
    assert {(fault.kind, code) for fault, code, _, _ in CASES} == {(f.kind, c) for f in FAULTS for c in f.languages}


def test_mending_restores_what_can_be_mended() -> None:
    fixable = [(fault, code, text, broken) for fault, code, text, broken in CASES if fault.is_fixable]
    restored = [mended(broken, "draft.yaml", Settings())[0] == text for _, _, text, broken in fixable]
    lost = [(f.kind, c) for (f, c, _, _), ok in zip(fixable, restored, strict=True) if not ok]
    assert sum(restored) / len(restored) >= 0.95, lost


def test_mending_twice_changes_nothing_more() -> None:
    for _, _, _, broken in CASES[::3]:
        once, _ = mended(broken, "draft.yaml", Settings())
        assert mended(once, "draft.yaml", Settings()) == (once, 0)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The lakes of the\u2009valley", "The lakes of the valley"),
        ("La cuenca del lago, 15 noviembre 2000", "La cuenca del lago, 15~de noviembre de 2000"),
    ],
)
def test_a_mend_is_made_where_it_belongs_and_what_it_uncovers_with_it(wrong: str, right: str) -> None:
    spec = "schema: 1\nlanguage: {}\ntitle: {}\noperative: [{{verb: none, text: T}}]\n"
    code = "es" if "lago" in wrong else "en"
    assert mended(spec.format(code, wrong), "draft.yaml", Settings())[0] == spec.format(code, right)


def test_a_particle_at_the_wrong_place_and_behind_the_wrong_verb_is_mended_in_both() -> None:
    recitals = "preamble:\n  - 'Recalling: the lakes,'\n  - {{verb: {}, text: 'the rivers,'}}\n"
    spec = f"schema: 1\nlanguage: en\nkind: draft resolution\ntitle: Lakes\n{recitals}"
    text, _ = mended(spec.format("Further recalling"), "draft.yaml", Settings())
    assert text == spec.format("Recalling also")


@pytest.mark.parametrize(("kind", "weight"), [("draft resolution", Severity.WARNING), ("resolution", Severity.NOTE)])
@pytest.mark.parametrize(
    ("code", "recital", "decision"),
    [
        ("en", "Recalling: its plan;", "Decides: to go,"),
        ("fr", "Rappelant: son plan~;", "Décide: d’agir,"),
        ("ru", "ссылаясь: на свой план;", "постановляет: действовать,"),
        ("zh", "回顾: 该计划；", "决定: 行动，"),
        ("ar", "إذ تشير: إلى الخطة؛", "تقرر: العمل،"),
    ],
)
def test_a_comma_for_a_semicolon_weighs_less_in_an_adopted_text(
    kind: str, weight: Severity, code: str, recital: str, decision: str
) -> None:
    paragraphs = f"preamble: ['{recital}']\noperative: ['{decision}', '{decision}']"
    spec = f"schema: 1\nlanguage: {code}\nkind: {kind}\ntitle: A\n{paragraphs}\n"
    marks = [finding for finding in said(spec) if finding.code == "TXT001"]
    assert [finding.severity for finding in marks[:2]] == [weight, weight]


ASKED = {
    "en": ("Requests", "the Secretary-General:", "To write;", "Also requests", "the Secretary-General to report."),
    "fr": (
        "Prie",
        "le Secrétaire général~:",
        "d’écrire~;",
        "Prie également",
        "le Secrétaire général de faire rapport.",
    ),
    "es": (
        "Solicita",
        "al Secretario General:",
        "Que escriba;",
        "Solicita también",
        "al Secretario General que informe.",
    ),
    "ru": (
        "просит",
        "Генерального секретаря:",
        "написать;",
        "просит также",
        "Генерального секретаря представить доклад.",
    ),
    "ar": ("تطلب", "إلى الأمين العام:", "أن يكتب؛", "تطلب أيضا", "إلى الأمين العام أن يقدم تقريرا."),
}


@pytest.mark.parametrize("code", ASKED)
def test_who_is_asked_in_sub_paragraphs_may_also_be_asked_in_the_next_paragraph(code: str) -> None:
    verb, asked, item, again, more = ASKED[code]
    paragraphs = f"operative:\n- {{verb: {verb}, text: '{asked}', items: ['{item}']}}\n- {again}: '{more}'\n"
    assert said(f"schema: 1\nlanguage: {code}\nkind: draft resolution\ntitle: A\n{paragraphs}") == ()


DECISION = """\
schema: 1
language: en
kind: draft decision
title: Lakes
preamble: [Recalling: 'the lakes,', Noting: 'the rivers:']
operative: [Takes note: of the report;, {last}]
"""


def test_a_decision_in_order_is_left_alone() -> None:
    assert said(DECISION.format(last="Decides: 'to go.'")) == ()


@pytest.mark.parametrize(
    ("last", "code"),
    [
        ("Recalling: 'its plan.'", "TXT007"),
        ("Dezides: 'to go.'", "TXT006"),
        ("decides: 'to go.'", "TXT033"),
        ("Also decides: 'to go.'", "TXT009"),
        ("Decides: 'to go,'", "TXT001"),
        ("Decides: 'to apply paragraph 8 above.'", "TXT031"),
    ],
)
def test_a_decision_is_held_to_the_rules_of_verbs_marks_and_references(last: str, code: str) -> None:
    assert code in [finding.code for finding in said(DECISION.format(last=last))]


SEVERAL = """\
schema: 1
language: en
kind: draft resolution
title: A
preamble: [Recalling: 'its resolution {before} of 21~November 2022,']
operative: [Reaffirms: its resolutions 60/1 of 16~September 2005 and 77/18.]
"""


@pytest.mark.parametrize(("before", "codes"), [("77/18", []), ("77/19", ["TXT045"])])
def test_the_last_of_several_resolutions_needs_no_date_that_was_given_before(before: str, codes: list[str]) -> None:
    assert [finding.code for finding in said(SEVERAL.format(before=before)) if finding.code == "TXT045"] == codes


def test_days_joined_by_a_dash_weigh_less_than_other_slips_of_dates() -> None:
    spec = "schema: 1\nlanguage: en\ntitle: The meeting of {} September 2024\noperative: [{{verb: none, text: T}}]\n"
    weights = [said(spec.format(day))[0].severity for day in ("22–23", "22nd")]
    assert weights == [Severity.NOTE, Severity.WARNING]


@pytest.mark.parametrize("title", ["the UN Charter", "30 de Diciembre de 2022", "устав Организации Объединенных Наций"])
def test_one_slip_is_told_once_though_several_forms_fit_it(title: str) -> None:
    code = {"t": "en", "3": "es", "у": "ru"}[title[0]]
    found = said(f"schema: 1\nlanguage: {code}\ntitle: {title}\noperative: [{{verb: none, text: T}}]\n")
    places = [(finding.code, finding.origin.column) for finding in found]
    assert len(places) == len(set(places)) > 0
