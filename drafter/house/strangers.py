"""Strangers: house styles of other offices, which drafter does not write but knows when it meets them."""

import re
from dataclasses import dataclass
from functools import cache

from drafter.errors import InputError
from drafter.findings import by_place
from drafter.house.shelf import shelf
from drafter.house.source import Complaints, read
from drafter.house.typed import typed

_FILE = "strangers.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """A house style of another office.

    Attributes:
        label: as people call it.
        styles: what the names of its styles look like, as a regular expression.

    """

    label: str
    styles: str

    def has(self, name: str) -> bool:
        """Whether a style of that name is one of its own."""
        return re.fullmatch(self.styles, name) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Strangers:
    strangers: tuple[Stranger, ...] = ()


@cache
def strangers() -> tuple[Stranger, ...]:
    """The other house styles that the shelf tells of.

    Raises:
        InputError: their file has mistakes.

    """
    complaints = Complaints([])
    path = shelf() / _FILE
    value = read(path, complaints) if path.is_file() else None
    told = typed(value, _Strangers, complaints) if value else None
    if complaints.found:
        raise InputError(f"{path} has mistakes", by_place(complaints.found))
    return told.strangers if told else ()
