"""Runs: emphasis, languages, links, notes, tracked changes."""

import re

import pytest

from drafter.model.front import Agenda, Front, Kind, Sponsor
from drafter.model.nodes import (
    Break,
    Change,
    Deleted,
    Emphasis,
    Inserted,
    Link,
    Note,
    Operative,
    Preambular,
    Script,
    Text,
)
from drafter.word.structure import faults
from tests.builders import operative, recital, resolution, said


def test_opening_verbs_have_a_character_style_by_their_place(build) -> None:
    built = build(resolution(recital("Recalling| it,"), operative("Decides| so.")))
    assert '<w:rStyle w:val="PreambularOpening"/>' in built.paragraph("Recalling")
    assert '<w:rStyle w:val="OperativeOpening"/>' in built.paragraph("Decides")
    assert '<w:rStyle w:val="OrganName"/>' in built.paragraph("The General Assembly")


@pytest.mark.parametrize(
    ("code", "bold", "italic"),
    [
        ("en", False, True),
        ("fr", False, True),
        ("es", False, True),
        ("ru", False, True),
        ("zh", True, False),
        ("ar", True, True),
    ],
)
def test_verbs_look_as_the_language_has_them(build, facts, code: str, bold: bool, italic: bool) -> None:
    text = resolution(recital("动词| 文本，"), operative("动词| 文本。"), front=Front(language=code, title=said("T")))
    verbs = [p["spans"][-2:] for p in facts(build(text))["paragraphs"] if "动词" in p["text"]]
    for verb, rest in verbs:
        assert (verb["bold"], verb["italic"]) == (bold, italic)
        assert not rest["bold"]
        assert not rest["italic"]


def test_a_spec_may_have_bold_everywhere(build, facts) -> None:
    text = resolution(
        recital("Recalling| it,"), operative("Decides| so."), front=Front(emphasis="bold", title=said("T"))
    )
    spans = [span for p in facts(build(text))["paragraphs"] if p["style"] == "SingleTxt" for span in p["spans"]]
    assert {span["text"].strip() for span in spans if span["bold"]} == {"The General Assembly", "Recalling", "Decides"}
    assert not [span for span in spans if span["italic"]]


def test_the_chinese_preamble_opens_in_kaiti(build) -> None:
    styles = build(resolution(operative("决定| 。"), front=Front(language="zh"))).part("word/styles.xml")
    opening = styles[styles.index('w:styleId="PreambularOpening"') :]
    assert opening.index("KaiTi") < opening.index("</w:style>")
    assert 'w:eastAsia="SimSun"' in styles


@pytest.mark.parametrize(("code", "tag"), [("en", "w:val"), ("fr", "w:val"), ("zh", "w:eastAsia"), ("ar", "w:bidi")])
def test_every_run_has_its_language(build, code: str, tag: str) -> None:
    built = build(
        resolution(
            recital("Verb| it,", note="note."), operative("Verb| so."), front=Front(language=code, title=said("T"))
        )
    )
    for part in ("word/document.xml", "word/footnotes.xml"):
        runs = re.findall(r"<w:r>.*?</w:r>", built.part(part))
        assert runs
        assert all("<w:lang " in run for run in runs)


def test_arabic_runs_from_right_to_left_and_latin_in_it_does_not(build) -> None:
    text = resolution(operative("تقرر| النظر في A/79/L.9 غدا."), front=Front(language="ar", symbol="A/80/L.1"))
    paragraph = build(text).paragraph("تقرر")
    runs = {re.sub("<[^>]+>", "", run): "<w:rtl/>" in run for run in re.findall(r"<w:r>.*?</w:r>", paragraph)}
    assert runs["تقرر"]
    assert not runs["A/79/L.9"]
    assert 'w:styleId="Normal"' in build(text).part("word/styles.xml")
    assert "<w:bidi/>" in build(text).part("word/styles.xml")
    assert "<w:bidiVisual/>" in build(text).part("word/header3.xml")


def test_symbols_and_resolutions_lead_to_their_documents(build) -> None:
    built = build(resolution(recital("Recalling| its resolution 77/18 and A/79/302,"), operative("Decides| so.")))
    relationships = built.part("word/_rels/document.xml.rels")
    assert 'Target="https://docs.un.org/en/A/RES/77/18"' in relationships
    assert 'Target="https://docs.un.org/en/A/79/302"' in relationships
    assert built.paragraph("77/18").count("<w:hyperlink") == 2


def test_a_link_leads_where_it_says_and_is_not_linked_twice(build) -> None:
    link = Link((Text("resolution 77/18"),), "https://example.org/?a=1&b=2")
    built = build(resolution(Operative(content=(*said("Notes| "), link, Text(".")))))
    assert built.paragraph("77/18").count("<w:hyperlink") == 1
    assert 'Target="https://example.org/?a=1&amp;b=2"' in built.part("word/_rels/document.xml.rels")


def test_emphasis_and_scripts_are_drawn(build) -> None:
    content = (
        *said("Notes| "),
        Emphasis((Text("Treaty"),)),
        Script((Text("2"),), "sub"),
        Emphasis((Text("u"),), "underline"),
    )
    paragraph = build(resolution(Operative(content=content))).paragraph("Treaty")
    assert "<w:i/><w:iCs/>" in paragraph
    assert '<w:vertAlign w:val="subscript"/>' in paragraph
    assert '<w:u w:val="single"/>' in paragraph


# --- notes


