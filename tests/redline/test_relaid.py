"""Texts merged line by line: paragraphs that become several, other kinds of paragraphs, or hang elsewhere."""

import random

import pytest

from drafter.model.front import Front, Resolution
from drafter.model.lines import Line, nested
from drafter.model.nodes import (
    Deleted,
    Heading,
    Inserted,
    Item,
    Operative,
    Paragraph,
    Part,
    Place,
    Preambular,
    Section,
    Text,
)
from drafter.model.outline import outline
from drafter.redline import Redline, accept, readings, redline, reject
from drafter.redline.relaid import Relaid
from drafter.redline.size import fewest, marked
from drafter.redline.tree import Merge
from tests.builders import item, operative, resolution, said
from tests.redline.stand_in import Figures

PLAN = "the plan of the northern basin of last spring, named after the river that feeds it"
CHART = "the chart of all southern lakes that the observatory drew in the dry year"
STRESS = "stresses that both of them are to be carried out in full by those who live on the shore"
BEHIND = operative("Decides| to meet again when the water has gone down.")
WHOLE = resolution(operative(f"Recalls| {PLAN}, {CHART}, and {STRESS};"), BEHIND)
APART = resolution(
    Operative(
        content=said("Recalls|:"),
        items=(item(f"{PLAN};"), item(f"{CHART};")),
        then=(Paragraph(content=(Text(f"and {STRESS};"),)),),
    ),
    BEHIND,
)


def merged(old: Resolution, new: Resolution) -> Redline:
    """The redline of two texts, which is exact."""
    found = redline(old, new, Figures())
    assert found.findings == ()
    assert accept(found.resolution).parts == new.parts
    assert reject(found.resolution).parts == old.parts
    return found


def kinds(found: Redline) -> list[str | None]:
    changes = [getattr(entry.block, "change", None) for entry in outline(found.resolution)]
    return [change.kind or "reset" if change else None for change in changes]


def test_a_paragraph_that_becomes_one_with_sub_paragraphs_keeps_its_words() -> None:
    found = merged(WHOLE, APART)
    assert kinds(found) == ["divided", "divided", "divided", "reset", None]
    assert marked(found.resolution) == fewest(WHOLE, APART)


def test_sub_paragraphs_that_become_one_paragraph_keep_their_words() -> None:
    found = merged(APART, WHOLE)
    assert kinds(found) == ["joined", "joined", "joined", "reset", None]
    assert marked(found.resolution) == fewest(APART, WHOLE)


def test_a_recital_that_becomes_an_operative_paragraph_keeps_its_words() -> None:
    old = resolution(Preambular(content=(Text(f"{PLAN} and {CHART};"),)), operative("Thanks| all;"), BEHIND)
    new = resolution(Operative(content=(Text(f"{PLAN} and {CHART};"),)), operative("Thanks| all;"), BEHIND)
    found = merged(old, new)
    assert kinds(found) == ["reset", None, None]
    assert marked(found.resolution) == 0


def test_a_section_opened_above_paragraphs_leaves_them_as_they_are() -> None:
    blocks = [operative(f"Requests| {PLAN};"), operative(f"Requests| {CHART};"), BEHIND]
    opened = Section(title=(Text("Lakes"),), operative=tuple(blocks[1:]))
    for old, new in ((resolution(*blocks), resolution(blocks[0], opened)),) * 2:
        assert [kind for kind in kinds(merged(old, new)) if kind in ("inserted", "deleted")] == ["inserted"]
        assert [kind for kind in kinds(merged(new, old)) if kind in ("inserted", "deleted")] == ["deleted"]


def test_lines_that_share_only_small_words_are_struck_and_added() -> None:
    old = resolution(operative(f"Requests| {PLAN};"), BEHIND, operative("Thanks| the crew of the boat;"))
    new = resolution(
        operative("Requests| the post to be sent in boxes, not in bags, before the end of each week;"),
        Operative(content=said(f"Requests| {PLAN}:"), items=(item("now;"),)),
        BEHIND,
    )
    shown = merged(old, new).resolution.parts[0].operative
    assert shown[0].change is not None
    assert not [node for node in shown[0].content if isinstance(node, Inserted | Deleted)]  # type: ignore[union-attr]


