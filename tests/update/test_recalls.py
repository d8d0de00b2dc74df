"""Which citations gain or become the text just adopted, and how sure that is; the text is 77/18 of a steady cycle."""

from dataclasses import replace

import pytest

from drafter.language import language
from drafter.model.front import Session
from drafter.model.nodes import Note, Operative, Text
from drafter.update import Certainty, plan
from drafter.update.proposals import Kind
from tests.update.rolling import ON, paragraph, planned, text


def recalls(*recitals: str, code: str = "en") -> list[tuple[str, str, Certainty]]:
    made = planned(text(paragraph("x"), preamble=recitals, code=code))
    return [(each.old, each.new, each.certainty) for each in made.proposals if each.kind is Kind.RECALL]


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("es", "75/16 de la Asamblea, de 23 de noviembre de 2020", "77/18 de la Asamblea, de 21 de noviembre de 2022"),
        ("ru", "75/16 Ассамблеи от 23 ноября 2020 года", "77/18 Ассамблеи от 21 ноября 2022 года"),
        ("zh", "2020年11月23日大会第75/16号", "2022年11月21日大会第77/18号"),
    ],
)
def test_the_name_of_the_assembly_between_number_and_date_stays(code: str, old: str, new: str) -> None:
    word = {"es": "la resolución ", "ru": "резолюцию ", "zh": ""}[code]
    [(was, becomes, _)] = recalls(f"{word}{old}{'决议' if code == 'zh' else ''}", code=code)
    assert (was, becomes.replace("\u00a0", " ")) == (old, new)


def test_parts_of_one_text_are_no_chain_that_surely_grows() -> None:
    [(_, _, certainty)] = recalls("Recalling its resolutions 75/16 A of 1 December 2020 and 75/16 B of 2 June 2021")
    assert certainty is Certainty.LIKELY


def test_a_text_that_was_adopted_in_parts_is_no_sure_successor() -> None:
    old = text(paragraph("x"), preamble=("Recalling its resolution 74/292 of 30 June 2020",))
    front = replace(old.front, symbol="A/RES/75/250", session=Session(75), adoption=None)
    [recall] = [
        p for p in plan(replace(old, front=front), language("en"), session=76).proposals if p.kind is Kind.RECALL
    ]
    assert recall.certainty is Certainty.LIKELY


def test_the_text_before_one_that_shares_its_date_with_others_is_a_question() -> None:
    [(old, new, certainty), *_] = recalls("in its resolutions 75/16 and 75/17 of 23 November 2020")
    assert (old, new, certainty) == ("75/16", "77/18", Certainty.OPEN)


def test_a_text_before_that_is_cited_with_a_wrong_year_is_found_all_the_same() -> None:
    [(old, new, certainty)] = recalls("Recalling its resolution 75/16 of 23 November 2018 on lakes")
    assert (old, new, certainty) == (
        "75/16 of 23 November 2018",
        "77/18 of 21 November 2022",
        Certainty.LIKELY,
    )


def test_a_text_beside_one_of_another_date_moves_by_itself() -> None:
    assert recalls("on the implementation of resolutions 75/16 and 68/3 of 23 September 2013") == [
        ("75/16", "77/18", Certainty.LIKELY)
    ]


def test_a_text_of_one_interval_ago_goes_before_one_that_is_cited_with_the_title() -> None:
    cited = "Recalling its resolution 47/53 of 9 December 1992 on cooperation between harbour masters and keepers"
    old = text(paragraph("x"), preamble=(cited, "Recalling its resolution 75/400 of 11 December 2020"))
    front = replace(old.front, title=(Text("Cooperation between harbour masters and keepers"),), symbol="A/RES/77/400")
    made = plan(replace(old, front=replace(front, adoption=None)), language("en"), session=79, date=ON)
    assert made.cycle.before == {"75/400"}


def test_a_note_that_lists_the_earlier_texts_tells_the_last_and_grows() -> None:
    noted = Operative(
        content=(Text("Recalls its resolutions"), Note((Text("Resolutions 71/400, 73/400 and 75/400."),)))
    )
    old = text(noted, paragraph("x"))
    made = plan(
        replace(old, front=replace(old.front, symbol="A/RES/77/400", adoption=None)),
        language("en"),
        session=79,
        date=ON,
    )
    [recall] = [each for each in made.proposals if each.kind is Kind.RECALL]
    assert (recall.old, recall.new) == (" and 75/400", ", 75/400 and 77/400")


def test_a_chain_written_in_a_way_of_its_own_keeps_all_but_its_last_joint() -> None:
    [(old, new, certainty)] = recalls(
        "Recalling its resolutions 71/9 of 20 November 2016 , 73/8 of 20 November 2018, and 75/16 of 23 November 2020"
    )
    assert certainty is Certainty.LIKELY
    assert old == ", and 75/16 of 23 November 2020"
    assert new == ", 75/16 of 23 November 2020 and 77/18 of 21 November 2022"


def test_a_single_citation_is_no_sure_move_where_the_cycle_is_not_steady() -> None:
    old = text(paragraph("x"), preamble=("Recalling its resolution 75/16 of 23 November 2020",))
    [recall] = [each for each in planned(old, session=78).proposals if each.kind is Kind.RECALL]
    assert recall.certainty is Certainty.LIKELY


def test_the_text_before_is_told_by_the_words_of_the_title_where_the_records_are_silent() -> None:
    title = "Cooperation between the harbour masters and the lighthouse keepers"
    cited = "Recalling its resolution 64/12 of 19 November 2009"
    recital = f"{cited} on cooperation between harbour masters and lighthouse keepers"
    old = text(paragraph("x"), preamble=(recital,))
    front = replace(old.front, title=(Text(title),), symbol="A/RES/77/400", adoption=None)
    made = plan(replace(old, front=front), language("en"), session=79, date=ON)
    assert made.cycle.before == {"64/12"}


def test_new_citations_have_the_spaces_of_the_last_text() -> None:
    plain = "Recalling its resolution 75/16 of 23 November 2020"
    kept = "Recalling its resolution\u00a075/16 of 23\u00a0November 2020"
    assert [new for _, new, _ in recalls(plain)] == ["77/18 of 21 November 2022"]
    assert [new for _, new, _ in recalls(kept)] == ["77/18 of 21\u00a0November 2022"]
