"""The plain tree of a YAML file: text, lists and mappings, each knowing its place. No types are guessed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafter.spec.source import Place, Source


@dataclass(slots=True, eq=False)
class Scalar:
    """A piece of text as written: `NO`, `1:30` and `2026-11-20` stay what they are.

    Attributes:
        plain: whether it stands without quotes and not as a block.
        end_line, end_column: the place right behind it.

    """

    text: str
    source: Source
    line: int
    column: int
    plain: bool = True
    end_line: int = 0
    end_column: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written here."""
        return not self.text and self.plain

    def place_of(self, fragment: str, occurrence: int = 0) -> Place:
        """Where a fragment of the text stands in the file; the scalar's own place if it cannot be found."""
        seen = -1
        for number in range(self.line, max(self.end_line, self.line) + 1):
            line = self.source.line(number)
            at = line.find(fragment, self.column - 1 if number == self.line else 0)
            while at >= 0:
                seen += 1
                if seen == occurrence:
                    return Place(self.source, number, at + 1)
                at = line.find(fragment, at + 1)
        return Place(self.source, self.line, self.column)


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of a scalar's text, whose place is looked up when somebody asks for it."""

    scalar: Scalar
    text: str
    start: int
    end: int

    @property
    def source(self) -> Source:
        """The file."""
        return self.scalar.source

    @property
    def line(self) -> int:
        """Its line."""
        return self._place.line

    @property
    def column(self) -> int:
        """Its column."""
        return self._place.column

    @property
    def _place(self) -> Place:
        fragment = self.text[self.start : self.end]
        return self.scalar.place_of(fragment, self.text.count(fragment, 0, self.start))


@dataclass(slots=True, eq=False)
class Sequence:
    """A list."""

    items: list[Node]
    source: Source
    line: int
    column: int


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys and values in the order written; no key stands twice.

    Attributes:
        keys: the scalar of each key, for its place.

    """

    entries: dict[str, Node]
    keys: dict[str, Scalar]
    source: Source
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """The value of a key; None if it is not there or nothing is written behind it."""
        value = self.entries.get(key)
        return None if isinstance(value, Scalar) and value.is_empty else value

    def without(self, key: str) -> Mapping:
        """The same without one of its keys."""
        if key not in self.keys:
            return self
        entries = {each: value for each, value in self.entries.items() if each != key}
        return replace(self, entries=entries, keys={each: scalar for each, scalar in self.keys.items() if each != key})


Node = Scalar | Sequence | Mapping
