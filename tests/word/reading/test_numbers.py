"""Numbers as Word counts them: ECMA-376 Part 1, 17.9."""

from __future__ import annotations

import pytest

from drafter.word.reading.figures import figure
from tests.word.reading.packages import document, in_list, level, numbering, p, shown

THREE = (level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "(%3)"))


def counted(*places: tuple[int, int], definitions: str = "", styles: str = "") -> list[str]:
    body = "".join(p("x", in_list(number, depth)) for number, depth in places)
    numbers = [
        line.removesuffix(" x")
        for line in shown(document(body, numbering=definitions or numbering(*THREE), styles=styles))
    ]
    return ["" if number == "x" else number for number in numbers]


def test_levels_count_below_each_other_and_begin_anew() -> None:
    places = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 0), (1, 1)]
    assert counted(*places) == ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)"]


def test_two_instances_of_one_list_share_its_count() -> None:
    assert counted((1, 0), (2, 0), (1, 0)) == ["1.", "2.", "3."]


def test_an_instance_may_start_anew() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    assert counted((1, 0), (1, 0), (2, 0), (2, 0), definitions=numbering(*THREE, overrides=override)) == [
        "1.",
        "2.",
        "1.",
        "2.",
    ]


def test_an_instance_may_have_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1")}</w:lvlOverride>'
    assert counted((2, 0), (2, 0), definitions=numbering(*THREE, overrides=own)) == ["I", "II"]


def test_a_level_may_run_on_through_higher_ones() -> None:
    running = level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>')
    assert counted((1, 0), (1, 1), (1, 0), (1, 1), definitions=numbering(THREE[0], running)) == ["1.", "1", "2.", "2"]


def test_legal_numbering_shows_figures_only() -> None:
    legal = (level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>"))
    assert counted((1, 0), (1, 1), definitions=numbering(*legal)) == ["I.", "1.1"]


def test_a_count_begins_where_its_level_says() -> None:
    assert counted((1, 0), definitions=numbering(level(0, "decimal", "%1.", start=5))) == ["5."]


def test_a_style_may_number_its_paragraphs() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Op"><w:name w:val="Op"/><w:pPr>'
        '<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    linked = level(1, "lowerLetter", "(%2)", '<w:pStyle w:val="Op"/>')
    body = p("x", '<w:pStyle w:val="Op"/>') * 2
    assert shown(document(body, numbering=numbering(THREE[0], linked), styles=styles)) == ["(a) x", "(b) x"]


def test_a_list_may_point_at_a_numbering_style() -> None:
    definitions = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>{level(0, "decimal", "%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    assert counted((1, 0), definitions=definitions) == ["1)"]


def test_number_zero_takes_a_paragraph_out_of_its_lists() -> None:
    assert counted((0, 0), (1, 0)) == ["", "1."]


def test_a_bullet_shows_its_character() -> None:
    assert counted((1, 0), definitions=numbering(level(0, "bullet", "\uf0b7"))) == ["•"]


@pytest.mark.parametrize(
    ("form", "count", "printed"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 3, "C"),
        ("lowerRoman", 14, "xiv"),
        ("upperRoman", 9, "IX"),
        ("arabicAbjad", 3, "ج"),
        ("arabicAlpha", 3, "ت"),
        ("russianLower", 3, "в"),
        ("ideographEnclosedCircle", 3, "㈢"),
        ("ideographEnclosedCircle", 11, "11"),
        ("chineseCounting", 12, "十二"),
        ("chineseCountingThousand", 103, "一百零三"),
        ("chineseCountingThousand", 21, "二十一"),
        ("chineseLegalSimplified", 12, "壹拾贰"),
        ("ideographDigital", 20, "二〇"),
        ("decimalEnclosedCircle", 4, "④"),
        ("numberInDash", 4, "- 4 -"),
        ("ordinal", 22, "22nd"),
        ("ordinal", 112, "112th"),
        ("none", 4, ""),
        ("bullet", 4, ""),
        ("somethingNew", 4, "4"),
        ("lowerRoman", 0, "0"),
    ],
)
def test_a_figure_is_written_in_its_form(form: str, count: int, printed: str) -> None:
    assert figure(count, form) == printed
