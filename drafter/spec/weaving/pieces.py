"""A YAML text cut at the keys of a mapping or the items of a list; what stands together can be put together again.

A comment, and an empty line, belongs to what stands below it.
"""

from __future__ import annotations

from dataclasses import dataclass

from drafter.spec.load import parse
from drafter.spec.source import Problems, Source
from drafter.spec.tree import Mapping, Node, Scalar, Sequence


class Uncut(Exception):  # noqa: N818 - no error: whoever cuts takes the text as a whole then
    """The text is written in a way that has no lines for each key or item: `{a: b}`, `[a, b]`."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The lines of one key or one item.

    Attributes:
        lead: comments and empty lines above it.
        lines: its own lines.
        node: its value.
        first: the number of its first own line in the text, from 0.
        column: where it begins in its lines, from 0.

    """

    lead: tuple[str, ...]
    lines: tuple[str, ...]
    node: Node
    first: int
    column: int

    @property
    def text(self) -> str:
        """What it says, wherever it stands."""
        return "\n".join(line[self.column :] if line[: self.column].isspace() else line for line in self.lines)

    def at(self, column: int) -> list[str]:
        """Its own lines, moved to another column."""
        return shifted(self.lines, column - self.column)


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in pieces: what stands before the first (a key and its colon), the pieces, what stands behind the last.

    The pieces of a list are called by their positions.
    """

    head: tuple[str, ...]
    pieces: dict[str, Piece]
    tail: tuple[str, ...]

    @property
    def column(self) -> int:
        """Where its pieces begin in their lines."""
        return next(iter(self.pieces.values())).column


def shifted(lines: tuple[str, ...], by: int) -> list[str]:
    """Lines moved to the right or left; a line that cannot go that far left stops at the edge."""
    if by >= 0:
        return [" " * by + line if line.strip() else line for line in lines]
    return [line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in lines]


def whole(text: str) -> Cut:
    """A whole spec, cut at its keys; raises `Uncut` where it has none, `InputError` where it is no YAML."""
    root = parse(Source("spec", text), Problems())
    lines = tuple(text.split("\n")) if "\r" not in text else ()
    if lines and not lines[-1]:
        lines = lines[:-1]
    return _cut(lines, 0, _starts(root, lines, 0))


def inside(piece: Piece) -> Cut:
    """The value of a key, cut at its own keys or items; raises `Uncut`."""
    return _cut(piece.lines, piece.first, _starts(piece.node, piece.lines, piece.first))


def undashed(piece: Piece) -> Piece:
    """An item that is a mapping, without its dash."""
    first = piece.lines[0]
    if not isinstance(piece.node, Mapping) or not first.lstrip().startswith("- "):
        raise Uncut
    line = first.replace("-", " ", 1)
    column = len(line) - len(line.lstrip(" "))
    return Piece(piece.lead, (line, *piece.lines[1:]), piece.node, piece.first, column)


def dashed(lines: list[str], column: int) -> list[str]:
    """Lines of a mapping as an item again."""
    return [f"{lines[0][:column]}-{lines[0][column + 1 :]}", *lines[1:]] if lines else []


def _starts(node: Node, lines: tuple[str, ...], first: int) -> list[tuple[str, Node, int, int]]:
    """Name, value, line (from 0 in `lines`) and column of each key or item."""
    found: list[tuple[str, Node, int, int]] = []
    if isinstance(node, Mapping):
        for name, key in node.keys.items():
            found.append((name, node.entries[name], key.line - 1 - first, key.column - 1))
    elif isinstance(node, Sequence):
        for position, item in enumerate(node.items):
            found.append((str(position), item, *_dash(item, lines, first)))
    rows = [row for _, _, row, _ in found]
    columns = {column for *_, column in found}
    if not found or len(set(rows)) < len(rows) or len(columns) > 1 or min(rows) < 0 or max(rows) >= len(lines):
        raise Uncut
    if any(lines[row][:column].strip() for _, _, row, column in found):
        raise Uncut
    return found


def _dash(item: Node, lines: tuple[str, ...], first: int) -> tuple[int, int]:
    """Where the dash of an item stands: on its line, or alone on one above."""
    row = item.line - 1 - first
    while row >= 0:
        line = lines[row]
        if line.lstrip().startswith(("- ", "-\n")) or line.strip() == "-":
            return row, len(line) - len(line.lstrip(" "))
        if row < item.line - 1 - first and line.strip() and not line.lstrip().startswith("#"):
            break
        row -= 1
    raise Uncut


def _cut(lines: tuple[str, ...], first: int, starts: list[tuple[str, Node, int, int]]) -> Cut:
    rows = [row for _, _, row, _ in starts]
    limits = [*rows[1:], len(lines)]
    ends = [_end(lines, limit, _last(node) - first) for (_, node, *_), limit in zip(starts, limits, strict=True)]
    head = 0 if rows[0] == 0 else _end(lines, rows[0], 0)
    pieces: dict[str, Piece] = {}
    before = head
    for (name, node, row, column), end in zip(starts, ends, strict=True):
        pieces[name] = Piece(lines[before:row], lines[row:end], node, first + row, column)
        before = end
    return Cut(lines[:head], pieces, lines[before:])


def _end(lines: tuple[str, ...], end: int, last: int) -> int:
    """The end of some lines without the comments and empty lines there, which belong to what follows."""
    while end > max(last, 0) and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _last(node: Node) -> int:
    """How many lines of the text have been read when a value has."""
    if isinstance(node, Scalar):
        return node.end_line - (node.end_column == 1)
    below = node.items if isinstance(node, Sequence) else list(node.entries.values())
    return max((_last(each) for each in below), default=node.line)
