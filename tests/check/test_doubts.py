"""What is wrong with the text of a spec stops no check: a rule tells it, and all else is looked at as well."""

from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.cli.main import main
from drafter.findings import Finding, Severity
from drafter.pipeline.checking.running import check_all
from drafter.spec.source import OF_THE_TEXT

OPERATIVE = "operative: [{verb: none, text: T}]"
SPECS = {
    "agenda-without-title": ("FCT008", "agenda: {item: 14}"),
    "bad-date": ("FCT004", "date: 2026-02-30"),
    "bad-resolution": ("FCT002", "title: 'On {{ resolution(\"77-18\") }}'"),
    "bad-symbol": ("FCT006", "amends: A-81-L.31"),
    "contradicts-index": ("FCT001", "known: {77/18: 2022-11-23}"),
    "control-character": ("TXT034", 'title: "Lakes \\x07 and rivers"'),
    "note-called-twice": ("NTE010", "title: Lakes[^a] and rivers[^a]\nfootnotes: {a: A/77/1.}"),
    "note-not-called": ("NTE010", "footnotes: {a: A/77/1.}"),
    "session-and-date": ("FCT005", "session: 80\ndate: 2026-11-20"),
    "sponsor-twice": ("FCT010", "sponsors: [AUT, AUT, PER]"),
    "too-deep": ("TXT030", f"operative: [{'{text: Notes the report, items: [' * 5}to{']}' * 5}]"),
    "unknown-note": ("NTE010", "title: Lakes[^a]"),
    "unknown-resolution": ("FCT002", "title: 'On {{ resolution(\"77/918\") }}'"),
    "unknown-state": ("FCT010", "sponsors: [AUT, XYZ]"),
    "unknown-verb": ("TXT006", "preamble: [Flummoxed by the report]"),
}


def spec(pieces: str, folder: Path, language: str = "en") -> Path:
    """A spec in a file, with a title and an operative part where none is given."""
    text = f"schema: 1\nlanguage: {language}\n{pieces}\n"
    text += "" if "title: " in pieces and "{item" not in pieces else "title: T\n"
    text += "" if "operative: " in pieces else f"{OPERATIVE}\n"
    (path := folder / "lakes.yaml").write_text(text, encoding="utf-8")
    return path


def found(path: Path, settings: Settings | None = None) -> list[Finding]:
    (checked,) = check_all([str(path)], settings or Settings())
    assert checked.failure is None, checked.failure
    return list(checked.findings)


@pytest.mark.parametrize("code", sorted(OF_THE_TEXT))
def test_a_problem_of_the_text_is_told_by_its_rule(code: str, tmp_path: Path) -> None:
    rule, pieces = SPECS[code]
    told = [each for each in found(spec(pieces, tmp_path)) if each.severity is not Severity.NOTE]
    assert rule in [each.code for each in told]
    assert code not in [each.code for each in told]


@pytest.mark.parametrize("code", sorted(OF_THE_TEXT - {"agenda-without-title", "session-and-date"}))
def test_no_document_is_made_of_such_a_text(code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = spec(SPECS[code][1], tmp_path)
    assert main(["build", str(path), "-o", str(tmp_path / "lakes.docx")]) == 2
    assert not (tmp_path / "lakes.docx").exists()
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", "operative: [Reqests the Secretary-General to report]", "TXT006"),
        ("fr", "operative: [Soulinge l’utilité du rapport]", "TXT006"),
        ("ru", "operative: [приветсвует доклад]", "TXT006"),
        ("en", "preamble: [Welcomes the report]", "TXT007"),
        ("en", "operative: [Recalling its resolution 70/1]", "TXT007"),
        ("es", "preamble: [Acoge con beneplácito el informe]", "TXT007"),
        ("ar", "operative: [وإذ تشير إلى قرارها 70/1]", "TXT007"),
        ("en", "preamble: [Noting the report, Also noting the annex]", "TXT010"),
        ("en", "operative: [Commends the States, Commends also the organs]", "TXT010"),
        ("en", "operative: [Notes the report, Notes further that lakes are deep]", "TXT010"),
        ("zh", "preamble: [回顾报告, 回顾又其附件]", "TXT010"),
        ("en", "operative: [REQUESTS the Secretary-General to report]", "TXT033"),
        ("en", "operative: [1. Requests the Secretary-General to report]", "TXT005"),
        ("zh", "operative: [1. 请秘书长提出报告]", "TXT005"),
    ],
)
def test_an_opening_that_is_left_to_be_found_is_looked_at_like_one_that_is_given(
    language: str, text: str, rule: str, tmp_path: Path
) -> None:
    told = found(spec(text, tmp_path, language))
    assert [each.code for each in told if each.severity is not Severity.NOTE] == [rule]
    assert told[0].origin.line == 3


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "preamble: [Welcomes the report]", "Welcoming"),
        ("en", "operative: [Recalling also: its resolution]", "Also recalls"),
        ("fr", "preamble: [Se félicite du rapport]", "Se félicitant"),
        ("es", "operative: [Acogiendo con beneplácito: el informe]", "Acoge con beneplácito"),
        ("ru", "preamble: [принимает к сведению: доклад]", "принимая к сведению"),
        ("ar", "operative: [وإذ ترحب: بالتقرير]", "ترحب"),
    ],
)
def test_the_form_of_a_verb_in_its_part_is_named(language: str, text: str, right: str, tmp_path: Path) -> None:
    (told,) = (each for each in found(spec(text, tmp_path, language)) if each.code == "TXT007")
    assert told.hint == f"Perhaps: {right}."


def test_a_particle_that_belongs_to_a_noun_is_none_of_the_verb(tmp_path: Path) -> None:
    assert found(spec("operative: [Notes the report, Notes further steps]", tmp_path))[0].code == "TXT009"


def test_all_else_is_told_beside_it(tmp_path: Path) -> None:
    pieces = "title: The the lakes[^reprt]\npreamble: [Welcomes the report]\nfootnotes: {report: A/77/1.}"
    codes = {each.code for each in found(spec(pieces, tmp_path))}
    assert {"TXT024", "NTE010", "TXT007"} <= codes


def test_what_no_rule_may_tell_is_told_by_the_reader(tmp_path: Path) -> None:
    path = spec("preamble: [Flummoxed by the report]", tmp_path)
    (told,) = found(path, Settings(ignore=("TXT006",)))
    assert (told.code, told.severity, told.origin.line) == ("unknown-verb", Severity.ERROR, 3)


def test_only_the_rules_that_are_asked_for_tell_it(tmp_path: Path) -> None:
    path = spec("preamble: [Flummoxed by the report]\nfootnotes: {a: A/77/1.}", tmp_path)
    assert [each.code for each in found(path, Settings(select=("NTE",)))] == ["NTE010"]


def test_a_chain_with_an_unknown_number_is_read_as_the_others(tmp_path: Path) -> None:
    path = spec("recalls: [75/16, 77/918]\npreamble: ['Recalling its {{ resolutions(recalls) }}']", tmp_path)
    assert {each.code for each in found(path) if each.severity is not Severity.NOTE} == {"FCT002"}


def test_a_fix_mends_an_opening_that_was_left_to_be_found(tmp_path: Path) -> None:
    path = spec("preamble: [Noting the report, Also noting the annex]", tmp_path)
    assert main(["check", str(path), "--fix"]) == 0
    assert "[Noting the report, Noting also the annex]" in path.read_text("utf-8")
    assert main(["build", str(path), "-o", str(tmp_path / "lakes.docx")]) == 0
