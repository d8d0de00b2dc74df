"""Properties put in where the schema wants them, and everything else left byte for byte."""

from __future__ import annotations

import pytest

from drafter.word.mending.markup import spans, with_attributes, with_properties


@pytest.mark.parametrize(
    ("holder", "properties", "made"),
    [
        (b"", {"b": {}}, b"<w:rPr><w:b/></w:rPr>"),
        (b'<w:rPr><w:lang w:val="en-US"/></w:rPr>', {"i": {}}, b'<w:rPr><w:i/><w:lang w:val="en-US"/></w:rPr>'),
        (b'<w:rPr><w:b/><w:sz w:val="20"/></w:rPr>', {"b": None}, b'<w:rPr><w:sz w:val="20"/></w:rPr>'),
        (b"<w:rPr><w:b/></w:rPr>", {"b": None}, b""),
        (b"<w:rPr><w:b/></w:rPr>", {"i": None}, b"<w:rPr><w:b/></w:rPr>"),
        (b"<w:rPr><w14:glow a='1'/><w:b/></w:rPr>", {"b": None}, b"<w:rPr><w14:glow a='1'/></w:rPr>"),
        (
            b"<w:rPr><w:lang w:val=\"fr-FR\"\n w:eastAsia='zh-CN' /></w:rPr>",
            {"lang": {"val": "en-US"}},
            b"<w:rPr><w:lang w:val=\"en-US\"\n w:eastAsia='zh-CN' /></w:rPr>",
        ),
    ],
)
def test_a_property_goes_where_it_belongs(
    holder: bytes, properties: dict[str, dict[str, str] | None], made: bytes
) -> None:
    assert with_properties(holder, "rPr", "w:", properties) == made


def test_a_new_attribute_stands_behind_the_others_and_a_sign_in_a_value_ends_no_tag() -> None:
    assert with_attributes(b'<w:x w:a="1>2"/>', "w:", {"b": 'say "no"'}) == b'<w:x w:a="1>2" w:b="say &quot;no&quot;"/>'


def test_spans_are_those_of_the_elements_in_order() -> None:
    data = b'<a><b c=">"/><d>x<!-- <e> --></d></a>'
    assert [data[span.start : span.end] for span in spans(data)] == [data, b'<b c=">"/>', b"<d>x<!-- <e> --></d>"]


def test_what_is_no_xml_has_no_spans() -> None:
    with pytest.raises(ValueError, match="mismatched"):
        spans(b"<a><b></a>")
