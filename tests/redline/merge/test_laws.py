"""Laws that hold for any three drafts, in every language."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import spec
from drafter.errors import InputError
from drafter.language import language
from drafter.model.front import LANGUAGES, Front, Resolution
from drafter.model.nodes import Operative, Part, Text, Verb
from drafter.redline.merge import Merged, merge
from tests import generated
from tests.redline.merge.edits import edited

NAMES = ("North", "South")
THOROUGH = settings(max_examples=3, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def merged(base: Resolution, mine: Resolution, theirs: Resolution, names: tuple[str, str] = NAMES) -> Merged:
    return merge(base, mine, theirs, language(base.front.language), names=names)


def drafts(code: str, count: int) -> st.SearchStrategy[list[Resolution]]:
    """Drafts that have nothing to do with one another."""
    return st.lists(generated.resolutions(code), min_size=count, max_size=count)


@st.composite
def versions(draw: Any, code: str) -> tuple[Resolution, Resolution, Resolution]:
    """A draft and two that were made from it."""
    base = draw(generated.resolutions(code))
    return base, draw(edited(base, code, "mine")), draw(edited(base, code, "theirs"))


def words(resolution: Resolution) -> Counter[str]:
    """How often each word stands in the text of a document, titles and notes included."""
    found: Counter[str] = Counter()

    def look(node: Any) -> None:
        if isinstance(node, tuple):
            for each in node:
                look(each)
        elif hasattr(node, "text"):
            found.update(re.findall(r"\w+", node.text))
        elif hasattr(node, "__dataclass_fields__"):
            for name in node.__dataclass_fields__:
                if name not in ("origin", "front"):
                    look(getattr(node, name))

    look((resolution.front.title, resolution.parts))
    return found


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_what_one_side_left_alone_is_as_the_other_has_it(code: str, data: st.DataObject) -> None:
    base, other = data.draw(drafts(code, 2))
    assert merged(base, base, other) == Merged(other)
    assert merged(base, other, base) == Merged(other)
    assert merged(base, other, other) == Merged(other)


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_no_inserted_word_is_lost(code: str, data: st.DataObject) -> None:
    base, mine, theirs = data.draw(versions(code))
    result = " ".join(words(merged(base, mine, theirs).resolution))
    inserted = [word for side in (mine, theirs) for word in words(side) if word.startswith(("mine", "theirs"))]
    assert [word for word in inserted if word not in result] == []


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_turning_the_sides_turns_nothing_but_names_and_order(code: str, data: st.DataObject) -> None:
    base, mine, theirs = data.draw(versions(code))
    one, other = merged(base, mine, theirs), merged(base, theirs, mine, NAMES[::-1])
    assert words(one.resolution) == words(other.resolution)
    turned = Counter((each.kind, each.theirs, each.mine) for each in other.conflicts)
    assert Counter((each.kind, each.mine, each.theirs) for each in one.conflicts) == turned


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_changes_in_different_paragraphs_are_all_made(code: str, data: st.DataObject) -> None:
    lines = [f"{generated.WORDS[code]} {number}" for number in range(6)]
    authors = data.draw(st.lists(st.sampled_from(["", "mine", "theirs"]), min_size=6, max_size=6))

    def text(*changing: str) -> Resolution:
        said = [line + f" {author}" * (author in changing) for line, author in zip(lines, authors, strict=True)]
        blocks = tuple(Operative(content=(Verb((Text("V"),)), Text(f" {each};"))) for each in said)
        return Resolution(front=Front(language=code), parts=(Part(operative=blocks),))

    both = merged(text(""), text("mine"), text("theirs"))
    assert both == Merged(text("mine", "theirs"))
    assert merged(text(""), text("theirs"), text("mine")) == both


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_every_conflict_has_a_place_and_a_bracket_there(code: str, data: st.DataObject) -> None:
    base, mine, theirs = data.draw(versions(code))
    result = merged(base, mine, theirs)
    assert all(conflict.where for conflict in result.conflicts)
    seen = [each for each in result.conflicts if each.kind not in ("place", "fact")]
    said = words(result.resolution)
    assert bool(seen) == bool(said["North"] + said["South"])


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_a_merged_draft_can_be_written_and_read(code: str, data: st.DataObject) -> None:
    front = Front(language=code, title=(Text("T"),))
    three = [replace(each, front=front) for each in data.draw(versions(code))]
    try:
        for each in three:
            spec.loads(spec.dump(each))
    except InputError:
        return  # an edit struck what a reference leads to
    result = merged(three[0], three[1], three[2]).resolution
    assert words(spec.loads(spec.dump(result))) == words(result)
