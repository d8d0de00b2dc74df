import pytest

from drafter.word.markup import attribute, deleted_text, language, run, text


def test_special_characters_are_escaped() -> None:
    assert run("a < b & c") == '<w:r><w:t xml:space="preserve">a &lt; b &amp; c</w:t></w:r>'


def test_tabs_line_ends_and_no_break_hyphens_are_elements() -> None:
    assert text("\tCOVID\u201119") == (
        '<w:tab/><w:t xml:space="preserve">COVID</w:t><w:noBreakHyphen/><w:t xml:space="preserve">19</w:t>'
    )


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert text("a\x00b\x0b\ud800c") == '<w:t xml:space="preserve">abc</w:t>'


def test_deleted_text_has_its_own_element() -> None:
    assert deleted_text("gone") == '<w:delText xml:space="preserve">gone</w:delText>'


def test_quotation_marks_do_not_end_an_attribute() -> None:
    assert attribute('a "b" & c') == "a &quot;b&quot; &amp; c"


@pytest.mark.parametrize(
    ("tag", "kind"), [("en-US", "val"), ("ru-RU", "val"), ("zh-CN", "eastAsia"), ("ar-SA", "bidi")]
)
def test_each_script_has_its_own_language(tag: str, kind: str) -> None:
    assert language(tag) == f'<w:lang w:{kind}="{tag}"/>'
