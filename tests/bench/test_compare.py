"""The benchmark runs; how fast anything is, no test says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import compare

TINY = "schema: 1\nlanguage: en\nkind: draft resolution\ntitle: Tiny\noperative:\n  - Decides: to meet\n"


def test_the_benchmark_prints_a_ratio_for_each_rival(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "tiny.yaml"
    spec.write_text(TINY, encoding="utf-8")
    compare.main([str(spec), "--rounds", "1", "--growth", "8", "--files", "3"])
    said = capsys.readouterr().out
    for rival in (
        "docxtpl, in one process",
        "python-docx",
        "a docxtpl script",
        "check as a process",
        "update as a process",
        "redline: 8",
        "growth",
    ):
        assert rival in said
    for checked in ("specs and examples in turn, 3 files:", "tiny.yaml again and again, 3 files:"):
        assert checked in said


def test_the_rivals_write_the_same_words_as_drafter() -> None:
    import io

    import docx
    import yaml

    from drafter import spec

    texts = compare.paragraphs(spec.loads(TINY))
    context = yaml.safe_dump({"paragraphs": texts}, allow_unicode=True)
    for made in (compare.by_docxtpl(compare.template(), context), compare.by_python_docx(texts)):
        words = " ".join(paragraph.text for paragraph in docx.Document(io.BytesIO(made)).paragraphs)
        assert "Decides to meet." in words
