"""`drafter check` as its users meet it: exit codes, settings, suppression, baseline, mending."""

import json
from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.cli.main import main
from drafter.pipeline.checking.running import check_all
from drafter.pipeline.checking.settings import project_settings
from tests.check.clean import clean

WRONG = clean("en").replace("Recalling also:", "Recalling:")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.yaml").write_text(WRONG, encoding="utf-8")
    (tmp_path / "clean.yaml").write_text(clean("fr"), encoding="utf-8")
    return tmp_path


def test_a_clean_draft_ends_in_0_a_finding_in_1_and_no_spec_in_2(folder: Path) -> None:
    (folder / "broken.yaml").write_text("a: [", encoding="utf-8")
    assert main(["check", "clean.yaml"]) == 0
    assert main(["check", "draft.yaml"]) == 1
    assert main(["check", "draft.yaml", "broken.yaml"]) == 2
    assert main(["check", "missing.yaml"]) == 2
    assert main(["check", "draft.yaml", "--select", "NOPE"]) == 2


def test_a_finding_shows_its_place_its_line_and_its_cure(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "draft.yaml"])
    said = capsys.readouterr().out
    assert "draft.yaml:12:5: warning: TXT009 “Recalling” follows “Recalling”." in said
    assert "Write “Recalling also”." in said


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ("the lakes of 2024;", "the lakes of 2024"),  # a recital closes with a comma
        ("the lakes ,", "the lakes"),
        ("the lakes [^: A/81/1.],", "the lakes "),
        ("the lakes[^: A/81/1;],", "the lakes[^: A/81/1"),
        ("the lakes[^: A/81/1.],", "the lakes"),
    ],
)
def test_a_finding_stands_at_the_mark_that_is_wrong(folder: Path, wrong: str, place: str) -> None:
    line = f'  - Recalling: "{wrong}"'
    (folder / "draft.yaml").write_text(
        f"language: en\nschema: 1\ntitle: T\npreamble:\n{line}\noperative: [Decides: x]\n"
    )
    [checked] = check_all(["draft.yaml"], Settings(("TXT001", "TXT017", "NTE001", "NTE002", "NTE005")))
    assert line.index(place) + len(place) + 1 in [finding.origin.column for finding in checked.findings]


def test_codes_can_be_selected_and_ignored(folder: Path) -> None:
    assert main(["check", "draft.yaml", "--ignore", "TXT009"]) == 0
    assert main(["check", "draft.yaml", "--select", "FCT"]) == 0
    assert main(["check", "draft.yaml", "--select", "TXT"]) == 1


def test_settings_come_from_the_folder_or_the_one_above(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.drafter.check]\nignore = ["TXT009"]\n', encoding="utf-8")
    (folder / "below").mkdir()
    (folder / "below/draft.yaml").write_text(WRONG, encoding="utf-8")
    assert main(["check", "below/draft.yaml"]) == 0


