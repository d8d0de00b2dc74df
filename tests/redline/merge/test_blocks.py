"""Which paragraph is which, where it then stands, and what happens to it when the two sides disagree."""

from __future__ import annotations

import pytest

from drafter.errors import UsageError
from drafter.language import language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Block,
    Cell,
    Item,
    Operative,
    Paragraph,
    Part,
    Reference,
    Row,
    Section,
    Table,
    Text,
)
from drafter.redline.merge import Kind, Merged, merge
from drafter.writers import text
from tests.builders import item, operative, recital, said
from tests.builders import resolution as draft

REPORT = operative("Requests| the observatory to publish its readings of the level each month;")
INVITE = operative("Invites| all States to send what they have measured in their basins;")
CLEAN = operative("Encourages| the States of the basin to keep their gauges clean and dry;")
BOOK = operative("Welcomes| the book that the observatory has written about its gauges;")
MEET = operative("Decides| to meet again.")
BASE = draft(REPORT, INVITE, CLEAN, BOOK, MEET)


def merged(base: Resolution, mine: Resolution, theirs: Resolution) -> Merged:
    return merge(base, mine, theirs, language("en"), names=("G77", "EU"))


def lines(found: Merged) -> list[str]:
    """The text under the organ's name, a line a paragraph."""
    page = text.write(found.resolution, language("en"))
    return [line.strip() for line in page.partition("The General Assembly")[2].splitlines() if line.strip(" ,")]


def listed(found: Merged) -> list[tuple[str, str]]:
    return [(conflict.kind.value, conflict.where) for conflict in found.conflicts]


def changed(block: Operative, old: str, new: str) -> Operative:
    content = tuple(Text(node.text.replace(old, new)) if isinstance(node, Text) else node for node in block.content)
    return Operative(content=content, items=block.items, label=block.label)


def test_a_paragraph_that_one_side_moved_keeps_the_words_the_other_gave_it() -> None:
    found = merged(
        BASE,
        draft(INVITE, CLEAN, BOOK, REPORT, MEET),
        draft(changed(REPORT, "month", "week"), INVITE, CLEAN, BOOK, MEET),
    )
    assert found.conflicts == ()
    assert lines(found)[3] == "4. Requests the observatory to publish its readings of the level each week;"


def test_sections_put_round_paragraphs_do_not_hide_what_the_other_changed_in_them() -> None:
    sections = draft(
        Section(title=said("One"), operative=(REPORT, INVITE)),
        Section(title=said("Two"), operative=(CLEAN, BOOK, MEET)),
    )
    found = merged(BASE, sections, draft(REPORT, changed(INVITE, "all", "coastal"), CLEAN, BOOK, MEET))
    assert found.conflicts == ()
    assert "2. Invites coastal States to send what they have measured in their basins;" in lines(found)


def test_both_put_something_in_one_place_and_both_stand() -> None:
    chad, niger = operative("Thanks| Chad for its gauge;"), operative("Thanks| Niger for its warm welcome;")
    found = merged(
        BASE, draft(REPORT, chad, INVITE, CLEAN, BOOK, MEET), draft(REPORT, niger, INVITE, CLEAN, BOOK, MEET)
    )
    assert found.conflicts == ()
    assert lines(found)[1:3] == ["2. Thanks Chad for its gauge;", "3. Thanks Niger for its warm welcome;"]


def test_the_same_paragraph_put_in_by_both_stands_once() -> None:
    chad = operative("Thanks| Chad for its gauge;")
    new = draft(REPORT, chad, INVITE, CLEAN, BOOK, changed(MEET, "again", "soon"))
    found = merged(BASE, draft(REPORT, chad, INVITE, CLEAN, BOOK, MEET), new)
    assert found == Merged(new)


def test_what_comes_last_ends_with_a_full_stop_whoever_put_it_there() -> None:
    end = changed(MEET, ".", ";")
    found = merged(
        draft(REPORT, MEET),
        draft(REPORT, end, operative("Thanks| Chad.")),
        draft(REPORT, end, operative("Thanks| Niger.")),
    )
    assert lines(found)[1:] == ["2. Decides to meet again;", "3. Thanks Chad;", "4. Thanks Niger."]


def test_a_paragraph_struck_by_one_and_changed_by_the_other_is_for_them_to_settle() -> None:
    found = merged(
        BASE, draft(INVITE, CLEAN, BOOK, MEET), draft(changed(REPORT, "month", "week"), INVITE, CLEAN, BOOK, MEET)
    )
    assert lines(found)[0] == (
        "1. [Requests the observatory to publish its readings of the level each week – EU / delete – G77];"
    )
    assert listed(found) == [("deletion", "paragraph 1")]


def test_a_struck_section_stands_whole_where_the_other_changed_a_paragraph_in_it() -> None:
    base = draft(REPORT, Section(title=said("Two"), operative=(CLEAN, BOOK)))
    new = draft(REPORT, Section(title=said("Two"), operative=(changed(CLEAN, "dry", "warm"), BOOK)))
    found = merged(base, draft(REPORT), new)
    assert lines(found)[2:] == [
        "[Two",
        "2. Encourages the States of the basin to keep their gauges clean and warm;",
        "3. Welcomes the book that the observatory has written about its gauges – EU / delete – G77];",
    ]
    assert listed(found) == [("deletion", "section I")]


