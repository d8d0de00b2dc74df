"""Looks as Word works them out: direct format, styles, themes, defaults."""

from __future__ import annotations

from drafter.word.inspection.file import WordFile
from drafter.word.inspection.paragraphs import Inspected
from tests.word.reading.packages import W, p, packed, r

DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{paragraph}</w:pPr>"
    "</w:pPrDefault></w:docDefaults>"
)


def style(name: str, paragraph: str = "", run: str = "", based: str = "", kind: str = "paragraph") -> str:
    below = f'<w:basedOn w:val="{based}"/>' if based else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{below}<w:pPr>{paragraph}</w:pPr>'
        f"<w:rPr>{run}</w:rPr></w:style>"
    )


def defaults(run: str = "", paragraph: str = "") -> str:
    return DEFAULTS.format(run=run, paragraph=paragraph)


def first(body: str, **parts: str) -> Inspected:
    return WordFile.open(packed(body, **parts), "test.docx").body.paragraphs[0]


def test_size_and_font_come_from_the_nearest_that_says_them() -> None:
    styles = defaults('<w:sz w:val="22"/><w:rFonts w:ascii="Calibri"/>')
    styles += style("Base", run='<w:sz w:val="20"/>') + style("Text", run='<w:rFonts w:ascii="Arial"/>', based="Base")
    paragraph = first(p("x", '<w:pStyle w:val="Text"/>'), styles=styles)
    assert (paragraph.stretches[0].look.size, paragraph.stretches[0].look.font) == (20, "Arial")


def test_characters_that_nothing_gives_a_size_have_ten_points() -> None:
    assert first(p("x")).stretches[0].look.size == 20


def test_complex_script_has_its_own_size_and_weight() -> None:
    look = first(p("س", run='<w:rtl/><w:b/><w:sz w:val="20"/><w:szCs w:val="30"/>')).stretches[0].look
    assert (look.complex_size, look.bold, look.rtl) == (30, False, True)


def test_spacing_is_put_together_attribute_by_attribute() -> None:
    styles = defaults(paragraph='<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>')
    styles += style("Text", '<w:spacing w:after="120"/>')
    setting = first(p("x", '<w:pStyle w:val="Text"/><w:spacing w:before="60"/>'), styles=styles).setting
    assert (setting.before, setting.after, setting.line, setting.line_rule) == (60, 120, 259, "auto")


def test_a_cleared_tab_stop_is_gone_and_the_others_stay() -> None:
    styles = style("Text", '<w:tabs><w:tab w:val="left" w:pos="500"/><w:tab w:val="left" w:pos="900"/></w:tabs>')
    cleared = '<w:pStyle w:val="Text"/><w:tabs><w:tab w:val="clear" w:pos="500"/></w:tabs>'
    assert first(p("x", cleared), styles=styles).setting.tabs == ((900, "left"),)


def test_a_fonts_theme_goes_before_its_name() -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
        '<a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
    )
    fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>'
    assert first(p("x", run=fonts), theme=theme).stretches[0].look.font == "Cambria"


def test_colour_and_shade_are_empty_where_word_draws_none() -> None:
    plain = first(p("x", run='<w:color w:val="auto"/><w:shd w:fill="auto"/>')).stretches[0].look
    loud = first(p("x", run='<w:color w:val="ff0000"/><w:highlight w:val="yellow"/>')).stretches[0].look
    assert (plain.color, plain.shade) == ("", "")
    assert (loud.color, loud.shade) == ("FF0000", "yellow")


def test_hidden_runs_are_kept_apart_from_the_text() -> None:
    paragraph = first(p(r("shown ") + r("hidden", "<w:vanish/>") + r("too")))
    assert paragraph.text == "shown too"
    assert [stretch.text for stretch in paragraph.stretches if stretch.look.hidden] == ["hidden"]


def test_a_field_knows_its_result_and_whether_it_ends() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    whole, open_ = (
        first(p(mark("begin") + code + mark("separate") + r("7") + end)).fields[0] for end in (mark("end"), "")
    )
    assert (whole.name, whole.result, whole.closed) == ("PAGE", "7", True)
    assert (open_.result, open_.closed) == ("7", False)


def test_a_picture_is_described_by_its_words_or_by_saying_that_it_decorates() -> None:
    def drawing(inside: str) -> str:
        return f'<w:r><w:drawing xmlns:wp="urn:wp">{inside}</w:drawing></w:r>'

    bare, told = '<wp:docPr id="1" name="P"/>', '<wp:docPr id="1" name="P" descr="A lake"/>'
    decorative = '<wp:docPr id="1" name="P"><d:decorative xmlns:d="urn:d" val="1"/></wp:docPr>'
    pictures = first(p(drawing(bare) + drawing(told) + drawing(decorative))).pictures
    assert [picture.described for picture in pictures] == [False, True, True]