def test_what_goes_is_numbered_as_it_was() -> None:
    old = resolution(operative(f"Asks| for {PLAN};"), operative("Thanks| all who swim in it;"), BEHIND)
    new = resolution(Operative(content=said(f"Asks| for {PLAN};"), items=(item(f"with {CHART},"),)), BEHIND)
    found = merged(old, new)
    before = outline(found.resolution, before=True)
    stood = [e for e in before if getattr(getattr(e.block, "change", None), "kind", None) != "inserted"]
    assert [entry.numbers for entry in stood] == [(1,), (2,), (3,)]


LINES = [
    f"{verb}| {said} of the {place};"
    for verb, said, place in zip(
        ("Asks", "Notes", "Thanks", "Urges", "Welcomes", "Regrets"),
        ("a new chart", "two short letters", "the oldest crew", "both rowing clubs", "rain", "every missing page"),
        ("northern lake", "harbour", "long pier", "eastern river", "dry valley", "book on tides"),
        strict=True,
    )
]


def thrown(dice: random.Random, front: Front) -> Resolution:
    """A text of some lines that hang anywhere, under headings and in sections here and there."""
    lines: list[Line] = []
    region, inside, depth, then = "preamble", False, -1, [False] * 9
    for text in dice.sample(LINES, dice.randrange(2, len(LINES) + 1)):
        if region == "preamble" and dice.random() < 0.5:
            region, depth = "operative", -1
        if region == "operative" and dice.random() < 0.2:
            lines.append(Line(Section(title=(Text(dice.choice(["Lakes", "Seas"])),)), Place()))
            inside, depth = True, -1
        elif dice.random() < 0.1:
            lines.append(Line(Heading(content=(Text("On water"),)), Place(region, inside)))  # type: ignore[arg-type]
            depth = -1
        deep = dice.randrange(min(depth + 2, 3)) if depth >= 0 else 0
        then[deep + 1 :] = [False] * 9
        then[deep] = deep > 0 and (then[deep] or dice.random() < 0.3)
        place = Place(region, inside, deep, then[deep])  # type: ignore[arg-type]
        kind = (Paragraph if place.then else Item) if deep else Preambular if region == "preamble" else Operative
        words = text.split(" ")
        words[dice.randrange(1, len(words))] = dice.choice(["boats", "gauges", "of"])
        lines.append(Line(kind(content=said(" ".join(words))), place))
        depth = deep
    preamble, operatives = nested(lines)
    return Resolution(front=front, parts=(Part(preamble=preamble, operative=operatives),))


@pytest.mark.parametrize("seed", range(80))
def test_wherever_lines_hang_both_texts_come_back(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(seed)
    old, new = thrown(dice, Front()), thrown(dice, Front())
    either = readings.Reading(dice.choice([0.0, 0.15, 0.3]), by_lines=True), readings.Reading(0.3)
    monkeypatch.setattr(readings, "READINGS", either)
    monkeypatch.setattr(readings, "LARGEST", 100)
    found = redline(old, new, Figures())
    assert accept(found.resolution).parts == new.parts
    assert reject(found.resolution).parts == old.parts


@pytest.mark.parametrize("seed", range(20))
def test_putting_readings_off_changes_no_redline(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(seed)
    old, new = thrown(dice, Front()), thrown(dice, Front())
    found = redline(old, new, Figures())
    monkeypatch.setattr(readings, "_least_marked", lambda *_: 0)
    assert redline(old, new, Figures()).resolution == found.resolution


def test_a_reading_that_is_bound_to_mark_more_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    said_by = {name: [f"{name if n % 10 else 'of'}{n}" for n in range(40)] for name in ("lake", "sea")}
    old, new = (resolution(operative(f"Decides| {' '.join(words)};")) for words in said_by.values())
    tried: list[float] = []
    whole = readings._whole

    def noted(before: Resolution, after: Resolution, merge: Merge) -> Resolution:
        tried.extend([merge.stream.least] if isinstance(merge, Relaid) else [])
        return whole(before, after, merge)

    monkeypatch.setattr(readings, "_whole", noted)
    redline(old, new, Figures())
    assert tried == [0]
