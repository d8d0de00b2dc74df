"""The archive of a Word file is one that any program opens, the same bytes each time."""

from __future__ import annotations

import io
import zipfile

from drafter.word.archive import Archive

LONG, SHORT = b"<w:t>lake</w:t>" * 1000, b"<w:t/>"


def opened(archive: Archive) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(archive.closed()))


def test_what_was_packed_is_found_again_in_its_order() -> None:
    found = opened(Archive().holding({"word/document.xml": LONG, "word/footer1.xml": SHORT}, 1))
    assert found.testzip() is None
    assert {name: found.read(name) for name in found.namelist()} == {
        "word/document.xml": LONG,
        "word/footer1.xml": SHORT,
    }


def test_only_what_is_worth_it_is_packed() -> None:
    found = opened(Archive().holding({"long": LONG, "short": SHORT}, 1))
    assert [entry.compress_type for entry in found.infolist()] == [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED]
    assert found.getinfo("long").compress_size < len(LONG) / 10
    assert opened(Archive().holding({"short": SHORT}, 9, worth=0)).infolist()[0].compress_type == zipfile.ZIP_DEFLATED


def test_a_further_part_leaves_the_archive_it_is_added_to_alone() -> None:
    base = Archive().holding({"styles.xml": LONG}, 9)
    documents = [base.holding({"document.xml": text}, 1) for text in (LONG, SHORT)]
    assert [opened(each).namelist() for each in documents] == [["styles.xml", "document.xml"]] * 2
    assert [opened(each).read("document.xml") for each in documents] == [LONG, SHORT]
    assert opened(base).namelist() == ["styles.xml"]


def test_entries_say_what_zipfile_would_say_and_no_clock() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        info = zipfile.ZipInfo("document.xml")
        info.create_system, info.external_attr = 3, 0o644 << 16
        archive.writestr(info, LONG, zipfile.ZIP_DEFLATED, 1)
    theirs, ours = (
        zipfile.ZipFile(stream).infolist()[0],
        opened(Archive().holding({"document.xml": LONG}, 1)).infolist()[0],
    )
    for said in (
        "date_time",
        "create_system",
        "create_version",
        "extract_version",
        "flag_bits",
        "external_attr",
        "CRC",
    ):
        assert getattr(ours, said) == getattr(theirs, said), said
    assert ours.date_time == (1980, 1, 1, 0, 0, 0)
