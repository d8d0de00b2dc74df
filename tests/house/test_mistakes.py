"""What a keeper of a house style reads when a file of it cannot be used."""

from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.findings import Finding
from drafter.house import load


def _mistakes(folder: Path, file: str, text: str | bytes) -> tuple[Finding, ...]:
    """The findings on a house style that inherits the Assembly's and has one file of its own."""
    (folder / "house.yaml").write_text("inherits: general-assembly\n", encoding="utf-8")
    (folder / f"{file}.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(InputError) as caught:
        load(str(folder), "en")
    return caught.value.findings


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("page", "top: true\n", "here stands “True”, expected is a whole number"),
        ("page", "top: [1, 2]\n", "here stands a list or mapping, expected is a whole number"),
        ("page", "top: {a: 1}\n", "here stands a list or mapping, expected is a whole number"),
        ("page", "top: !!bool perhaps\n", "here stands “perhaps”, expected is a whole number"),
        ("page", "- top\n", "expected are keys with values"),
        ("styles", "- H1\n", "expected are keys with values"),
        ("styles", "H1: bold\n", "expected are keys with values"),
        ("styles", "H1:\n  bold: perhaps\n", "here stands “perhaps”, expected is true or false"),
        ("styles", "H1:\n  bold: !!bool perhaps\n", "here stands “perhaps”, expected is true or false"),
        ("styles", "H1:\n  tabs: left\n", "expected is a list"),
    ],
)
def test_a_value_of_the_wrong_kind_is_shown_with_what_is_expected(
    tmp_path: Path, file: str, text: str, message: str
) -> None:
    own = [each for each in _mistakes(tmp_path, file, text) if each.origin.file.startswith(str(tmp_path))]
    assert own[0].message == message
    assert own[0].origin.line == len(text.splitlines())


def test_a_file_that_is_no_utf_8_is_reported_by_name(tmp_path: Path) -> None:
    first = _mistakes(tmp_path, "page", b"top: \xff\n")[0]
    assert first.message.startswith("the file cannot be read")
    assert first.origin.file.endswith("page.yaml")


def test_a_key_like_no_other_comes_with_the_known_ones(tmp_path: Path) -> None:
    hint = _mistakes(tmp_path, "page", "zzz: 1\n")[0].hint
    assert hint.startswith("known here: ")
    assert "bottom" in hint
