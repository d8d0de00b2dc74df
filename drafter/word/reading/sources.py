"""What reading one document needs everywhere: styles, lists, relationships, and a place for findings."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.findings import Finding, Origin, Severity, sentence
from drafter.word.reading.document import Changes, TrackedChange
from drafter.word.reading.lists import Lists
from drafter.word.reading.package import Relationship
from drafter.word.reading.styles import Styles


@dataclass(slots=True)
class Sources:
    """The parts that every paragraph may refer to, and what was noticed on the way.

    Attributes:
        changes: what becomes of tracked changes.
        links: relationships of the part that is being read.
        paragraph: index of the paragraph that is being read.

    """

    name: str
    changes: Changes
    styles: Styles
    lists: Lists
    links: dict[str, Relationship] = field(default_factory=dict)
    paragraph: int = 0
    findings: list[Finding] = field(default_factory=list)
    tracked: list[TrackedChange] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    _said: set[tuple[str, int, str]] = field(default_factory=set)

    def say(self, code: str, message: str, severity: Severity = Severity.WARNING, hint: str = "") -> None:
        """Note a finding at the paragraph, once."""
        if (code, self.paragraph, message) in self._said:
            return
        self._said.add((code, self.paragraph, message))
        origin = Origin(self.name, paragraph=self.paragraph or None)
        self.findings.append(Finding(code, sentence(message), severity, origin, sentence(hint) if hint else ""))

    def leaves(self, kind: str) -> bool:
        """Whether content tracked as "inserted" or "deleted" is left out."""
        return (kind, self.changes) in (("inserted", "reject"), ("deleted", "accept"))
