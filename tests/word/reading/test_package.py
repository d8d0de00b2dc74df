"""What is refused, with which words, before anything of a file is believed."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile

import pytest

from drafter.errors import InputError
from drafter.word.reading import package
from drafter.word.reading.read import read
from tests.word.reading.packages import NAMESPACES, codes, document, p, packed, relationships, zipped


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as failure:
        read(data, "draft.docx")
    assert failure.value.findings
    return str(failure.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old kind (.doc)"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"{\\rtf1 text}", "Rich Text"),
        (b"%PDF-1.7", "a PDF file"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><a/>", "an XML file"),
        (b"<html><body>", "a web page"),
        (b"just words", "does not begin as a zip does"),
        (b"PK\x03\x04 and nothing more", "cut off or damaged"),
    ],
)
def test_what_is_no_word_file_is_called_by_its_name(data: bytes, words: str) -> None:
    assert words in refused(data)


@pytest.mark.parametrize(
    ("name", "words"),
    [("xl/workbook.xml", "Excel workbook"), ("ppt/presentation.xml", "PowerPoint"), ("mimetype", "OpenDocument")],
)
def test_another_office_file_is_called_by_its_name(name: str, words: str) -> None:
    assert words in refused(zipped({name: "x"}))


def test_a_zip_without_document_is_refused() -> None:
    assert "no document in this package" in refused(zipped({"readme.txt": "x"}))


@pytest.mark.parametrize("name", ["../../etc/passwd", "/word/document.xml", "word/../../x", "C:/x", "..\\x"])
def test_an_entry_that_leads_outside_is_refused(name: str) -> None:
    assert "leads outside" in refused(zipped({name: "x"}))


def test_two_entries_of_one_name_are_refused() -> None:
    assert "two entries of the same name" in refused(zipped({"word/a.xml": "x", "Word/A.xml": "y"}))


def test_a_package_of_too_many_entries_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_ENTRIES", 3)
    assert "more than 3 entries" in refused(zipped({f"{n}.xml": "" for n in range(4)}))


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = zipped({"_rels/.rels": b" " * (200 << 20)})
    tracemalloc.start()
    started = time.perf_counter()
    assert "unpacks to more than 32 MB" in refused(bomb)
    assert time.perf_counter() - started < 2
    assert tracemalloc.get_traced_memory()[1] < 120 << 20
    tracemalloc.stop()


def test_a_file_of_too_many_elements_is_refused() -> None:
    assert "more than 1,000,000 elements" in refused(packed("<w:p/>" * 1_100_000))


def test_elements_nested_too_deeply_are_refused() -> None:
    assert "nested too deeply" in refused(packed("<w:sdt><w:sdtContent>" * 400 + "</w:sdtContent></w:sdt>" * 400))


def test_a_document_type_is_refused_so_that_no_entity_can_explode() -> None:
    bomb = (
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
        f"<w:document {NAMESPACES}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    )
    files = {"_rels/.rels": relationships(("r", "officeDocument", 'Target="word/document.xml"'))}
    assert "declares a document type" in refused(zipped({**files, "word/document.xml": bomb}))
    assert "declares a document type" in refused(zipped({**files, "word/document.xml": bomb.encode("utf-16")}))


def test_xml_that_is_not_well_formed_is_refused_with_the_name_of_the_part() -> None:
    assert "word/document.xml cannot be read" in refused(packed("<w:p>"))


def test_another_encoding_is_refused() -> None:
    data = zipped({"_rels/.rels": '<?xml version="1.0" encoding="UTF-7"?><x/>'})
    assert "its encoding is UTF-7" in refused(data)


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(packed(p("text")))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 1)
    assert "encrypted" in refused(bytes(data))


def test_a_damaged_entry_is_refused() -> None:
    data = packed(p("text " * 500))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        start = archive.getinfo("word/document.xml").header_offset + 60
    assert "damaged" in refused(data[:start] + bytes(20) + data[start + 20 :])


def test_a_prefix_that_was_never_declared_is_mended_and_said() -> None:
    made = document('<w:p pic:x="1"><w:r><w:t>text</w:t></w:r></w:p>')
    assert codes(made) == ["word-damaged"]
    assert made.blocks[0].text == "text"  # type: ignore[union-attr]


def test_the_document_part_may_have_any_name() -> None:
    files = {
        "_rels/.rels": relationships(("r", "officeDocument", 'Target="/somewhere/main.xml"')),
        "somewhere/main.xml": f"<w:document {NAMESPACES}><w:body>{p('text')}</w:body></w:document>",
    }
    assert read(zipped(files), "x").blocks[0].text == "text"  # type: ignore[union-attr]


def test_strict_names_are_read_as_the_usual_ones() -> None:
    usual, strict = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
    named = {
        f"{usual}wordprocessingml/2006/main": f"{strict}wordprocessingml/main",
        f"{usual}officeDocument/2006/relationships": f"{strict}officeDocument/relationships",
    }
    files: dict[str, str | bytes] = {}
    with zipfile.ZipFile(io.BytesIO(packed(p("text", run="<w:b/>")))) as archive:
        for name in archive.namelist():
            files[name] = archive.read(name).decode()
    for old, new in named.items():
        files = {name: str(content).replace(old, new) for name, content in files.items()}
    run = read(zipped(files), "x").blocks[0].content[0]  # type: ignore[union-attr]
    assert (run.text, run.bold) == ("text", True)


def test_addresses_outside_are_named_and_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("somebody wanted the network"))
    links = (("r9", "image", 'Target="https://example.org/x.png" TargetMode="External"'),)
    made = read(packed(p("text"), links), "x")
    assert [(one.code, "https://example.org/x.png" in one.message) for one in made.findings] == [("word-outside", True)]
