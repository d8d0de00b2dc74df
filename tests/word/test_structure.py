"""The structural check must see what a validator of schemas does not."""

import io
import zipfile

import pytest

from drafter.word.structure import faults

_OPEN = '<w:{0} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'


def _file(body: str, notes: str = "") -> bytes:
    """The least that the check reads: a document, its styles, its notes."""
    parts = {
        "word/document.xml": f"{_OPEN.format('document')}<w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"{_OPEN.format('styles')}</w:styles>",
        "word/footnotes.xml": f"{_OPEN.format('footnotes')}{notes}</w:footnotes>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _paragraph(inside: str) -> str:
    return f"<w:p>{inside}</w:p>"


def test_a_sound_file_has_no_faults() -> None:
    assert faults(_file(_paragraph("<w:r><w:t>Recalling</w:t></w:r>"))) == []


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "a field does not end in its paragraph"),
        ('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "a field's “end” stands outside a field"),
        ('<w:del w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:del>', "a deletion holds w:t"),
        ("<w:r><w:delText>x</w:delText></w:r>", "w:delText stands outside a deletion"),
        ('<w:ins w:id="1" w:author="a"><w:hyperlink/></w:ins>', "w:ins holds a link"),
        (
            '<w:moveFromRangeStart w:id="1" w:name="m" w:author="a"/><w:moveFromRangeEnd w:id="1"/>',
            "the move “m” has one end only",
        ),
        ('<w:moveToRangeStart w:id="1" w:name="m" w:author="a"/>', "the range of a moveTo does not end"),
        ('<w:bookmarkStart w:id="1" w:name="x"/>', "bookmarks do not pair"),
        ("<w:r><w:instrText> REF nowhere \\n </w:instrText></w:r>", "there is no bookmark nowhere"),
        ('<w:hyperlink w:anchor="nowhere"/>', "there is no bookmark nowhere"),
        ('<w:pPr><w:pStyle w:val="Fancy"/></w:pPr>', "there is no style Fancy"),
        ('<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>', "there is no list 9"),
        ('<w:r><w:footnoteReference w:id="4"/></w:r>', "the note 4 is called and not there"),
        ('<w:ins w:id="1"/>', "a tracked change has no author"),
        ('<w:ins w:id="1" w:author="a"/><w:ins w:id="1" w:author="a"/>', "2 tracked changes have the id 1"),
    ],
)
def test_a_fault_is_named(inside: str, fault: str) -> None:
    assert any(fault in found for found in faults(_file(_paragraph(inside))))


def test_a_note_that_nobody_calls_is_a_fault() -> None:
    assert faults(_file("", '<w:footnote w:id="1"/>')) == ["the note 1 is there and not called"]


def test_a_relationship_that_is_not_there_is_a_fault() -> None:
    link = '<w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"/>'
    assert faults(_file(_paragraph(link))) == ["word/document.xml: there is no relationship rId9"]
