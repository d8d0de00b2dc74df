"""Paragraphs in each form, their verbs, and the closing marks that position and language supply."""

from __future__ import annotations

import pytest

from drafter.model.front import LANGUAGES
from drafter.model.nodes import (
    Clause,
    Heading,
    Note,
    Operative,
    Paragraph,
    Preambular,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.walk import plain
from tests.spec.reading import complaints, lines, operative, read, refused, whole

SHORT = "  - Takes note: of the report\n"


def test_the_key_of_a_single_pair_is_the_verb() -> None:
    assert operative(SHORT)[0].content == (Verb((Text("Takes note"),)), Text(" of the report."))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("ar", "تحيط علما بتقرير الأمين العام", "تحيط علما"),
        ("en", "Takes note with appreciation of the report", "Takes note with appreciation"),
        ("es", "Toma nota del informe", "Toma nota"),
        ("fr", "Prend note du rapport", "Prend note"),
        ("ru", "принимает к сведению доклад", "принимает к сведению"),
        ("zh", "表示注意到秘书长的报告", "表示注意到"),
    ],
)
def test_the_verb_of_a_plain_text_is_the_longest_phrase_of_the_list(language: str, text: str, verb: str) -> None:
    (block,) = operative(f"  - {text}\n", language)
    assert isinstance(block, Operative)
    assert block.content[0] == Verb((Text(verb),))
    assert plain(block.content).startswith(text)


MIXED = """\
  - Calls upon: all States
    label: lakes
    items:
      - Requests: the river
        items: [to flow, to stop]
      - to support the lakes
    then: and to rest
  - Decides: to follow paragraph {{ para("lakes") }} above
"""


def test_a_verb_for_a_key_may_have_other_keys_beside_it() -> None:
    long = MIXED.replace("- Calls upon: all", "- verb: Calls upon\n    text: all")
    assert operative(MIXED) == operative(long.replace("- Requests: the", "- verb: Requests\n        text: the"))
    assert lines(operative("  - {items: [to flow, to stop], Requests: }\n"))[0] == "Requests:"


def test_a_key_that_is_mistyped_beside_a_verb_is_told_alone() -> None:
    problems = refused(whole(f"operative:\n{MIXED.replace('then:', 'thne:')}"))
    assert [problem.message for problem in problems] == ["“thne” is no key of a paragraph."]


def test_a_verb_that_the_list_does_not_have_is_a_problem() -> None:
    (problem,) = refused(whole("operative:\n  - Reqests the Secretary-General to report\n"))
    assert problem.code == "unknown-verb"
    assert "Did you mean “Requests”?" in problem.hint


def test_a_verb_that_is_given_need_not_be_in_the_list() -> None:
    (block,) = operative("  - Salutes: the work of the Commission\n")
    assert plain(block.content) == "Salutes the work of the Commission."  # type: ignore[union-attr]


def test_none_is_no_verb() -> None:
    (block,) = operative("  - verb: none\n    text: Adopts the text\n")
    assert block.content == (Text("Adopts the text."),)  # type: ignore[union-attr]


def test_no_verb_is_needed_in_a_decision() -> None:
    decision = read("kind: draft decision\noperative: [The Council will meet again]\n")
    assert lines(decision.parts[0].operative) == ["The Council will meet again."]


def test_chinese_has_no_space_behind_the_verb() -> None:
    assert lines(operative("  - 请: 秘书长提出报告\n", "zh")) == ["请秘书长提出报告。"]


def test_a_comma_follows_its_verb_directly() -> None:
    assert lines(operative('  - Decides: ", in this regard, to meet"\n')) == ["Decides, in this regard, to meet."]


def test_headings_sections_and_tables_stand_among_paragraphs() -> None:
    blocks = operative(
        "  - heading: Follow-up\n    level: 2\n    numbered: true\n"
        "  - section: Money\n    number: IV\n    operative: [Decides to pay]\n"
        "  - table: {title: T, widths: [2, 1], header: [A, B], rows: [[c, {text: d, columns: 2, align: end}]]}\n"
    )
    heading, section, table = blocks
    assert isinstance(heading, Heading)
    assert (heading.level, heading.numbered) == (2, True)
    assert isinstance(section, Section)
    assert (section.number, lines(section.operative)) == ("IV", ["Decides to pay."])
    assert isinstance(table, Table)
    assert (table.header_rows, table.widths, table.rows[1].cells[1].columns) == (1, (2, 1), 2)


def test_a_table_may_have_several_header_rows() -> None:
    (table,) = operative("  - table: {header: [[A], [B]], rows: [[c]]}\n")
    assert isinstance(table, Table)
    assert (table.header_rows, len(table.rows)) == (2, 3)


def test_the_long_form_says_the_rest() -> None:
    (block,) = operative(
        "  - verb: Requests\n    text: the Secretary-General\n    label: a\n    number: 3 bis\n"
        "    items: [to write, {text: to read, items: [books]}]\n    then: and to report\n"
    )
    assert isinstance(block, Operative)
    assert (block.label, block.number) == ("a", "3 bis")
    assert lines((block,)) == [
        "Requests the Secretary-General:",
        "  to write;",
        "  to read:",
        "    books;",
        "and to report.",
    ]


def test_sub_paragraphs_deeper_than_four_levels_are_a_problem() -> None:
    nested = "x"
    for _ in range(5):
        nested = f"{{text: y, items: [{nested}]}}"
    assert [each.split()[1] for each in complaints(f"operative: [{{verb: Decides, items: [{nested}]}}]\n")] == [
        "too-deep"
    ]


