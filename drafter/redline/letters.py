"""A letter for each distinct thing, so that sequences of things are compared as strings, which is much faster."""

from __future__ import annotations

from collections.abc import Hashable, Iterable


class Letters(dict[Hashable, str]):
    """Gives each thing the next character of Unicode; equal things have the same one.

    There are 1,114,112 characters. `of` raises `ValueError` for more distinct things than that.
    """

    def __missing__(self, thing: Hashable) -> str:
        self[thing] = letter = chr(len(self))
        return letter

    def of(self, things: Iterable[Hashable]) -> str:
        """A sequence of things as a string."""
        return "".join([self[thing] for thing in things])
