"""The body of a text as a flat list of pieces, in reading order, before anything hangs on anything.

Official files mark sub-paragraphs in three ways (lists, paragraphs with a number, numbers typed into the text), often
in one file. So the elements only say where pieces begin; what hangs on what is found from the numbers (see `nesting`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from drafter.findings import Origin
from drafter.model.nodes import Inlines, Table
from drafter.model.walk import plain


class Sort(Enum):
    """What a piece is."""

    TEXT = auto()
    RECITAL = auto()
    HEADING = auto()
    TABLE = auto()
    ANNEX = auto()
    SECTION = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading or table; or the place where an annex or a section begins.

    Attributes:
        content: what it says, without its number.
        label: its number as printed, "" for none.
        depth: how deep a list it stands in; None outside lists.
        rank: for a heading, its rank from 1 by the style it had in Word.
        continues: whether the file says that it continues the paragraph before its sub-paragraphs.

    """

    sort: Sort
    content: Inlines = ()
    label: str = ""
    depth: int | None = None
    rank: int = 1
    continues: bool = False
    table: Table | None = None
    origin: Origin = field(default_factory=Origin)

    @property
    def text(self) -> str:
        """Its characters, without notes."""
        return plain(self.content).strip()
