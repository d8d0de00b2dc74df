"""Findings that a drafter has looked at and keeps: said in the spec by key (see `spec.exceptions`), or in a comment.

    - Recalling: its resolution 60/1    # drafter: ignore TXT009: as agreed in the informals
    # drafter: ignore TXT006: a verb of the Commission's own
    - Cherishing: the lake

A comment of its own line speaks for what follows; one before the first key of the file for the whole file. Codes may
be cut short (TXT). Without a reason it does not count, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafter.findings import Finding, Origin, Severity

_COMMENT = re.compile(
    r"(?:^|\s)#\s*drafter:\s*ignore\s+([A-Za-z]{3}\d{0,3}(?:\s*,\s*[A-Za-z]{3}\d{0,3})*)\s*[:—-]?(.*)$"
)

UNREASONED = "ignored-without-reason"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Codes that are not spoken of from one line to another; line 0 is the whole file."""

    codes: tuple[str, ...]
    first: int
    last: int

    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of a finding."""
        here = self.first == 0 or self.first <= (finding.origin.line or 0) <= self.last
        return here and any(finding.code.startswith(code) for code in self.codes)


def suppressions(text: str, name: str) -> tuple[list[Suppression], list[Finding]]:
    """What the comments of a spec suppress, and those of them that give no reason."""
    if "drafter:" not in text:
        return [], []
    found: list[Suppression] = []
    unreasoned: list[Finding] = []
    for number, target, match in _comments(text.splitlines()):
        codes = tuple(code.strip().upper() for code in match[1].split(","))
        if match[2].strip():
            found.append(Suppression(codes, target, target))
        else:
            message = "This comment suppresses findings and says no reason."
            hint = f"Say why: # drafter: ignore {match[1]}: as agreed with …"
            unreasoned.append(Finding(UNREASONED, message, Severity.WARNING, Origin(name, number, 1), hint))
    return found, unreasoned


def _comments(lines: list[str]) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Each such comment: its line, the line it speaks for, and what it says."""
    first = next(
        (at for at, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")), len(lines)
    )
    for at, line in enumerate(lines):
        if match := _COMMENT.search(line):
            target = at
            if line.lstrip().startswith("#"):
                following = range(at + 1, len(lines))
                target = next((n for n in following if lines[n].strip() and not lines[n].lstrip().startswith("#")), at)
            yield at + 1, 0 if at < first else target + 1, match


def kept(findings: Iterable[Finding], given: Iterable[Suppression]) -> list[Finding]:
    """The findings that nothing suppresses."""
    given = list(given)
    return [finding for finding in findings if not any(each.covers(finding) for each in given)]
