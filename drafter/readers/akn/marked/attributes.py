"""The attributes of our own namespace: read with care, for a file may have been changed by hand."""

from __future__ import annotations

import datetime
from typing import TypeVar

from lxml import etree

from drafter.model.nodes import Change
from drafter.readers.akn.parsing import tag

OWN = "urn:drafter:akn:1"
"""Namespace of what Akoma Ntoso has no place for; the writer knows it by the same name."""

LONGEST_NUMBER = 6
"""Digits of the largest number that is believed."""

Value = TypeVar("Value")


class DamagedError(Exception):
    """What drafter wrote into a file does not fit together any more; the file is then read like any other."""


def own(name: str) -> str:
    """A name in our own namespace."""
    return f"{{{OWN}}}{name}"


def given(element: etree._Element, name: str) -> str | None:
    """An attribute of ours, None where it is not there."""
    return element.get(own(name))


def integer(text: str | None, otherwise: Value) -> int | Value:
    """A whole number; raises `DamagedError` for what is none."""
    if text is None:
        return otherwise
    if len(text) > LONGEST_NUMBER or not text.removeprefix("-").isdecimal():
        raise DamagedError(text)
    return int(text)


def date(text: str | None) -> datetime.date | None:
    """A date; raises `DamagedError` for what is none."""
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise DamagedError(text) from None


def one_of(table: dict[str, Value], name: str | None) -> Value:
    """What a name stands for; raises `DamagedError` for an unknown one."""
    if name is None or name not in table:
        raise DamagedError(name)
    return table[name]


def number(element: etree._Element) -> int | str | None:
    """The number that a block was given: one that counts, or one printed as it stands."""
    counted = integer(given(element, "count"), None)
    return given(element, "number") if counted is None else counted


CHANGES: dict[str, Change] = {
    kind: Change(kind) for kind in ("inserted", "deleted", "moved-from", "moved-to", "divided", "joined")
}


def change(element: etree._Element) -> Change | None:
    """What a redline does to a block."""
    kind = given(element, "change")
    return None if kind is None else Change(one_of(CHANGES, kind).kind, given(element, "moved") or "")


def is_a(element: etree._Element, name: str) -> bool:
    """Whether the model calls it so."""
    return bool(tag(element)) and given(element, "is") == name
