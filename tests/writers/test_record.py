"""The model as JSON."""

from __future__ import annotations

import json
from typing import Any

from drafter.findings import Origin
from drafter.model.front import Front
from drafter.model.nodes import Operative, Text
from drafter.writers import record
from tests.builders import operative, resolution
from tests.writers.sample import sample


def written() -> dict[str, Any]:
    return dict(json.loads(record.write(sample())))


def test_it_says_what_it_is_and_in_which_version() -> None:
    assert (written()["version"], written()["type"]) == (record.VERSION, "resolution")


def test_facts_of_the_front_matter_are_plain_values() -> None:
    front = written()["front"]
    assert (front["date"], front["kind"], front["session"]["number"]) == ("2026-11-20", "draft resolution", 81)


def test_running_text_is_a_string_and_everything_else_says_its_type() -> None:
    first = written()["parts"][0]["preamble"][0]
    assert first["type"] == "preambular"
    assert first["content"] == [
        {"type": "verb", "content": ["Recalling"]},
        " its resolution,",
        {"type": "note", "content": ["A/81/302."]},
    ]


def test_what_is_empty_is_left_out() -> None:
    assert "items" not in written()["parts"][0]["preamble"][0]


def test_nothing_tells_where_the_source_lay() -> None:
    here = resolution(Operative(content=(Text("x"),), origin=Origin("/home/me/a.yaml", 1)))
    assert "home" not in record.write(here)


def test_the_same_resolution_gives_the_same_bytes() -> None:
    assert record.write(sample()) == record.write(sample())


def test_the_default_language_is_said_all_the_same() -> None:
    assert '"language": "en"' in record.write(resolution(operative("Decides| x."), front=Front()))
