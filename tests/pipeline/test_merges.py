"""Three texts of any form merged into one spec."""

from __future__ import annotations

from pathlib import Path

import pytest

import drafter
from drafter import spec
from drafter.cli.main import main
from drafter.pipeline import load, render
from drafter.pipeline.merges import MergedDraft, merge

SPECS = Path(__file__).parents[2] / "specs" / "cooperation"
FACTS = "a-79-l9-rev1.facts.yaml"
BASE = """\
schema: 1
language: en
symbol: A/81/L.7
title: Water levels
preamble:
  - Noting: the work of the observatory
operative:
  # Readings.
  - Requests: the observatory to publish its readings each month
  - Invites: all States to send what they have measured
  - Decides: to meet again
"""
MINE = BASE.replace("all States", "most States").replace("the work", "the long work")
THEIRS = (
    BASE.replace("all States", "some States").replace("each month", "each week[^why]")
    + "footnotes: {why: See A/81/1.}\n"
)


def files(folder: Path, base: str = BASE, mine: str = MINE, theirs: str = THEIRS) -> list[str]:
    paths = [folder / name for name in ("base.yaml", "north.yaml", "south.yaml")]
    for path, text in zip(paths, (base, mine, theirs), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def merged(folder: Path, **texts: str) -> MergedDraft:
    return merge(*files(folder, **texts))


def test_the_spec_has_both_and_reads_as_the_merged_draft(tmp_path: Path) -> None:
    found = merged(tmp_path)
    assert found.resolution == spec.loads(found.text)
    assert "  # Readings.\n  - Requests: the observatory to publish its readings each week[^why]" in found.text
    assert "Noting: the long work" in found.text


def test_conflicts_stand_where_an_editor_jumps_to(tmp_path: Path) -> None:
    (conflict,) = merged(tmp_path).conflicts
    assert str(conflict.origin) == "merged.yaml:10:15"
    assert conflict.excerpt.startswith("  - Invites:")
    assert conflict.message == "paragraph 2: north: “most”; south: “some”."


def test_sides_are_called_after_their_files_unless_these_are_called_alike(tmp_path: Path) -> None:
    base, mine, theirs = files(tmp_path)
    assert "[most – north / some – south] States" in merge(base, mine, theirs).text
    (tmp_path / "eu").mkdir()
    other = tmp_path / "eu" / "north.yaml"
    other.write_text(THEIRS, encoding="utf-8")
    assert "[most – MINE / some – THEIRS] States" in merge(base, mine, str(other)).text
    assert "[most – A / some – B] States" in drafter.merge(base, mine, theirs, names=("A", "B")).text


@pytest.mark.parametrize("form", ["docx", "akn", "text"])
def test_any_form_merges_with_any_other(tmp_path: Path, form: str) -> None:
    base, mine, theirs = files(tmp_path)
    ending = {"docx": ".docx", "akn": ".xml", "text": ".txt"}[form]
    for number, path in enumerate((base, mine, theirs)):
        written = Path(path).with_suffix(ending)
        written.write_bytes(render(load(path), form))
        paths = [base, mine, theirs]
        paths[number] = str(written)
        found = merge(*paths, names=("A", "B"))
        assert "[most – A / some – B] States" in found.text
        assert len(found.conflicts) == 1, [each.message for each in found.conflicts]


def test_what_no_bracket_can_show_is_a_comment_at_the_head(tmp_path: Path) -> None:
    found = merged(tmp_path, mine=MINE.replace("L.7", "L.8"), theirs=THEIRS.replace("L.7", "L.9"))
    assert found.text.startswith(
        "# CONFLICT: symbol: north: “A/81/L.8”; south: “A/81/L.9”. That of north stands.\nschema"
    )
    assert str(found.conflicts[0].origin) == "merged.yaml:4:9"


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_bracket_left_in_stops_a_submission(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    examples = Path(__file__).parents[2] / "examples" / "15-six-languages"
    source = examples / f"tides.{language}.yaml"
    drafts = []
    for side in ("base", "mine", "theirs"):
        text = source.read_text(encoding="utf-8").replace("facts: ", f"facts: {examples.name}/")
        head, title, rest = text.partition("\ntitle: ")
        path = tmp_path / f"{side}.yaml"
        path.write_text(head + title + f"{side} " + rest, encoding="utf-8")
        drafts.append(str(path))
    folder = tmp_path / examples.name
    folder.mkdir()
    (folder / "tides.facts.yaml").write_bytes((examples / "tides.facts.yaml").read_bytes())
    target = str(tmp_path / "merged.yaml")
    assert main(["merge", *drafts, "-o", target]) == 1
    assert main(["check", "--stage", "submission", target]) == 1
    assert "is still under negotiation" in capsys.readouterr().out


def test_the_same_texts_merge_without_a_word(tmp_path: Path) -> None:
    base, *_ = files(tmp_path)
    assert main(["merge", base, base, base, "-o", str(tmp_path / "out.yaml")]) == 0
    assert (tmp_path / "out.yaml").read_text(encoding="utf-8") == BASE


def test_the_redline_shows_what_became_of_the_base(tmp_path: Path) -> None:
    paths = files(tmp_path)
    target = tmp_path / "changes.txt"
    assert main(["merge", *paths, "-o", str(tmp_path / "out.yaml"), "--redline", str(target)]) == 1
    assert "each [-month-]{+week" in target.read_text(encoding="utf-8")


def test_nothing_is_written_where_the_redline_has_no_form(tmp_path: Path) -> None:
    paths = files(tmp_path)
    assert main(["merge", *paths, "-o", str(tmp_path / "out.yaml"), "--redline", str(tmp_path / "out.odt")]) == 2
    assert not (tmp_path / "out.yaml").exists()


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_two_people_s_edits_of_one_text_are_all_there(tmp_path: Path, language: str) -> None:
    (tmp_path / FACTS).write_bytes((SPECS.parent / FACTS).read_bytes())
    base = (SPECS / f"cooperation.{language}.yaml").read_text(encoding="utf-8").replace("../", "")
    first, second, *_, last = [line for line in base.split("\noperative:")[1].splitlines() if line.startswith("  - ")]
    moved = base.replace(f"{second}\n", "").replace(f"{last}\n", f"{last}\n{second}\n")
    found = merged(
        tmp_path,
        base=base,
        mine=base.replace(first, f"{first} alpha").replace(last, f"{last} beta"),
        theirs=moved.replace(first, f"{first} gamma"),
    )
    assert [("alpha" in each.message, "gamma" in each.message) for each in found.conflicts] == [(True, True)]
    assert found.text.count(" beta") == 1
    theirs = load(tmp_path / "south.yaml").parts[0].operative
    assert found.resolution.parts[0].operative[-1] == theirs[-1]
