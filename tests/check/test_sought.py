"""A quick look spares the search of a draft, and hides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter import spec
from drafter.check.draft import Draft
from drafter.check.sought import Sought
from drafter.findings import Finding
from drafter.language import language
from tests.check.test_rules import EXAMPLES, draft


def drafted(text: str) -> Draft:
    resolution = spec.loads(text)
    return Draft(resolution, language(resolution.front.language))


def test_what_is_sought_is_found_in_each_piece_at_its_place() -> None:
    made = drafted(draft('preamble: ["Recalling: a, b", "Noting: nothing", "Recalling: c, d"]', "en"))
    found = list(made.found(Sought(r"[a-z], [a-z]", near=",(?= )")))
    assert [each.piece.text[each.start : each.end] for each in found] == ["a, b", "c, d"]


def test_a_quick_look_does_not_go_beyond_its_piece() -> None:
    made = drafted(draft('title: "Lakes,"\npreamble: ["Recalling: a, b"]', "en"))
    assert [each.text for each in made.found(Sought(r",\s\w", near=","))] == [", b"]


def test_every_rule_says_the_same_with_a_quick_look_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = [draft(each.wrong, each.language) for rule, each in EXAMPLES if rule.code.startswith(("TXT", "FCT"))]
    quickly = [said(text, tmp_path) for text in wrong]
    monkeypatch.setattr(Draft, "_stretches", everywhere)
    assert [said(text, tmp_path) for text in wrong] == quickly


def everywhere(self: Draft, _: object) -> Iterator[tuple[int, int]]:
    yield 0, sum(len(piece.text) + 1 for piece in self.pieces)


def said(text: str, folder: Path) -> tuple[Finding, ...]:
    from drafter.check.settings import Settings
    from drafter.pipeline.checking.running import check_all

    file = folder / "lakes.yaml"
    file.write_text(text, encoding="utf-8")
    (checked,) = check_all([str(file)], Settings())
    return checked.findings
