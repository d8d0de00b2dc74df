"""The worked examples: each spec becomes the text beside it and a Word file without a fault; the tour is true."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.cli.main import main
from drafter.pipeline import build, read, specs

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
def test_there_is_nothing_to_say_against_an_example(name: str) -> None:
    assert read(EXAMPLES / name).findings == ()


def test_each_text_belongs_to_a_spec() -> None:
    texts = sorted(path.relative_to(EXAMPLES).with_suffix(".yaml").as_posix() for path in EXAMPLES.rglob("*.txt"))
    assert texts == sorted(_names())


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
    assert len(commands) == 5
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
