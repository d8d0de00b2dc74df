"""Edits change what they name; the rest of the part and the other members of the package stay as they were."""

from __future__ import annotations

import io
import zipfile

from drafter.word.inspection.file import WordFile
from drafter.word.mending.applying import applied
from drafter.word.mending.edits import Properties, SetText, recast
from tests.word.reading.packages import p, packed, r

ITALIC: Properties = {"i": {}, "iCs": {}}


def emphasised(body: str, start: int, end: int, properties: Properties = ITALIC) -> str:
    """The markup of a body whose characters from `start` to `end` were given properties."""
    data = packed(body)
    file = WordFile.open(data, "test.docx")
    paragraph = file.body.paragraphs[0]
    made = applied(data, file, recast(file.main, paragraph.shown, start, end, properties))
    text = document(made.data)
    assert WordFile.open(made.data, "test.docx").body.paragraphs[0].text == paragraph.text
    return text[text.index("<w:body>") + 8 : text.index("</w:body>")]


def document(data: bytes) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()


def test_a_run_is_cut_where_the_looks_part() -> None:
    made = emphasised("<w:p><w:r><w:t>Recalling its work</w:t></w:r></w:p>", 0, 9)
    assert made == (
        '<w:p><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Recalling</w:t></w:r>'
        '<w:r><w:t xml:space="preserve"> its work</w:t></w:r></w:p>'
    )


def test_tabs_breaks_and_entities_count_as_one_sign_each() -> None:
    made = emphasised("<w:p><w:r><w:tab/><w:t>A&amp;B</w:t><w:br/></w:r></w:p>", 1, 3)
    assert made == (
        "<w:p><w:r><w:tab/></w:r>"
        '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">A&amp;</w:t></w:r>'
        '<w:r><w:t xml:space="preserve">B</w:t><w:br/></w:r></w:p>'
    )


def test_the_call_of_a_note_stays_with_the_word_before_it() -> None:
    made = emphasised('<w:p><w:r><w:t>ab</w:t><w:footnoteReference w:id="1"/><w:t>c</w:t></w:r></w:p>', 0, 2)
    assert made.index("footnoteReference") < made.index("</w:r>")


def test_a_run_that_hides_something_is_not_cut() -> None:
    body = "<w:p><w:r><w:t><![CDATA[Recalling its]]></w:t></w:r></w:p>"
    assert emphasised(body, 0, 9) == body


def test_other_members_and_their_order_stay() -> None:
    data = packed(p(r("Recalling its work")), settings="<w:x/>", footnotes="")
    file = WordFile.open(data, "test.docx")
    made = applied(data, file, recast(file.main, file.body.paragraphs[0].shown, 0, 9, ITALIC))
    old, new = (zipfile.ZipFile(io.BytesIO(each)) for each in (data, made.data))
    assert old.namelist() == new.namelist()
    changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == list(made.parts) == ["word/document.xml"]


def test_without_edits_a_file_keeps_its_bytes() -> None:
    data = packed(p("x"))
    assert applied(data, WordFile.open(data, "test.docx"), ()).data is data


def test_of_two_edits_of_one_element_the_first_is_made() -> None:
    data = packed("<w:p><w:r><w:t>x</w:t></w:r></w:p>")
    file = WordFile.open(data, "test.docx")
    text = file.body.paragraphs[0].stretches[0].element[0]
    made = applied(data, file, (SetText(file.main, text, "a<b"), SetText(file.main, text, "c")))
    assert made.count == 1
    assert "<w:t>a&lt;b</w:t>" in document(made.data)
