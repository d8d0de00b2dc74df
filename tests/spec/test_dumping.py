"""Writing specs: the short forms, quotes where YAML needs them, folded lines, facts as facts."""

from __future__ import annotations

import pytest

from drafter import spec
from drafter.model.front import Front, Resolution
from drafter.model.nodes import Deleted, Inserted, Link, Operative, Text, Verb
from drafter.spec.dumping.yaml_text import WIDTH, scalar
from tests.builders import item as sub
from tests.builders import operative, recital, resolution


def written(made: Resolution) -> list[str]:
    """The lines of a spec from its body on, the empty ones left out."""
    lines = [line for line in spec.dump(made).splitlines() if line]
    return lines[next(at for at, line in enumerate(lines) if line.startswith(("preamble", "operative", "parts"))) :]


def test_a_paragraph_is_written_in_its_shortest_form() -> None:
    made = resolution(recital("Recalling| its resolution 60/1,"), operative("Decides| to meet."))
    assert written(made) == [
        "preamble:",
        "  - Recalling: its resolution 60/1",
        "operative:",
        "  - Decides: to meet",
    ]


def test_sub_paragraphs_are_written_as_a_list() -> None:
    made = resolution(operative("Requests| all:", sub("to write;"), sub("to read:", sub("books."))))
    assert written(made) == [
        "operative:",
        "  - verb: Requests",
        "    text: all",
        "    items:",
        "      - to write",
        "      - text: to read",
        "        items:",
        "          - books",
    ]


def test_a_missing_closing_mark_is_written_as_missing() -> None:
    assert written(resolution(operative("Decides| to meet"))) == ["operative:", "  - Decides: to meet\\"]


def test_a_paragraph_without_verb_says_so() -> None:
    assert written(resolution(operative("To meet."))) == ["operative:", "  - verb: none", "    text: To meet"]


def test_a_verb_that_is_the_name_of_a_key_is_written_long() -> None:
    assert written(resolution(operative("text| a."))) == ["operative:", "  - verb: text", "    text: a"]


def test_changes_of_a_redline_are_written_as_accepted() -> None:
    content = (Verb((Text("Decides"),)), Text(" to "), Deleted((Text("go"),)), Inserted((Text("stay"),)), Text("."))
    assert written(resolution(Operative(content=content))) == ["operative:", "  - Decides: to stay"]


def test_a_link_that_leads_nowhere_on_the_web_is_written_as_its_text() -> None:
    content = (Verb((Text("Decides"),)), Text(" "), Link((Text("this"),), "javascript:void(0)"), Text("."))
    assert written(resolution(Operative(content=content))) == ["operative:", "  - Decides: this"]


def test_remarks_stand_at_the_head_as_comments() -> None:
    text = spec.dump(resolution(operative("Decides| to meet.")), schema="schema.json", remarks=["Look at\nline 3"])
    assert text.startswith("# yaml-language-server: $schema=schema.json\n# Look at\n# line 3\nschema: 1\n")


def test_sponsors_are_written_by_code() -> None:
    made = spec.loads("schema: 1\nlanguage: fr\nsponsors: [CMR, COG]\noperative: [Décide de se réunir]\n")
    assert "sponsors: [CMR, COG]\n" in spec.dump(made)


def test_the_chain_of_recalls_and_sessions_to_come_are_written_as_phrases() -> None:
    body = "operative: ['Recalls its {{ resolutions(recalls) }}', 'Decides to meet {{ at_session(+2) }}']\n"
    made = spec.loads(f"schema: 1\nlanguage: en\nsession: 79\nrecalls: [75/16, 77/18]\n{body}")
    assert written(made)[1:] == [
        "  - Recalls: its {{ resolutions(recalls) }}",
        "  - Decides: to meet {{ at_session(+2) }}",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text", "plain text"),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("- a", '"- a"'),
        ("*a*", '"*a*"'),
        ("{{ x }}", '"{{ x }}"'),
        ('"a" b', "'\"a\" b'"),
        ("", '""'),
        ("ends:", '"ends:"'),
        ("a\u2028b", '"a\\u2028b"'),
        ("it’s", "it’s"),
    ],
)
def test_a_text_is_quoted_where_yaml_needs_it(text: str, shown: str) -> None:
    assert scalar(text) == shown


def test_long_lines_are_folded_and_read_back() -> None:
    made = resolution(operative("Decides| " + "to meet again and again " * 20 + "soon."))
    text = spec.dump(made)
    assert max(map(len, text.splitlines())) <= WIDTH
    assert spec.loads(text) == made


def test_long_chinese_lines_are_folded_at_punctuation_and_read_back() -> None:
    words = "联合国大会第七十九届会议审议了秘书长的报告，" * 12 + "决定再次开会。"
    made = resolution(operative(f"决定|{words}"), front=Front(language="zh", title=(Text("题"),)))
    text = spec.dump(made)
    assert sum("报告，" in line for line in text.splitlines()) > 3
    assert spec.loads(text) == made
