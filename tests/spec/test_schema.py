"""The definitions: what they refuse, and the schema and reference that are made from them."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from drafter import spec
from drafter.spec.schema.editor import records
from drafter.spec.schema.keys import SPEC
from drafter.spec.schema.kinds import Record
from tests.spec.reading import complaints, read, refused, whole

BODY = "operative: [Decides to meet]\n"


def problem(line: str) -> tuple[str, str, str]:
    (found,) = refused(whole(f"{line}\n{BODY}"))
    return found.code, found.message, found.hint


def test_an_unknown_key_is_refused_with_the_nearest_known_one() -> None:
    assert problem("sponsor: [CMR]") == ("unknown-key", "“sponsor” is no key of a spec.", "Did you mean “sponsors”?")


def test_an_unknown_key_that_resembles_none_is_refused_with_all_known_ones() -> None:
    assert "agenda" in problem("xyz: 1")[2]


def test_a_choice_names_the_choices_and_the_nearest() -> None:
    code, message, hint = problem("kind: draft resolutoin")
    assert code == "bad-choice"
    assert "draft decision" in message
    assert hint == "Did you mean “draft resolution”?"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("symbol: ../../x", "bad-symbol"),
        ("symbol: A/81/../x", "bad-symbol"),
        ("date: 2026-02-30", "bad-date"),
        ("date: 20 November 2026", "bad-date"),
        ("session: eighty", "bad-session"),
        ("committee: 7", "bad-choice"),
        ("original: NO", "bad-choice"),
        ("title: [a, b]", "wrong-type"),
        ("title:", "wrong-type"),
        ("sponsors: CMR", "wrong-type"),
        ("recalls: [1:30]", "bad-resolution"),
        ("agenda: {provisional: yes}", "bad-choice"),
        ("known: {77/500: tomorrow}", "bad-date"),
        ("footnotes: {a b: c}", "bad-name"),
    ],
)
def test_a_value_of_the_wrong_form_is_refused(line: str, code: str) -> None:
    assert code in [found.code for found in refused(whole(f"{line}\n{BODY}"))]


@pytest.mark.parametrize(
    ("line", "shown"),
    [("session: 81", 81), ("session: S-32", 32), ("session: ES-10", 10)],
)
def test_sessions_of_each_kind_are_read(line: str, shown: int) -> None:
    session = read(f"{line}\n{BODY}").front.session
    assert session is not None
    assert session.number == shown


def test_a_missing_key_is_named_with_an_example() -> None:
    (found,) = refused("schema: 1\noperative: [Decides to meet]\n")
    assert (found.code, found.hint) == ("missing-key", "Add: language: en")


def test_a_spec_without_text_is_refused() -> None:
    assert complaints("title: x\n") == ["1:1 missing-key"]


def test_parts_and_a_preamble_cannot_stand_together() -> None:
    assert complaints("parts: [{operative: [Decides to meet]}]\npreamble: [Recalling its wish]\n") == [
        "4:1 too-many-keys"
    ]


def test_a_later_version_of_the_format_is_refused() -> None:
    assert [found.code for found in refused("schema: 2\nlanguage: en\noperative: [Decides to meet]\n")] == [
        "bad-choice"
    ]


# --- made from the definitions ----------------------------------------------------------------------------------


def test_every_key_is_explained() -> None:
    unexplained = [f"{record.name}.{key.name}" for record in records(SPEC) for key in record.keys if not key.meaning]
    assert unexplained == []


def test_every_example_of_a_front_matter_key_reads() -> None:
    for key in SPEC.keys:
        if key.example and not isinstance(key.kind, Record) and key.name not in ("facts", "footnotes", "parts"):
            lines = "" if key.name in ("schema", "language") else f"{key.example}\n"
            agenda = "" if key.name == "operative" else BODY
            assert read(lines + agenda)


def test_editors_explain_every_key() -> None:
    schema = spec.json_schema()
    assert all(entry.get("description") for entry in schema["properties"].values())


def test_the_json_schema_is_a_json_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(spec.json_schema())


def test_the_json_schema_accepts_what_is_read_and_refuses_what_is_not(checkout: Path) -> None:
    validator = jsonschema.Draft202012Validator(spec.json_schema())
    for path in sorted(checkout.glob("specs/*.en.yaml")):
        # as an editor reads it: YAML 1.2, where dates are texts
        data = json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))
        assert [error.message for error in validator.iter_errors(data)] == []
    for body in ("titel: x", "kind: draft", "symbol: [x]", "operative: [{heading: x, lvel: 2}]"):
        assert not validator.is_valid(yaml.safe_load(whole(f"{body}\n")))


def test_the_schema_in_specs_is_current(checkout: Path) -> None:
    written = json.loads((checkout / "specs" / "schema.json").read_text("utf-8"))
    assert written == spec.json_schema(), "write it anew: drafter schema > specs/schema.json"


def test_the_reference_in_specs_is_current(checkout: Path) -> None:
    assert (checkout / "specs" / "README.md").read_text("utf-8") == spec.reference(), "write drafter.spec.reference()"


def test_the_example_of_the_reference_reads() -> None:
    example = spec.reference().split("## A whole spec")[1].split("```yaml\n")[1].split("```")[0]
    made = spec.loads(example)
    assert [sponsor.code for sponsor in made.front.sponsors] == ["CMR", "COG", "GNQ"]
