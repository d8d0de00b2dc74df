"""Whatever can be drafted can be written: resolutions that nobody wrote, in six languages."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import house
from drafter.language import language
from drafter.model.front import LANGUAGES
from drafter.model.nodes import Annex, Heading, Paragraph
from drafter.model.outline import outline
from drafter.word.structure import faults
from drafter.writers import docx
from tests.generated import resolutions
from tests.writers.docx.conftest import Built


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_every_document_is_sound_and_the_same_each_time(data) -> None:
    code = data.draw(st.sampled_from(LANGUAGES))
    text = data.draw(resolutions(code))
    style = house.load(house.choose(text.front), code)
    written = docx.write(text, language(code), style)
    assert faults(written) == []
    assert docx.write(text, language(code), style) == written


@pytest.fixture(scope="module")
def counted(facts):
    def numbers(written: bytes) -> list[str]:
        return [p["number"] for p in facts(Built(written))["paragraphs"] if p["number"]]

    return numbers


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_word_counts_as_the_outline_does(counted, data) -> None:
    code = data.draw(st.sampled_from(LANGUAGES))
    text = data.draw(resolutions(code))
    speaker = language(code)
    written = docx.write(text, speaker, house.load(house.choose(text.front), code))
    expected = []
    for part in range(len(text.parts)):
        entries = [entry for entry in outline(text) if entry.part == part]
        for entry in [e for e in entries if e.region != "annex"] + [e for e in entries if e.region == "annex"]:
            number = entry.numbers[-1] if entry.numbers else None
            if isinstance(entry.block, Annex) or not isinstance(number, int):
                continue
            if isinstance(entry.block, Heading):
                level = min(entry.level, len(speaker.heading_levels))
                typed = speaker.heading_levels[level - 1].format == "letter-name"  # Word cannot count in names
                expected += [] if typed else [speaker.heading_number(level, number)]
            elif isinstance(entry.block, Paragraph):
                expected.append(speaker.number(entry.level, number))
    assert counted(written) == expected
