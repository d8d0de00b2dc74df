from pathlib import Path

import pytest

from drafter.errors import InputError, UsageError
from drafter.house import available, choose, load
from drafter.model.front import LANGUAGES, Front


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", available())
def test_every_house_style_loads_in_every_language(name: str, code: str) -> None:
    assert load(name, code).language == code


def _house(folder: Path, name: str, **files: str) -> Path:
    (folder / name / "languages").mkdir(parents=True)
    for file, text in files.items():
        (folder / name / (file.replace("__", "/") + ".yaml")).write_text(text, encoding="utf-8")
    return folder


def _copy(folder: Path, **files: str) -> Path:
    """A house style of one's own that inherits the Assembly's, by the path of its folder."""
    _house(folder, "mine", **{"house": "inherits: general-assembly\n", **files})
    return folder / "mine"


def test_a_house_style_says_only_what_differs(tmp_path: Path) -> None:
    mine = load(str(_copy(tmp_path, page="top: 2000\n")), "en")
    assert mine.page.top == 2000
    assert mine.page.left == load("general-assembly", "en").page.left


def test_a_language_lies_over_the_folder(tmp_path: Path) -> None:
    folder = _copy(tmp_path, page="top: 2000\n", languages__fr="page: {top: 3000}\n")
    assert (load(str(folder), "en").page.top, load(str(folder), "fr").page.top) == (2000, 3000)


def test_null_takes_away_what_was_inherited(tmp_path: Path) -> None:
    assert load(str(_copy(tmp_path, masthead="table: null\n")), "en").masthead.table is None


def test_drafts_of_a_committee_have_its_house_style() -> None:
    assert choose(Front(organ="general-assembly", committee=3)) == "main-committee"
    assert choose(Front(organ="general-assembly")) == "general-assembly"
    assert choose(Front(organ="security-council")) == "security-council"


def test_the_council_distributes_generally_whatever_the_draft_says() -> None:
    assert load("security-council", "en").distribution == "general"


@pytest.mark.parametrize(
    ("file", "text", "message", "line"),
    [
        ("page", "width: 12240\ntopp: 1440\n", "“topp” is not known here", 2),
        ("page", "top: high\n", "here stands “high”, expected is a whole number", 1),
        ("page", "top: 1\ntop: 2\n", "“top” stands here twice", 2),
        ("page", "top: [1\n", "this is no YAML", 2),
        ("styles", "H1:\n  based_on: Nothing\n", "there is no style “Nothing”", 2),
        ("styles", "New:\n  size: 20\n", "“name” is missing here", 2),
        ("styles", "H1:\n  tabs: [left]\n", "“left” is no tab stop", 2),
        ("styles", "H1:\n  align: middle\n", "expected is one of left, center, right, both, kashida", 2),
        ("feet", 'first: {lines: [{text: "{{ sesion }}"}]}\n', "“sesion” is not known here", 1),
        ("feet", 'first: {lines: [{text: "{{ job"}]}\n', "this template cannot be read", 1),
        ("opening", "draft: [{slot: sponsor}]\n", "expected is one of agenda", 1),
    ],
)
def test_a_mistake_is_reported_with_file_and_line(
    tmp_path: Path, file: str, text: str, message: str, line: int
) -> None:
    with pytest.raises(InputError) as caught:
        load(str(_copy(tmp_path, **{file: text})), "en")
    finding = caught.value.findings[0]
    assert message in finding.message
    assert finding.origin.line == line
    assert finding.origin.file.endswith(f"{file}.yaml")
    assert finding.excerpt == text.splitlines()[line - 1] if line <= len(text.splitlines()) else True


def test_an_unknown_key_comes_with_the_nearest_known_one(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load(str(_copy(tmp_path, page="botom: 1\n")), "en")
    assert caught.value.findings[0].hint == "did you mean “bottom”?"


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load(str(_copy(tmp_path, page="botom: 1\n", styles="H1: {size: big}\n")), "en")
    assert len(caught.value.findings) == 2


def test_a_house_style_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(
        UsageError, match="there is no house style “senate”; there are general-assembly, main-committee"
    ):
        load("senate", "en")


def test_a_circle_of_inheritance_is_refused(tmp_path: Path) -> None:
    _house(tmp_path, "a", house="inherits: b\n")
    _house(tmp_path, "b", house="inherits: a\n")
    with pytest.raises(InputError, match="a has mistakes"):
        load("a", "en", folder=tmp_path)


def test_values_nested_without_end_are_refused(tmp_path: Path) -> None:
    for name, deep in {"a": "[" * 500 + "]" * 500, "b": "[\n" * 100_000, "c": "- " * 100_000}.items():
        folder = tmp_path / name
        folder.mkdir()
        with pytest.raises(InputError):
            load(str(_copy(folder, page=f"top: {deep}\n")), "en")


def test_aliases_that_grow_without_end_are_refused(tmp_path: Path) -> None:
    bomb = "a: &a [1,1,1,1,1,1,1,1,1]\n" + "".join(
        f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(InputError):
        load(str(_copy(tmp_path, page=bomb)), "en")


@pytest.mark.parametrize("name", ["emblem.svg", "nowhere.png"])
def test_an_emblem_that_cannot_be_used_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="emblem"):
        load("general-assembly", "en", emblem=tmp_path / name)
