"""Findings: what there is to say about a draft, as data. They are returned, never raised."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters, mildest first."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something stands: a line and column of a text file, or a paragraph of a Word file.

    Lines, columns and paragraphs count from 1. `place` names a place of a Word file as its page shows it:
    "operative paragraph 3", "first-page header".
    """

    file: str = ""
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    place: str = ""

    def __str__(self) -> str:
        if self.place:
            return f"{self.file}: {self.place}"
        if self.paragraph is not None:
            return f"{self.file}: paragraph {self.paragraph}"
        places = [str(n) for n in (self.line, self.column) if n is not None]
        return ":".join([self.file, *places])


@dataclass(frozen=True, slots=True)
class Fix:
    """A mend that can be made without asking: put `replacement` where `old` stands at the origin."""

    description: str
    old: str = ""
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say: what is wrong, where, and how to mend it.

    Attributes:
        code: permanent name of the kind of finding, such as `unknown-key` or `TXT001`.
        message: what is wrong, in words a drafter knows.
        origin: the place.
        hint: how to mend it.
        excerpt: the line itself, as it stands in the file.
        fix: the mend, where one is certain.
        words: the words concerned, as the document shows them; `occurrence` says which of equal ones, from 0.
        lead: so many characters of `words` come before the fault and only lead to its place.

    """

    code: str
    message: str
    severity: Severity = Severity.ERROR
    origin: Origin = field(default_factory=Origin)
    hint: str = ""
    excerpt: str = ""
    fix: Fix | None = None
    words: str = ""
    occurrence: int = 0
    lead: int = 0


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """Sort findings as a reader meets them: file, line or paragraph, column, code."""

    def place(finding: Finding) -> tuple[str, int, int, str, str]:
        at = finding.origin
        return (at.file, at.line or at.paragraph or 0, at.column or 0, finding.code, finding.message)

    return sorted(findings, key=place)


def sentence(text: str) -> str:
    """A message as a sentence: with a capital and a full stop."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "…")) else ".")
