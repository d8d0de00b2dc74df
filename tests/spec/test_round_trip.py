"""Round trips are law: what a spec says survives being read, written and read again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import spec
from drafter.facts.states import state
from drafter.model.front import LANGUAGES, Front, Resolution
from drafter.model.nodes import Note
from tests.generated import resolutions


def test_an_adopted_text_is_of_general_distribution_and_a_draft_of_limited_unless_they_say_otherwise() -> None:
    said = {
        head: spec.loads(f"schema: 1\nlanguage: en\n{head}\noperative: [Decides: to rest]\n").front.distribution
        for head in ("kind: resolution", "kind: draft resolution", "kind: decision\ndistribution: limited")
    }
    assert list(said.values()) == ["general", "limited", "limited"]


def settled(made: Resolution) -> Resolution:
    """A generated resolution with the facts of its cover made true: sponsors once, marks in order, no false date."""
    front = made.front
    once = {sponsor.name: sponsor for sponsor in front.sponsors}
    notes = [front.agenda.note if front.agenda else None, *(each.note for each in once.values()), *front.sponsors_notes]
    marks: dict[object, str] = {}
    for note in notes:
        if note:
            marks.setdefault(note.content, "*" * (len(marks) + 1))

    def marked(note: Note | None) -> Note | None:
        return replace(note, mark=marks[note.content], name=None) if note else None

    sponsors = tuple(
        replace(
            each,
            note=marked(each.note),
            name=known.name(front.language) if (known := state(each.code or "")) else each.name,
        )
        for each in once.values()
    )
    agenda = replace(front.agenda, note=marked(front.agenda.note)) if front.agenda else None
    whole = tuple(note for note in map(marked, front.sponsors_notes) if note)
    return replace(made, front=replace(front, sponsors=sponsors, agenda=agenda, sponsors_notes=whole, known=()))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_a_resolution_that_nobody_wrote_survives(language: str, data: st.DataObject) -> None:
    made = settled(data.draw(resolutions(language)))
    text = spec.dump(made)
    again = spec.loads(text)
    assert without_lost_names(again) == without_lost_names(made), text


def without_lost_names(made: Resolution) -> str:
    """The model in words. Of notes that share a name only the first keeps it: a spec calls each note once."""
    import re

    return re.sub(r"name='(report|charter)'|name=None", "name", repr(made))


SPECS = sorted(
    path
    for folder in ("specs", "examples")
    for path in (Path(__file__).parent.parent.parent / folder).rglob("[!.]*.yaml")
    if ".facts." not in path.name and "spec" not in path.parent.name[5:]
)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_a_draft_survives(path: Path) -> None:
    made = spec.load(path)
    assert spec.loads(spec.dump(made), str(path)) == made


@pytest.mark.parametrize("path", SPECS[:6], ids=lambda path: path.name)
def test_writing_is_settled_after_the_first_time(path: Path) -> None:
    written = spec.dump(spec.load(path))
    assert spec.dump(spec.loads(written)) == written


def test_front_matter_that_says_nothing_is_left_out() -> None:
    assert spec.dump(Resolution(front=Front())).splitlines()[:4] == [
        "schema: 1",
        "language: en",
        "organ: general-assembly",
        "kind: draft resolution",
    ]
