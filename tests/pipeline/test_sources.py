"""Opening files: the content says the form, and everything that reads files is bounded the same way."""

from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.errors import InputError
from drafter.pipeline import render, sources
from drafter.pipeline.checking.reading import read_file
from drafter.pipeline.checking.running import check_all
from tests.builders import operative, recital, resolution
from tests.check.clean import clean

TEXT = resolution(recital("Recalling| its resolution 60/1,"), operative("Decides| to adjourn."))


@pytest.mark.parametrize(
    ("form", "data"),
    [
        ("spec", clean("en").encode()),
        ("spec", b"\xef\xbb\xbf" + clean("en").encode()),
        ("spec", clean("en").encode("utf-16")),
        ("word", render(TEXT)),
        ("xml", render(TEXT, "akn")),
        ("xml", render(TEXT, "akn").decode().replace("UTF-8", "UTF-16").encode("utf-16")),
        ("text", b"The General Assembly,\n\nRecalling its resolution 60/1,\n\nDecides to adjourn.\n"),
    ],
)
def test_the_form_is_told_by_content_whatever_the_name(tmp_path: Path, form: str, data: bytes) -> None:
    file = tmp_path / "draft"
    file.write_bytes(data)
    assert sources.opened(str(file)).form == form
    assert sources.take(str(file)).resolution.parts[0].operative
    assert read_file(str(file), Settings()).draft.lines


@pytest.mark.parametrize("data", [b"", b" \n", b"%PDF-1.7"])
def test_what_there_is_no_reader_for_is_refused_alike_by_reading_and_checking(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "draft.yaml"
    file.write_bytes(data)
    with pytest.raises(InputError) as refused:
        sources.take(str(file))
    [checked] = check_all([str(file)], Settings())
    assert str(checked.failure) == str(refused.value)


def test_files_beyond_the_bound_are_not_read_to_their_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 100)
    file = tmp_path / "draft.yaml"
    file.write_text(clean("en"), encoding="utf-8")
    with pytest.raises(InputError, match="larger than"):
        sources.take(str(file))
