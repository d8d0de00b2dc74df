"""Laws that hold for any three drafts, in every language."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from drafter.language import language
from drafter.model.front import LANGUAGES, Resolution
from drafter.model.nodes import Inlines
from drafter.model.walk import inlines
from drafter.redline.merge import Merged, merge
from tests import generated
from tests.redline.merge.edits import edited

NAMES = ("North", "South")
THOROUGH = settings(max_examples=25, deadline=None, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))


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
            found.update(node.text.split())
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
    other = Resolution(front=other.front, parts=other.parts)
    assert merged(base, base, other) == Merged(other)
    assert merged(base, other, base) == Merged(other)
    assert merged(base, other, other) == Merged(other)


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_any_three_drafts_can_be_merged(code: str, data: st.DataObject) -> None:
    base, mine, theirs = data.draw(drafts(code, 3))
    assert merged(base, mine, theirs).resolution.front.language == code


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@THOROUGH
def test_no_inserted_word_is_lost(code: str, data: st.DataObject) -> None:
    base, mine, theirs = data.draw(versions(code))
    result = words(merged(base, mine, theirs).resolution)
    for side in (mine, theirs):
        for word in words(side) - words(base):
            if word.startswith(("mine", "theirs")):
                assert any(word in found for found in result), word


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
def test_a_draft_that_has_both_changes_takes_neither_again(code: str, data: st.DataObject) -> None:
    base, mine, theirs = data.draw(versions(code))
    result = merged(base, mine, theirs)
    if not result.conflicts:
        assert merged(mine, result.resolution, mine).resolution == result.resolution


def contents(resolution: Resolution) -> list[Inlines]:
    return [node for part in resolution.parts for node in inlines(part.title)]  # type: ignore[misc]
