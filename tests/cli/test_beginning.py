"""Beginning a draft: `drafter new` and `drafter phrases`."""

from pathlib import Path

import pytest

from drafter.cli.main import main as run
from drafter.model.front import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_spec_builds_at_once(tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    name = str(tmp_path / "my-draft")
    assert run(["new", name, "--lang", language]) == 0
    assert run(["build", f"{name}.yaml", "--format", "text"]) == 0
    assert (tmp_path / "my-draft.txt").read_text(encoding="utf-8")
    assert "drafter build" in capsys.readouterr().err


def test_a_file_that_is_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text("mine", encoding="utf-8")
    assert run(["new", str(mine)]) == 2
    assert mine.read_text(encoding="utf-8") == "mine"
    assert "is there already" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", [["--lang", "de"], ["--kind", "poem"], ["--organ", "senate"], ["--committee", "9"]])
def test_what_there_is_not_is_refused_and_what_there_is_named(
    tmp_path: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", str(tmp_path / "a"), *wrong]) == 2
    assert not (tmp_path / "a.yaml").exists()
    assert wrong[1] in capsys.readouterr().err


def test_each_phrase_has_an_example_in_six_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["phrases"]) == 0
    pages = capsys.readouterr().out.strip().split("\n\n")
    assert len(pages) > 10
    for page in pages:
        usage, meaning, *examples = page.splitlines()
        assert usage.startswith("{{ ")
        assert meaning.strip().endswith(".")
        assert [line.split()[0] for line in examples] == list(LANGUAGES)
        assert all(len(line.split()) > 1 and "{{" not in line for line in examples)


def test_one_phrase_in_one_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["phrases", "at_session", "--lang", "en"]) == 0
    assert "en  at its eighty-first session" in capsys.readouterr().out


def test_a_phrase_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["phrases", "sesion"]) == 2
    assert "at_session" in capsys.readouterr().err
