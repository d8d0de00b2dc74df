"""Masthead, opening block, heads and feet, properties of the document."""

import datetime
import re

import pytest

from drafter.model.front import Adoption, Agenda, Front, Kind, Session, Sponsor
from drafter.model.nodes import Note, Text
from tests.builders import operative, recital, resolution, said

FRONT = Front(
    symbol="A/79/L.9/Rev.1",
    kind=Kind.REVISED_DRAFT_RESOLUTION,
    session=Session(79),
    date=datetime.date(2024, 11, 15),
    original="en",
    agenda=Agenda(items=("125 (b)",), titles=(said("Cooperation:"), said("cooperation with the Lakes"))),
    sponsors=(Sponsor(name="Cameroon", note=Note(said("On behalf."))), Sponsor(name="Congo")),
    sponsors_notes=(Note(said("Any changes.")),),
    title=said("Cooperation with the Lakes"),
    job="24-21234",
)
BODY = (recital("Recalling| it,"), operative("Decides| a;"), operative("Requests| b."))


def _bare(markup: str) -> list[str]:
    found = (re.sub(r"<[^>]+>", "", each) for each in re.findall(r"<w:p>.*?</w:p>", markup))
    return [text for text in found if text]


def test_the_masthead_says_who_what_and_when(build) -> None:
    assert _bare(build(resolution(*BODY, front=FRONT)).part("word/header3.xml")) == [
        "United Nations",
        "A/79/L.9/Rev.1",
        "General Assembly",
        "Distr.: Limited",
        "15\u00a0November 2024",
        "Original: English",
    ]


def test_the_opening_block_stands_in_its_order(build) -> None:
    texts = build(resolution(*BODY, front=FRONT)).texts
    assert texts[:7] == [
        "Seventy-ninth session",
        "Agenda item 125 (b)",
        "Cooperation:",
        "cooperation with the Lakes",
        "Cameroon* and Congo:** revised draft resolution",
        "Cooperation with the Lakes",
        "The General Assembly,",
    ]


def test_running_heads_bear_the_symbol_and_feet_page_and_job_number(build) -> None:
    built = build(resolution(*BODY, front=FRONT))
    assert _bare(built.part("word/header1.xml")) == _bare(built.part("word/header2.xml")) == ["A/79/L.9/Rev.1"]
    assert _bare(built.part("word/footer1.xml")) == [" PAGE 2/ NUMPAGES 2", "24-21234"]
    assert _bare(built.part("word/footer2.xml")) == ["24-21234", " PAGE 3/ NUMPAGES 3"]
    assert _bare(built.part("word/footer3.xml")) == ["24-21234 (E)"]


def test_a_committee_draft_names_its_committee(build) -> None:
    front = Front(organ="general-assembly", committee=3, session=Session(80), title=said("T"))
    assert build(resolution(*BODY, front=front)).texts[:2] == ["Eightieth session", "Third Committee"]


def test_a_council_draft_opens_with_its_sponsors(build) -> None:
    front = Front(organ="security-council", symbol="S/2024/400", sponsors=(Sponsor(name="Algeria"),))
    built = build(resolution(*BODY, front=front))
    assert built.texts[:2] == ["Algeria: draft resolution", "The Security Council,"]
    assert "Distr.: General" in built.part("word/header3.xml")


def test_a_submission_copy_has_no_masthead_but_page_numbers(build) -> None:
    built = build(resolution(*BODY, front=FRONT), "submission", line_numbers=True)
    assert "United Nations" not in built.part("word/header3.xml")
    assert all(" PAGE " in built.part(f"word/footer{n}.xml") for n in (1, 2, 3))
    assert built.body.count("<w:lnNumType ") == 2
    assert "<w:lnNumType " not in build(resolution(*BODY, front=FRONT), "submission").body


def test_an_adopted_text_opens_with_its_adoption(build) -> None:
    front = Front(
        kind=Kind.RESOLUTION,
        symbol="A/RES/77/18",
        session=Session(77),
        distribution="general",
        title=said("Lakes"),
        adoption=Adoption(date=datetime.date(2022, 11, 21), basis=said("[without reference to a Main Committee]")),
    )
    built = build(resolution(*BODY, front=front))
    assert built.texts[:4] == [
        "Seventy-seventh session",
        "Resolution adopted by the General Assembly on 21\u00a0November 2022",
        "[without reference to a Main Committee]",
        "77/18.Lakes",
    ]


def test_amendments_open_without_the_organ(build) -> None:
    front = Front(kind=Kind.AMENDMENT, amends="A/80/L.18", sponsors=(Sponsor(name="Mali"),), title=said("T"))
    assert build(resolution(*BODY, front=front)).texts[:3] == [
        "Mali: amendment to draft resolution A/80/L.18",
        "T",
        "Recalling it,",
    ]


def test_the_document_tells_readers_of_properties_what_it_is(build) -> None:
    core = build(resolution(*BODY, front=FRONT)).part("docProps/core.xml")
    assert "<dc:title>Cooperation with the Lakes</dc:title>" in core
    assert "<dc:subject>Cooperation:; cooperation with the Lakes</dc:subject>" in core
    assert "<dc:creator>Cameroon and Congo</dc:creator>" in core
    assert "<dc:language>en-US</dc:language>" in core
    assert "2024-11-15T00:00:00Z" in core


def test_headings_are_visible_to_screen_readers(build) -> None:
    styles = build(resolution(*BODY, front=FRONT)).part("word/styles.xml")
    title = styles[styles.index('w:styleId="H1"') :]
    assert title.index('<w:outlineLvl w:val="0"/>') < title.index("</w:style>")


def test_page_one_has_a_section_of_its_own_in_a_near_empty_paragraph(build) -> None:
    body = build(resolution(*BODY, front=FRONT)).body
    first = body[body.index("<w:body>") + len("<w:body>") :].split("</w:p>")[0]
    assert '<w:sz w:val="2"/>' in first
    assert "<w:titlePg/>" in first
    assert '<w:type w:val="continuous"/>' in body.split("</w:p>")[-1]


@pytest.mark.parametrize("code", ["ar", "en", "es", "fr", "ru", "zh"])
@pytest.mark.parametrize("name", ["general-assembly", "main-committee", "security-council", "submission"])
def test_every_house_in_every_language_passes_the_strict_audit(build, audit, name: str, code: str) -> None:
    from dataclasses import replace

    front = replace(FRONT, language=code, committee=1 if name == "main-committee" else None)
    assert audit(build(resolution(*BODY, front=front), name).data) == []


def test_no_sponsors_and_no_title_leave_no_empty_lines(build) -> None:
    built = build(resolution(*BODY, front=Front()))
    assert built.texts[:2] == ["Draft resolution", "The General Assembly,"]


def test_an_empty_text_can_be_built(build, audit) -> None:
    assert audit(build(resolution(front=Front(title=(Text("T"),)))).data) == []
