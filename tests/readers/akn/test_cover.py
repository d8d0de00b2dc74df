"""Front matter: cover, workflow, vote, agenda, sponsors."""

from __future__ import annotations

import datetime

import pytest

from drafter.language import language
from drafter.model.front import Agenda, Front, Kind, Session
from drafter.model.nodes import Note, Text
from drafter.readers.akn import read
from drafter.readers.akn.cover import agenda_items
from drafter.readers.akn.sponsors import names
from tests.readers.akn.official import file, note, paragraph, reading

AGENDA = (
    '<p><inline name="agenda item">Agenda item 127 (b)</inline></p><p><inline name="agenda item name">Seas</inline></p>'
)
LINE = "<p><docTitle>Resolution adopted by the General Assembly on 21 November 2022</docTitle></p>"
BASIS = '<p><docProponent refersTo="#fifthCommittee">[on the report (<inline>A/77/1</inline>)]</docProponent></p>'


def step(outcome: str, by: str = "", **more: str) -> str:
    given = " ".join(f'{name.rstrip("_")}="{value}"' for name, value in more.items())
    return f'<step outcome="{outcome}" by="{by}" {given}/>'


def front(cover: str = "", steps: str = "", code: str = "en", voting: str = "") -> Front:
    meta = f"<workflow>{steps}</workflow><analysis><parliamentary>{voting}</parliamentary></analysis>"
    return reading(paragraph("x"), cover=cover, meta=meta, code=code)[0].front


def test_symbol_session_title_and_kind() -> None:
    found = front()
    assert (found.symbol, found.session, found.kind) == ("A/RES/77/18", Session(77), Kind.RESOLUTION)
    assert (found.title, found.organ, found.distribution) == ((Text("Lakes"),), "general-assembly", "general")


def test_the_agenda_item_with_its_title() -> None:
    assert front(AGENDA).agenda == Agenda(items=("127 (b)",), titles=((Text("Seas"),),))


@pytest.mark.parametrize(
    ("code", "line", "items"),
    [
        ("en", "Agenda items 13 (a) and 115", ["13 (a)", "115"]),
        ("fr", "Point 127 b) de l’ordre du jour", ["127 (b)"]),
        ("es", "Temas 13 a) y 115 del programa", ["13 (a)", "115"]),
        ("ru", "Пункты 20 и 78 а) повестки дня", ["20", "78 (a)"]),
        ("zh", "议程项目127(b)", ["127 (b)"]),
        ("ar", "البند 127 (ب) من جدول الأعمال", ["127 (b)"]),
        ("ar", "البند 100 (ه ه) من جدول الأعمال", ["100 (ee)"]),
        ("en", "Agenda item 127 (aa)", ["127 (aa)"]),
        ("en", "Agenda item 20 (a) and (b)", ["20 (a)", "20 (b)"]),
    ],
)
def test_agenda_items_of_each_language_have_one_form(code: str, line: str, items: list[str]) -> None:
    assert list(agenda_items(line, language(code))) == items


def test_the_committee_that_reported() -> None:
    found = front(BASIS)
    assert found.committee == 5
    assert found.adoption is not None
    assert found.adoption.basis == (Text("[on the report (A/77/1)]"),)


def test_the_line_of_adoption_is_kept_only_where_it_is_not_the_usual_one() -> None:
    steps = step("adopted", date="2022-11-21", as_="A/77/PV.39")
    usual = front(LINE, steps).adoption
    other = front(LINE.replace("Resolution", "Both resolutions"), steps).adoption
    assert usual is not None
    assert other is not None
    assert (usual.line, usual.date, usual.meeting) == ((), datetime.date(2022, 11, 21), "A/77/PV.39")
    assert other.line != ()


def test_the_date_of_adoption_is_that_of_the_work_and_not_of_a_step_in_its_making() -> None:
    adoption = front(steps=step("adopted", date="2022-11-16")).adoption
    assert adoption is not None
    assert adoption.date == datetime.date(2022, 11, 21)


def test_a_vote_is_kept_in_figures_and_who_voted_is_reported() -> None:
    voters = "<akn4un:voters><organization>CUBA</organization></akn4un:voters>"
    counts = f'<count value="131" refersTo="inFavour">{voters}</count><count value="4" refersTo="abstaining"/>'
    adoption = front(voting=f'<voting outcome="adoptedRecordedVote">{counts}</voting>').adoption
    assert adoption is not None
    assert adoption.vote == "131-0-4"


def test_sponsors_are_named_in_the_language_of_the_text() -> None:
    steps = step("draftResolution", "Bosnia and Herzegovina, Côte d’Ivoire and Cuba", as_="A/77/L.18")
    steps += step("draftResolutionAdditionalSponsors", "Türkiye")
    sponsors = front(steps=steps, code="fr").sponsors
    assert [sponsor.code for sponsor in sponsors] == ["BIH", "CIV", "CUB", "TUR"]
    assert sponsors[0].name == "Bosnie-Herzégovine"


def test_whom_a_sponsor_speaks_for_is_its_note() -> None:
    steps = step("draftResolution", "Pakistan (on behalf of the Group of 77 and China) and Cuba")
    first, second = front(steps=steps).sponsors
    assert first.note is not None
    assert first.note.content == (Text("On behalf of the Group of 77 and China."),)
    assert second.code == "CUB"


def test_an_english_note_in_a_text_of_another_language_is_reported() -> None:
    steps = step("draftResolution", "Pakistan (on behalf of the Group of 77 and China)")
    _, findings = reading(paragraph("x"), meta=f"<workflow>{steps}</workflow>", code="fr")
    assert "note-in-english" in findings


def test_names_with_and_in_them_stay_whole() -> None:
    written = (
        "Bolivia (Plurinational State of), Trinidad and Tobago and United Kingdom of Great Britain and Northern Ireland"
    )
    assert list(names(written)) == [
        "Bolivia (Plurinational State of)",
        "Trinidad and Tobago",
        "United Kingdom of Great Britain and Northern Ireland",
    ]


def test_a_draft_submitted_by_a_chair_has_no_sponsors() -> None:
    found = front(steps=step("draftResolution", "submitted by the Chair of the Committee"))
    assert found.sponsors == ()
    assert found.submitted_by == (Text("Draft resolution submitted by the Chair of the Committee"),)


def test_a_note_on_a_letter_stands_behind_the_title() -> None:
    letter = f"<p><docNumber>B</docNumber>{note('Now resolution 77/18 A.')}</p></preface>"
    resolution, _ = read(file(paragraph("x")).replace(b"</preface>", letter.encode()), "lettered.xml")
    assert resolution.parts[0].letter == "B"
    assert resolution.front.title == (Text("Lakes"), Note((Text("Now resolution 77/18 A."),)))


def test_a_dash_that_a_list_left_before_the_title_is_taken_off() -> None:
    data = file(paragraph("x")).replace(b">Lakes<", b">-\tLakes<")
    resolution, findings = read(data, "A_RES_77_18.xml")
    assert resolution.front.title == (Text("Lakes"),)
    assert "title-dash" in [finding.code for finding in findings]
