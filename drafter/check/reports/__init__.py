"""Findings as other programs want them. A report is a function from a `Run` to text; a new one is a file and a line."""

from __future__ import annotations

from collections.abc import Callable

from drafter.check.reports import github, json, junit, sarif
from drafter.check.reports.run import Run

REPORTS: dict[str, Callable[[Run], str]] = {
    "json": json.report,
    "sarif": sarif.report,
    "github": github.report,
    "junit": junit.report,
}

__all__ = ["REPORTS", "Run"]
