"""A redline in Word: accepting gives the new draft, refusing the old one, down to numbers, notes and masthead."""

import io
import random
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from drafter.cli.main import main
from drafter.errors import UsageError
from drafter.findings import Finding
from drafter.model.front import LANGUAGES, Resolution
from drafter.model.nodes import Break, Note, Operative, Table, Text
from drafter.pipeline import render
from drafter.pipeline.redlines import compare, compared, drawn
from drafter.redline import Redline
from drafter.word.structure import faults
from tests.builders import item, operative, resolution
from tests.generated import resolutions
from tests.pipeline.drafts import CASES, OLD, front, row
from tests.redline import oracle as oracle_file
from tests.redline.edits import edited
from tests.redline.oracle import differences
from tests.redline.oracle import read as read_facts

ORACLE = Path(__file__).parents[3] / "shared" / "tools" / "docx_facts.py"


@pytest.fixture(scope="module")
def oracle() -> Iterator[ModuleType]:
    if not ORACLE.is_file():
        pytest.skip("needs ../shared/tools/docx_facts.py, which reads Word files by itself")
    spec = spec_from_file_location("docx_facts", ORACLE)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def read(oracle: ModuleType, data: bytes, mode: str | None = None) -> object:
    """What the oracle finds: numbers, text with its emphasis, notes, heads and feet."""
    facts = oracle.facts(io.BytesIO(data), mode)
    body = [(p["number"], p["style"], _looks(p["spans"])) for p in facts["paragraphs"]]
    return body, facts["notes"], facts["headers"], facts["footers"]


def _looks(spans: list[dict[str, object]]) -> list[tuple[object, ...]]:
    return [(letter, span["bold"], span["italic"]) for span in spans for letter in str(span["text"])]


def unexplained(redline: Redline) -> list[Finding]:
    """Gaps; that two texts are no kin is none."""
    return [gap for gap in redline.findings if gap.code != "redline-unlike"]


def hold(oracle: ModuleType, old: Resolution, new: Resolution) -> None:
    red = compare(old, new)
    data = drawn(red)
    assert unexplained(red) == []
    assert read(oracle, data, "accept") == read(oracle, render(new))
    assert read(oracle, data, "reject") == read(oracle, render(old))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("turned", [False, True])
def test_accepting_builds_the_new_draft_and_refusing_the_old_one(oracle: ModuleType, name: str, turned: bool) -> None:
    old, new = (CASES[name], OLD) if turned else (OLD, CASES[name])
    hold(oracle, old, new)


def test_paragraphs_count_on_from_a_number_that_one_text_alone_sets(oracle: ModuleType) -> None:
    first, second, third = OLD.parts[0].operative[:3]
    items = replace(second, items=(item("Of lakes;"), item("Of seas;")))
    set_anew = resolution(replace(first, number=7), items, third, operative("Thanks| all basins."), front=front())
    counted = resolution(first, items, third, operative("Thanks| all basins."), front=front())
    hold(oracle, set_anew, counted)
    hold(oracle, counted, set_anew)


@pytest.mark.parametrize("name", CASES)
def test_a_redline_passes_the_strict_audit(name: str, audit: Callable[[bytes], list[str]]) -> None:
    assert audit(drawn(compare(OLD, CASES[name]))) == []


def test_the_ends_of_a_move_bear_one_name_and_no_name_twice() -> None:
    import zipfile

    body = zipfile.ZipFile(io.BytesIO(drawn(compare(OLD, CASES["a move"])))).read("word/document.xml").decode()
    gone = re.findall(r'<w:moveFromRangeStart [^>]*w:name="([^"]+)"', body)
    come = re.findall(r'<w:moveToRangeStart [^>]*w:name="([^"]+)"', body)
    assert gone == come
    assert len(set(gone)) == len(gone) > 0


def test_the_same_redline_is_the_same_file() -> None:
    assert drawn(compare(OLD, CASES["a move"])) == drawn(compare(OLD, CASES["a move"]))


def test_a_page_shows_the_new_session_and_the_old_one() -> None:
    page = drawn(compare(OLD, CASES["items and notes"]), "html").decode()
    assert "<del>Seventy</del>" in page or "<del>Seventy-ninth</del>" in page
    assert "<ins>Eighty-first</ins>" in page


def test_there_is_no_redline_in_pdf() -> None:
    with pytest.raises(UsageError, match="has no form"):
        drawn(compare(OLD, CASES["a move"]), "pdf")


SPEC = "schema: 1\nlanguage: {}\nsymbol: A/79/L.9\ntitle: Water\noperative:\n  - Decides to meet {}.\n"


def test_nothing_is_written_for_the_same_text_or_two_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "changes.docx"
    one, other = tmp_path / "one.yaml", tmp_path / "other.yaml"
    one.write_text(SPEC.format("en", "again"), encoding="utf-8")
    other.write_text(SPEC.format("fr", "again").replace("Decides to", "Décide de"), encoding="utf-8")
    assert main(["redline", str(one), str(one), "-o", str(target)]) == 2
    assert "the same text" in capsys.readouterr().err
    assert main(["redline", str(one), str(other), "-o", str(target)]) == 2
    assert "different languages" in capsys.readouterr().err
    assert not target.exists()


