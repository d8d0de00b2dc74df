"""`--watch`: a command is done again each time something that it looked at changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.cli import again
from drafter.cli.main import main
from drafter.errors import ExitCode

SPEC = "schema: 1\nlanguage: en\nkind: draft resolution\ntitle: T\noperative:\n  - Decides: to meet\n"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "lakes.yaml"
    path.write_text(SPEC, encoding="utf-8")
    return path


@pytest.fixture
def saves(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have a drafter save something at each pause, and press Ctrl+C at the end."""

    def planned(*steps: Callable[[], object]) -> None:
        waiting = iter(steps)

        def pause(_: float) -> None:
            step = next(waiting, None)
            if step is None:
                raise KeyboardInterrupt
            step()

        monkeypatch.setattr(again.time, "sleep", pause)

    return planned


def test_a_spec_is_built_again_when_it_is_saved(spec: Path, saves: Callable[..., None]) -> None:
    saves(lambda: spec.write_text(SPEC.replace("meet", "part for ever"), encoding="utf-8"))
    assert main(["build", str(spec), "--format", "text", "--watch"]) == ExitCode.FINE
    assert "to part for ever" in spec.with_suffix(".txt").read_text(encoding="utf-8")


def test_what_the_command_wrote_itself_is_no_change(
    spec: Path, saves: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    saves(lambda: None, lambda: None)
    main(["build", str(spec), "--watch"])
    assert capsys.readouterr().err.count(again.WAITING) == 1


def test_a_spec_that_is_wrong_is_told_and_waited_for(
    spec: Path, saves: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    saves(
        lambda: spec.write_text("schema: 1\ntitel: T\n", encoding="utf-8"),
        lambda: spec.write_text(SPEC.replace("title: T", "title: The the lakes"), encoding="utf-8"),
    )
    assert main(["check", str(spec), "--watch"]) == ExitCode.FINE
    said = capsys.readouterr()
    assert "titel" in said.err
    assert "“The” stands twice" in said.out
    assert said.err.count("lakes.yaml has changed.") == 2


def test_the_settings_of_the_project_are_read_anew(
    spec: Path, saves: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    spec.write_text(SPEC.replace("title: T", "title: The the lakes"), encoding="utf-8")
    saves(lambda: spec.with_name("drafter.toml").write_text('[check]\nignore = ["TXT024"]\n', encoding="utf-8"))
    main(["check", str(spec), "--watch"])
    assert capsys.readouterr().out.count("TXT024") == 1


def test_standard_input_cannot_be_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "-", "--watch"]) == ExitCode.UNUSABLE
    assert "standard input comes once" in capsys.readouterr().err