def test_a_number_may_start_the_count_anew() -> None:
    (block,) = operative("  - verb: Decides\n    text: to meet\n    number: 7\n")
    assert block.number == 7  # type: ignore[union-attr]


def test_an_operative_paragraph_may_go_without_number() -> None:
    (block,) = operative("  - {verb: Decides, text: to meet, numbered: false}\n")
    assert type(block) is Paragraph


def test_an_annex_numbers_its_paragraphs_if_asked() -> None:
    annex = "annex: {title: Plan, numbered: true, body: [One, {text: Two, numbered: false}]}\n"
    first, second = read(f"operative: [Decides to meet]\n{annex}").parts[0].annexes[0].body
    assert (type(first), type(second)) == (Clause, Paragraph)
    assert lines((first, second)) == ["One.", "Two."]


def test_lettered_parts_are_resolutions_of_their_own() -> None:
    parts = read(
        "parts:\n  - {title: A, operative: [Decides to meet]}\n  - {letter: C, operative: [Decides to go]}\n"
    ).parts
    assert [(plain(part.title), part.letter, lines(part.operative)) for part in parts] == [
        ("A", None, ["Decides to meet."]),
        ("", "C", ["Decides to go."]),
    ]


def test_sections_count_anew_if_the_spec_says_so() -> None:
    body = "numbering: restart\noperative:\n  - {section: A, operative: [Decides to meet]}\n"
    (section,) = read(body).parts[0].operative
    assert isinstance(section, Section)
    assert section.restart


def test_labels_are_given_once_and_exist_where_they_are_used() -> None:
    body = (
        "operative:\n  - {verb: Decides, text: a, label: x}\n  - {verb: Decides, text: '{{ para(\"y\") }}', label: x}\n"
    )
    assert complaints(body) == ["5:28 unknown-label", "5:53 duplicate-label"]


# --- closing marks ----------------------------------------------------------------------------------------------

MARKS = {"ar": "،؛.", "en": ",;.", "es": ",;.", "fr": ",;.", "ru": ",;.", "zh": "，；。"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_closing_marks_are_supplied_by_position_and_language(language: str) -> None:
    entry = "{verb: V, text: t}"
    part = read(f"preamble: [{entry}]\noperative: [{entry}, {entry}]\n", language).parts[0]
    ends = [plain(block.content)[-1] for block in (*part.preamble, *part.operative)]  # type: ignore[union-attr]
    assert "".join(ends) == MARKS[language]


def test_french_puts_a_no_break_space_before_the_semicolon() -> None:
    first = operative("  - Décide: de se réunir\n  - Décide: de partir\n", "fr")[0]
    assert plain(first.content).endswith("réunir\u00a0;")  # type: ignore[union-attr]


@pytest.mark.parametrize("end", [",", ";", ".", ":", "?", "…", ".”", "；", " ;"])
def test_a_closing_mark_that_is_there_is_never_doubled(end: str) -> None:
    (block,) = operative(f"  - Decides: 'to meet{end}'\n")
    assert plain(block.content) == f"Decides to meet{end}"  # type: ignore[union-attr]


def test_a_backslash_at_the_end_keeps_the_mark_away() -> None:
    assert lines(operative("  - Decides: to meet\\\n")) == ["Decides to meet"]


def test_a_closing_mark_follows_a_reference() -> None:
    (block,) = operative("  - {verb: Decides, text: 'as in a, {{ para(\"x\") }}', label: x}\n")
    assert block.content[-1] == Text(".")  # type: ignore[union-attr]


@pytest.mark.parametrize(("language", "behind"), [("en", True), ("zh", True), ("fr", False), ("ar", False)])
def test_the_mark_stands_on_its_side_of_a_note(language: str, behind: bool) -> None:
    (block,) = operative("  - {verb: V, text: 't[^:n]'}\n", language)
    assert isinstance(block, Operative)
    assert isinstance(block.content[-1], Note) is behind


def test_recitals_end_their_sub_paragraphs_in_commas() -> None:
    part = read("preamble: [{verb: Recalling, items: [a, b]}]\noperative: [Decides to meet]\n").parts[0]
    assert lines(part.preamble) == ["Recalling:", "  a,", "  b,"]


def test_the_last_paragraph_before_a_heading_or_table_still_ends_the_text() -> None:
    blocks = operative("  - Decides: to meet\n  - table: {rows: [[a]]}\n")
    assert lines(blocks[:1]) == ["Decides to meet."]


def test_sections_end_in_semicolons_but_for_the_last() -> None:
    first, last = operative(
        "  - {section: A, operative: [Decides to go]}\n  - {section: B, operative: [Decides to stay]}\n"
    )
    assert isinstance(first, Section)
    assert isinstance(last, Section)
    assert lines(first.operative + last.operative) == ["Decides to go;", "Decides to stay."]


def test_the_recital_of_a_decision_leads_over_to_its_letters() -> None:
    part = read("kind: draft decision\npreamble: [Recalling its wish]\noperative: [Decides to meet]\n").parts[0]
    assert isinstance(part.preamble[0], Preambular)
    assert lines(part.preamble) == ["Recalling its wish:"]


def test_an_amendment_is_made_of_sentences() -> None:
    body = "kind: amendment\namends: A/81/L.7\noperative: [Delete the first paragraph, Renumber the rest]\n"
    assert lines(read(body).parts[0].operative) == ["Delete the first paragraph.", "Renumber the rest."]