def test_notes_are_numbered_by_word_in_the_order_of_their_calls(build, facts) -> None:
    found = facts(
        build(resolution(recital("Recalling| it,", note="First."), operative("Decides| so.", note="Second.")))
    )
    assert found["notes"] == [{"mark": "1", "text": "First."}, {"mark": "2", "text": "Second."}]
    assert found["unreferenced_notes"] == []


def test_notes_of_sponsors_and_agenda_have_marks_of_their_own_and_come_first(build, facts) -> None:
    front = Front(
        title=said("T"),
        agenda=Agenda(items=("35",), titles=(said("Item"),), provisional=True, note=Note(said("A/80/150."), mark="*")),
        sponsors=(Sponsor(name="Iraq"),),
        sponsors_notes=(Note(said("Any changes."), mark="**"),),
    )
    found = facts(build(resolution(recital("Recalling| it,", note="First."), operative("Decides| so."), front=front)))
    assert [(note["mark"], note["text"]) for note in found["notes"]] == [
        ("*", "A/80/150."),
        ("**", "Any changes."),
        ("1", "First."),
    ]


def test_a_mark_of_two_signs_is_written_as_two_texts(build) -> None:
    """LibreOffice shows `**` in one text as `****`."""
    note = Note(said("Any changes."), mark="**")
    built = build(resolution(Operative(content=(*said("Notes| it"), note))))
    once = '<w:t xml:space="preserve">*</w:t>'
    assert f'w:customMarkFollows="1" w:id="1"/>{once}{once}' in built.body
    assert once + once in built.part("word/footnotes.xml")


def test_an_asterisk_in_a_bold_line_is_roman_and_stands_on_the_line(build) -> None:
    front = Front(title=said("T"), sponsors=(Sponsor(name="Iraq"),), sponsors_notes=(Note(said("Any."), mark="*"),))
    line = build(resolution(operative("Decides| so."), front=front)).paragraph("Iraq")
    [properties] = re.findall(r"<w:rPr>([^§]*?)</w:rPr><w:footnoteReference", line.replace("<w:r>", "§"))
    assert '<w:b w:val="0"/>' in properties
    assert '<w:vertAlign w:val="baseline"/>' in properties


def test_the_number_of_a_note_is_set_to_the_right(build) -> None:
    notes = build(resolution(recital("Recalling| it,", note="See there."), operative("Decides| so."))).part(
        "word/footnotes.xml"
    )
    assert '<w:tab w:val="clear" w:pos="418"/><w:tab w:val="right" w:pos="1195"/>' in notes
    assert '<w:ind w:left="1267" w:right="1260" w:hanging="576"/>' in notes


def test_a_note_may_have_several_paragraphs(build, facts) -> None:
    note = Note((Text("One."), Break(), Text("Two.")))
    found = facts(build(resolution(Operative(content=(*said("Notes| it"), note)))))
    assert found["notes"][0]["text"].split() == ["One.", "Two."]
    assert len(found["notes"]) == 1


def test_a_note_links_by_itself(build) -> None:
    built = build(resolution(recital("Recalling| it,", note="A/79/302."), operative("Decides| so.")))
    assert "https://docs.un.org/en/A/79/302" in built.part("word/_rels/footnotes.xml.rels")


# --- tracked changes


def _sides(build, facts, *blocks) -> tuple[list[str], list[str]]:
    built = build(resolution(*blocks, front=Front(kind=Kind.AMENDMENT, title=said("T"))))
    assert faults(built.data) == []
    text = [[p["text"].strip() for p in facts(built, mode)["paragraphs"]] for mode in ("accept", "reject")]
    return tuple([line for line in side if line and "amendment" not in line.lower() and line != "T"] for side in text)  # type: ignore[return-value]


def test_inserted_and_deleted_words_are_tracked(build, facts) -> None:
    content = (*said("Decides| to "), Deleted((Text("wait"),)), Inserted((Text("act"),)), Text(" now."))
    new, old = _sides(build, facts, Operative(content=content))
    assert (new, old) == (["Decides to act now."], ["Decides to wait now."])


def test_links_and_notes_survive_inside_changes(build, facts) -> None:
    content = (
        *said("Recalls| "),
        Inserted((Text("resolution 77/18"), Note((Text("A/79/302."),)))),
        Deleted((Text("resolution 75/16"), Note((Text("A/77/277."),)))),
    )
    new, old = _sides(build, facts, Operative(content=content))
    assert new == ["Recalls resolution 77/18[^1]"]
    assert old == ["Recalls resolution 75/16[^1]"]


def test_whole_paragraphs_come_and_go(build, facts) -> None:
    new, old = _sides(
        build,
        facts,
        Preambular(content=said("Recalling| a,")),
        Preambular(content=said("Noting| b,"), change=Change("deleted")),
        Preambular(content=said("Hoping| c,"), change=Change("inserted")),
        Operative(content=said("Decides| d.")),
    )
    assert new == ["Recalling a,", "Hoping c,", "Decides d."]
    assert old == ["Recalling a,", "Noting b,", "Decides d."]


def test_a_moved_paragraph_has_both_its_ends(build, facts) -> None:
    new, old = _sides(
        build,
        facts,
        Preambular(content=said("Noting| b,"), change=Change("moved-from", "move1")),
        Preambular(content=said("Recalling| a,")),
        Preambular(content=said("Noting| b,"), change=Change("moved-to", "move1")),
        Operative(content=said("Decides| d.")),
    )
    assert new == ["Recalling a,", "Noting b,", "Decides d."]
    assert old == ["Noting b,", "Recalling a,", "Decides d."]
