"""Saying what is wrong: problems with their line and a caret under the place, failures in a sentence."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Sequence

from drafter.errors import DrafterError, InputError
from drafter.findings import Finding, Severity, by_place

_UNSAFE = "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
"""Characters that could make a terminal do or show something else than the text."""
_CUT = "…"


def failure(error: DrafterError) -> None:
    """Say why a command stopped."""
    if isinstance(error, InputError) and error.findings:
        problems(error.findings)
    else:
        say(f"drafter: {error}")


def say(text: str) -> None:
    """Print one line for people, beside what a command writes."""
    print(_safe(text), file=sys.stderr)


def problems(findings: Sequence[Finding]) -> None:
    """Print problems in the order of their places, each with its line and its cure."""
    for finding in by_place(findings):
        print(described(finding), file=sys.stderr)


def described(finding: Finding, *, coded: bool = False) -> str:
    """One problem as `file:line:column: what is wrong`, its line with a caret, and how to mend it; `coded` names it."""
    severity = "" if finding.severity is Severity.ERROR else f"{finding.severity}: "
    place = f"{finding.origin}: " if finding.origin.file else ""
    if coded:
        severity = f"{finding.severity}: {finding.code} "
    lines = [f"{place}{severity}{finding.message}"]
    if finding.excerpt:
        lines.append(f"    {finding.excerpt.rstrip()}")
        if finding.origin.column:
            lines.append(f"    {_margin(finding.excerpt, finding.origin.column)}^")
    if finding.hint:
        lines.append(f"    {finding.hint}")
    return "\n".join(map(_safe, lines))


def _margin(excerpt: str, column: int) -> str:
    """Blanks as wide as what stands before the column; Chinese is two wide, a combining mark has no width."""
    before = excerpt[: _shown(excerpt, column) - 1]
    return " " * sum(_width(character) for character in before)


def _shown(excerpt: str, column: int) -> int:
    """The column inside an excerpt that was cut at its start: there, half of its width stands before the place."""
    return column if not excerpt.startswith(_CUT) or column < len(excerpt) // 2 else len(excerpt) // 2 + 1


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _safe(line: str) -> str:
    return re.sub(_UNSAFE, "\N{REPLACEMENT CHARACTER}", line.replace("\t", " "))
