"""Findings as JSON: a stable form for programs of one's own."""

from __future__ import annotations

import json
from typing import Any

from drafter.check.reports.run import Run
from drafter.findings import Finding, Severity


def report(run: Run) -> str:
    """The whole run: counts, then files, each with its findings."""
    files = [{"file": name, "findings": [_record(f) for f in found]} for name, found in run.findings.items()]
    counts = {severity.value: run.count(severity) for severity in Severity}
    return json.dumps({"version": 1, "counts": counts, "files": files}, ensure_ascii=False, indent=2) + "\n"


def _record(finding: Finding) -> dict[str, Any]:
    at, fix = finding.origin, finding.fix
    record = {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "line": at.line,
        "column": at.column,
        "paragraph": at.paragraph,
        "place": at.place,
        "excerpt": finding.excerpt,
        "fix": fix and {"description": fix.description, "old": fix.old, "replacement": fix.replacement},
    }
    return {key: value for key, value in record.items() if value not in (None, "")}
