"""Options: what a file asks for beyond the usual."""

from __future__ import annotations

import pytest

from drafter.word.inspection.file import WordFile
from tests.word.reading.packages import p, packed


def asked(settings: str = "", body: str = "") -> list[tuple[str, str]]:
    file = WordFile.open(packed(p("x") + body, settings=settings), "test.docx")
    return [(option.name, option.value) for option in file.options]


def test_a_file_that_asks_for_nothing_has_no_options() -> None:
    assert asked('<w:defaultTabStop w:val="475"/><w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr>') == []


@pytest.mark.parametrize(
    ("settings", "option"),
    [
        ("<w:trackRevisions/>", ("tracking", "")),
        ('<w:documentProtection w:edit="forms" w:enforcement="1"/>', ("protected", "forms")),
        ("<w:mirrorMargins/>", ("mirrored", "")),
        ("<w:autoHyphenation/>", ("hyphenated", "")),
        ('<w:footnotePr><w:numStart w:val="5"/></w:footnotePr>', ("note start", "5")),
        ('<w:compat><w:compatSetting w:name="compatibilityMode" w:val="12"/></w:compat>', ("old form", "12")),
        ('<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>', ("note start", "eachPage")),
        ('<w:footnotePr><w:pos w:val="beneathText"/></w:footnotePr>', ("note place", "beneathText")),
    ],
)
def test_what_settings_ask_for_is_told(settings: str, option: tuple[str, str]) -> None:
    assert asked(settings) == [option]


def test_protection_that_is_not_enforced_protects_nothing() -> None:
    assert asked('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>') == []


def test_a_section_may_ask_for_other_figures_of_its_notes() -> None:
    section = '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr></w:sectPr>'
    assert asked(body=section) == [("note figures", "lowerRoman")]
