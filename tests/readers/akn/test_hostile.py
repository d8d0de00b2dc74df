"""Files that are no official text: refused with a message that says why, soon and in little memory."""

from __future__ import annotations

import pytest

from drafter.errors import InputError
from drafter.readers.akn import read
from drafter.readers.akn.parsing import MOST_BYTES
from tests.readers.akn.official import file, paragraph, reading

BOMB = b"""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">&c;</statement>
</akomaNtoso>"""
OUTSIDE = b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><akomaNtoso/>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b" \n", "empty-file"),
        (b"PK\x03\x04 a Word file", "not-xml"),
        (b"\xff\xfe\x00garbage", "not-xml"),
        (file()[:-20], "not-xml"),
        (b"<html/>", "not-akoma-ntoso"),
        (b'<akomaNtoso xmlns="http://www.akomantoso.org/2.0"/>', "not-akoma-ntoso"),
        (b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act/></akomaNtoso>', "no-resolution"),
        (file(code="deu"), "unknown-language"),
        (BOMB, "document-type"),
        (OUTSIDE, "document-type"),
        (b"<a>" * 250 + b"</a>" * 250, "nested-too-deep"),
    ],
)
def test_what_is_no_official_text_is_refused_with_its_reason(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read(data, "odd.xml")
    assert [finding.code for finding in refused.value.findings] == [code]
    assert "odd.xml" in str(refused.value)


def test_a_file_beyond_all_measure_is_refused_unread() -> None:
    with pytest.raises(InputError, match="larger than"):
        read(b"<" * (MOST_BYTES + 1), "large.xml")


def test_nonsense_in_attributes_is_not_believed() -> None:
    cell = '<td colspan="999999999" rowspan="-4" akn4un:data-width-type="wide"><p>x</p></td>'
    resolution, _ = reading(f"<table><tr>{cell}</tr></table>" + paragraph("x", "1."))
    (found, _) = resolution.parts[0].operative
    assert found.rows[0].cells[0].columns == 1  # type: ignore[union-attr]
    assert found.rows[0].cells[0].rows == 1  # type: ignore[union-attr]


def test_a_file_without_text_is_read_and_reported() -> None:
    resolution, findings = reading(preamble="")
    assert resolution.front.symbol == "A/RES/77/18"
    assert "no-text" in findings


def test_numbers_beyond_all_measure_end_no_count() -> None:
    resolution, _ = reading(paragraph("x", "1.") + paragraph("y", "99999999999999999999."))
    (block,) = resolution.parts[0].operative
    assert block.items[0].number == "99999999999999999999."  # type: ignore[union-attr]


def test_a_draft_of_the_standard_is_read_like_the_standard() -> None:
    resolution, _ = read(file(paragraph("x")).replace(b"akn/3.0", b"akn/3.0/CSD13"), "older.xml")
    assert len(resolution.parts[0].operative) == 1


def test_an_element_without_end_is_closed_and_reported() -> None:
    data = file(paragraph("x;", "1.") + paragraph("y.", "2.")).replace(b"</docTitle></p></preface>", b"</p></preface>")
    resolution, findings = read(data, "open.xml")
    assert [finding.code for finding in findings] == ["unclosed-element"]
    assert len(resolution.parts[0].operative) == 2


def test_emphasis_inside_emphasis_inside_emphasis_is_read() -> None:
    spans = "<span class='italic'><span class='bold'>" * 35
    resolution, _ = reading(paragraph(f"a {spans}b{'</span></span>' * 35} c"))
    assert len(resolution.parts[0].operative) == 1


def test_numbers_of_ever_new_looks_do_not_nest_without_end() -> None:
    body = "".join(paragraph("x;", "(" * n + "a") for n in range(1, 300))
    resolution, _ = reading(body)
    assert resolution.parts[0].operative


def test_a_list_of_sponsors_without_end_is_cut() -> None:
    step = f'<workflow><step outcome="draftResolution" by="{"a and (" * 40_000}"/></workflow>'
    assert reading(paragraph("x"), meta=step)[0].front.sponsors