def test_sections_inherit_the_heads_of_the_one_before() -> None:
    section = '<w:sectPr>{}<w:pgSz w:w="12240" w:h="15840"/></w:sectPr>'
    reference = '<w:headerReference w:type="default" r:id="rId_header1"/>'
    body = p("one", section.format(reference)) + p("two") + section.format("")
    file = WordFile.open(packed(body, header1=p("A/81/L.17")), "test.docx")
    assert [one.heads for one in file.sections] == [{"header default": "word/header1.xml"}] * 2
    assert [(story.name, story.text) for story in file.heads] == [("header", "A/81/L.17")]


def test_a_file_without_a_body_is_refused_in_words() -> None:
    import pytest

    from drafter.errors import InputError
    from tests.word.reading.packages import relationships, zipped

    ties = relationships(("rId1", "officeDocument", 'Target="word/document.xml"'))
    data = zipped({"_rels/.rels": ties, "word/document.xml": f'<w:document xmlns:w="{W}"/>'})
    with pytest.raises(InputError, match="holds no document"):
        WordFile.open(data, "test.docx")


def test_a_theme_that_names_no_font_leaves_the_characters_to_word() -> None:
    styles = defaults('<w:rFonts w:cs="Traditional Arabic"/>')
    run = r("x", '<w:rFonts w:cstheme="minorBidi"/>')
    assert first(f"<w:p>{run}</w:p>", styles=styles).stretches[0].look.complex_font == ""


def test_letters_with_accents_and_cyrillic_have_a_font_of_their_own() -> None:
    run = r("x", '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/>')
    look = first(f"<w:p>{run}</w:p>").stretches[0].look
    assert (look.font, look.further_font) == ("Times New Roman", "Arial")


def test_a_colour_of_the_theme_is_one_unless_it_is_that_of_text() -> None:
    colours = [f'<w:color w:val="auto" w:themeColor="{name}"/>' for name in ("accent2", "text1")]
    looks = [first(f"<w:p>{r('x', colour)}</w:p>").stretches[0].look.color for colour in colours]
    assert looks == ["ACCENT2", ""]


def test_an_indent_counted_in_characters_goes_before_one_in_twips() -> None:
    paragraph = first(p("x", '<w:ind w:left="100" w:leftChars="200" w:firstLineChars="150"/>'))
    assert (paragraph.setting.left, paragraph.setting.first_line) == (400, 300)


def test_of_hanging_and_first_line_the_nearer_level_counts() -> None:
    styles = style("Text", '<w:ind w:left="1267" w:hanging="0"/>') + style("Title", '<w:ind w:hanging="1267"/>')
    by_hand = '<w:pStyle w:val="Text"/><w:ind w:left="1267" w:firstLine="475"/>'  # as LibreOffice writes both
    assert first(p("x", by_hand), styles=styles).setting.first_line == 475
    assert first(p("x", '<w:pStyle w:val="Title"/><w:ind w:firstLine="0"/>'), styles=styles).setting.first_line == 0
    assert first(p("x", '<w:pStyle w:val="Title"/>'), styles=styles).setting.first_line == -1267


def test_indents_of_the_defaults_count_where_nothing_else_says_any() -> None:
    assert first(p("x"), styles=defaults(paragraph='<w:ind w:left="200"/>')).setting.left == 200


def test_how_a_paragraph_goes_over_pages_comes_from_its_styles_too() -> None:
    rule = '<w:pBdr><w:top w:val="single"/></w:pBdr>'
    styles = style("Text", f'<w:keepNext/><w:widowControl w:val="0"/><w:pageBreakBefore/>{rule}')
    setting = first(p("x", '<w:pStyle w:val="Text"/>'), styles=styles).setting
    assert (setting.keep_next, setting.widows, setting.page_break, setting.framed) == (True, False, True, True)
    plain = first(p("x")).setting
    assert (plain.keep_next, plain.widows, plain.page_break, plain.framed) == (False, True, False, False)


def test_stresses_come_from_styles_and_by_hand() -> None:
    styles = style("Text", run="<w:caps/>")
    look = first(p("x", '<w:pStyle w:val="Text"/>', run='<w:em w:val="dot"/>'), styles=styles).stretches[0].look
    assert look.stresses == ("caps", "em")
