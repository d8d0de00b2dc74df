"""What a redline shows between two whole texts."""

import random

import pytest

from drafter.errors import UsageError
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Block,
    Item,
    Link,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Section,
    Text,
    Verb,
)
from drafter.model.outline import outline
from drafter.redline import accept, redline, reject
from tests.redline.stand_in import Figures

LINES = [
    f"Requests the observatory of basin {name} to publish its readings of the water level each month"
    for name in "ABCDEFGH"
]


def paragraph(line: str, *items: str) -> Operative:
    verb, rest = line.split(" ", 1)
    return Operative(
        content=(Verb((Text(verb),)), Text(" " + rest)), items=tuple(Item(content=(Text(i),)) for i in items)
    )


def draft(*blocks: Block, language: str = "en", preamble: tuple[Block, ...] = ()) -> Resolution:
    return Resolution(front=Front(language=language), parts=(Part(preamble=preamble, operative=blocks),))


def changes(resolution: Resolution) -> list[str]:
    return [block.change.kind if block.change else "" for block in resolution.parts[0].operative]


def test_two_equal_texts_show_no_change() -> None:
    text = draft(*map(paragraph, LINES))
    assert redline(text, text, Figures()).resolution == text


def test_a_paragraph_put_in_front_renumbers_the_rest_without_a_change_in_them() -> None:
    old = draft(*map(paragraph, LINES[1:4]))
    result = redline(old, draft(*map(paragraph, LINES[:4])), Figures())
    assert changes(result.resolution) == ["inserted", "", "", ""]
    assert (result.summary.added, result.summary.renumbered) == (1, 3)


def test_a_paragraph_found_elsewhere_word_for_word_has_moved() -> None:
    moved = "Thanks everyone who came by bicycle despite the rain of that morning"
    old, new = draft(*map(paragraph, [moved, *LINES[:3]])), draft(*map(paragraph, [*LINES[:3], moved]))
    result = redline(old, new, Figures())
    assert changes(result.resolution) == ["moved-from", "", "", "", "moved-to"]
    assert result.summary.moved == 1


def test_a_struck_paragraph_does_not_count() -> None:
    result = redline(draft(*map(paragraph, LINES[:3])), draft(*map(paragraph, LINES[1:3])), Figures())
    assert [e.numbers for e in outline(result.resolution) if isinstance(e.block, Operative)] == [(1,), (1,), (2,)]


def test_a_text_of_one_paragraph_keeps_it_when_it_grows() -> None:
    old, new = draft(paragraph(LINES[0])), draft(*map(paragraph, LINES[:2]))
    result = redline(old, new, Figures())
    assert changes(result.resolution) == ["", "inserted"]
    assert [outline(result.resolution, before=before)[0].numbers for before in (True, False)] == [(), (1,)]


def test_two_languages_are_refused() -> None:
    with pytest.raises(UsageError, match="different languages"):
        redline(draft(language="en"), draft(language="fr"), Figures())


def scrambled(dice: random.Random, text: Resolution) -> Resolution:
    """The text with paragraphs and sub-paragraphs dropped, moved, reworked and added at random."""

    def reworked(block: Operative) -> Operative:
        words = "".join(node.text for node in block.content if isinstance(node, Text)).split()
        for _ in range(dice.randrange(4)):
            words.insert(dice.randrange(len(words) + 1), dice.choice(["lake", "report", "77/18", "notes"]))
        items = [i for i in block.items if dice.random() < 0.8] + [Item(content=(Text("a new one"),))] * dice.randrange(
            2
        )
        return Operative(content=(*block.content[:1], Text(" " + " ".join(words))), items=tuple(items))

    blocks = [reworked(b) if dice.random() < 0.5 else b for b in text.parts[0].operative if dice.random() < 0.8]  # type: ignore[arg-type]
    if dice.random() < 0.5:
        blocks.append(paragraph("Decides to meet in basin " + str(dice.random())))
    dice.shuffle(blocks) if dice.random() < 0.3 else None
    recitals = tuple(Preambular(content=(Text(dice.choice(LINES)),)) for _ in range(dice.randrange(3)))
    annex = Annex(title=(Text("Plan"),), body=(Paragraph(content=(Text(dice.choice(LINES)),)),))
    part = Part(preamble=recitals, operative=tuple(blocks), annexes=(annex,) * dice.randrange(3))
    return Resolution(front=text.front, parts=(part,))


@pytest.mark.parametrize("seed", range(60))
def test_accepting_gives_the_new_text_and_refusing_the_old_one(seed: int) -> None:
    dice = random.Random(seed)
    base = draft(*(paragraph(line, "first basin", "second basin") for line in LINES))
    old, new = scrambled(dice, base), scrambled(dice, base)
    result = redline(old, new, Figures())
    assert accept(result.resolution) == new
    assert reject(result.resolution).parts == old.parts
    assert result.findings == ()


def test_a_link_that_leads_elsewhere_is_said_and_changes_no_word() -> None:
    old, new = (
        draft(Operative(content=(Text("See "), Link((Text("the chart"),), target), Text(" of the lakes."))))
        for target in ("https://example.org/1", "https://example.org/2")
    )
    result = redline(old, new, Figures())
    assert result.resolution.parts == new.parts
    assert [(finding.code, str(finding.severity)) for finding in result.findings] == [("redline-links", "warning")]


def test_annexes_that_say_their_headings_and_those_that_do_not_are_one() -> None:
    old, new = (
        Resolution(front=Front(), parts=(Part(annexes=(Annex(heading=heading, title=(Text("Plan"),)),)),))
        for heading in ((), (Text("Schedule"),))
    )
    result = redline(old, new, Figures())
    assert result.findings == ()
    assert [annex.change for annex in result.resolution.parts[0].annexes] == [None]


def test_a_section_whose_text_is_another_keeps_its_title() -> None:
    old, new = (
        draft(Section(title=(Text("Lakes"),), operative=(paragraph(line),)), paragraph(LINES[0]))
        for line in ("Decides to swim at dawn", "Requests seven reports on tides, winds and currents of all seas")
    )
    section = redline(old, new, Figures()).resolution.parts[0].operative[0]
    assert isinstance(section, Section)
    assert (section.change, section.title) == (None, (Text("Lakes"),))


def test_two_texts_with_nothing_in_common_are_said_to_be_so() -> None:
    old, new = (draft(paragraph(line)) for line in (LINES[0], "Thanks everyone who came by bicycle despite rain"))
    assert [gap.code for gap in redline(old, new, Figures()).findings] == ["redline-unlike"]
