"""A quick look spares the search of a draft, and hides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from operator import itemgetter
from pathlib import Path

import pytest

from drafter import spec
from drafter.check import running_text
from drafter.check.draft import Draft
from drafter.check.pieces import Piece
from drafter.check.rules.txt024_doubled_word import echo
from drafter.check.sought import Listed, Look, Sought, first_signs
from drafter.check.together import Together
from drafter.findings import Finding, Origin
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


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        ("[,;](?=a)|x+y", ",;x"),
        (r"\[[^\]]*\]|[]a]b", "[]a"),
        (r"[-\u00a0.a-c\\\n]+|\u2011", "-\u00a0.abc\\\n\u2011"),
        (r"(?<![\w(]\))(?P<day>[3-9][0-9])|\b(?:a|b)c", "3456789ab"),
        ("(?=a)b", "b"),
        (r"[\w.]x", ""),
        ("[\u4e00-\u9fff]x", ""),
        ("[^a]b", ""),
        ("(a|b?)c", ""),
        ("(a|b)?c", ""),
        ("a?b", ""),
        ("[a-z]{0,2}b", ""),
        (".b", ""),
        ("^b", ""),
    ],
)
def test_the_first_signs_of_a_pattern_are_told_where_they_can_be(pattern: str, signs: str) -> None:
    assert first_signs(re.compile(pattern)) == signs


def test_a_look_that_is_deaf_to_case_finds_both() -> None:
    made = drafted(draft('title: "Ab ab: AB"', "en"))
    near = [Sought("(?i)[a]b", near="(?i)[a]b"), Sought("[a]b", flags=re.I), Sought("ab", near="(?i)ab", flags=re.I)]
    assert [[each.text for each in made.found(sought)] for sought in near] == [["Ab", "ab", "AB"]] * 3


def test_a_space_that_may_be_of_several_kinds_is_two_looks() -> None:
    assert [look.pattern for look in Sought("x", near="[ \u00a0\u202f](?=2)|a").looks if not isinstance(look, str)] == [
        " (?=2)",
        "[\u00a0\u202f](?=2)",
    ]


def test_every_rule_says_the_same_with_a_quick_look_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = [draft(each.wrong, each.language) for rule, each in EXAMPLES if rule.code.startswith(("TXT", "FCT"))]
    quickly = [said(text, tmp_path) for text in wrong]
    monkeypatch.setattr(Together, "_matches", everywhere)
    monkeypatch.setattr(Listed, "possible", whatever_it_lists)
    monkeypatch.setattr(running_text, "_memories", {})
    assert [said(text, tmp_path) for text in wrong] == quickly


def everywhere(self: Together, sought: Sought) -> Iterator[re.Match[str]]:
    for start, end in pairwise(self._starts):
        yield from sought.pattern.finditer(self.text, start, end - 1)


def whatever_it_lists(self: Listed, text: str) -> list[Sought]:
    forms = sorted([*chain.from_iterable(self._by_word.values()), *self._loose], key=itemgetter(0))
    return [sought for _, sought, _ in forms]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Of secret’s lakes.", ["secret"]),
        ("the non-secret", ["secret"]),
        ("secretary", ["secret…"]),
        ("two\u00a0words", []),
        ("(two words)", ["two words"]),
        ("two wordsmiths", []),
        ("", []),
    ],
)
def test_forms_of_a_list_are_looked_for_where_their_words_stand(text: str, held: list[str]) -> None:
    forms = {
        "secret": ("secret", ["secret"]),
        "secret…": ("secretar", []),
        "two words": ("two words", ["words", "two"]),
    }
    sought = {name: Sought(part) for name, (part, _) in forms.items()}
    listed = Listed((sought[name], part, words) for name, (part, words) in forms.items())
    assert listed.possible(text) == [sought[name] for name in held]


@pytest.mark.parametrize("text", ["\n", "\n\n", "a\n", "人人\n人人", "大会大会", "🏔人人🏔大会大会", "——", ""])
@pytest.mark.parametrize("near", ["\\n", r"\s", "a|\n", echo])
def test_a_quick_look_comes_to_an_end_wherever_its_last_place_is(text: str, near: str | Look) -> None:
    looked_at = Together([Piece(Origin("lakes.yaml"), (), text, text)] * 3, [text] * 3)
    assert len(list(looked_at.found(Sought(".", near)))) <= 3 * len(text)


def test_characters_that_stand_twice_are_seen_behind_signs_of_another_plane() -> None:
    assert echo("🏔大会大会和", 0) == len("🏔大会大会")
    assert echo("🏔大会大会和", 5) == -1


def said(text: str, folder: Path) -> tuple[Finding, ...]:
    from drafter.check.settings import Settings
    from drafter.pipeline.checking.running import check_all

    file = folder / "lakes.yaml"
    file.write_text(text, encoding="utf-8")
    (checked,) = check_all([str(file)], Settings())
    assert checked.failure is None
    return checked.findings
