"""Reading documents of other forms: `drafter import` and `drafter convert`."""

import io
import zipfile
from pathlib import Path

import pytest

from drafter.cli.main import main as run

SPEC = """\
schema: 1
language: en
organ: general-assembly
kind: draft resolution
symbol: A/81/L.7
session: 81
title: Harbour lights

preamble:
  - Recalling: its resolution 60/1[^outcome]

operative:
  - Requests: harbour masters to keep their lights burning
  - Decides: to look at the matter again

footnotes:
  outcome: See A/60/L.1.
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "lights.yaml"
    path.write_text(SPEC, encoding="utf-8")
    return path


@pytest.mark.parametrize("ending", ["docx", "xml"])
def test_what_was_built_imports_as_the_same_spec(spec: Path, tmp_path: Path, ending: str) -> None:
    built, back = tmp_path / f"lights.{ending}", tmp_path / "back.yaml"
    assert run(["convert", str(spec), str(built)]) == 0
    assert run(["import", str(built), "-o", str(back)]) == 0
    assert back.read_text(encoding="utf-8").replace("distribution: limited\n", "") == SPEC


def test_a_spec_that_is_there_stays(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["build", str(spec)])
    assert run(["import", str(tmp_path / "lights.docx")]) == 2
    assert spec.read_text(encoding="utf-8") == SPEC
    assert "Name another with -o" in capsys.readouterr().err


def zipped(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"", "empty"),
        ("a.docx", b"{\\rtf1 hello}", "docx"),
        ("a.docx", zipped("photo.jpg", b"x"), ""),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ""),
        ("a.pdf", b"%PDF-1.7 ...", "pdftotext"),
        ("a.xml", b"<html><body/></html>", ""),
        ("a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ""),
        ("a.txt", b"Dear colleague, the meeting is at ten.", "no resolution"),
        ("a.txt", b"\xff\xfe\x00", ""),
    ],
)
def test_what_is_no_resolution_is_said_to_be_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert run(["import", str(path), "-o", str(tmp_path / "out.yaml")]) == 2
    message = capsys.readouterr().err
    assert name in message
    assert said in message
    assert "went wrong" not in message
    assert not (tmp_path / "out.yaml").exists()


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", str(tmp_path / "none.docx")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_an_unknown_ending_is_refused_with_the_known_ones(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", str(spec), "lights.odt"]) == 2
    assert ".docx" in capsys.readouterr().err
