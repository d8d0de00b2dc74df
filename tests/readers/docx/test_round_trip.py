"""Law: what was written as Word is read from it again, facts and labels included; edits in Word win."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import HealthCheck, given, settings

from drafter.model.front import LANGUAGES, Adoption, Agenda, Front, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import Note, Operative, Part, Preambular, Reference, Text, Verb
from drafter.readers.docx import read
from drafter.word.custom_xml import record_part
from tests.builders import item, operative, recital, resolution, said
from tests.generated import resolutions
from tests.readers.docx.drafts import changed, edited, lines, names, without, written

FRONT = Front(
    kind=Kind.REVISED_DRAFT_RESOLUTION,
    symbol="A/81/L.7/Rev.1",
    session=Session(81),
    date=datetime.date(2026, 11, 20),
    original="fr",
    agenda=Agenda(items=("124 (c)",), titles=((Text("Cooperation"),),)),
    sponsors=(
        Sponsor(name="Cameroon", code="CMR", note=Note((Text("On behalf of a group."),), "*")),
        Sponsor(name="Congo", code="COG"),
    ),
    sponsors_notes=(Note((Text("Any changes will be reflected."),), "**"),),
    title=(Text("Lakes"),),
    recalls=("77/18",),
    known=(("80/5", datetime.date(2025, 11, 3)),),
)
NAMED = Note((Text("See Article 52."),), name="charter")
DRAFT = Resolution(
    front=FRONT,
    parts=(
        Part(
            preamble=(Preambular(content=(*said("Recalling| the Charter,"), NAMED)),),
            operative=(
                Operative(
                    content=said("Requests| the Secretary-General:"), items=(item("to report;"),), label="report"
                ),
                Operative(
                    content=(Verb((Text("Decides"),)), Text(" to review paragraph "), Reference("report"), Text("."))
                ),
            ),
        ),
    ),
)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_resolution_comes_back_from_its_word_file(code: str) -> None:
    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(resolutions(code))
    def comes_back(made: Resolution) -> None:
        assert read(written(made), "draft.docx") == (made, ())

    comes_back()


def test_facts_labels_and_names_that_no_page_shows_come_back() -> None:
    made, _ = read(written(DRAFT), "draft.docx")
    assert made == DRAFT
    assert names(made) == ["charter"]


def test_a_text_that_does_not_say_when_it_was_adopted_comes_back() -> None:
    front = Front(kind=Kind.RESOLUTION, title=(Text("Lakes"),), adoption=Adoption(basis=(Text("[on a report]"),)))
    made = resolution(operative("Decides| so."), front=front)
    assert read(written(made), "draft.docx")[0].front.adoption == front.adoption


def test_a_name_stays_with_its_note_where_another_says_the_same() -> None:
    twin = Note((Text("See Article 52."),), mark="*")
    front = Front(title=(Text("Lakes"),), sponsors=(Sponsor(name="Congo", code="COG", note=twin),))
    made = resolution(Preambular(content=(*said("Recalling| it,"), NAMED)), operative("Decides| so."), front=front)
    assert read(written(made), "draft.docx")[0].parts[0].preamble[0].content[-1].name == "charter"  # type: ignore[union-attr]


def test_a_file_that_lost_its_record_still_reads_the_same() -> None:
    made, findings = read(without(written(DRAFT), "customXml/item1.xml"), "draft.docx")
    assert lines(made) == lines(DRAFT)
    assert (made.front.symbol, made.front.session, made.front.date) == (FRONT.symbol, FRONT.session, FRONT.date)
    assert (made.front.kind, made.front.agenda, made.front.original) == (FRONT.kind, FRONT.agenda, "fr")
    assert made.front.sponsors == FRONT.sponsors
    assert made.front.sponsors_notes == FRONT.sponsors_notes
    assert made.parts[0].operative[1].content[2] == Reference("para1")  # type: ignore[union-attr]
    assert findings == ()


def test_an_edited_paragraph_speaks_for_itself() -> None:
    data = edited(written(DRAFT), " to review paragraph ", " to forget paragraph ")
    made, _ = read(data, "draft.docx")
    assert lines(made)[-1] == "2. |Decides| to forget paragraph ."
    assert made.parts[0].operative[0] == DRAFT.parts[0].operative[0]


def test_an_edited_note_speaks_for_itself() -> None:
    made, _ = read(edited(written(DRAFT), "See Article 52.", "See Article 53.", "word/footnotes.xml"), "draft.docx")
    assert lines(made)[0] == "|Recalling| the Charter,[See Article 53.]"


def test_an_edited_cover_wins_over_the_record() -> None:
    data = edited(written(DRAFT), "Eighty-first session", "Eighty-second session")
    made, _ = read(edited(data, "Lakes", "Rivers"), "draft.docx")
    assert (made.front.session, made.front.title) == (Session(82), (Text("Rivers"),))
    assert (made.front.recalls, made.front.sponsors) == (FRONT.recalls, FRONT.sponsors)


def test_an_edited_masthead_wins_over_the_record() -> None:
    data = edited(written(DRAFT), "20\u00a0November 2026", "21\u00a0November 2026", "word/header3.xml")
    assert read(data, "draft.docx")[0].front.date == datetime.date(2026, 11, 21)


def test_operative_paragraphs_whose_numbers_were_typed_in_place_of_words_stay_operative() -> None:
    data = written(resolution(recital("Recalling| its plan,"), operative("Requests| it;"), operative("Decides| so.")))
    for number in (1, 2):
        counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        data = edited(data, counted, f"</w:pPr><w:r><w:tab/><w:t>{number}.</w:t><w:tab/></w:r>")
        data = edited(data, '<w:rStyle w:val="OperativeOpening"/>', "<w:i/>")
    assert lines(read(data, "draft.docx")[0])[1:] == ["1. |Requests| it;", "2. |Decides| so."]


@pytest.mark.parametrize(
    "record", ["", "{", "[]", '{"front": 5}', '{"front": {"date": "never"}}', '{"front":{},"blocks":[[1,2]]}']
)
def test_a_record_that_somebody_spoilt_counts_as_none(record: str) -> None:
    made, _ = read(changed(written(DRAFT), "customXml/item1.xml", record_part(record)), "draft.docx")
    assert lines(made) == lines(DRAFT)


@pytest.mark.parametrize("code", LANGUAGES)
def test_in_each_language_a_text_reads_the_same_without_its_record(code: str) -> None:
    verbs = {
        "ar": ("إذ تشير", "تطلب"),
        "en": ("Recalling", "Requests"),
        "es": ("Recordando", "Solicita"),
        "fr": ("Rappelant", "Prie"),
        "ru": ("ссылаясь", "просит"),
        "zh": ("回顾", "请"),
    }
    recalls, requests = verbs[code]
    draft = resolution(
        recital(f"{recalls}| 77/18"),
        operative(f"{requests}| 1:", item("2"), item("3")),
        operative(f"{requests}| 4", note="5"),
        front=Front(language=code, symbol="A/81/L.7", session=Session(81), title=(Text("6"),)),
    )
    made, _ = read(without(written(draft), "customXml/item1.xml"), "draft.docx")
    assert lines(made) == lines(draft)
    assert (made.front.language, made.front.session) == (code, Session(81))
