"""The drafts in specs/ and the starter specs: all build, none draws a complaint, the six languages agree."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.model import walk
from drafter.model.front import LANGUAGES, Kind, Resolution
from drafter.model.nodes import Item, Note, Paragraph, Table
from drafter.model.outline import Entry, outline
from drafter.pipeline import build, load, read, specs
from drafter.pipeline.checking.running import check_all
from drafter.spec import read_text
from drafter.spec.starting import starter as written

CHECKOUT = Path(__file__).parents[1]
SPECS = CHECKOUT / "specs"
STARTERS = CHECKOUT / "templates" / "starters"
DRAFTS = [Path(found).relative_to(SPECS).as_posix() for found in specs([str(SPECS)])]
SIX = [f"cooperation/cooperation.{language}.yaml" for language in LANGUAGES]


@pytest.mark.parametrize("name", DRAFTS)
def test_a_draft_becomes_a_word_file_without_a_fault(name: str, audit: Callable[[bytes], list[str]]) -> None:
    assert audit(build(SPECS / name)) == []


@pytest.mark.parametrize("name", DRAFTS)
def test_there_is_nothing_to_say_against_a_draft(name: str) -> None:
    assert read(SPECS / name).findings == ()


@pytest.mark.parametrize("name", DRAFTS)
def test_an_editor_has_nothing_to_say_against_a_draft(name: str) -> None:
    [checked] = check_all([str(SPECS / name)], Settings())
    assert (checked.failure, checked.findings) == (None, ())


@pytest.mark.parametrize(
    "path", sorted(p for p in SPECS.rglob("*.yaml") if ".facts." not in p.name), ids=lambda p: p.name
)
def test_an_editor_finds_the_schema_of_a_draft(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")
    assert (path.parent / named).resolve() == SPECS / "schema.json"


# --- the seed in six languages ----------------------------------------------------------------------------------


def shape(resolution: Resolution) -> list[tuple[str, tuple[int | str, ...], int, int]]:
    """What does not depend on the language: regions, numbers, levels, how many notes stand in each paragraph."""
    return [
        (entry.region, entry.numbers, entry.level, len(list(walk.notes(entry.block.content))))
        for entry in outline(resolution)
        if isinstance(entry.block, Paragraph)
    ]


def test_there_is_a_spec_for_each_of_the_six_languages() -> None:
    assert [load(SPECS / name).front.language for name in SIX] == list(LANGUAGES)


@pytest.mark.parametrize("name", SIX)
def test_the_six_languages_have_the_same_paragraphs_numbers_and_notes(name: str) -> None:
    found = shape(load(SPECS / name))
    assert found == shape(load(SPECS / "cooperation/cooperation.en.yaml"))
    assert sum(region == "preamble" for region, *_ in found) == 8
    assert sum(region == "operative" for region, *_ in found) == 12


@pytest.mark.parametrize("name", SIX)
def test_the_six_languages_share_their_facts(name: str) -> None:
    front, seed = load(SPECS / name).front, load(SPECS / "a-79-l9-rev1.zh.yaml").front
    for fact in ("organ", "kind", "symbol", "session", "date", "original", "recalls"):
        assert getattr(front, fact) == getattr(seed, fact), fact
    assert [sponsor.code for sponsor in front.sponsors] == ["CMR", "COG", "GNQ"]
    assert [sponsor.note is not None for sponsor in front.sponsors] == [True, False, False]
    assert front.agenda is not None
    assert front.agenda.items == ("125 (b)",)


def test_the_short_chinese_text_is_taken_from_the_full_one() -> None:
    full = {_said(entry) for entry in _paragraphs("a-79-l9-rev1.zh.yaml")}
    short = {_said(entry) for entry in _paragraphs("cooperation/cooperation.zh.yaml")}
    assert len(short) == 20
    assert short <= full


def _paragraphs(name: str) -> list[Entry]:
    return [entry for entry in outline(load(SPECS / name)) if isinstance(entry.block, Paragraph)]


def _said(entry: Entry) -> str:
    assert isinstance(entry.block, Paragraph)
    return walk.plain(entry.block.content)


# --- drafts of our own ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def observatories() -> Resolution:
    return load(SPECS / "mountain-observatories.en.yaml")


def test_a_plenary_draft_has_items_notes_a_table_and_a_numbered_annex(observatories: Resolution) -> None:
    entries = outline(observatories)
    assert max(entry.level for entry in entries if isinstance(entry.block, Item)) == 2
    assert sum(isinstance(entry.block, Table) for entry in entries) == 1
    assert [entry.numbers for entry in entries if entry.region == "annex" and entry.level == 0 and entry.numbers] == [
        (number,) for number in range(1, 6)
    ]


def test_a_plenary_draft_has_notes_by_name_in_place_and_on_its_sponsors(observatories: Resolution) -> None:
    notes = [note for entry in outline(observatories) if isinstance(entry.block, Paragraph) for note in _notes(entry)]
    assert [note.name for note in notes] == ["survey", "report", None]
    assert [note.mark for note in observatories.front.sponsors_notes] == ["*"]


def _notes(entry: Entry) -> list[Note]:
    assert isinstance(entry.block, Paragraph)
    return list(walk.notes(entry.block.content))


def test_a_plenary_draft_cites_its_paragraphs_by_number() -> None:
    text = build(SPECS / "mountain-observatories.en.yaml", "text").decode()
    assert "in accordance with paragraph 3 (b) above" in text
    assert "referred to in paragraph 3 above" in text


def test_a_draft_decision_has_lettered_paragraphs_behind_a_colon() -> None:
    text = build(SPECS / "map-collection.en.yaml", "text").decode()
    assert re.findall(r"^ +\(([a-z]+)\)", text, re.MULTILINE) == ["a", "b", "i", "ii", "iii", "c"]
    assert "that exist nowhere else:¹\n\n    (a) Decides" in text


# --- starters ---------------------------------------------------------------------------------------------------

PLACES = [("general-assembly", None), ("general-assembly", 3), ("security-council", None)]
STARTED = list(product(LANGUAGES, [kind.value for kind in Kind], PLACES))


def starter(language: str, kind: str, organ: str, committee: int | None) -> str:
    return written("my-draft.yaml", language=language, kind=kind, organ=organ, committee=committee)


@pytest.mark.parametrize(("language", "kind", "place"), STARTED)
def test_a_starter_builds_at_once(language: str, kind: str, place: tuple[str, int | None]) -> None:
    reading = read_text(starter(language, kind, *place))
    assert reading.findings == ()
    assert reading.resolution.front.kind == kind
    assert reading.resolution.front.language == language


@pytest.mark.parametrize(("language", "kind", "place"), STARTED)
def test_an_editor_has_nothing_to_say_against_a_starter(
    language: str, kind: str, place: tuple[str, int | None], tmp_path: Path
) -> None:
    file = tmp_path / "my-draft.yaml"
    file.write_text(starter(language, kind, *place), encoding="utf-8")
    [checked] = check_all([str(file)], Settings())
    assert (checked.failure, checked.findings) == (None, ())


def test_starters_of_all_languages_have_the_same_paragraphs() -> None:
    shapes = [
        shape(read_text(starter(language, "draft resolution", "general-assembly", None)).resolution)
        for language in LANGUAGES
    ]
    assert all(found == shapes[0] for found in shapes)
    assert len(shapes[0]) == 2 + 3 + 2


def test_a_starter_has_no_blank_line_twice_and_ends_with_one_line_end() -> None:
    for language, kind, place in STARTED:
        text = starter(language, kind, *place)
        assert "\n\n\n" not in text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
