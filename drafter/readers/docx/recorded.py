"""What a file that drafter wrote says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.model.front import Resolution
from drafter.readers.lines.line import Page
from drafter.word.reading.document import WordDocument


@dataclass(slots=True)
class Recorded:
    """The record of a file; empty for any other."""

    language: str | None = None
    labels: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, document: WordDocument) -> Recorded:
        """Find the record."""
        del document
        return cls()

    def mark(self, page: Page) -> None:
        """Pass on."""

    def applied(self, resolution: Resolution) -> Resolution:
        """As is."""
        return resolution
