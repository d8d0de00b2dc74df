"""Reading the keys of a mapping as what the schema says they are; whatever is not, reads as if it were left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def scalar(node: Mapping, key: str) -> Scalar | None:
    """The text behind a key."""
    value = node.get(key)
    return value if isinstance(value, Scalar) else None


def word(node: Mapping, key: str) -> str | None:
    """The bare text behind a key, without markup."""
    value = node.get(key)
    return value.text if isinstance(value, Scalar) else None


def read(node: Mapping, key: str, reader: Callable[[str], T]) -> T | None:
    """The text behind a key, read; None for what cannot be read."""
    value = node.get(key)
    try:
        return reader(value.text) if isinstance(value, Scalar) else None
    except ValueError:
        return None


def mapping(node: Mapping, key: str) -> Mapping | None:
    """The keys behind a key."""
    value = node.get(key)
    return value if isinstance(value, Mapping) else None


def nodes(node: Mapping, key: str) -> list[Node]:
    """The entries of a list; a single value is a list of one, nothing is none."""
    value = node.get(key)
    if isinstance(value, Sequence):
        return value.items
    return [] if value is None else [value]


def scalars(node: Mapping, key: str) -> list[Scalar]:
    """The texts of a list."""
    return [item for item in nodes(node, key) if isinstance(item, Scalar)]


def flag(node: Mapping, key: str, default: bool = False) -> bool:
    """Yes or no."""
    return {"true": True, "false": False}.get(word(node, key) or "", default)
