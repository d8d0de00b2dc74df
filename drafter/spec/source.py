"""A spec's text and the places in it; and the list that problems are gathered in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity, by_place

if TYPE_CHECKING:
    from typing import NoReturn

LINE_END = re.compile("[\r\n\x85\u2028\u2029](?:(?<=\r)\n)?")
"""What YAML 1.1 takes for a line break."""
_EXCERPT = 160
_MOST = 200
"""A spec with more problems than this is no spec; the rest goes unsaid."""


@dataclass(slots=True)
class Source:
    """The text of one file. Lines and columns count from 1."""

    name: str
    text: str
    _lines: list[str] = field(default_factory=list)

    @property
    def lines(self) -> Sequence[str]:
        """Its lines, without their ends."""
        if not self._lines:
            self._lines = LINE_END.split(self.text)
        return self._lines

    def line(self, number: int) -> str:
        """One line as it stands; "" outside the file."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def excerpt(self, number: int, column: int = 1) -> str:
        """One line for a complaint: the part round the column, where the line is long."""
        line = self.line(number)
        start = max(0, min(column - 1 - _EXCERPT // 2, len(line) - _EXCERPT))
        shown = line[start : start + _EXCERPT]
        return ("…" if start else "") + shown + ("…" if start + _EXCERPT < len(line) else "")


class Placed(Protocol):
    """Whatever stands at a place in a source."""

    @property
    def source(self) -> Source:
        """The file."""

    @property
    def line(self) -> int:
        """Its line."""

    @property
    def column(self) -> int:
        """Its column."""


@dataclass(frozen=True, slots=True)
class Place:
    """A bare place in a source."""

    source: Source
    line: int
    column: int


def origin(place: Placed) -> Origin:
    """The place as findings and nodes of the model carry it."""
    return Origin(place.source.name, place.line, place.column)


@dataclass(slots=True)
class Problems:
    """Everything that is wrong with a spec, gathered before anything is said."""

    findings: list[Finding] = field(default_factory=list)
    _settled: set[Origin] = field(default_factory=set)

    def add(self, code: str, place: Placed, message: str, hint: str = "", severity: Severity = Severity.ERROR) -> None:
        """Note one problem."""
        at = origin(place)
        if at in self._settled:
            return
        excerpt = place.source.excerpt(at.line or 1, at.column or 1)
        self.findings.append(Finding(code, message, severity, at, hint, excerpt))
        if len(self.findings) >= _MOST and severity is Severity.ERROR:
            self.refuse(place.source)

    def add_last(self, code: str, place: Placed, message: str, hint: str = "") -> None:
        """Note a problem beside which nothing else of that place is worth saying: it does not hold what was meant."""
        self.add(code, place, message, hint)
        self._settled.add(origin(place))

    def stop(self, code: str, place: Placed, message: str, hint: str = "") -> NoReturn:
        """Note a problem that nothing can be read beyond, and give up.

        Raises:
            InputError: always, with every problem so far.

        """
        self.add(code, place, message, hint)
        self.refuse(place.source)

    def beyond(self, past: frozenset[str] = frozenset()) -> bool:
        """Whether one of them makes the spec unusable, those of some codes aside."""
        return any(finding.severity is Severity.ERROR and finding.code not in past for finding in self.findings)

    def refuse(self, source: Source) -> NoReturn:
        """Give up with every problem so far.

        Raises:
            InputError: always.

        """
        count = sum(finding.severity is Severity.ERROR for finding in self.findings)
        what = "1 problem" if count == 1 else f"{count} problems"
        raise InputError(f"{source.name}: {what}", by_place(self.findings))


def line_starts(text: str) -> list[int]:
    """Where each line of a file begins, as characters from its start."""
    return [0, *(match.end() for match in LINE_END.finditer(text))]
