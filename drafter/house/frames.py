"""Running heads and feet, and the masthead: tables and lines that repeat on pages, in the types of a house style.

Annotations are types here, as in `style`.
"""

from dataclasses import dataclass, field
from typing import Literal

from drafter.house.format import SPREAD, Format
from drafter.house.text import Phrase


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Emblem:
    """The place of the emblem, in English Metric Units (914,400 to the inch); its file is the user's own."""

    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """A stretch of a line in a head or foot: a text, a field, or the emblem.

    Attributes:
        field: the page's number or the number of pages; `result` shows until Word has counted.

    """

    form: Format = field(default_factory=Format, metadata=SPREAD)
    text: Phrase | None = None
    field: Literal["page", "pages"] | None = None
    result: str = "1"
    emblem: Emblem | None = None
    tab: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """A paragraph of a head, foot or opening block. Its character properties hold for its text and runs."""

    form: Format = field(default_factory=Format, metadata=SPREAD)
    text: Phrase | None = None
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cell:
    """A cell of a head's table: how many columns it takes, its rules, and its lines."""

    columns: int = 1
    top: int | None = None
    bottom: int | None = None
    vertical: Literal["top", "center", "bottom"] = "top"
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Row:
    """A row of a head's table. `height` is exact; `after` is how many columns it leaves out at its end."""

    cells: tuple[Cell, ...]
    height: int | None = None
    after: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grid:
    """A table without lines of its own. `bottom` is a rule below it; in a right-to-left house it is mirrored."""

    columns: tuple[int, ...]
    rows: tuple[Row, ...]
    bottom: int | None = None
    mirrored: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frame:
    """A running head or foot: a table perhaps, and lines below it (Word wants one at least)."""

    table: Grid | None = None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Heads:
    """Running heads of left (even) and right (odd) pages."""

    even: Frame
    odd: Frame


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Feet:
    """Feet of page 1, of left (even) pages and of right (odd) pages."""

    first: Frame
    even: Frame
    odd: Frame
