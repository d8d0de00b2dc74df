"""Tracked changes (ECMA-376 Part 1, 17.13.5): who changed what, round runs, paragraphs and table rows."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from drafter.word.markup import attribute

Kind = Literal["inserted", "deleted", "moved-from", "moved-to", "divided", "joined"]
_ELEMENTS: dict[str, str] = {
    "inserted": "ins",
    "deleted": "del",
    "moved-from": "moveFrom",
    "moved-to": "moveTo",
    "divided": "ins",
    "joined": "del",
}


@dataclass(slots=True)
class Revisions:
    """Gives each change of a document its id. Without a date none is written, so that same input gives same bytes."""

    author: str
    date: datetime.datetime | None = None
    _last: int = field(default=0, init=False)
    _stamp: str = field(default="", init=False)
    _moves: Counter[tuple[str, str]] = field(default_factory=Counter, init=False)

    def __post_init__(self) -> None:
        """Prepare what all changes say."""
        date = f' w:date="{self.date.strftime("%Y-%m-%dT%H:%M:%SZ")}"' if self.date else ""
        self._stamp = f' w:author="{attribute(self.author)}"{date}'

    def _next(self) -> str:
        self._last += 1
        return f'w:id="{self._last}"{self._stamp}'

    def around(self, kind: Kind, runs: str) -> str:
        """Runs that were changed. The runs of a deletion must hold `w:delText`, those of a move do not."""
        element = _ELEMENTS[kind]
        return f"<w:{element} {self._next()}>{runs}</w:{element}>" if runs else ""

    def mark(self, kind: Kind) -> str:
        """The change of a paragraph's end, for its mark's properties."""
        return f"<w:{_ELEMENTS[kind]} {self._next()}/>"

    def row(self, kind: Kind) -> str:
        """The change of a table row, for its properties; a moved row is deleted here and inserted there."""
        element = "ins" if kind in ("inserted", "moved-to") else "del"
        return f"<w:{element} {self._next()}/>"

    def range(self, kind: Kind, name: str, runs: str) -> str:
        """Runs between the ends of a move's range; both its ends have the same `name`.

        Each paragraph is a range of its own, and Word wants every name once: the paragraphs of a move are told apart
        by their order, which is the same at both ends.
        """
        if kind not in ("moved-from", "moved-to"):
            return runs
        element = _ELEMENTS[kind]
        self._moves[kind, name] += 1
        if self._moves[kind, name] > 1:
            name = f"{name}-{self._moves[kind, name]}"
        start = self._next()
        key = self._last
        return f'<w:{element}RangeStart {start} w:name="{attribute(name)}"/>{runs}<w:{element}RangeEnd w:id="{key}"/>'

    def paragraph_before(self, properties: str) -> str:
        """The properties that a paragraph had before, to stand last among those it has now."""
        return f"<w:pPrChange {self._next()}><w:pPr>{properties}</w:pPr></w:pPrChange>"

    def look_before(self, old: str, new: str) -> str:
        """The beginning of a run that looked otherwise before; both begin with all their properties."""
        was = old.removeprefix("<w:r>")
        return f"{new.removesuffix('</w:rPr>')}<w:rPrChange {self._next()}>{was}</w:rPrChange></w:rPr>"

    def grid_before(self, columns: str) -> str:
        """The columns that a table had before, to stand last among those it has now; Word wants no author here."""
        self._last += 1
        return f'<w:tblGridChange w:id="{self._last}"><w:tblGrid>{columns}</w:tblGrid></w:tblGridChange>'

    def cell_before(self, properties: str) -> str:
        """The properties that a cell had before, to stand last among those it has now."""
        return f"<w:tcPrChange {self._next()}><w:tcPr>{properties}</w:tcPr></w:tcPrChange>"
