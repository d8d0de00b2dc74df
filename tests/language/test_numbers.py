"""Numbers of paragraphs, sections, parts and annexes, and the order of States."""

from __future__ import annotations

import pytest

from drafter.language import LANGUAGES, language
from drafter.language.numerals import ABJAD, figure, letter_value

THREE_LEVELS = {
    "en": ["1.", "(a)", "(i)"],
    "fr": ["1.", "a)", "i)"],
    "es": ["1.", "a)", "i)"],
    "ru": ["1.", "a)", "i)"],
    "zh": ["1.", "(a)", "㈠"],
    "ar": ["1 -", "(أ)", "’1‘"],
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_paragraphs_are_numbered_on_five_levels(code: str) -> None:
    assert [language(code).number(level, 1) for level in range(3)] == THREE_LEVELS[code]
    assert len(language(code).levels) == 5


@pytest.mark.parametrize(
    ("code", "cited"),
    [
        ("en", "12 (a) (ii)"),
        ("fr", "12 a) ii)"),
        ("es", "12 a) ii)"),
        ("ru", "12 a) ii)"),
        ("zh", "12(a)㈡"),
        ("ar", "12 (أ) ’2‘"),
    ],
)
def test_a_reference_names_the_whole_way_to_a_paragraph(code: str, cited: str) -> None:
    assert language(code).reference((12, 1, 2)).replace("\u00a0", " ") == cited


def test_a_typed_number_is_left_as_it_is() -> None:
    assert language("ar").number(0, "3 bis") == "3 bis"
    assert language("en").reference(("3 bis", 1)) == "3 bis (a)"


@pytest.mark.parametrize(
    ("code", "headings"),
    [
        ("en", ["Annex", "Annex II", "III", "B", "A.", "1."]),
        ("fr", ["Annexe", "Annexe II", "III", "B", "A.", "1."]),
        ("es", ["Anexo", "Anexo II", "III", "B", "A.", "1."]),
        ("ru", ["Приложение", "Приложение II", "III", "B", "A.", "1."]),
        ("zh", ["附件", "附件二", "三", "B", "A.", "1."]),
        ("ar", ["المرفق", "المرفق الثاني", "ثالثا", "باء", "ألف -", "1 -"]),
    ],
)
def test_annexes_sections_parts_and_headings_are_numbered(code: str, headings: list[str]) -> None:
    speaker = language(code)
    written = [speaker.annex_heading(None), speaker.annex_heading(2), speaker.section_number(3), speaker.part_letter(2)]
    assert [*written, speaker.heading_number(1, 1), speaker.heading_number(2, 1)] == headings


@pytest.mark.parametrize("code", LANGUAGES)
def test_sections_and_annexes_all_differ_even_if_there_are_a_thousand(code: str) -> None:
    assert len({language(code).section_number(number) for number in range(1, 1001)}) == 1000
    assert len({language(code).annex_heading(number) for number in range(1, 1001)}) == 1000


def test_letters_beyond_z_are_doubled_and_arabic_letters_follow_one_for_one() -> None:
    assert figure(28, "lower-letter") == "bb"
    assert figure(28, "abjad") == "ب ب"
    assert letter_value("bb") == 28
    assert figure(26, "abjad") == ABJAD[25]


def test_chinese_brackets_beyond_ten_are_written() -> None:
    assert figure(10, "circled-han") == "㈩"
    assert figure(12, "circled-han") == "(十二)"


def test_states_come_in_the_order_of_the_language_and_palestine_last() -> None:
    assert language("fr").collate(["État de Palestine", "Fédération de Russie", "Équateur", "Cuba"]) == [
        "Cuba",
        "Équateur",
        "Fédération de Russie",
        "État de Palestine",
    ]
    assert language("ar").collate(["الأرجنتين", "إكوادور", "الاتحاد الروسي"]) == [
        "الاتحاد الروسي",
        "الأرجنتين",
        "إكوادور",
    ]
    assert language("zh").collate(["南非", "阿根廷"]) == ["南非", "阿根廷"]
