"""The worked examples: each spec becomes the text beside it and a Word file without a fault; the tour is true."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.cli.main import main
from drafter.findings import Severity
from drafter.pipeline import build, read, specs
from drafter.pipeline.checking.reading import read_word
from drafter.pipeline.checking.running import check_all, inspected

EXAMPLES = Path(__file__).parents[1] / "examples"
TOUR = EXAMPLES / "README.md"


def _names() -> list[str]:
    return [Path(found).relative_to(EXAMPLES).as_posix() for found in specs([str(EXAMPLES)])]


@pytest.mark.parametrize("name", _names())
def test_an_example_becomes_the_text_beside_it(name: str, accept: bool) -> None:
    expected = (EXAMPLES / name).with_suffix(".txt")
    text = build(EXAMPLES / name, "text")
    if accept:
        expected.write_bytes(text)
    assert text.decode() == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", _names())
def test_an_example_becomes_a_word_file_without_a_fault(name: str, audit: Callable[[bytes], list[str]]) -> None:
    assert audit(build(EXAMPLES / name)) == []


@pytest.mark.parametrize("name", _names())
def test_the_form_of_its_word_file_is_that_of_the_house(name: str) -> None:
    settings = Settings(select=("WRD", "ACC"))
    found = inspected(read_word(build(EXAMPLES / name), f"{name}.docx", settings), settings).findings
    assert [each.message for each in found if each.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("name", _names())
def test_there_is_nothing_to_say_against_an_example(name: str) -> None:
    assert read(EXAMPLES / name).findings == ()


NOTED = {
    "03-sub-paragraphs/lighthouses.yaml": {"TXT030"},
    "06-verbs/leap-days.yaml": {"TXT006"},
    "19-two-drafts/kites-merged.yaml": {"TXT021"},
}
"""What the examples show on purpose: deep sub-paragraphs, a paragraph without a verb, brackets to be settled."""


def test_the_check_has_no_more_to_say_than_the_examples_are_about() -> None:
    results = check_all(specs([str(EXAMPLES)]), Settings())
    said = {each.path: {found.code for found in each.findings} for each in results if each.findings}
    assert {Path(path).relative_to(EXAMPLES).as_posix(): codes for path, codes in said.items()} == NOTED


def test_each_text_belongs_to_a_spec() -> None:
    texts = sorted(
        path.relative_to(EXAMPLES).with_suffix(".yaml").as_posix()
        for path in EXAMPLES.rglob("*.txt")
        if not path.name.endswith((".plan.txt", ".redline.txt"))
    )
    assert texts == sorted(_names())


# --- a text that comes back -------------------------------------------------------------------------------------

BOATS = EXAMPLES / "17-next-session"
OFFICIAL = EXAMPLES / "18-from-official-texts" / "README.md"
SAMPLE = EXAMPLES.parents[1] / "shared" / "corpus" / "akn-sample"


def test_the_next_session_is_what_stands_beside_the_text(
    tmp_path: Path, accept: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(BOATS, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    assert main(["update", "reed-boats.yaml", "--plan"]) == 0
    Path("reed-boats.plan.txt").write_text(capsys.readouterr().out, encoding="utf-8")
    command = "update reed-boats.yaml -o reed-boats-81.yaml --answers reed-boats.answers.json -q"
    assert main([*command.split(), "--redline", "reed-boats.redline.txt"]) == 0
    for name in ("reed-boats.plan.txt", "reed-boats-81.yaml", "reed-boats.redline.txt"):
        if accept:
            shutil.copy(name, BOATS / name)
        assert Path(name).read_text(encoding="utf-8") == (BOATS / name).read_text(encoding="utf-8")


@pytest.mark.skipif(not SAMPLE.exists(), reason="needs the official texts in ../shared")
def test_the_commands_for_official_texts_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language in ("en", "zh"):
        for symbol in ("75_16", "77_18"):
            shutil.copy(SAMPLE / language / f"A_RES_{symbol}.xml", tmp_path / f"A_RES_{symbol}.{language}.xml")
    shutil.copytree(EXAMPLES.parent / "specs", tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    commands = re.findall(r"^\$ drafter (.+)$", OFFICIAL.read_text(encoding="utf-8"), re.MULTILINE)
    assert [command for command in commands if main(command.split())] == []
    assert "75/16, 77/18]" in " ".join(Path("a-79.en.yaml").read_text(encoding="utf-8").split())
    assert "{{ resolutions(recalls) }}" in Path("a-79.zh.yaml").read_text(encoding="utf-8")
    assert Path("a-79.zh.docx").stat().st_size > 0


# --- the tour ---------------------------------------------------------------------------------------------------


def test_the_tour_visits_every_folder_in_order() -> None:
    visited = [target.split("/")[0] for target in _links() if not target.startswith("..")]
    assert list(dict.fromkeys(visited)) == sorted(folder.name for folder in EXAMPLES.iterdir() if folder.is_dir())


def test_the_links_of_the_tour_lead_somewhere() -> None:
    assert [target for target in _links() if not (EXAMPLES / target).exists()] == []


def test_the_commands_of_the_tour_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    commands = re.findall(r"^\$ drafter (.+)$", TOUR.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(commands) == 6
    plain = [command for command in commands if not command.startswith("merge ")]
    assert [command for command in plain if main([*command.split(), "--quiet"])] == []
    assert len(list(Path("examples").rglob("*.docx"))) == 1 + 1 + 6


def test_two_drafts_merge_into_the_third(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(EXAMPLES / "19-two-drafts", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    (command,) = re.findall(r"^\$ drafter (merge .+)$", TOUR.read_text(encoding="utf-8"), re.MULTILINE)
    Path("kites-merged.yaml").unlink()
    assert main(command.split()) == 1
    assert Path("kites-merged.yaml").read_bytes() == (EXAMPLES / "19-two-drafts" / "kites-merged.yaml").read_bytes()


def test_all_examples_can_be_built_into_one_folder() -> None:
    names = [Path(name).name for name in _names()]
    assert len(names) == len(set(names))


def _links() -> list[str]:
    return re.findall(r"\]\(([^)#:]+)\)", TOUR.read_text(encoding="utf-8"))