def test_a_summary_counts_paragraphs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = tmp_path / "one.yaml", tmp_path / "other.yaml"
    one.write_text(SPEC.format("en", "again"), encoding="utf-8")
    other.write_text(SPEC.format("en", "soon again"), encoding="utf-8")
    assert main(["redline", str(one), str(other), "-o", str(tmp_path / "out.txt"), "--summary"]) == 0
    assert "1 changed" in capsys.readouterr().err
    assert "{+soon +}" in (tmp_path / "out.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("before", "after"), [("yaml", "docx"), ("docx", "xml"), ("xml", "yaml")])
def test_texts_of_any_two_forms_are_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], before: str, after: str
) -> None:
    for name, word in (("one", "again"), ("other", "soon again")):
        (tmp_path / f"{name}.yaml").write_text(SPEC.format("en", word), encoding="utf-8")
        for form in ("docx", "xml"):
            assert main(["build", str(tmp_path / f"{name}.yaml"), "-o", str(tmp_path / f"{name}.{form}")]) == 0
    assert main(["redline", str(tmp_path / f"one.{before}"), str(tmp_path / f"other.{after}"), "-o", "-"]) == 0
    assert "Decides to meet {+soon +}again." in capsys.readouterr().out


def test_a_word_file_with_tracked_changes_is_taken_as_accepted_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, red = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "red.docx"
    old.write_text(SPEC.format("en", "again"), encoding="utf-8")
    new.write_text(SPEC.format("en", "soon again"), encoding="utf-8")
    assert main(["redline", str(old), str(new), "-o", str(red)]) == 0
    assert main(["redline", str(old), str(red), "-o", "-"]) == 0
    printed = capsys.readouterr()
    assert "Decides to meet {+soon +}again." in printed.out
    assert "1 tracked change was accepted" in printed.err


def test_a_text_of_a_committee_against_one_of_the_plenary_is_written_only_when_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, target = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "red.docx"
    old.write_text(SPEC.format("en", "again") + "committee: 3\n", encoding="utf-8")
    new.write_text(SPEC.format("en", "soon again"), encoding="utf-8")
    assert main(["redline", str(old), str(new), "-o", str(target)]) == 1
    assert "one of a committee and one of the plenary" in capsys.readouterr().err
    assert not target.exists()
    assert main(["redline", str(old), str(new), "-o", str(target), "--allow-gaps"]) == 0
    assert target.exists()


def test_a_head_of_a_table_that_gives_way_to_another_is_a_head_still(facts: None) -> None:
    old, new = (
        resolution(operative("Decides| so."), Table(rows=(row(head), row("12 metres")), header_rows=1))
        for head in ("Level", "Wind")
    )
    written = drawn(compare(old, new))
    assert differences(read_facts(written, "accept"), read_facts(render(new))) == []
    assert differences(read_facts(written, "reject"), read_facts(render(old))) == []


def test_a_paragraph_of_a_note_comes_and_goes_with_what_is_typed_before_it(facts: None) -> None:
    one, two = (
        resolution(Operative(content=(Text("Decides so."), Note((Text("A/77/5."), *more)))))
        for more in ((), (Break(), Text("See also A/77/6.")))
    )
    for old, new in ((one, two), (two, one)):
        written = drawn(compare(old, new))
        assert differences(read_facts(written, "accept"), read_facts(render(new))) == []
        assert differences(read_facts(written, "reject"), read_facts(render(old))) == []


@pytest.fixture
def facts() -> None:
    if not oracle_file.FILE.is_file():
        pytest.skip(oracle_file.ABSENT)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), code=st.sampled_from(LANGUAGES), thrown=st.integers(0, 10**6))
def test_whatever_people_edit_both_drafts_come_back(data: st.DataObject, code: str, thrown: int) -> None:
    if not oracle_file.FILE.is_file():
        pytest.skip(oracle_file.ABSENT)
    old = data.draw(resolutions(code))
    new, names = edited(random.Random(thrown), old)
    redline = compare(old, new)
    written = drawn(redline)
    note(f"edits: {names}")
    assert differences(read_facts(written, "accept"), read_facts(render(new))) == []
    assert differences(read_facts(written, "reject"), read_facts(render(old))) == []
    assert faults(written) == []
    # A title that is written anew has its words without their links: that is said, and rightly.
    assert [gap for gap in unexplained(redline) if gap.code != "redline-links"] == []


def test_a_word_file_says_that_its_properties_are_the_new_text_s(tmp_path: Path) -> None:
    for name, symbol in (("old", "A/79/L.9"), ("new", "A/81/L.4")):
        (tmp_path / f"{name}.yaml").write_text(SPEC.format("en", "again").replace("A/79/L.9", symbol), encoding="utf-8")
    found = compared(str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"))
    assert [gap.message for gap in found.gaps("docx")] == [
        "the file's properties (keywords) are the new text's, even where changes are refused"
    ]
    assert found.gaps("html") == ()
