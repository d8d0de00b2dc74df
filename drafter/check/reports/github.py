"""Annotations on GitHub: workflow commands, one a finding, printed in the log of a job."""

from __future__ import annotations

from drafter.check.reports.run import Run, end_column
from drafter.findings import Finding, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def report(run: Run) -> str:
    """One workflow command a finding (GitHub: workflow commands for GitHub Actions)."""
    return "".join(f"{_command(finding)}\n" for finding in run)


def _command(finding: Finding) -> str:
    at = finding.origin
    places = {
        "file": at.file,
        "line": at.line,
        "col": at.column,
        "endColumn": end_column(finding),
        "title": finding.code,
    }
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in places.items() if value)
    place = at.place or (f"paragraph {at.paragraph}" if at.paragraph else "")
    where = f"{place}: " if place else ""
    return f"::{_LEVELS[finding.severity]} {properties}::{_data(where + _message(finding))}"


def _message(finding: Finding) -> str:
    return f"{finding.message} {finding.hint}".strip()


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
