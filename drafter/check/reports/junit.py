"""Findings as JUnit XML: one suite a run, one case a file, one failure a finding of warning or above."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from drafter.check.reports.run import Run
from drafter.findings import Finding, Severity

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write (section 2.2)."""


def report(run: Run) -> str:
    """A report as CI servers read it. Notes stand in the output of their case and fail nothing."""
    failing = sum(any(_fails(finding) for finding in found) for found in run.findings.values())
    cases = "".join(_case(name, list(found)) for name, found in run.findings.items())
    suite = f'<testsuite name="drafter check" tests="{len(run.findings)}" failures="{failing}" errors="0" skipped="0">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{suite}\n{cases}</testsuite>\n</testsuites>\n'


def _case(name: str, found: list[Finding]) -> str:
    failures = [finding for finding in found if _fails(finding)]
    notes = [finding for finding in found if not _fails(finding)]
    body = ""
    if failures:
        first = failures[0]
        text = "\n".join(map(_line, failures))
        body += f"<failure type={_quoted(first.code)} message={_quoted(first.message)}>{_text(text)}</failure>"
    if notes:
        body += f"<system-out>{_text(chr(10).join(map(_line, notes)))}</system-out>"
    return f'<testcase classname="drafter.check" name={_quoted(name)}>{body}</testcase>\n'


def _fails(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE


def _line(finding: Finding) -> str:
    return f"{finding.origin}: {finding.severity}: {finding.code} {finding.message} {finding.hint}".rstrip()


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text))


def _quoted(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text))
