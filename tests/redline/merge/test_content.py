"""What becomes of words that one side or both have changed in a paragraph."""

from __future__ import annotations

import pytest

from drafter.language import language
from drafter.model.nodes import Emphasis, Inlines, Note, Text, Verb
from drafter.model.walk import plain
from drafter.redline.merge.brackets import Brackets
from drafter.redline.merge.content import Woven, weave
from tests.builders import said


def woven(base: Inlines | None, mine: Inlines, theirs: Inlines, code: str = "en") -> Woven:
    return weave(base, mine, theirs, Brackets.of(language(code), "A", "B"))


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "shown"),
    [
        ("all States to report", "most States to report", "all States to reply", "most States to reply"),
        ("all States", "most States", "some States", "[most – A / some – B] States"),
        ("in full today", "today", "in part today", "[delete – A / in part – B] today"),
        ("the full report", "a full report", "the long report", "[a full – A / the long – B] report"),
        ("by 30 June 2025", "by 31 July 2025", "by 30 June 2026", "by [31 July 2025 – A / 30 June 2026 – B]"),
        ("all to go home", "most to stay home", "some to run away", "[most to stay home – A / some to run away – B]"),
        ("one two", "one two three", "one two four", "one two [three – A / four – B]"),
        ("same here", "other here", "other here now", "other here now"),
    ],
)
def test_words_that_touch_are_alternatives_and_others_are_all_taken(
    base: str, mine: str, theirs: str, shown: str
) -> None:
    assert plain(woven(said(base), said(mine), said(theirs)).content) == shown


@pytest.mark.parametrize(
    ("code", "base", "mine", "theirs", "shown"),
    [
        ("zh", "第七十九届会议", "第八十一届会议", "第八十二届会议", "第[八十一——A/八十二——B]届会议"),
        ("ru", "все государства", "многие государства", "иные государства", "[многие — A / иные — B] государства"),
        ("ar", "جميع الدول هنا", "معظم الدول هنا", "الدول هنا", "[معظم – A / تحذف – B] الدول هنا"),
        ("fr", "tous les États", "certains États", "quelques États", "[certains – A / quelques – B] États"),
    ],
)
def test_each_language_has_its_own_way_to_write_alternatives(
    code: str, base: str, mine: str, theirs: str, shown: str
) -> None:
    assert plain(woven(said(base), said(mine), said(theirs), code).content) == shown


def test_a_verb_strengthened_by_both_is_an_alternative_between_verbs() -> None:
    found = woven(said("Invites| all States"), said("Urges| all States"), said("Calls upon| all States"))
    verb = (Verb((Text("[Urges – A / Calls upon – B]"),)), Text(" all States"))
    assert found.content == verb


def test_emphasis_that_one_side_gave_stays() -> None:
    mine = (Text("in the "), Emphasis((Text("Treaty Series"),)), Text(" of old"))
    found = woven(said("in the Treaty Series of old"), mine, said("in the Treaty Series of late"))
    assert found.content == (*mine[:2], Text(" of late"))


def test_the_text_of_a_note_is_merged_like_any_other() -> None:
    def noted(note: str, text: str = "report") -> Inlines:
        return (Text(text), Note(said(note)))

    found = woven(noted("A/79/1, part I."), noted("A/81/1, part I."), noted("A/79/1, part II.", "full report"))
    assert found.content == noted("A/81/1, part II.", "full report")
    assert not found.clashes


def test_a_note_that_one_changed_and_the_other_struck_with_its_words_is_not_lost() -> None:
    base = (Text("the report"), Note(said("A/79/1, part I.")), Text(" now"))
    mine = (Text("the report"), Note(said("A/81/1, part I.")), Text(" now"))
    found = woven(base, mine, said("a book now"))
    assert any(note.content == said("A/81/1, part I.") for note in found.content if isinstance(note, Note))


def test_without_a_base_only_what_both_say_is_settled() -> None:
    assert plain(woven(None, said("all States"), said("all Member States")).content) == "all [Member – B] States"


def test_contents_that_share_little_are_torn() -> None:
    mine = "every Government on the shore to share its figures without delay"
    theirs = "commissions that wish to do so to consider sending them whenever they can"
    assert woven(said("all States to report"), said(mine), said(theirs)).torn
