"""Findings as the programs that read them see them."""

import json
import xml.etree.ElementTree as ET

from drafter.check.register import BY_CODE
from drafter.check.reports import REPORTS, Run
from drafter.findings import Finding, Fix, Origin, Severity

WRONG = Finding(
    "TXT001",
    "The paragraph closes with “.” & no comma: 100%.",
    Severity.ERROR,
    Origin("specs/a, b.yaml", 12, 5),
    "Close it with “,”.",
    "  - Recalling: its resolution 60/1.",
    Fix("put a comma", "60/1.", "60/1,"),
)
MILD = Finding("FCT003", "One line\nand another\x01", Severity.NOTE, Origin("draft.docx", paragraph=7))
RUN = Run({"specs/a, b.yaml": [WRONG], "draft.docx": [MILD], "clean.yaml": []}, BY_CODE, "0.1.0")


def test_json_gives_counts_files_and_fixes() -> None:
    report = json.loads(REPORTS["json"](RUN))
    assert report["counts"] == {"note": 1, "warning": 0, "error": 1}
    assert [file["file"] for file in report["files"]] == ["specs/a, b.yaml", "draft.docx", "clean.yaml"]
    assert report["files"][0]["findings"][0]["fix"]["replacement"] == "60/1,"


def test_github_reads_each_finding_as_one_command_with_its_place() -> None:
    first, second = REPORTS["github"](RUN).splitlines()
    assert first.startswith(
        "::error file=specs/a%2C b.yaml,line=12,col=5,endColumn=10,title=TXT001::The paragraph closes"
    )
    assert "100%25." in first
    assert second.startswith("::notice file=draft.docx,title=FCT003::paragraph 7: One line%0Aand another")


def test_junit_has_a_case_a_file_and_fails_those_with_warnings_or_errors() -> None:
    suite = ET.fromstring(REPORTS["junit"](RUN)).find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    assert failed == ["specs/a, b.yaml"]


def test_sarif_has_ranges_and_fixes() -> None:
    result = json.loads(REPORTS["sarif"](RUN))["runs"][0]["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (12, 5, 10)
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"]["text"] == "60/1,"
