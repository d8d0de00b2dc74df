"""Loud on bad files: clean Word files broken in every way the rules name, found by the right rule at the right place.

Each fault is tried in one of its languages, the next one in the next, so that all six have their share.
"""

import re
from collections.abc import Callable

import pytest

from drafter.check.settings import Settings
from drafter.language import LANGUAGES
from drafter.pipeline.checking.word_mending import mended_word
from tests.check.word.breaking import DOCUMENT, Fault
from tests.check.word.drafts import FORM, SUBMITTED, Parts, built, built_from, packed, parts_of, said, spec
from tests.check.word.faults import FAULTS, seeded

ALL = list(seeded())
TURN = {fault.kind: number for number, fault in enumerate(FAULTS)}


def is_tried(fault: Fault, code: str) -> bool:
    return fault.languages[TURN[fault.kind] % len(fault.languages)] == code


CASES = [case for case in ALL if is_tried(case[0], case[1])]
IDS = [f"{fault.kind}-{code}" for fault, code, _ in CASES]


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_is_nothing_to_say_against_the_form_of_a_clean_file(code: str) -> None:
    assert said(built(code), SUBMITTED) == ()


@pytest.mark.parametrize("code", LANGUAGES)
def test_alignment_and_marks_of_notes_may_be_said_in_the_words_of_libreoffice(code: str) -> None:
    words = {
        '<w:jc w:val="right"/>': '<w:jc w:val="end"/>',
        '<w:jc w:val="left"/>': '<w:jc w:val="start"/>',
        '"FootnoteReference"': '"FootnoteAnchor"',
    }
    parts = {
        name: re.sub("|".join(map(re.escape, words)), lambda found: words[found[0]], text)
        for name, text in parts_of(built(code)).items()
    }
    assert any('"end"' in text for text in parts.values())
    assert said(packed(built(code), parts), SUBMITTED) == ()


@pytest.mark.parametrize("style", ["submission", "security-council", "main-committee"])
@pytest.mark.parametrize("code", ["ar", "en", "zh"])
def test_a_file_in_another_of_our_house_styles_is_known_by_its_looks(code: str, style: str) -> None:
    another_organ = {"WRD018", "WRD045"}  # indeed: the text speaks for the Assembly, on a masthead of the Council
    assert [f for f in said(built(code, style), SUBMITTED) if f.code not in another_organ] == []


def test_every_fault_applies_to_every_language_it_names() -> None:
    assert {(fault.kind, code) for fault, code, _ in ALL} == {(f.kind, c) for f in FAULTS for c in f.languages}


@pytest.mark.parametrize(("fault", "code", "parts"), CASES, ids=IDS)
def test_a_fault_is_found_where_it_is(fault: Fault, code: str, parts: Parts) -> None:
    found = [(finding.code, str(finding.origin)) for finding in said(packed(built(code), parts))]
    assert any(name == fault.code and fault.place in place for name, place in found), found


def test_mending_restores_what_can_be_mended_and_twice_changes_nothing_more() -> None:
    fixable = [case for case in CASES if case[0].is_fixable][::3]
    lost = []
    for fault, code, parts in fixable:
        once = mended_word(packed(built(code), parts), "draft.docx", FORM)
        lost += [(fault.kind, code)] * bool(said(once.data, SUBMITTED))
        assert mended_word(once.data, "draft.docx", FORM).data == once.data, fault.kind
    assert len(lost) <= len(fixable) * 0.05, lost


@pytest.mark.parametrize("kind", ["a word more than the verb", "field without separator", "run from left to right"])
def test_a_mended_file_passes_the_strict_audit(kind: str, audit: Callable[[bytes], list[str]]) -> None:
    _, code, parts = next(case for case in ALL if case[0].kind == kind)
    assert audit(mended_word(packed(built(code), parts), "draft.docx", FORM).data) == []


@pytest.mark.parametrize(
    ("recital", "codes"), [("在这方面，**注意到**湖泊", []), ("在这方面，注意到**湖泊**", ["WRD015"])]
)
def test_a_chinese_verb_may_be_bold_behind_an_adverbial(recital: str, codes: list[str]) -> None:
    text = spec("zh").replace("\noperative:", f'  - {{verb: none, text: "{recital}，"}}\n\noperative:')
    assert [finding.code for finding in said(built_from(text, "zh"))] == codes


def test_the_gap_below_a_table_at_the_end_is_the_houses() -> None:
    table = "      - table: {header: [[Lake, Depth]], rows: [[Chad, '8']]}\n"
    text = re.sub(r"(      - table: .*\n)      - .*\n", table, spec("en"), count=1)
    assert said(built_from(text, "en")) == ()


def test_a_fault_of_the_title_is_found_at_the_title() -> None:
    parts = parts_of(built("en"))
    parts[DOCUMENT] = re.sub(r'("TitleH1"/>.*?)(?=</w:t></w:r></w:p>)', r"\1.", parts[DOCUMENT], count=1)
    found = said(packed(built("en"), parts), Settings(select=("TXT041",)))
    assert [(str(finding.origin.place)[:13], finding.message) for finding in found if finding.origin] == [
        ("paragraph 11 ", "The title ends with “.”.")
    ]


def test_the_feet_of_every_section_are_looked_at() -> None:
    parts = parts_of(built("en"))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
    tie = f'<Relationship Id="rIdFoot" Type="{kind}" Target="footer9.xml"/></Relationships>'
    parts["word/footer9.xml"] = parts["word/footer2.xml"].replace(" PAGE ", " SECTION ")
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace("</Relationships>", tie)
    last = r"(.*<w:sectPr[^>]*>)"
    foot = r'\1<w:footerReference w:type="default" r:id="rIdFoot"/>'
    parts[DOCUMENT] = re.sub(last, foot, parts[DOCUMENT], count=1, flags=re.DOTALL)
    assert "WRD021" in {finding.code for finding in said(packed(built("en"), parts))}
