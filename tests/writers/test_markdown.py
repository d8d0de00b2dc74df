"""The resolution as Markdown."""

from __future__ import annotations

import pytest

from drafter.language import LANGUAGES, language
from drafter.model.front import Resolution
from drafter.model.nodes import Change, Deleted, Inserted, Link, Paragraph, Text
from drafter.writers import markdown
from tests.builders import operative, resolution, said
from tests.writers.sample import decision, sample


def write(document: Resolution) -> str:
    return markdown.write(document, language(document.front.language))


def lines(*blocks: Paragraph) -> list[str]:
    text = write(resolution(*blocks))
    return [line for line in text.split("*The General Assembly*")[1].splitlines() if line]


@pytest.mark.parametrize(("code", "marks"), [("en", "*"), ("zh", "**"), ("ar", "***")])
def test_verbs_are_emphasised_as_the_language_has_it(code: str, marks: str) -> None:
    assert f"{marks}Recalling{marks} its resolution" in write(sample(code))


def test_a_decision_emphasises_nothing() -> None:
    assert "(a) Decides to meet;" in write(decision())


@pytest.mark.parametrize("code", LANGUAGES)
def test_notes_are_footnotes_called_and_given_once(code: str) -> None:
    text = write(sample(code))
    for name in ("star", "star-star", "1", "2"):
        assert text.count(f"\n[^{name}]: ") == 1
        assert text.count(f"[^{name}]") == 2


def test_numbers_are_printed_and_not_left_to_the_reader() -> None:
    assert "\n1\\. *Requests* the bodies:" in write(sample())


def test_the_depth_of_an_item_shows() -> None:
    assert "\n\u2003(a) to meet;\n\n\u2003\u2003(i) often;" in write(sample())


@pytest.mark.parametrize("text", ["# x", "- x", "+ x", "> x", "3. x", "4) x"])
def test_what_would_mean_something_at_the_start_of_a_line_is_held_back(text: str) -> None:
    assert lines(Paragraph(content=said(text)))[0].count("\\") == 1


def test_stars_brackets_and_bars_are_text() -> None:
    assert lines(Paragraph(content=(Text("[a] *b* c|d"),))) == [r"\[a\] \*b\* c\|d"]


def test_marks_stand_close_to_their_words() -> None:
    assert lines(operative("Decides | to meet.")) == ["*Decides*  to meet."]


def test_a_table_has_pipes_and_empty_cells_where_others_reach() -> None:
    assert "**Means**\n\n| Year |  | Sum<br>in all |\n| --- | --- | --- |\n" in write(sample())


def test_addresses_cannot_break_out() -> None:
    assert lines(Paragraph(content=(Link((Text("x"),), "https://a/> b"),))) == ["[x](<https://a/%3E b>)"]


def test_a_redline_shows_what_goes_and_what_comes() -> None:
    changed = Paragraph(content=(Deleted((Text("old"),)), Inserted((Text("new"),))))
    gone = Paragraph(content=said("gone"), change=Change("deleted"))
    assert lines(changed, gone) == ["<del>old</del><ins>new</ins>", "<del>gone</del>"]