def test_what_both_have_written_anew_stands_as_two_alternatives() -> None:
    urge = operative("Urges| every Government on the shore to share its figures with the secretariat without delay;")
    call = operative("Calls upon| commissions that wish to do so to consider sending information whenever they can;")
    found = merged(BASE, draft(REPORT, urge, CLEAN, BOOK, MEET), draft(REPORT, call, CLEAN, BOOK, MEET))
    assert [line.split("[")[0] for line in lines(found)[1:4]] == [
        "2. ",
        "2 alt. ",
        "3. Encourages the States of the basin to keep their gauges clean and dry;",
    ]
    assert listed(found) == [("words", "paragraph 2")]


def test_two_places_for_one_paragraph_are_listed() -> None:
    found = merged(BASE, draft(INVITE, CLEAN, REPORT, BOOK, MEET), draft(INVITE, CLEAN, BOOK, MEET, REPORT))
    assert listed(found) == [("place", "paragraph 3")]
    assert found.conflicts[0].theirs == "behind “Decides to meet again”"


def test_sub_paragraphs_are_merged_like_paragraphs() -> None:
    def asked(*items: Item) -> Resolution:
        return draft(operative("Requests| the observatory:", *items), MEET)

    level, book, gauge = item("to measure the level;"), item("to write a book;"), item("to paint the gauge;")
    found = merged(
        asked(level, book, gauge),
        asked(level, book, item("to paint the old gauge;")),
        asked(level, gauge, item("to rest;")),
    )
    assert found.conflicts == ()
    assert lines(found)[1:4] == ["(a) to measure the level;", "(b) to paint the old gauge;", "(c) to rest;"]


def table(*rows: str) -> Block:
    cells = [tuple(Cell(content=said(text)) for text in row.split("|")) for row in rows]
    return Table(title=said("Levels"), rows=tuple(Row(cells=each) for each in cells))


@pytest.mark.parametrize(
    ("mine", "theirs", "shown", "conflicts"),
    [
        (
            table("North|5", "South|4"),
            table("North|3|calm", "South|4|wild"),
            ["North | 5 | calm", "South | 4 | wild"],
            0,
        ),
        (table("North|5", "South|4"), table("North|6", "South|4"), ["North | [5 – G77 / 6 – EU]", "South | 4"], 1),
        (table("North|5", "South|4"), table("South|4"), ["[North | 5 – G77 / delete – EU]", "South | 4"], 1),
        (table("North|3"), table("North|3", "South|4", "East|9"), ["North | 3", "East | 9"], 0),
    ],
)
def test_tables_are_merged_by_row_and_column(mine: Block, theirs: Block, shown: list[str], conflicts: int) -> None:
    base = table("North|3", "South|4")
    found = merged(draft(REPORT, base), draft(REPORT, mine), draft(REPORT, theirs))
    assert lines(found)[2:] == shown
    assert len(found.conflicts) == conflicts


def test_recitals_annexes_and_headings_have_their_places_in_words() -> None:
    def made(word: str) -> Resolution:
        body = (Paragraph(content=said(f"The plan is {word}.")),)
        return draft(
            recital(f"Noting| the {word} work,"), MEET, annexes=(Annex(title=said(f"A {word} plan"), body=body),)
        )

    found = merged(made("old"), made("first"), made("second"))
    assert listed(found) == [("words", "recital 1"), ("words", "annex"), ("words", "annex, paragraph")]


def test_a_reference_to_a_paragraph_that_the_other_struck_says_so() -> None:
    asked = Operative(content=said("Requests| a report each month;"), label="report")
    end = Operative(content=(*said("Decides| to discuss paragraph "), Reference("report"), Text(".")))
    found = merged(draft(asked, INVITE, MEET), draft(INVITE, MEET), draft(asked, INVITE, end))
    assert lines(found)[-1] == "2. Decides to discuss paragraph [1 – EU / delete – G77]."
    assert found.conflicts[0].kind is Kind.REFERENCE


def test_one_name_given_to_two_paragraphs_becomes_two() -> None:
    def named(line: str, before: Operative) -> Operative:
        return Operative(content=said(line), label="new")

    mine = draft(REPORT, named("Thanks| Chad for its gauge;", REPORT), INVITE, MEET)
    refers = Operative(content=(*said("Decides| to weigh paragraph "), Reference("new"), Text(".")))
    theirs = draft(REPORT, INVITE, named("Regrets| the drought of last year;", INVITE), refers)
    found = merged(draft(REPORT, INVITE, MEET), mine, theirs).resolution
    assert [getattr(block, "label", None) for block in found.parts[0].operative if getattr(block, "label", None)] == [
        "new",
        "new-2",
    ]
    assert lines(Merged(found))[-1] == "5. Decides to weigh paragraph 4."


def test_lettered_parts_are_merged_one_by_one() -> None:
    def two(first: Operative, second: Operative) -> Resolution:
        parts = tuple(Part(title=said(f"Part {n}"), operative=(block, MEET)) for n, block in enumerate((first, second)))
        return Resolution(front=Front(title=said("Title")), parts=parts)

    mine, theirs = changed(REPORT, "month", "week"), changed(BOOK, "book", "two books")
    assert merged(two(REPORT, BOOK), two(mine, BOOK), two(REPORT, theirs)) == Merged(two(mine, theirs))


def test_three_languages_are_not_merged_and_sides_have_two_names() -> None:
    french = Resolution(front=Front(language="fr"))
    with pytest.raises(UsageError, match="different languages"):
        merge(BASE, french, BASE, language("en"), names=("G77", "EU"))
    for names in (("EU", "EU"), ("E[U]", "G77"), (" ", "EU")):
        with pytest.raises(UsageError):
            merge(BASE, BASE, BASE, language("en"), names=names)
