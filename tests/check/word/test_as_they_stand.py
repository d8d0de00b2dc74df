"""Word files are checked as they stand: what drafter recorded in a file, or would tidy on import, hides no slip."""

import re

import pytest

from drafter.check.settings import Settings
from drafter.findings import Severity
from drafter.language import LANGUAGES
from drafter.pipeline.checking.word_mending import mended_word
from tests.check.clean import VERBS, WORDS
from tests.check.word.drafts import built, built_from, packed, parts_of, said

EVERYTHING = Settings()
LONE = """\
schema: 1
language: en
symbol: A/81/L.17
session: 81
date: 2026-10-22
original: en
sponsors: [FRA, KIR]
title: Lakes

operative:
  - Takes note: of the report[^one][^two]

footnotes: {one: A/81/1., two: A/81/2.}
"""
COUNCIL = """\
schema: 1
language: en
organ: security-council
symbol: S/2026/871
date: 2026-10-16
original: en
sponsors: [FRA]

preamble: [Recalling: its decisions, Noting: the lakes]
operative: [Decides: to meet, Decides also: to write]
"""


def codes(data: bytes) -> dict[str, str]:
    """What is said of a file: the place of the last finding of each rule."""
    return {finding.code: str(finding.origin) for finding in said(data, EVERYTHING)}


