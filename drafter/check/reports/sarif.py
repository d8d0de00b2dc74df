"""Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines concerned."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from drafter.check.reports.run import Run, end_column
from drafter.check.rule import Rule
from drafter.findings import Finding, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def report(run: Run) -> str:
    """The run as one SARIF log."""
    codes = sorted({finding.code for finding in run} | set(run.rules))
    driver = {
        "name": "drafter",
        "version": run.version or "0",
        "rules": [_descriptor(code, run.rules.get(code)) for code in codes],
    }
    results = [_result(finding, codes.index(finding.code)) for finding in run]
    log = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [log]}, ensure_ascii=False, indent=2) + "\n"


def _descriptor(code: str, rule: Rule | None) -> dict[str, Any]:
    if rule is None:
        return {"id": code}
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.why} Source: {rule.source}"},
        "defaultConfiguration": {"level": _LEVELS[rule.draft]},
    }


def _result(finding: Finding, position: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": position,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.hint}".strip()},
        "locations": [_location(finding)],
    }
    if finding.fix is not None and finding.origin.line is not None:
        result["fixes"] = [_fix(finding)]
    return result


def _location(finding: Finding) -> dict[str, Any]:
    at = finding.origin
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(at.file.replace("\\", "/"))}}
    if at.line is not None:
        physical["region"] = _region(finding)
    location: dict[str, Any] = {"physicalLocation": physical}
    if at.place or at.paragraph is not None:
        location["logicalLocations"] = [{"name": at.place or f"paragraph {at.paragraph}", "kind": "element"}]
    return location


def _region(finding: Finding) -> dict[str, Any]:
    at = finding.origin
    region: dict[str, Any] = {"startLine": at.line}
    if at.column is not None:
        region["startColumn"] = at.column
    if (end := end_column(finding)) is not None:
        region["endColumn"] = end
    if finding.excerpt:
        region["snippet"] = {"text": finding.excerpt}
    return region


def _fix(finding: Finding) -> dict[str, Any]:
    fix = finding.fix
    replacement = {
        "deletedRegion": _region(finding),
        "insertedContent": {"text": fix.replacement if fix else ""},
    }
    change = {"artifactLocation": {"uri": quote(finding.origin.file)}, "replacements": [replacement]}
    return {"description": {"text": fix.description if fix else ""}, "artifactChanges": [change]}
