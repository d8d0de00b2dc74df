"""A fault that is everywhere in a file is said once; what one paragraph has beside it is told apart."""

import re

import pytest

from drafter.findings import Finding
from drafter.language import LANGUAGES
from tests.check.word.breaking import DOCUMENT, IN_LIST, at
from tests.check.word.drafts import FORM, built, packed, parts_of, said

LEFT = '<w:jc w:val="left"/>'


def indented(code: str, *also: int) -> list[Finding]:
    """What WRD007 says where all paragraphs are set to the left, and those of some verbs stand in as well."""
    data = built(code)
    parts = parts_of(data)
    parts[DOCUMENT] = re.sub(r"(?=</w:pPr>)", LEFT, parts[DOCUMENT])
    for verb in also:
        at(verb, IN_LIST if verb > 3 else r'(?<="SingleTxt"/>)', '<w:ind w:left="3000"/>')(parts, code)
    return [finding for finding in said(packed(data, parts), FORM) if finding.code == "WRD007"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_one_fault_everywhere_is_said_once(code: str) -> None:
    (finding,) = indented(code)
    assert "alignment" in finding.message
    assert "places" in finding.message


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_paragraph_that_has_another_fault_too_is_told_apart(code: str) -> None:
    everywhere, here = sorted(indented(code, 5), key=lambda finding: "places" not in finding.message)
    assert "left indent" not in everywhere.message
    assert "left indent is 150 pt" in here.message
    assert here.origin is not None
    assert here.origin.place.startswith("operative paragraph 2")


def test_two_are_told_apart_and_three_are_gathered() -> None:
    assert len(indented("en", 3, 5)) == 3
    assert len(indented("en", 1, 3, 5)) == 1
