"""Redlines in Word of paragraphs that change their kind, and of tables that change their shape.

Accepting gives the new draft and refusing the old one; the words stay, and what the paragraph was stands with it.
"""

import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from drafter.model.front import Front, Resolution, Session
from drafter.model.nodes import Block, Cell, Heading, Operative, Paragraph, Preambular, Row, Section, Table, Text
from drafter.pipeline import render
from drafter.pipeline.redlines import compare, drawn
from drafter.word.structure import faults
from tests.builders import item, operative, recital, resolution, said
from tests.redline import oracle
from tests.redline.official import libreoffice
from tests.redline.official.size import size
from tests.redline.oracle import differences, read

FRONT = Front(symbol="A/79/L.9", session=Session(79), title=(Text("Water levels"),))
PLAN = "the plan of the northern basin of last spring, named after the river that feeds it"
CHART = "the chart of all southern lakes that the observatory drew in the dry year"
STRESS = "stresses that both of them are to be carried out in full by those who live on the shore"
FIRST, LAST = operative("Thanks| the crew of the boat;"), operative("Decides| to meet again.")
ITEMS = (item(f"{PLAN};"), item(f"{CHART};"))
BEHIND = (Paragraph(content=(Text(f"and {STRESS};"),)),)
RECALLS = (operative(f"Recalls| {PLAN};"), operative(f"Recalls| {CHART};"))
RECITAL = Preambular(content=(Text(f"{PLAN} and {CHART},"),))


def text(*blocks: Block) -> Resolution:
    return resolution(recital("Recalling| its resolution 77/18,", note="A/77/1."), *blocks, front=FRONT)


def table(widths: tuple[int, ...], *rows: tuple[Cell, ...]) -> Table:
    return Table(widths=widths, header_rows=1, rows=tuple(Row(cells=cells) for cells in rows))


