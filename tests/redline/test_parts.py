"""Parts of two texts: which became which, and what becomes of those without counterpart."""

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.nodes import Part, Text
from drafter.pipeline.redlines import compare, drawn
from drafter.redline import accept, reject
from drafter.redline.parts import paired
from tests.builders import operative, resolution


def part(*lines: str) -> Part:
    return resolution(*map(operative, lines), closing=((Text("3 December 2029"),),)).parts[0]


LEVELS = part("Requests| the observatory to read its levels each month;", "Decides| to meet again.")
TIDES = part("Invites| all States to send what they know of tides;", "Thanks| the observers of every basin.")
MOONS = part("Notes| with regret how few moons there are in the sky.")


def changes(old: Sequence[Part], new: Sequence[Part]) -> list[str | None]:
    base = resolution()
    before, after = (replace(base, parts=tuple(parts)) for parts in (old, new))
    merged = compare(before, after).resolution
    assert (reject(merged).parts, accept(merged).parts) == (before.parts, after.parts)
    return [each.change.kind if each.change else None for each in merged.parts]


def test_a_part_that_one_text_lacks_comes_or_goes_whole() -> None:
    assert changes([LEVELS, TIDES], [LEVELS, MOONS, TIDES]) == [None, "inserted", None]
    assert changes([LEVELS, MOONS, TIDES], [LEVELS, TIDES]) == [None, "deleted", None]
    assert changes([LEVELS], [LEVELS, TIDES]) == [None, "inserted"]


def test_of_parts_that_changed_places_the_longer_one_stays() -> None:
    assert changes([LEVELS, MOONS], [MOONS, LEVELS]) == ["moved-to", None, "moved-from"]


def test_texts_of_as_many_parts_are_paired_throughout_where_they_share_nothing() -> None:
    assert paired([MOONS, LEVELS], [TIDES, MOONS][:1]) == [(MOONS, None), (LEVELS, TIDES)]
    assert paired([part("One.")], [part("Two.")]) == [(part("One."), part("Two."))]


def test_a_page_shows_the_letters_the_organ_and_the_closing_lines_that_come_with_a_part() -> None:
    old, new = (replace(resolution(), parts=parts) for parts in ((LEVELS,), (LEVELS, TIDES)))
    page = drawn(compare(old, new), "text").decode()
    assert page.count("{+3 December 2029+}") == 1
    assert page.count("{+The General Assembly+}") == 1
    assert "{+A+}" in page
    assert "{+B+}" in page
