"""Runs over several specs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from drafter.errors import DEBUG, DrafterError, MissingToolError, UsageError
from drafter.pipeline import Job, build_all, runs, specs
from drafter.writers import pdf

SPEC = "schema: 1\nlanguage: en\nkind: draft resolution\ntitle: {}\noperative:\n  - Decides: to meet\n"

needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="LibreOffice is not installed here"
)


def written(folder: Path, *names: str) -> list[str]:
    for name in names:
        (folder / name).write_text(SPEC.format(name), encoding="utf-8")
    return [str(folder / name) for name in names]


def test_a_folder_stands_for_its_specs_in_order(tmp_path: Path) -> None:
    written(tmp_path, "b.yaml", "a.yml", "shared.facts.yaml", ".hidden.yaml", "notes.txt")
    (tmp_path / ".git").mkdir()
    written(tmp_path / ".git", "c.yaml")
    assert [Path(path).name for path in specs([str(tmp_path)])] == ["a.yml", "b.yaml"]


def test_a_file_is_taken_as_it_is_called(tmp_path: Path) -> None:
    assert specs(["-", "x.facts.yaml"]) == ["-", "x.facts.yaml"]


def test_an_empty_folder_is_no_input(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no spec"):
        specs([str(tmp_path)])


@pytest.mark.parametrize("workers", [1, 2])
def test_outcomes_come_in_order_and_one_failure_stops_no_other(tmp_path: Path, workers: int) -> None:
    good = written(tmp_path, "a.yaml", "b.yaml")
    jobs = [Job(good[0], form="text"), Job(str(tmp_path / "missing.yaml"), form="text"), Job(good[1], form="text")]
    outcomes = list(build_all(jobs, workers))
    assert [outcome.job for outcome in outcomes] == jobs
    assert [bool(outcome.failure) for outcome in outcomes] == [False, True, False]
    assert b"b.yaml" in outcomes[2].data


def test_a_job_with_a_target_leaves_a_file_and_no_bytes(tmp_path: Path) -> None:
    job = Job(written(tmp_path, "a.yaml")[0], tmp_path / "a.txt", "text")
    (outcome,) = build_all([job])
    assert outcome.data == b""
    assert "Decides to meet." in (tmp_path / "a.txt").read_text(encoding="utf-8")


def test_many_specs_are_shared_out_among_processes(tmp_path: Path) -> None:
    names = written(tmp_path, *(f"{n:02}.yaml" for n in range(30)))
    alone = [outcome.data for outcome in build_all([Job(name, form="text") for name in names], 1)]
    together = [outcome.data for outcome in build_all([Job(name, form="text") for name in names])]
    assert alone == together


def test_a_fault_of_drafter_names_the_text_and_spares_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = written(tmp_path, "a.yaml", "b.yaml")
    honest = runs.read

    def faulty(source: str) -> object:
        if source == first:
            raise ZeroDivisionError("oh")
        return honest(source)

    monkeypatch.setattr(runs, "read", faulty)
    monkeypatch.delenv(DEBUG, raising=False)
    outcomes = list(build_all([Job(first, form="text"), Job(second, form="text")], 1))
    assert str(outcomes[0].failure).startswith(
        f"{first}: Something in drafter itself went wrong (ZeroDivisionError: oh)"
    )
    assert outcomes[1].failure is None
    monkeypatch.setenv(DEBUG, "1")
    with pytest.raises(ZeroDivisionError):
        list(build_all([Job(first, form="text")], 1))


def test_a_process_that_is_killed_fails_what_it_had_and_nothing_is_left_hanging(tmp_path: Path) -> None:
    names = written(tmp_path, "a.yaml", "b.yaml")
    jobs = [Deadly(name, form="text") for name in names]
    outcomes = list(build_all(jobs, 2))
    assert all("ended from outside" in str(outcome.failure) for outcome in outcomes)


class Deadly(Job):
    """A job that kills the process that unpacks it."""

    def __reduce__(self) -> tuple[object, ...]:
        import os

        return os._exit, (1,)


def test_without_libreoffice_a_pdf_is_refused_in_plain_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(MissingToolError, match="LibreOffice, which is not installed"):
        pdf.find()
    with pytest.raises(DrafterError, match="LibreOffice"):
        list(build_all([Job(written(tmp_path, "a.yaml")[0], tmp_path / "a.pdf", "pdf")]))


@needs_libreoffice
def test_several_pdfs_come_from_one_run_of_libreoffice(tmp_path: Path) -> None:
    first, second = written(tmp_path, "a.yaml", "b.yaml")
    jobs = [
        Job(first, tmp_path / "a.pdf", "pdf"),
        Job("missing.yaml", tmp_path / "c.pdf", "pdf"),
        Job(first, form="text"),
        Job(second, form="pdf"),
        Job(second, tmp_path / "nowhere" / "d.pdf", "pdf"),
    ]
    outcomes = list(build_all(jobs))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert outcomes[3].data.startswith(b"%PDF")
    assert [bool(outcome.failure) for outcome in outcomes] == [False, True, False, False, True]
    assert outcomes[2].data.startswith(b"United Nations")


@pytest.mark.skipif(shutil.which("sh") is None, reason="the stand-in is a shell script")
@pytest.mark.parametrize(
    ("script", "said"),
    [("exec sleep 30", "did not finish within 0"), ("echo source file could not be loaded", "could not be loaded")],
)
def test_a_libreoffice_that_hangs_or_fails_is_said_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, said: str
) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(pdf, "find", lambda: str(program))
    with pytest.raises(DrafterError, match=said):
        pdf.convert([b"x"], seconds=0.3 if "sleep" in script else None)
