"""Paragraphs under inspection have the places and texts that the reader gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.word.inspection.file import WordFile
from drafter.word.reading.document import paragraphs
from drafter.word.reading.read import read
from tests.word.reading.packages import p, packed, r

GENUINE = Path(__file__).parents[4] / "shared/corpus/docx-genuine"
STUDENTS = Path(__file__).parents[4] / "shared/corpus/mun-docx"


def same_places(data: bytes) -> None:
    inspected = {one.index: one for one in WordFile.open(data, "test.docx").body.paragraphs}
    for paragraph in paragraphs(read(data, "test.docx").blocks):
        assert inspected[paragraph.index].text.replace("\ufffd", "") in (paragraph.text, paragraph.text.rstrip("*"))


@pytest.mark.parametrize(
    "body",
    [
        p("one") + p("two"),
        "<w:tbl><w:tr><w:tc>" + p("in a cell") + "</w:tc></w:tr></w:tbl>" + p("behind"),
        "<w:sdt><w:sdtContent>" + p("held") + "</w:sdtContent></w:sdt>" + p("behind"),
        p("<w:r><w:pict><w:txbxContent>" + p("boxed") + "</w:txbxContent></w:pict></w:r>") + p("behind"),
        p(
            '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>'
        ),
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("gone") + "</w:tc></w:tr></w:tbl>" + p("behind"),
        p(r("a") + r("b", "<w:vanish/>") + "<w:r><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:br/></w:r>"),
    ],
)
def test_a_paragraph_has_the_place_and_text_that_the_reader_gives_it(body: str) -> None:
    same_places(packed(body))


@pytest.mark.skipif(not GENUINE.is_dir(), reason="../shared is not here: the genuine Word files are in it")
def test_so_it_is_in_genuine_and_students_files() -> None:
    for file in [*sorted(STUDENTS.glob("*.docx")), *sorted(GENUINE.glob("A_80_*.docx"))]:
        try:
            same_places(file.read_bytes())
        except InputError:
            continue