def cell(content: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(content=(Text(content),), columns=columns, rows=rows, align="end" if columns > 1 else "start")


READINGS = tuple((cell(f"Basin of the {name} lake"), cell(f"{n} metres")) for n, name in enumerate(("first", "second")))
WIDER = tuple((first, Cell(content=second.content, columns=2)) for first, second in READINGS)
HANGING = ((cell("Basin", rows=2), cell("Level")), (cell("in metres"),), *READINGS)

PAIRS: dict[str, tuple[Resolution, Resolution]] = {
    "sub-paragraphs": (
        text(FIRST, operative(f"Recalls| {PLAN}, {CHART}, and {STRESS};"), LAST),
        text(FIRST, Operative(content=said("Recalls|:"), items=ITEMS, then=BEHIND), LAST),
    ),
    "text behind them": (
        text(FIRST, Operative(content=said("Recalls|:"), items=ITEMS, then=BEHIND), LAST),
        text(FIRST, Operative(content=said("Recalls|:"), items=(*ITEMS, item(f"and {STRESS};"))), LAST),
    ),
    "a recital": (text(RECITAL, FIRST, LAST), text(operative(f"{PLAN} and {CHART};"), FIRST, LAST)),
    "recitals divided": (
        text(recital(f"Noting| {PLAN} and {CHART}, and also {STRESS},"), FIRST, LAST),
        text(
            recital(f"Noting| {PLAN},"),
            recital("Welcoming| rain,"),
            recital(f"Noting| {CHART}, and also {STRESS},"),
            FIRST,
            LAST,
        ),
    ),
    "a section": (
        text(FIRST, *RECALLS, LAST),
        text(
            FIRST,
            Section(
                title=(Text("Lakes"),), operative=(operative(f"Recalls| {PLAN};"), operative(f"Recalls| {CHART};"))
            ),
            Section(title=(Text("Meetings"),), operative=(LAST,)),
        ),
    ),
    "sub-paragraphs set free": (
        text(FIRST, Operative(content=said("Recalls|:"), items=ITEMS), LAST),
        text(FIRST, operative("Recalls|:", ITEMS[0]), operative(f"{CHART};"), LAST),
    ),
    "sub-paragraphs further down": (
        text(FIRST, Operative(content=said("Recalls|:"), items=(*ITEMS, item("seas."))), LAST),
        text(FIRST, operative("Recalls|:", item(f"{PLAN};", ITEMS[1], item("seas."))), LAST),
    ),
    "a heading in the middle of a paragraph": (
        text(FIRST, operative(f"Recalls| {PLAN}, and {STRESS};"), LAST),
        text(FIRST, operative(f"Recalls| {PLAN};"), Heading(content=said("Charts")), operative(f"{STRESS};"), LAST),
    ),
    "a paragraph over the end of a preamble": (
        text(recital(f"Noting| {PLAN}, and {CHART},"), operative(f"Recalls| {STRESS};"), LAST),
        text(recital(f"Noting| {PLAN},"), operative(f"{CHART}, {STRESS};"), LAST),
    ),
    "columns of a table": (text(FIRST, table((2, 1), *READINGS)), text(FIRST, table((3, 1), *READINGS))),
    "more columns": (text(FIRST, table((2, 1), *READINGS)), text(FIRST, table((2, 1, 1), *WIDER))),
    "cells that hang down": (text(FIRST, table((2, 1), *READINGS)), text(FIRST, table((2, 1), *HANGING))),
}
BOTH_WAYS = {**PAIRS, **{f"{name}, the other way": pair[::-1] for name, pair in PAIRS.items()}}


@pytest.fixture
def facts() -> None:
    if not oracle.FILE.is_file():
        pytest.skip(oracle.ABSENT)


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_accepting_builds_the_new_draft_and_refusing_the_old_one(name: str, facts: None) -> None:
    old, new = BOTH_WAYS[name]
    found = compare(old, new)
    written = drawn(found)
    assert found.findings == ()
    assert faults(written) == []
    assert differences(read(written, "accept"), read(render(new))) == []
    assert differences(read(written, "reject"), read(render(old))) == []


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_little_more_is_marked_than_a_word_diff_needs(name: str, facts: None) -> None:
    old, new = BOTH_WAYS[name]
    measured = size(drawn(compare(old, new)), render(old), render(new))
    assert measured.words <= measured.fewest_words + 4


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_a_redline_passes_the_strict_audit(name: str, audit: Callable[[bytes], list[str]]) -> None:
    assert audit(drawn(compare(*BOTH_WAYS[name]))) == []


def test_the_shape_that_a_table_had_stands_with_the_one_it_has(tmp_path: Path) -> None:
    file = tmp_path / "changes.docx"
    file.write_bytes(drawn(compare(*PAIRS["more columns"])))
    body = ZipFile(file).read("word/document.xml").decode()
    grid = re.search(r"<w:tblGrid>.*?<w:tblGridChange [^>]*>(.*?)</w:tblGridChange>", body)
    assert grid
    assert grid[1].count("<w:gridCol ") == 2
    assert body.count("<w:tcPrChange ") == 4
    assert "<w:del " not in body[body.index("<w:tbl>", body.index("Thanks")) :]


def test_a_text_shows_the_ends_that_came_and_what_goes_with_its_own_number() -> None:
    old, new = PAIRS["sub-paragraphs"]
    shown = drawn(compare(old, new), "text").decode()
    assert f"    (a) {PLAN}{{+;¶+}}" in shown.replace("+}{+", "").replace("[-,-]", "").replace("[-, -]", "")
    struck = drawn(compare(text(FIRST, operative(f"Asks| for {PLAN};"), LAST), text(FIRST, LAST)), "text").decode()
    assert "[-2. Asks for" in struck


@pytest.mark.skipif(not libreoffice.is_there(), reason="needs LibreOffice, whose own accepting and refusing is asked")
def test_libreoffice_accepts_the_new_draft_and_refuses_to_the_old_one(tmp_path: Path, facts: None) -> None:
    names = [name for name in BOTH_WAYS if "column" not in name and "cell" not in name]
    files = {}
    for name in names:
        old, new = BOTH_WAYS[name]
        data = drawn(compare(old, new))
        files |= {f"{name} accepted": (data, "accept"), f"{name} refused": (data, "reject")}
        files |= {f"{name} old": (render(old), "rewrite"), f"{name} new": (render(new), "rewrite")}
    settled = {name: read(data) for name, data in libreoffice.settled(files, tmp_path).items()}
    for name in names:
        for done, build in (("accepted", "new"), ("refused", "old")):
            found, wanted = (settled[f"{name} {which}"] for which in (done, build))
            assert {k: v for k, v in found.items() if k != "feet"} == {k: v for k, v in wanted.items() if k != "feet"}
