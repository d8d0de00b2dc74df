"""The hooks as pre-commit runs them: on the specs of a commit in a repository of a user."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.check.clean import clean

HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
WRONG = clean("en").replace("Recalling also:", "Recalling:")

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not here"),
    pytest.mark.skipif(not HOOKS.is_file(), reason="the hooks are not in an installed package"),
]


def run(*command: str, at: Path) -> subprocess.CompletedProcess[str]:
    own = {"HOME": str(at.parent), "PRE_COMMIT_HOME": str(at.parent / "hooks"), "GIT_CONFIG_NOSYSTEM": "1"}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "PRE_COMMIT"))}
    return subprocess.run(command, cwd=at, env=kept | own | {"PATH": path}, capture_output=True, text=True, check=False)


def commit(at: Path) -> str:
    """Commit everything of a folder as a new repository; the commit's name."""
    author = ("-c", "user.name=A drafter", "-c", "user.email=drafter@example.org")
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Begin"]):
        done = run("git", *author, *command, at=at)
        assert done.returncode == 0, done.stderr
    return run("git", "rev-parse", "HEAD", at=at).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A scratch repository that takes the hooks from another, whose command is already installed."""
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    published, scratch = tmp_path / "drafter", tmp_path / "scratch"
    published.mkdir()
    scratch.mkdir()
    shutil.copy(HOOKS, published)
    (scratch / "right.yaml").write_text(clean("fr"), encoding="utf-8")
    (scratch / "notes.txt").write_text("No draft.", encoding="utf-8")
    (scratch / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {published}\n  rev: {commit(published)}\n  hooks:\n"
        "  - {id: drafter-check, language: system}\n"
        "  - {id: drafter-fix, language: system, stages: [manual]}\n",
        encoding="utf-8",
    )
    commit(scratch)
    return scratch


def hook(name: str, at: Path, *more: str) -> subprocess.CompletedProcess[str]:
    run("git", "add", "-A", at=at)
    return run(sys.executable, "-m", "pre_commit", "run", name, *more, at=at)


def test_a_commit_of_a_wrong_draft_is_stopped_and_a_mended_one_passes(repository: Path) -> None:
    (repository / "wrong.yaml").write_text(WRONG, encoding="utf-8")
    stopped = hook("drafter-check", repository)
    assert stopped.returncode == 1, stopped.stderr
    assert "wrong.yaml:12:5: warning: TXT009" in stopped.stdout
    assert "right.yaml" not in stopped.stdout

    fixed = hook("drafter-fix", repository, "--hook-stage", "manual")
    assert "files were modified by this hook" in fixed.stdout
    assert (repository / "wrong.yaml").read_text(encoding="utf-8") == clean("en")
    assert hook("drafter-check", repository).returncode == 0


def test_files_that_are_no_drafts_are_passed_over(repository: Path) -> None:
    (repository / "notes.txt").write_text("Recalling that this is no draft", encoding="utf-8")
    (repository / ".linter.yaml").write_text("rules: {}\n", encoding="utf-8")
    (repository / "tides.facts.yaml").write_text("facts: {}\n", encoding="utf-8")
    passed = hook("drafter-check", repository)
    assert passed.returncode == 0
    assert "no files to check" in passed.stdout
