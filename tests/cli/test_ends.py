"""However a command ends, the user reads a sentence and the shell gets an exit code."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.cli import build, main, report
from drafter.cli.main import main as run
from drafter.cli.progress import Progress
from drafter.errors import DEBUG, ExitCode
from drafter.findings import Finding, Origin, Severity

SPEC = "schema: 1\nlanguage: en\nkind: draft resolution\ntitle: T\noperative:\n  - Decides: to meet\n"


class Screen(io.StringIO):
    """A stream that a person watches."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def spec(tmp_path: Path) -> str:
    path = tmp_path / "a.yaml"
    path.write_text(SPEC, encoding="utf-8")
    return str(path)


def test_a_fault_of_drafter_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], spec: str
) -> None:
    monkeypatch.setattr(build, "specs", lambda _: 1 / 0)
    monkeypatch.delenv(DEBUG, raising=False)
    assert run(["build", spec]) == ExitCode.UNUSABLE
    said = capsys.readouterr().err
    assert said.startswith("drafter: Something in drafter itself went wrong (ZeroDivisionError: division by zero).")
    assert said.count("\n") == 1


def test_an_engineer_sees_the_traceback(monkeypatch: pytest.MonkeyPatch, spec: str) -> None:
    monkeypatch.setattr(build, "specs", lambda _: 1 / 0)
    monkeypatch.setenv(DEBUG, "1")
    with pytest.raises(ZeroDivisionError):
        run(["build", spec])


def test_a_user_may_stop_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], spec: str) -> None:
    def stopped(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "specs", stopped)
    assert run(["build", spec]) == 130
    assert capsys.readouterr().err == "drafter: stopped\n"


def test_a_reader_who_has_seen_enough_is_no_error(checkout: Path) -> None:
    command = f'"{sys.executable}" -m drafter schema | head -c 1'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, cwd=checkout)
    assert (done.stdout, done.stderr) == ("{", "")


def test_help_explains_a_command_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    for name in main.COMMANDS:
        assert run([name, "--help"]) == 0
        assert run(["help", name]) == 0
        said = capsys.readouterr().out
        assert said.count(f"usage: drafter {name}") == 2
        assert f"  drafter {name}" in said.split("examples:")[1]


def test_it_runs_as_a_module_too(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "drafter", "--version"], capture_output=True, text=True, check=True, cwd=checkout
    )
    assert done.stdout.startswith("drafter ")


def test_the_output_is_utf_8_in_any_locale(checkout: Path, spec: str) -> None:
    narrow = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    Path(spec).write_text(SPEC.replace("title: T", "title: 决议"), encoding="utf-8")
    command = [sys.executable, "-m", "drafter", "build", spec, "-o", "-", "--format", "text"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=checkout, env=narrow)
    assert "决议" in done.stdout.decode("utf-8")


def test_a_word_file_is_not_shown_on_a_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], spec: str
) -> None:
    monkeypatch.setattr(sys, "stdout", Screen())
    assert run(["build", spec, "-o", "-"]) == ExitCode.UNUSABLE
    assert "cannot be shown on a screen" in capsys.readouterr().err


def test_a_spec_from_standard_input_may_go_to_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spec: str
) -> None:
    with Path(spec).open(encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        assert run(["build", "-", "--out-dir", str(tmp_path / "out"), "--format", "text", "-q"]) == 0
    assert (tmp_path / "out" / "draft.txt").is_file()


def test_a_folder_that_cannot_be_made_is_named(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["build", spec, "--out-dir", f"{spec}/out"]) == ExitCode.UNUSABLE
    assert "the folder cannot be made" in capsys.readouterr().err


def test_a_bar_shows_how_far_it_is_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with Progress(2) as progress:
        progress.step("one")
        progress.step("two")
    assert "1/2" in screen.getvalue()
    assert "2/2" in screen.getvalue()
    assert "one" not in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_a_quiet_run_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with Progress(2, quiet=True) as progress:
        progress.step("one")
    assert screen.getvalue() == ""


def test_the_caret_stands_under_the_place_whatever_the_width_of_the_letters() -> None:
    for line, column in (("title: x", 8), ("标题：x", 4), ("e\u0301tat: x", 8), ("title:\tx", 8)):
        finding = Finding("c", "wrong", origin=Origin("a", 1, column), excerpt=line)
        shown, caret = report.described(finding).splitlines()[1:3]
        width = sum(report._width(letter) for letter in shown[: shown.index("x")])
        assert caret == " " * width + "^"


def test_a_warning_says_that_it_is_one() -> None:
    finding = Finding("c", "odd", Severity.WARNING, Origin("a.yaml", 2), hint="Look.")
    assert report.described(finding) == "a.yaml:2: warning: odd\n    Look."


def test_a_finding_about_nothing_in_particular_has_no_place() -> None:
    assert report.described(Finding("c", "wrong")) == "wrong"


def test_nothing_printed_can_command_the_terminal() -> None:
    finding = Finding("c", "wrong \x1b[2J", origin=Origin("\x07.yaml"), excerpt="a\u202eb")
    assert report.described(finding) == "\ufffd.yaml: wrong \ufffd[2J\n    a\ufffdb"
