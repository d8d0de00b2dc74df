"""The rooms of the house: who may import whom. The table here is the one in CONTRIBUTING.md."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import drafter

HOUSE = Path(drafter.__file__).parent

ROWS: tuple[tuple[str, ...], ...] = (
    ("errors", "findings"),
    ("model",),
    ("language", "house", "facts"),
    ("spec", "word"),
    ("readers", "writers", "check", "update", "redline"),
    ("pipeline",),
    ("cli",),
)
"""Low to high. A room may use what stands on lower rows; rooms of one row do not know each other."""

TOGETHER = {("findings", "errors"), ("errors", "findings")}
"""The two halves of the lowest row describe one thing, for type checkers only."""

OWN_TERMS = {
    "cli": {"pipeline", "errors", "findings", "check"},
    "word": {"errors", "findings", "house"},
    "model": {"errors", "findings"},
}
"""Rooms that may use less than their row allows."""

DOORS = {
    "docx": {"word"},
    "lxml": {"word", "readers", "writers"},
    "yaml": {"spec", "house", "language", "facts", "check", "update"},
    "jinja2": {"spec", "house"},
    "rapidfuzz": {"redline"},
}
"""Libraries and the rooms they are used in."""


def row_of(room: str) -> int | None:
    return next((height for height, row in enumerate(ROWS) if room in row), None)


def room_of(path: Path, house: Path) -> str:
    return path.relative_to(house).with_suffix("").parts[0]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file imports, with the line, wherever in the file it does so."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield node.lineno, "." * node.level + (node.module or "")
        elif isinstance(node, ast.ImportFrom) and node.module == "drafter":
            yield from ((node.lineno, f"drafter.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""


def complaint(here: str, name: str) -> str | None:
    """What is wrong with a module of one room importing another, or nothing."""
    if name.startswith("."):
        return "relative import"
    library, _, rest = name.partition(".")
    there = rest.split(".")[0]
    if library != "drafter":
        allowed = DOORS.get(library)
        return None if allowed is None or here in allowed else f"{here} may not use {library}"
    if there.startswith("__") or there in ("", here):
        return None
    low, high = row_of(there), row_of(here)
    if low is None:
        return f"{there} is no room"
    if (here, there) in TOGETHER:
        return None
    if high is None or low >= high or there not in OWN_TERMS.get(here, {there}):
        return f"{here} may not import {there}"
    return None


def complaints(house: Path) -> list[str]:
    """Every arrow against the table, and every file that stands in no room."""
    found = []
    for path in sorted(house.rglob("*.py")):
        here = room_of(path, house)
        if here in ("__init__", "__main__"):
            continue
        where = path.relative_to(house)
        if row_of(here) is None:
            found.append(f"{where}: {here} is no room")
        for line, name in imports(path):
            if wrong := complaint(here, name):
                found.append(f"{where}:{line}: {wrong}")
    return found


def libraries(house: Path) -> set[str]:
    """The libraries that the house uses, by the names they are imported under."""
    names = {name.partition(".")[0] for path in house.rglob("*.py") for _, name in imports(path)}
    return names - set(sys.stdlib_module_names) - {"drafter", ""}


def build_house(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_every_import_of_the_house_follows_the_table() -> None:
    assert complaints(HOUSE) == []


def test_every_library_is_declared_and_every_one_declared_is_used(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split("[^a-z0-9-]", line, maxsplit=1)[0] for line in project["dependencies"]}
    distributions = {"docx": "python-docx", "yaml": "pyyaml"}
    assert {distributions.get(name, name) for name in libraries(HOUSE)} == declared


@pytest.mark.parametrize(
    ("file", "text", "wrong"),
    [
        ("model/nodes.py", "import drafter.writers.docx", "model may not import writers"),
        ("check/run.py", "from drafter import redline", "check may not import redline"),
        ("writers/text.py", "from drafter.readers.akn import read", "writers may not import readers"),
        ("word/package.py", "from drafter.model.nodes import Text", "word may not import model"),
        ("cli/build.py", "from drafter.spec import load", "cli may not import spec"),
        ("house/style.py", "def f():\n    from drafter.language import shape", "house may not import language"),
        ("spec/load.py", "from .schema import Schema", "relative import"),
        ("spec/load.py", "import docx", "spec may not use docx"),
        ("model/walk.py", "from drafter.other import thing", "other is no room"),
    ],
)
def test_an_arrow_against_the_table_is_found(tmp_path: Path, file: str, text: str, wrong: str) -> None:
    assert [line.rpartition(": ")[2] for line in complaints(build_house(tmp_path, {file: text}))] == [wrong]


def test_a_room_that_is_on_no_row_is_found(tmp_path: Path) -> None:
    assert complaints(build_house(tmp_path, {"misc/things.py": ""})) == ["misc/things.py: misc is no room"]


def test_arrows_down_the_table_are_accepted(tmp_path: Path) -> None:
    files = {
        "writers/docx.py": "from drafter import word\nfrom drafter.model.nodes import Text",
        "pipeline.py": "from drafter.spec import load\nimport drafter.writers.text",
        "cli/main.py": "from drafter.errors import ExitCode\nfrom drafter import pipeline",
    }
    assert complaints(build_house(tmp_path, files)) == []


def test_no_file_is_called_after_nothing() -> None:
    nameless = {"utils", "util", "helpers", "common", "misc", "tools"}
    assert [path for path in HOUSE.rglob("*") if path.stem in nameless] == []


def test_no_room_below_the_commands_prints() -> None:
    talkers = []
    for path in HOUSE.rglob("*.py"):
        if room_of(path, HOUSE) == "cli":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        if any(isinstance(call, ast.Name) and call.id == "print" for call in calls):
            talkers.append(path.name)
    assert talkers == []