def test_settings_that_do_not_exist_are_refused(folder: Path) -> None:
    (folder / "drafter.toml").write_text("[check]\nignroe = []\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 2


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("drafter.toml", 'ignore = ["TXT009"]', "“ignore” stands outside [check]"),
        ("pyproject.toml", '[tool.drafter]\nignore = ["TXT009"]', "“ignore” stands outside [tool.drafter.check]"),
        ("pyproject.toml", "tool = 1", "“tool” is no table"),
    ],
)
def test_settings_outside_their_table_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, text: str, said: str
) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("comment", ["    # drafter: ignore TXT009: agreed", "    # drafter: ignore TXT: agreed"])
def test_a_comment_with_a_reason_suppresses_a_finding(folder: Path, comment: str) -> None:
    lines = WRONG.split("\n")
    lines[11] += comment
    (folder / "draft.yaml").write_text("\n".join(lines), encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0


def test_a_comment_above_suppresses_what_follows_and_one_at_the_head_the_whole_file(folder: Path) -> None:
    above = WRONG.replace("  - Recalling:", "  # drafter: ignore TXT009: agreed\n  - Recalling:")
    (folder / "draft.yaml").write_text(above, encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0
    (folder / "draft.yaml").write_text("# drafter: ignore TXT009: agreed\n" + WRONG, encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0


def test_a_suppression_without_reason_does_not_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "draft.yaml").write_text("# drafter: ignore TXT009\n" + WRONG, encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 1
    assert "says no reason" in capsys.readouterr().out


def test_a_baseline_leaves_known_findings_unsaid_and_new_ones_not(folder: Path) -> None:
    assert main(["check", ".", "--write-baseline", "known.json"]) == 0
    assert main(["check", ".", "--baseline", "known.json"]) == 0
    worse = "# a line more\n" + WRONG.replace("A/81/L.17", "A/80/L.17")
    (folder / "draft.yaml").write_text(worse, encoding="utf-8")
    assert main(["check", ".", "--baseline", "known.json"]) == 1
    (folder / "known.json").write_text("[]", encoding="utf-8")
    assert main(["check", ".", "--baseline", "known.json"]) == 2


def test_fix_mends_and_diff_only_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "draft.yaml", "clean.yaml", "--fix", "--diff"])
    assert "+  - Recalling also:" in capsys.readouterr().out
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == WRONG
    assert main(["check", "draft.yaml", "clean.yaml", "--fix"]) == 0
    assert (folder / "draft.yaml").read_text(encoding="utf-8") == clean("en")
    assert (folder / "clean.yaml").read_text(encoding="utf-8") == clean("fr")


def test_fix_keeps_comments_and_line_ends(folder: Path) -> None:
    text = WRONG.replace("preamble:", "preamble: # ours").replace("\n", "\r\n")
    (folder / "draft.yaml").write_bytes(text.encode())
    main(["check", "draft.yaml", "--fix"])
    mended = clean("en").replace("preamble:", "preamble: # ours").replace("\n", "\r\n")
    assert (folder / "draft.yaml").read_bytes() == mended.encode()


@pytest.mark.parametrize(
    ("code", "documents"),
    [
        ("FCT011", "all but adopted texts"),
        ("FCT015", "all; of general-assembly only; in adopted texts a note, as official copies waver"),
        ("TXT009", "all but amendments"),
    ],
)
def test_the_page_of_a_rule_says_of_which_documents_it_speaks(
    code: str, documents: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", code]) == 0
    assert f"\nDocuments: {documents}\n" in capsys.readouterr().out


def test_v_says_which_rules_are_silent_and_why(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "draft.yaml", "-v"])
    assert "TXT011 says nothing: it is about ar; the text is en." in capsys.readouterr().err


def test_reports_hold_exact_ranges_and_fixes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "draft.yaml", "--format", "sarif"])
    result = json.loads(capsys.readouterr().out)["runs"][0]["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (12, 5, 14)
    replacement = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replacement["insertedContent"]["text"] == "Recalling also"


def test_several_processes_say_the_same(folder: Path) -> None:
    alone = list(check_all(["clean.yaml", "draft.yaml"], Settings()))
    assert list(check_all(["clean.yaml", "draft.yaml"], Settings(), workers=2)) == alone


def test_a_key_with_a_reason_suppresses_for_the_whole_file(folder: Path) -> None:
    (folder / "draft.yaml").write_text(WRONG + "ignore: {TXT009: agreed in the informals}\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0


def test_a_key_of_a_paragraph_suppresses_there_only(folder: Path) -> None:
    long = "  - verb: Recalling\n    ignore: {txt009: agreed}\n    text:"
    second = WRONG.replace("  - Recalling:", "  - Recalling!:", 1).replace("  - Recalling:", long, 1)
    first = WRONG.replace("  - Recalling:", long, 1)
    (folder / "second.yaml").write_text(second.replace("Recalling!", "Recalling"), encoding="utf-8")
    (folder / "first.yaml").write_text(first, encoding="utf-8")
    assert main(["check", "second.yaml"]) == 0
    assert main(["check", "first.yaml"]) == 1


@pytest.mark.parametrize("wrong", ["{TXT009: }", "{nine: agreed}", "[TXT009]"])
def test_a_key_without_reason_or_code_is_refused(folder: Path, wrong: str) -> None:
    (folder / "draft.yaml").write_text(WRONG + f"ignore: {wrong}\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 2


def test_verbs_of_ones_own_are_one_line_in_the_spec_or_in_the_settings(folder: Path) -> None:
    text = clean("en").replace("- Noting: ", "- Notin with awe: ")
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 1
    (folder / "draft.yaml").write_text(text + "verbs: [Notin with awe]\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0
    (folder / "draft.yaml").write_text(text, encoding="utf-8")
    (folder / "drafter.toml").write_text('[check]\nverbs = ["Notin with awe"]\n', encoding="utf-8")
    project_settings.cache_clear()
    assert main(["check", "draft.yaml"]) == 0


def test_a_verb_of_ones_own_is_found_at_the_head_of_a_plain_text(folder: Path) -> None:
    text = clean("en").replace('- Noting: "', '- "Cherishing ')
    (folder / "draft.yaml").write_text(text + "verbs: [Cherishing]\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0


TEXT = """The General Assembly,

Recalling its resolution 60/1 of 16 September 2005,

1. Welcomes the report of the keepers of the lighthouses;

2. Requests the Secretary-General to report on the lighthouses.

_______________
1 A note of which no mark tells where it belongs.
"""


def test_what_a_reader_cannot_express_is_said_by_the_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "draft.txt").write_text(TEXT, encoding="utf-8")
    main(["check", "draft.txt"])
    assert "note-not-called" in capsys.readouterr().out
    main(["check", "draft.txt", "--select", "FCT"])
    assert "note-not-called" not in capsys.readouterr().out


def test_a_file_that_could_not_be_checked_is_not_called_clean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.yaml").write_text("schema: 1\nsesion: 81\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "broken.yaml")]) == 2
    assert capsys.readouterr().err.endswith("\n1 file could not be checked.\n")


def test_a_decimal_before_a_date_is_no_number_that_stops_a_check(folder: Path) -> None:
    text = "operative:\n  - Notes: rule 12.20 of 5 May 2020\n"
    (folder / "draft.yaml").write_text(
        f"schema: 1\nlanguage: en\nkind: draft resolution\ntitle: Lakes\n{text}", encoding="utf-8"
    )
    assert main(["check", "draft.yaml"]) in (0, 1)
