"""What a run of the rules came to: the files looked at and what there is to say of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.check.rule import Rule
from drafter.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run.

    Attributes:
        findings: by file, in the order the files were given; a clean file has none.
        rules: the rules that were asked for, by code.
        version: of drafter.

    """

    findings: Mapping[str, Sequence[Finding]]
    rules: Mapping[str, Rule] = field(default_factory=dict)
    version: str = ""

    def __iter__(self) -> Iterator[Finding]:
        for found in self.findings.values():
            yield from found

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(finding.severity is severity for finding in self)


def end_column(finding: Finding) -> int | None:
    """The column behind the words that a mend replaces, in characters from 1; None where no words are known."""
    column, fix = finding.origin.column, finding.fix
    return column + len(fix.old) if column is not None and fix is not None and fix.old else None
