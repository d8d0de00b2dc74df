"""What a document says about itself: title, subject, author, language, date (ECMA-376 Part 2, 8.3)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from drafter.word.markup import DECLARATION, content

_OPEN = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The properties of a document; empty ones are left out. `date` is when it was issued, never the clock."""

    title: str = ""
    subject: str = ""
    author: str = ""
    language: str = ""
    keywords: str = ""
    date: datetime.date | None = None

    def part(self) -> str:
        """The part that holds them."""
        texts = (
            ("dc:title", self.title),
            ("dc:subject", self.subject),
            ("dc:creator", self.author),
            ("cp:keywords", self.keywords),
            ("dc:language", self.language),
        )
        out = "".join(f"<{name}>{content(value)}</{name}>" for name, value in texts if value)
        if self.date:
            stamp = f"{self.date.isoformat()}T00:00:00Z"
            out += "".join(
                f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>'
                for name in ("created", "modified")
            )
        return f"{DECLARATION}{_OPEN}{out}</cp:coreProperties>"
