"""Reports of a real run, read by what they are for: a parser of commands, a reader of JUnit, the schema of SARIF."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from junitparser import Failure, JUnitXml

from drafter.cli.main import main
from tests.check.clean import clean

SCHEMA = Path(__file__).parents[4] / "shared/facts/schemas/sarif-schema-2.1.0.json"
WRONG = clean("en").replace("Recalling also:", "Recalling:")
NAME = "50% of, it: a draft.yaml"

COMMAND = re.compile(r"::(?P<name>\w+)(?: (?P<properties>[^:]*))?::(?P<message>.*)")
"""GitHub: workflow commands for GitHub Actions. No property holds a bare colon, comma or line break."""
PROPERTY = re.compile(r"(?P<key>file|line|endLine|col|endColumn|title)=(?P<value>[^,:\r\n]*)")
ESCAPED = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path(NAME).write_text(WRONG, encoding="utf-8")
    Path("clean.yaml").write_text(clean("fr"), encoding="utf-8")
    return tmp_path


def report(form: str, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(["check", NAME, "clean.yaml", "--format", form, *more]) == 1
    return capsys.readouterr().out


def unescaped(text: str) -> str:
    return re.sub("|".join(ESCAPED), lambda sign: ESCAPED[sign[0]], text)


def command(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner of GitHub reads it."""
    read = COMMAND.fullmatch(line)
    assert read, line
    properties = [PROPERTY.fullmatch(each) for each in (read["properties"] or "").split(",")]
    assert all(properties), line
    return (
        read["name"],
        {each["key"]: unescaped(each["value"]) for each in properties if each},
        unescaped(read["message"]),
    )


def test_every_line_for_github_is_a_command_with_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [(name, at, message)] = [command(line) for line in report("github", capsys).splitlines()]
    assert (name, at["file"], at["title"]) == ("warning", NAME, "TXT009")
    marked = WRONG.splitlines()[int(at["line"]) - 1][int(at["col"]) - 1 : int(at["endColumn"]) - 1]
    assert marked == "Recalling"
    assert message == "“Recalling” follows “Recalling”. Write “Recalling also”."


def test_a_reader_of_junit_finds_the_failing_file_and_the_passing_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [suite] = JUnitXml.fromstring(report("junit", capsys).encode())
    assert (suite.tests, suite.failures, suite.errors) == (2, 1, 0)
    results = {case.name: case.result for case in suite}
    assert results["clean.yaml"] == []
    [failure] = results[NAME]
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message) == ("TXT009", "“Recalling” follows “Recalling”.")
    assert f"{NAME}:12:5" in (failure.text or "")


def applied(result: dict[str, Any], text: str) -> str:
    """A text with the fix of a result put in, as an editor does that reads SARIF."""
    [fix] = result["fixes"]
    [change] = fix["artifactChanges"]
    assert unquote(change["artifactLocation"]["uri"]) == NAME
    [replacement] = change["replacements"]
    region = replacement["deletedRegion"]
    lines = text.split("\n")
    line = lines[region["startLine"] - 1]
    before, after = line[: region["startColumn"] - 1], line[region["endColumn"] - 1 :]
    lines[region["startLine"] - 1] = before + replacement["insertedContent"]["text"] + after
    return "\n".join(lines)


def test_the_fix_in_sarif_is_the_one_that_fix_makes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [run] = json.loads(report("sarif", capsys))["runs"]
    [result] = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "TXT009"
    main(["check", NAME, "--fix"])
    assert applied(result, WRONG) == Path(NAME).read_text(encoding="utf-8") == clean("en")


@pytest.mark.skipif(not SCHEMA.is_file(), reason="../shared is not here: the SARIF schema is in it")
def test_sarif_with_regions_and_fixes_is_valid_under_its_schema(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = json.loads(report("sarif", capsys, "--stage", "submission"))
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(log)
    found = [result for run in log["runs"] for result in run["results"]]
    assert any("fixes" in result for result in found)
    assert all("region" in at["physicalLocation"] for result in found for at in result["locations"])
