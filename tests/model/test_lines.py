"""A text as lines, each with the place where it hangs, and back."""

import random

import pytest

from drafter.model.lines import Line, NoPlaceError, bare, lines_of, nested, placed
from drafter.model.nodes import (
    Cell,
    Heading,
    Item,
    Operative,
    Paragraph,
    Part,
    Place,
    Preambular,
    Row,
    Section,
    Table,
    Text,
)
from tests.builders import item, operative, recital, said

PART = Part(
    preamble=(recital("Recalling| two basins,", item("one,"), item("another,")),),
    operative=(
        Operative(
            content=said("Decides| as follows:"),
            items=(item("to look,", item("east,"), item("west,")), item("to listen,")),
            then=(
                Paragraph(content=said("and to report;"), items=(item("soon,"),)),
                Paragraph(content=said("or not.")),
            ),
        ),
        Section(
            title=(Text("Lakes"),), preamble=(recital("Noting| rain,"),), operative=(operative("Asks| for more."),)
        ),
        Heading(content=(Text("Rivers"),)),
    ),
)


def test_the_lines_of_a_text_make_the_same_text_again() -> None:
    preamble, operative = nested(lines_of(PART))
    assert (preamble, operative) == (PART.preamble, PART.operative)


def test_a_line_knows_what_it_hangs_on() -> None:
    places = [line.place for line in lines_of(PART)]
    assert [place.depth for place in places] == [0, 1, 1, 0, 1, 2, 2, 1, 1, 2, 1, 0, 0, 0, 0]
    assert [place.inside for place in places[-4:]] == [False, True, True, False]
    assert [place.region for place in places[-4:]] == ["operative", "preamble", "operative", "operative"]


def line(text: str, place: Place, kind: type[Paragraph] = Operative) -> Line:
    return Line(kind(content=said(text)), place)


def test_a_line_without_a_place_parts_no_others_from_what_they_hang_on() -> None:
    struck = line("Thanks| all;", Place())
    lines = [(line("Asks| for:", Place()), True), (struck, False), (line("rain,", Place(depth=1), Item), True)]
    assert [each.place.depth for each in placed(lines)] == [0, 1, 1]
    assert isinstance(placed(lines)[1].block, Item)


def test_a_line_without_a_place_keeps_its_own_where_nothing_hangs_behind_it() -> None:
    struck = line("Recalling| rain,", Place("preamble"), Preambular)
    lines = [(struck, False), (line("Asks| for rain.", Place()), True), (line("Thanks| all;", Place()), False)]
    assert [each.place for each in placed(lines)] == [Place("preamble"), Place(), Place()]


def test_a_heading_cannot_stand_between_sub_paragraphs() -> None:
    heading = Line(Heading(content=(Text("Rivers"),)), Place())
    lines = [(line("Asks| for:", Place()), True), (heading, False), (line("rain,", Place(depth=1), Item), True)]
    with pytest.raises(NoPlaceError):
        placed(lines)


def test_a_bare_block_has_its_shape_and_no_word() -> None:
    row = Row(cells=(Cell(content=(Text("Level"),), columns=2),))
    assert bare(row) == Row(cells=(Cell(content=(), columns=2),))
    assert bare(Table(rows=(row,), widths=(1, 2), title=(Text("Levels"),))) == Table(rows=(), widths=(1, 2))
    assert bare(Operative(content=said("Asks| so."), number=3)) == Operative(content=(), number=3)


@pytest.mark.parametrize("seed", range(20))
def test_lines_put_in_places_stay_in_their_order(seed: int) -> None:
    dice = random.Random(seed)
    lines = lines_of(PART)
    away = [each for each in lines if isinstance(each.block, Paragraph)]
    mixed = [(each, True) for each in lines]
    for _ in range(6):
        mixed.insert(dice.randrange(len(mixed) + 1), (dice.choice(away), False))
    out = placed(mixed)
    again = lines_of(Part(preamble=(blocks := nested(out))[0], operative=blocks[1]))
    assert [each.block.content for each in again if isinstance(each.block, Paragraph)] == [
        each.block.content for each, _ in mixed if isinstance(each.block, Paragraph)
    ]
    assert [each.place for each in again] == [each.place for each in out]
