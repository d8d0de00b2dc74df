"""A line: one paragraph or table of a file on its way into a resolution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Literal

from drafter.findings import Finding, Origin, Severity, by_place, sentence
from drafter.model.front import Kind
from drafter.model.nodes import Inlines, Table
from drafter.model.walk import plain


class Role(Enum):
    """What the style of a paragraph says it is; most files say nothing."""

    SESSION = auto()
    COMMITTEE = auto()
    AGENDA = auto()
    AGENDA_TITLE = auto()
    SPONSORS = auto()
    TITLE = auto()
    HEADING = auto()
    BODY = auto()
    MASTHEAD = auto()


COVER_ROLES = frozenset(
    (Role.SESSION, Role.COMMITTEE, Role.AGENDA, Role.AGENDA_TITLE, Role.SPONSORS, Role.TITLE, Role.MASTHEAD)
)
"""Roles of lines that stand before the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph or a table.

    Attributes:
        content: what it says, without the number.
        label: the number as printed, "" for none.
        counted: whether the file counts it (Word's numbering); else it was typed.
        level: its depth in the list that counts it.
        list: which list counts it.
        indent: where its turnover lines start, in twips or spaces.
        bold, italic: whether all of it is.
        centered: whether it stands in the middle.
        outline: rank of a heading, from 1.
        names: bookmarks that stand in it.
        table: the table, where it is one.
        whole: the content with a typed number still in it.
        region: where its opening verb's style says it stands.
        told: what the file's own record says of it.
        inner: the paragraphs of the table, for a table that only lays out a page.

    """

    content: Inlines = ()
    label: str = ""
    counted: bool = False
    level: int = 0
    list: str = ""
    indent: int = 0
    bold: bool = False
    italic: bool = False
    centered: bool = False
    outline: int | None = None
    role: Role | None = None
    names: tuple[str, ...] = ()
    table: Table | None = None
    whole: Inlines = ()
    region: Literal["preamble", "operative"] | None = None
    told: Mapping[str, Any] = field(default_factory=dict)
    inner: tuple[Line, ...] = ()
    origin: Origin = field(default_factory=Origin)

    @property
    def text(self) -> str:
        """Its characters, notes left out."""
        return plain(self.content).strip()


@dataclass(slots=True)
class Page:
    """Everything a file hands over.

    Attributes:
        masthead: lines of the first page's head, where the file has it apart.
        lines: the text.
        language: what the file itself says its language is, "" if nothing.
        own: whether drafter wrote the file and its record is there.
        kind: what the record says the document is.
        labels: labels of paragraphs by their bookmarks.
        symbol: what the record says its symbol is.
        cover: every character of the lines before the text, without white space.
        seen: facts of the front matter that the pages show.
        findings: what there is to say.

    """

    name: str
    lines: list[Line] = field(default_factory=list)
    masthead: list[Line] = field(default_factory=list)
    language: str = ""
    own: bool = False
    kind: Kind | None = None
    labels: dict[str, str] = field(default_factory=dict)
    symbol: str | None = None
    cover: str = ""
    seen: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def label(self, line: Line) -> str | None:
        """The label of a line: of the first of its bookmarks that has one."""
        return next((self.labels[name] for name in line.names if name in self.labels), None)

    def say(
        self, code: str, message: str, at: Origin | None = None, severity: Severity = Severity.WARNING, hint: str = ""
    ) -> None:
        """Note a finding."""
        self.findings.append(Finding(code, sentence(message), severity, at or Origin(self.name), hint))

    def report(self) -> tuple[Finding, ...]:
        """Everything noted, by place, each thing once."""
        return tuple(dict.fromkeys(by_place(self.findings)))