def changed(data: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """A file with some markup in place of other."""
    text = parts_of(data)[part]
    assert old in text
    return packed(data, {part: text.replace(old, new, 1)})


def test_a_number_on_an_only_operative_paragraph_is_seen() -> None:
    data = built_from(LONE, "en")
    numbered = '<w:r><w:t xml:space="preserve">1.</w:t><w:tab/></w:r>'
    opening = '<w:r><w:rPr><w:rStyle w:val="OperativeOpening"/>'
    assert "TXT003" not in codes(data)
    assert "operative paragraph" in codes(changed(data, opening, numbered + opening))["TXT003"]


def test_a_space_between_two_calls_of_notes_is_seen() -> None:
    data = built_from(LONE, "en")
    text = parts_of(data)["word/document.xml"]
    first = text.index("<w:footnoteReference")
    end = text.index("</w:r>", first) + len("</w:r>")
    spaced = text[:end] + '<w:r><w:t xml:space="preserve"> </w:t></w:r>' + text[end:]
    assert "NTE002" not in codes(data)
    assert "NTE002" in codes(packed(data, {"word/document.xml": spaced}))


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "zh"])
def test_a_space_in_the_title_is_seen_though_the_record_has_none(code: str) -> None:
    data = built(code)
    title = parts_of(data)["word/document.xml"].rpartition("TitleH1")[2].partition("</w:p>")[0]
    word = title.rpartition("</w:t>")[0].rpartition(">")[2]
    assert "TXT017" in codes(
        changed(data, title, title.replace(f">{word}<", f">{WORDS[code].split('|')[0]} , {word}<"))
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_space_before_the_comma_of_a_recital_is_seen(code: str) -> None:
    verb = VERBS[code].split("|")[3]
    data = built(code)
    opened = f">{verb}</w:t>"
    recital = opened + parts_of(data)["word/document.xml"].partition(opened)[2].partition("</w:p>")[0]
    text = recital.rpartition("</w:t>")[0].rpartition(">")[2]
    found = codes(changed(data, recital, recital.replace(text, f"{text[:-1]} {text[-1]}")))
    assert "preambular paragraph 4" in found["TXT017"]


@pytest.mark.parametrize(("code", "stop"), [("en", "."), ("fr", "."), ("zh", "。")])
def test_the_title_is_pointed_at_though_the_agenda_item_says_the_same(code: str, stop: str) -> None:
    data = built(code)
    parts = parts_of(data)
    before, mark, behind = parts["word/document.xml"].rpartition("TitleH1")
    found = codes(packed(data, {"word/document.xml": before + mark + behind.replace("</w:t>", f"{stop}</w:t>", 1)}))
    indexes = [n for n, piece in enumerate(parts["word/document.xml"].split("</w:p>"), 1) if '"TitleH1"' in piece]
    assert f"paragraph {indexes[-1]} " in found["TXT041"]


def test_sponsors_out_of_order_are_pointed_at() -> None:
    data = built_from(LONE, "en")
    swapped = changed(data, "France and Kiribati", "Kiribati and France")
    assert "Kiribati" in codes(swapped)["FCT009"]


def test_a_document_of_the_council_is_dated_in_the_year_of_its_symbol() -> None:
    data = built_from(COUNCIL, "en", "security-council")
    assert "WRD018" not in codes(data)
    assert "first-page header" in codes(changed(data, "2026</w:t>", "2009</w:t>", "word/header3.xml"))["WRD018"]


DECISION = """\
schema: 1
language: en
kind: draft decision
symbol: A/81/L.9
session: 81
date: 2026-10-14
original: en
submitted_by: Draft decision submitted by the President of the General Assembly
title: Lakes

preamble: [Recalling: its decisions, Noting: the lakes]
operative: [Decides: to meet, Also decides: to write]
"""


def test_a_verb_of_a_decision_in_italic_is_seen_in_its_lettered_paragraph() -> None:
    data = built_from(DECISION, "en")
    assert "WRD015" not in codes(data)
    roman = '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Decides</w:t>'
    sloped = roman.replace("<w:lang", "<w:i/><w:lang")
    assert "operative paragraph 1" in codes(changed(data, roman, sloped))["WRD015"]


STARRED = LONE.replace("sponsors: [FRA, KIR]", "sponsors: [FRA]\nsponsors_note: Any changes will be reflected.")


@pytest.mark.parametrize(
    ("look", "words"),
    [("<w:i/>", "in italic"), ('<w:u w:val="single"/>', "underlined"), ('<w:sz w:val="40"/>', "in another size")],
)
def test_an_asterisk_of_the_cover_is_not_stressed(look: str, words: str) -> None:
    data = built_from(STARRED, "en")
    assert "WRD024" not in codes(data)
    star = re.search(r"<w:rPr>(?:(?!<w:rPr>).)*customMarkFollows", parts_of(data)["word/document.xml"])
    assert star
    broken = changed(data, star[0], star[0].replace("<w:vertAlign", f"{look}<w:vertAlign"))
    [finding] = [each for each in said(broken, EVERYTHING) if each.code == "WRD024"]
    assert finding.message == f"The mark “*” is {words}."


def test_the_masthead_is_believed_before_the_running_heads_and_the_record() -> None:
    data = changed(built("en"), "/81/L.17", "/81/L.18", "word/header3.xml")
    found = codes(data)
    assert {"WRD017", "WRD018", "WRD051"}.isdisjoint(found)
    assert "header" in found["WRD019"]


def test_a_comment_within_a_note_is_placed_there() -> None:
    end = "</w:p></w:footnote></w:footnotes>"
    call = '<w:r><w:commentReference w:id="0"/></w:r>'
    data = changed(built("en"), end, call + end, "word/footnotes.xml")
    assert "footnote 1" in codes(data)["WRD031"]


def test_an_asterisk_typed_above_the_text_is_no_call_of_a_note_unless_the_page_gives_the_note() -> None:
    typed = changed(built_from(LONE, "en"), "draft resolution</w:t>", "draft resolution*</w:t>")
    [finding] = [each for each in said(typed, EVERYTHING) if each.code == "WRD042"]
    assert finding.message == "The mark “*” is typed, and there is no note."
    note = "<w:p><w:r><w:t>* A/81/150.</w:t></w:r></w:p>"
    given = changed(typed, '<w:p><w:pPr><w:pStyle w:val="TitleH1"/>', note + '<w:p><w:pPr><w:pStyle w:val="TitleH1"/>')
    assert "WRD042" not in codes(given)


SPACED = """\
schema: 1
language: {code}
symbol: A/81/L.17
session: 81
date: 2026-10-22
original: en
sponsors: [FRA, {{state: KIR, note: A/81/1.}}]
title: A

preamble: []
operative: ["{verb}"]
"""


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_space_before_a_mark_of_the_cover_is_told_and_taken_out(code: str) -> None:
    data = built_from(SPACED.format(code=code, verb=VERBS[code].split("|")[5]), code)
    before = "(</w:t></w:r>)(<w:r>(?:(?!</w:r>).)*<w:footnoteReference)"
    text = re.sub(before, r" \1\2", parts_of(data)["word/document.xml"], count=1)
    spaced = packed(data, {"word/document.xml": text})
    apart = [finding for finding in said(spaced, EVERYTHING) if "before the mark" in finding.message]
    assert [finding.code for finding in apart] == ["WRD045"]
    mended = mended_word(spaced, "draft.docx", EVERYTHING).data
    assert parts_of(mended)["word/document.xml"] == parts_of(data)["word/document.xml"]


ADOPTED = """\
schema: 1
language: {code}
kind: resolution
symbol: A/RES/81/4 B
session: 81
date: 2026-10-22
title: "A{call}"

preamble: []
operative: ["{verb} A/81/302‑S/2026/600."]

footnotes: {{b: A/81/1.}}
"""


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_second_part_of_an_adopted_text_may_have_a_letter_and_a_note_on_its_title(code: str) -> None:
    data = built_from(ADOPTED.format(code=code, call="[^b]", verb=VERBS[code].split("|")[5]), code)
    assert {"WRD019", "WRD042", "WRD051"}.isdisjoint(codes(data))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_symbol_of_two_organs_may_be_joined_by_a_hyphen_that_does_not_break(code: str) -> None:
    data = built_from(ADOPTED.format(code=code, call="[^b]", verb=VERBS[code].split("|")[5]), code)
    assert "noBreakHyphen" in parts_of(data)["word/document.xml"]
    assert "WRD053" not in codes(data)


@pytest.mark.parametrize("mark", ["4", "(4)", " (4)", "4, 5"])
def test_a_raised_figure_in_brackets_too_is_a_call_typed_by_hand(mark: str) -> None:
    raised = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">{mark}</w:t></w:r>'
    data = changed(built("ar"), "</w:p><w:sectPr", f"{raised}</w:p><w:sectPr")
    assert "WRD042" in codes(data)


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("ar", " (انظر الحاشية 1)"),
        ("en", " (fn. 1)"),
        ("es", " (véase la nota 1)"),
        ("fr", " (note 1)"),
        ("ru", " (см. сноску 1)"),
        ("zh", "(脚注1)"),
    ],
)
def test_a_number_with_a_word_for_note_is_a_call_typed_by_hand(code: str, call: str) -> None:
    typed = f'<w:r><w:t xml:space="preserve">{call}</w:t></w:r>'
    data = changed(built(code), "</w:p><w:sectPr", f"{typed}</w:p><w:sectPr")
    assert "WRD042" in codes(data)


