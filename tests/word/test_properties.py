from drafter.house import Format, Tab
from drafter.word.properties import paragraph_properties, run_properties


def test_paragraph_properties_stand_in_the_order_of_the_schema() -> None:
    form = Format(style="SingleTxt", align="both", left=1267, after=120, keep_next=True, tabs=(Tab(1742),), outline=2)
    written = paragraph_properties(form, numbering='<w:ilvl w:val="0"/>', mark="<w:b/>")
    places = [
        written.index(f"<w:{name}")
        for name in ("pStyle", "keepNext", "numPr", "tabs", "spacing", "ind", "jc", "outlineLvl", "rPr")
    ]
    assert places == sorted(places)


def test_bold_and_italic_hold_for_complex_scripts_too() -> None:
    assert run_properties(Format(bold=True, italic=False)) == ('<w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/>')


def test_arabic_characters_have_a_size_of_their_own() -> None:
    assert run_properties(Format(size=20, complex_size=30)) == '<w:sz w:val="20"/><w:szCs w:val="30"/>'


def test_kashida_is_the_low_one() -> None:
    assert paragraph_properties(Format(align="kashida")) == '<w:jc w:val="lowKashida"/>'


def test_a_hanging_indent_wins_over_a_first_line() -> None:
    assert paragraph_properties(Format(left=475, hanging=475, first_line=0)) == '<w:ind w:left="475" w:hanging="475"/>'


def test_tab_stops_are_sorted_and_may_have_dots() -> None:
    assert paragraph_properties(Format(tabs=(Tab(1267), Tab(360, "right", dots=True)))) == (
        '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="360"/><w:tab w:val="left" w:pos="1267"/></w:tabs>'
    )
