"""`drafter check` on Word files as a user meets it: places, silence, mending, reports."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from drafter.cli.main import main
from tests.check.word.breaking import DOCUMENT
from tests.check.word.drafts import Parts, built, packed, parts_of


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clean.docx").write_bytes(built("en"))
    (tmp_path / "draft.docx").write_bytes(packed(built("en"), wrong()))
    return tmp_path


def wrong() -> Parts:
    """A verb whose space is emphasised with it, and a plain one."""
    text = parts_of(built("en"))[DOCUMENT]
    text = text.replace(">Welcomes</w:t>", ">Welcomes </w:t>", 1)
    return {DOCUMENT: text.replace('<w:rStyle w:val="PreambularOpening"/>', "", 1)}


def test_a_finding_names_the_paragraph_as_the_page_shows_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "clean.docx"]) == 0
    assert main(["check", "draft.docx"]) == 1
    shown = capsys.readouterr().out
    assert "draft.docx: preambular paragraph 1: warning: WRD011 “Recalling” opens the paragraph" in shown
    assert "draft.docx: operative paragraph 2: note: WRD014 The space behind “Welcomes”" in shown


def test_a_note_in_a_draft_is_a_warning_at_submission(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "draft.docx", "--stage", "submission"])
    assert "operative paragraph 2: warning: WRD014" in capsys.readouterr().out


def test_v_says_why_a_rule_is_silent_about_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "clean.docx", "-v", "--house", "submission"])
    assert "WRD017 says nothing: the house style submission has no masthead." in capsys.readouterr().err


def test_another_house_style_can_be_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "clean.docx", "--house", "submission"]) == 1
    assert "WRD003 Margins differ" in capsys.readouterr().out
    assert main(["check", "clean.docx", "--house", "nowhere"]) == 2


def test_diff_says_in_words_and_markup_what_fix_would_change(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "draft.docx").read_bytes()
    main(["check", "draft.docx", "clean.docx", "--fix", "--diff"])
    shown = capsys.readouterr().out
    assert "# draft.docx: operative paragraph 2: WRD014 The space behind “Welcomes” is emphasised with it." in shown
    assert "--- draft.docx!word/document.xml" in shown
    assert '+<w:rStyle w:val="PreambularOpening"/>' in shown
    assert (folder / "draft.docx").read_bytes() == before


def test_fix_mends_the_file_and_leaves_a_clean_one_alone(folder: Path) -> None:
    clean = (folder / "clean.docx").read_bytes()
    assert main(["check", "draft.docx", "clean.docx", "--fix"]) == 0
    assert (folder / "clean.docx").read_bytes() == clean
    mended, model = (zipfile.ZipFile(folder / name) for name in ("draft.docx", "clean.docx"))
    assert [name for name in model.namelist() if mended.read(name) != model.read(name)] == [DOCUMENT]
    once = (folder / "draft.docx").read_bytes()
    main(["check", "draft.docx", "--fix"])
    assert (folder / "draft.docx").read_bytes() == once


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("json", '"place": "operative paragraph 2"'),
        ("sarif", '"name": "operative paragraph 2"'),
        ("github", "title=WRD014::operative paragraph 2: The space"),
        ("junit", "draft.docx: operative paragraph 2: note: WRD014"),
    ],
)
def test_every_report_names_the_place(folder: Path, capsys: pytest.CaptureFixture[str], form: str, place: str) -> None:
    main(["check", "draft.docx", "--format", form])
    shown = capsys.readouterr().out
    assert place in shown
    assert form not in ("json", "sarif") or json.loads(shown)


def test_a_file_without_resolution_is_judged_by_its_form(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = parts_of(built("en"))
    body = parts[DOCUMENT]
    start, end = body.index("<w:p>", body.index("</w:sectPr>")), body.rindex("<w:sectPr>")
    letter = f"{body[:start]}<w:p><w:r><w:t>Dear colleague</w:t></w:r></w:p>{body[end:]}".replace("15840", "15000")
    nobodys = {DOCUMENT: letter, "customXml/item1.xml": "<record/>"}
    (folder / "letter.docx").write_bytes(packed(built("en"), nobodys))
    assert main(["check", "letter.docx"]) == 1
    shown = capsys.readouterr().out
    assert "no-resolution" in shown
    assert "Its form was checked all the same." in shown
    assert "WRD002 The paper is" in shown


def test_words_are_mended_where_they_stand_in_one_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clean = parts_of(built("en"))[DOCUMENT]
    at = clean.index(" the report;")
    (folder / "draft.docx").write_bytes(
        packed(built("en"), {DOCUMENT: f"{clean[:at]} the the report;{clean[at + 12 :]}"})
    )
    assert main(["check", "draft.docx", "--fix"]) == 0
    assert parts_of((folder / "draft.docx").read_bytes())[DOCUMENT] == clean


def test_several_words_of_one_run_are_mended_together(folder: Path) -> None:
    clean = parts_of(built("en"))[DOCUMENT]
    assert "“Lakes”" in clean
    broken = clean.replace("“Lakes”", '"Lakes"')
    (folder / "draft.docx").write_bytes(packed(built("en"), {DOCUMENT: broken}))
    assert main(["check", "draft.docx", "--fix"]) == 0
    assert parts_of((folder / "draft.docx").read_bytes())[DOCUMENT] == clean