def test_a_session_in_figures_is_told_and_not_dressed_as_the_title_it_was_read_into() -> None:
    data = changed(built("en"), "Eighty-first session", "81st session")
    assert "paragraph 2" in codes(data)["WRD045"]
    mended = mended_word(data, "draft.docx", EVERYTHING).data
    assert '<w:pStyle w:val="Session"/>' in parts_of(mended)["word/document.xml"]


def test_the_result_of_a_field_is_put_behind_the_separator_that_is_there() -> None:
    feet = next(name for name, text in parts_of(built("en")).items() if "footer" in name and " PAGE " in text)
    emptied = re.sub(r'("separate"/></w:r><w:r>(?:(?!<w:t).)*)<w:t [^>]*>\d</w:t>', r"\1", parts_of(built("en"))[feet])
    mended = parts_of(mended_word(packed(built("en"), {feet: emptied}), "draft.docx", EVERYTHING).data)[feet]
    assert mended.count('"separate"') == emptied.count('"separate"')
    assert ">1</w:t>" in mended


@pytest.mark.parametrize(
    ("code", "verb", "end", "severity"),
    [
        ("en", "Reiterates its request", "Reiterates", Severity.NOTE),
        ("en", "Takes note with appreciation", "Takes note", Severity.WARNING),
        ("es", "Reafirma su compromiso", "Reafirma", Severity.NOTE),
        ("zh", "重申承诺", "重申", Severity.NOTE),
    ],
)
def test_the_object_of_an_opening_may_be_in_roman_its_manner_may_not(
    code: str, verb: str, end: str, severity: Severity
) -> None:
    data = built_from(SPACED.format(code=code, verb=verb), code)
    whole = parts_of(data)["word/document.xml"]
    cut = re.sub(
        rf">{verb}</w:t></w:r>",
        f">{end}</w:t></w:r><w:r><w:t xml:space='preserve'>{verb[len(end) :]}</w:t></w:r>",
        whole,
    )
    found = [f for f in said(packed(data, {"word/document.xml": cut}), EVERYTHING) if f.code == "WRD012"]
    assert [finding.severity for finding in found] == [severity]
