"""What a document says outside its recitals and paragraphs is looked at too, in six languages."""

from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.pipeline.checking.running import check_all

ADOPTED = """\
schema: 1
language: {language}
kind: resolution
session: 80
symbol: A/RES/80/9
title: X
adopted:
  basis: "{basis}"
operative:
  - verb: none
    text: X
"""
BASES = {
    "ar": "[بناء على تقرير اللجنة الثالثة (A/80/458، الفقرة 9)]",
    "en": "[on the report of the Third Committee (A/80/458, para. 9)]",
    "es": "[sobre la base del informe de la Tercera Comisión (A/80/458, párr. 9)]",
    "fr": "[sur la base du rapport de la Troisième Commission (A/80/458, par. 9)]",
    "ru": "[по докладу Третьего комитета (A/80/458, пункт 9)]",
    "zh": "[根据第三委员会的报告(A/80/458，第9段)]",
}


def said(text: str, folder: Path, *select: str) -> list[tuple[str, int | None]]:
    """Codes and lines of the findings of a spec."""
    path = folder / "draft.yaml"
    path.write_text(text, encoding="utf-8")
    (result,) = check_all([str(path)], Settings(select=select))
    return [(finding.code, finding.origin.line) for finding in result.findings]


@pytest.mark.parametrize("language", BASES)
@pytest.mark.parametrize(
    ("symbol", "code"),
    [("A/80/XX", "TXT021"), ("[ ]", "TXT021"), ("A/80/…", "TXT021"), ("A/80.458", "FCT006"), ("A/90/458", "FCT006")],
)
def test_the_basis_of_adoption_is_read(language: str, symbol: str, code: str, tmp_path: Path) -> None:
    basis = BASES[language]
    assert said(ADOPTED.format(language=language, basis=basis), tmp_path, "TXT01", "TXT02", "FCT006") == []
    broken = ADOPTED.format(language=language, basis=basis.replace("A/80/458", symbol))
    assert (code, 8) in said(broken, tmp_path, "TXT021", "FCT006")


def test_who_submits_a_draft_is_read(tmp_path: Path) -> None:
    text = ADOPTED.format(language="en", basis=BASES["en"]).replace("title", "submitted_by: The  Chair\ntitle", 1)
    assert said(text, tmp_path, "TXT017") == [("TXT017", 6)]
