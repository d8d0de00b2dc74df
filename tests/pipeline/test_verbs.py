"""The public verbs, as someone who imports drafter calls them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import drafter
from drafter.errors import InputError, UsageError
from tests.writers.sample import sample


def spec(folder: Path) -> Path:
    path = folder / "a.yaml"
    path.write_text("schema: 1\nlanguage: en\nkind: draft resolution\ntitle: T\noperative:\n  - Decides: to meet\n")
    return path


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("docx", b"PK"),
        ("text", b"United"),
        ("html", b"<!DOCTYPE"),
        ("json", b"{"),
        ("markdown", b"**United"),
        ("akn", b"<?xml"),
    ],
)
def test_a_spec_becomes_a_document_in_memory(tmp_path: Path, form: str, start: bytes) -> None:
    assert drafter.build(spec(tmp_path), form).startswith(start)


@pytest.mark.parametrize("form", ["docx", "text", "html", "json", "markdown", "akn"])
def test_the_same_input_gives_the_same_bytes(form: str) -> None:
    assert drafter.render(sample(), form) == drafter.render(sample(), form)


def test_a_form_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UsageError, match="no form “doc”; there are docx"):
        drafter.render(sample(), "doc")


def test_a_house_style_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UsageError, match="no house style “nowhere”"):
        drafter.render(sample(), "docx", drafter.Look(house="nowhere"))


def test_lines_are_numbered_when_asked_for() -> None:
    assert drafter.render(sample()) != drafter.render(sample(), "docx", drafter.Look(line_numbers=True))


def test_reading_gives_the_warnings_beside_the_resolution(tmp_path: Path) -> None:
    loaded = drafter.read(spec(tmp_path))
    assert loaded.findings == ()
    assert loaded.resolution == drafter.load(spec(tmp_path))


def test_what_is_wrong_with_a_spec_is_raised_with_all_its_findings(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("schema: 1\nlanguage: xx\ntilte: T\noperative:\n  - Decides: to meet\n")
    with pytest.raises(InputError) as raised:
        drafter.load(path)
    assert [finding.origin.line for finding in raised.value.findings][-2:] == [2, 3]


def test_the_schema_is_the_one_that_stands_beside_the_specs(checkout: Path) -> None:
    made = json.loads(drafter.schema())
    assert made == json.loads((checkout / "specs" / "schema.json").read_text(encoding="utf-8"))


def test_there_is_nothing_public_but_the_verbs() -> None:
    assert all(getattr(drafter, name) for name in drafter.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        drafter.nothing  # noqa: B018


def loaded_by(statement: str) -> set[str]:
    probe = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


HEAVY = {"docx", "lxml", "yaml", "jinja2", "dataclasses", "argparse", "inspect"}


@pytest.mark.parametrize("statement", ["import drafter", "import drafter.cli.main"])
def test_starting_loads_nothing_heavy(statement: str) -> None:
    assert loaded_by(statement) & HEAVY == set()


def loaded_by_command(*arguments: str) -> set[str]:
    quietly = (
        "import contextlib, io\nfrom drafter.cli.main import main\nwith contextlib.redirect_stdout(io.StringIO()): "
    )
    return loaded_by(f"{quietly}main({list(arguments)!r})")


@pytest.mark.parametrize("asked", ["--help", "--version"])
def test_what_a_command_line_says_of_itself_loads_nothing_heavy(asked: str) -> None:
    assert loaded_by_command(asked) & HEAVY == set()


def test_checking_a_spec_loads_nothing_of_word_and_no_template_engine_it_does_not_need(tmp_path: Path) -> None:
    loaded = loaded_by_command("check", str(spec(tmp_path)))
    assert "drafter.check.engine" in loaded
    assert loaded & {"docx", "lxml", "jinja2", "drafter.word", "drafter.house", "drafter.writers"} == set()


def test_building_loads_no_reader_no_rule_and_nothing_for_hints(tmp_path: Path) -> None:
    loaded = loaded_by_command("build", str(spec(tmp_path)), "-q")
    assert "drafter.writers.docx" in loaded
    assert loaded & {"difflib", "drafter.readers", "drafter.check", "drafter.update", "drafter.redline"} == set()


def test_writing_text_loads_neither_the_word_library_nor_the_house_styles(tmp_path: Path) -> None:
    loaded = loaded_by(f"import drafter; drafter.build({str(spec(tmp_path))!r}, 'text')")
    assert loaded & {"docx", "lxml", "jinja2", "drafter.house"} == set()
