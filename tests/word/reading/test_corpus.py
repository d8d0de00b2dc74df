"""Beside the oracle: every file of ../shared that it reads, with the same paragraphs, numbers and notes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from drafter.word.reading.document import NoteCall, Paragraph, Run, paragraphs
from drafter.word.reading.read import read
from tests.word.reading.packages import codes  # noqa: F401 - makes the folder known

SHARED = Path(__file__).parents[4] / "shared"
FILES = sorted((SHARED / "corpus" / "mun-docx").glob("*.docx")) + sorted(
    (SHARED / "corpus" / "docx-genuine").glob("C*.docx")
)

pytestmark = pytest.mark.skipif(not FILES, reason="needs the Word files of ../shared")


def line(one: Paragraph, numbers: dict[str, int]) -> tuple[str, str]:
    text = ""
    for piece in one.content:
        if isinstance(piece, Run):
            text += piece.text
        elif piece.kind == "footnote":
            text += f"[^{mark(piece, numbers)}]"
    return (one.number.text if one.number else "").replace("•", "\uf0b7"), text


def mark(call: NoteCall, numbers: dict[str, int]) -> str:
    return call.mark or str(numbers.setdefault(call.id, len(numbers) + 1))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("changes", ["accept", "reject"])
def test_paragraphs_numbers_and_notes_are_those_the_oracle_sees(
    file: Path, changes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(SHARED / "tools"))
    import docx_facts

    made = read(file.read_bytes(), file.name, changes)  # type: ignore[arg-type]
    numbers: dict[str, int] = {}
    mine = [line(one, numbers) for one in paragraphs(made.blocks, boxes=False)]
    theirs = [(one["number"], one["text"]) for one in docx_facts.facts(str(file), changes)["paragraphs"]]
    # The oracle lists the empty paragraphs of cells that are merged away too.
    assert [one for one in mine if one != ("", "")] == [one for one in theirs if one != ("", "")]
    sys.modules.pop("docx_facts", None)
