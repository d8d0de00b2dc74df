"""Quiet on genuine files: what the Secretariat and delegates made, held against the house styles."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.cli.main import main
from drafter.findings import Finding, Severity
from tests.check.word.drafts import said

SHARED = Path(__file__).parents[4] / "shared/corpus"
NEW_YORK = sorted((SHARED / "docx-genuine").glob("A_80_*.docx")) + sorted((SHARED / "docx-genuine").glob("CEDAW*.docx"))
GENEVA = sorted((SHARED / "docx-genuine").glob("CRC*.docx"))
STUDENTS = sorted((SHARED / "mun-docx").glob("*.docx"))

pytestmark = pytest.mark.skipif(not NEW_YORK, reason="../shared is not here: the Word files are in it")

TRUE = {"WRD031", "WRD034", "ACC001", "ACC002"}
"""What is to be said of them indeed: comments and authors are left in, pictures and some tables are not accessible."""


def of(file: Path, settings: Settings | None = None) -> list[Finding]:
    return list(said(file.read_bytes(), settings or Settings(select=("WRD", "ACC"))))


@pytest.mark.parametrize("file", NEW_YORK, ids=lambda file: file.stem)
def test_a_genuine_file_of_new_york_has_no_false_finding(file: Path) -> None:
    assert [f for f in of(file) if f.code not in TRUE and f.code != "no-resolution"] == []


@pytest.mark.parametrize("file", GENEVA, ids=lambda file: file.stem)
def test_a_file_of_geneva_is_known_as_such_and_said_once(file: Path) -> None:
    found = [f for f in of(file) if f.code.startswith("WRD") and f.code not in TRUE]
    assert [(f.code, f.severity) for f in found] == [("WRD001", Severity.NOTE)]
    assert "Geneva" in found[0].message


@pytest.mark.parametrize("file", STUDENTS, ids=lambda file: file.stem)
def test_a_students_file_is_told_what_matters_without_a_flood(file: Path) -> None:
    found = of(file)
    assert {"WRD002", "WRD017"} & {f.code for f in found}
    assert len(found) <= 25


@pytest.mark.parametrize("file", NEW_YORK[:1], ids=lambda file: file.stem)
def test_v_says_that_rules_on_what_texts_say_are_silent_about_a_report(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(file), "-v"])
    shown = capsys.readouterr().err
    assert all(
        f"{code} says nothing: the file holds no resolution." in shown for code in ("TXT001", "FCT001", "NTE001")
    )
