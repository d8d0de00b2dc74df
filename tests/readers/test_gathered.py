"""Facts gathered from a text that was read."""

import datetime

import pytest

from drafter.language import LANGUAGES, Dated, language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import Note, Part, Preambular, Text
from drafter.model.walk import notes
from drafter.readers.gathered import with_facts
from drafter.spec import dump

CHAIN = [Dated("75/16", datetime.date(2020, 11, 23)), Dated("77/18", datetime.date(2022, 11, 21))]


def recital(*content: Text | Note, code: str = "en") -> Resolution:
    return Resolution(front=Front(language=code), parts=(Part(preamble=(Preambular(content=content),)),))


def names(resolution: Resolution) -> list[str | None]:
    return [note.name for note in notes(resolution.parts[0].preamble[0].content)]  # type: ignore[union-attr]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_recalled_resolutions_become_a_list(code: str) -> None:
    text = f"… {language(code).resolutions(CHAIN)} …"
    assert with_facts(recital(Text(text), code=code), language(code)).front.recalls == ("75/16", "77/18")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_chain_with_other_spaces_is_written_from_the_list(code: str) -> None:
    chain = language(code).resolutions(CHAIN)
    for typed in (chain.replace("\u00a0", " "), chain.replace(" ", "\u00a0")):
        made = with_facts(recital(Text(f"… {typed}, …"), code=code), language(code))
        assert "{{ resolutions(recalls) }}, …" in dump(made)


def test_a_chain_with_a_date_that_the_records_contradict_is_left_as_text() -> None:
    wrong = [CHAIN[0], Dated("77/18", datetime.date(2021, 1, 1))]
    text = language("en").resolutions(wrong)
    assert with_facts(recital(Text(text)), language("en")).front.recalls == ()


def test_notes_are_named_after_what_they_cite() -> None:
    read = recital(Note((Text("A/77/277."),)), Note((Text("See resolution 70/1."),)), Note((Text("Idem."),)))
    assert names(with_facts(read, language("en"))) == ["a-77-277", "res-70-1", "note-3"]


def test_two_notes_that_cite_the_same_have_two_names() -> None:
    read = recital(Note((Text("A/77/277."),)), Note((Text("A/77/277, para. 3."),)))
    assert names(with_facts(read, language("en"))) == ["a-77-277", "a-77-277-2"]


def test_starred_notes_and_notes_with_names_stay() -> None:
    read = recital(Note((Text("A/77/277."),), mark="*"), Note((Text("A/1/1."),), name="mine"))
    assert names(with_facts(read, language("en"))) == [None, "mine"]
