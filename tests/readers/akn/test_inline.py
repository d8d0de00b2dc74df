"""Inside a paragraph: notes at their calls, emphasis, links, and what official files have stray."""

from __future__ import annotations

import pytest

from drafter.model.nodes import Emphasis, Inlines, Link, Note, Paragraph, Script, Text, Verb
from drafter.model.walk import plain
from tests.readers.akn.official import note, paragraph, reading


def content(text: str, code: str = "en") -> Inlines:
    (block,) = reading(paragraph(text), code=code)[0].parts[0].operative
    assert isinstance(block, Paragraph)
    return block.content


def codes(text: str, code: str = "en") -> set[str]:
    return set(reading(paragraph(text), code=code)[1])


def test_a_note_stands_at_its_call_with_its_text() -> None:
    assert content(f"a report,{note('A/77/1.')} and") == (Text("a report,"), Note((Text("A/77/1."),)), Text(" and"))


def test_a_note_with_a_star_keeps_its_mark() -> None:
    assert content(f"a report{note('Reissued.', '*')}")[1] == Note((Text("Reissued."),), mark="*")


def test_links_scripts_and_emphasis_in_running_text() -> None:
    found = content('n<sup>o</sup> <a href="https://docs.un.org/x">x</a> in <span class="italic">Series</span>')
    assert found == (
        Text("n"),
        Script((Text("o"),)),
        Text(" "),
        Link((Text("x"),), "https://docs.un.org/x"),
        Text(" in "),
        Emphasis((Text("Series"),)),
    )


def test_a_phrase_cut_in_pieces_is_one_verb() -> None:
    found = content('<span class="italic">Having </span><span class="italic">considered</span>  it')
    assert found == (Verb((Text("Having considered"),)), Text(" it"))


def test_white_space_that_lays_out_the_file_is_no_text() -> None:
    assert content("\n      <span class='italic'>\tNotes</span>\n  it ") == (Verb((Text("Notes"),)), Text(" it"))


def test_no_break_spaces_stay() -> None:
    assert plain(content("on 3\u00a0May")) == "on 3\u00a0May"


def test_a_stray_space_behind_a_note_is_taken_out_of_chinese() -> None:
    text = f"报告，{note('A/77/1。')} 其中"
    assert plain(content(text, "zh")) == "报告，其中"
    assert "stray-space" in codes(text, "zh")


@pytest.mark.parametrize(
    "text",
    [
        f"التقرير<sup>(</sup>{note('A/77/1.')}<sup>)</sup>، و",
        f"<span class='bold'>التقرير<sup>(</sup></span>{note('A/77/1.')}<span class='bold'><sup>)</sup></span>، و",
    ],
)
def test_raised_brackets_round_a_note_are_not_text_in_arabic(text: str) -> None:
    assert plain(content(text, "ar")) == "التقرير، و"


def test_empty_brackets_at_the_start_of_an_arabic_note_are_not_text() -> None:
    found = content(f"و{note('()	القرار 60/1.')} ف", "ar")
    assert found[1] == Note((Text("القرار 60/1."),))


def test_turned_digit_groups_are_turned_back_in_arabic() -> None:
    text = "مبلغ 400 507 65 دولار"
    assert plain(content(text, "ar")) == "مبلغ 65\u00a0507\u00a0400 دولار"
    assert "digit-groups" in codes(text, "ar")


def test_bold_that_runs_on_behind_an_arabic_verb_is_a_slip() -> None:
    text = "<span class='bold italic'>تدعو</span><span class='bold'>، </span>في"
    assert content(text, "ar") == (Verb((Text("تدعو"),)), Text("، في"))
    assert "stray-emphasis" in codes(text, "ar")


def test_an_image_is_left_out_and_reported() -> None:
    assert codes("a <img src='x.png'/>") == {"image-left-out"}


def test_marks_of_direction_do_not_hide_a_verb() -> None:
    assert isinstance(content("\u200f <span class='italic'>Notes</span> it")[0], Verb)


def test_an_empty_note_is_left_out_and_reported() -> None:
    assert content(f"a{note('')} b") == (Text("a b"),)
    assert codes(f"a{note('')} b") == {"empty-note"}


def test_links_that_follow_from_the_text_are_left_to_the_text() -> None:
    text = 'resolution <a href="https://undocs.org/en/A/RES/72/74">72/74</a> and <a href="https://undocs.org/x">A/77/1</a>.'
    assert content(text) == (Text("resolution 72/74 and A/77/1."),)


def test_a_link_that_knows_more_than_the_text_is_kept() -> None:
    link = '<a href="https://undocs.org/en/A/HRC/RES/16/18">16/18</a>'
    assert Link((Text("16/18"),), "https://undocs.org/en/A/HRC/RES/16/18") in content(f"its decision {link} x")


def test_digit_groups_that_might_stand_either_way_stand_as_the_files_others() -> None:
    last_first = "مبلغ 400 507 65 و 123 456 دولار"
    first_first = "مبلغ 65 507 400 و 123 456 دولار"
    assert "456\u00a0123" in plain(content(last_first, "ar"))
    assert "123 456" in plain(content(first_first, "ar"))
