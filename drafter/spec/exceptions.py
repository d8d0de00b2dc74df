"""What a spec asks checks to leave unsaid: rules, for the whole or for a paragraph, and opening phrases of its own.

Neither belongs to the document, so neither is in the model.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.spec.build import fields
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from drafter.spec.source import Source

IGNORE = "ignore"
VERBS = "verbs"


@dataclass(frozen=True, slots=True)
class Ignored:
    """A rule that says nothing on some lines, from 1; `first` is 0 for the whole file."""

    code: str
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Exceptions:
    """What one spec asks for.

    Attributes:
        ignored: rules that are to say nothing.
        verbs: opening phrases beyond the list of the language.

    """

    ignored: tuple[Ignored, ...] = ()
    verbs: tuple[str, ...] = ()


NONE = Exceptions()


def exceptions(root: Mapping, source: Source) -> Exceptions:
    """What the spec in a tree asks for; facts that it shares with others ask for nothing."""
    found = tuple(_ignored(root, source, is_whole=True)) if IGNORE in source.text else ()
    return Exceptions(found, tuple(verb.text for verb in fields.scalars(root, VERBS)))


def _ignored(node: Mapping | Sequence, source: Source, *, is_whole: bool = False) -> Iterator[Ignored]:
    if node.source is not source:
        return
    below = node.items if isinstance(node, Sequence) else node.entries.values()
    given = node.get(IGNORE) if isinstance(node, Mapping) else None
    if isinstance(given, Mapping):
        last = 0 if is_whole else _last_line(node)
        yield from (Ignored(code.upper(), 0 if is_whole else node.line, last) for code in given.entries)
    for each in below:
        if not isinstance(each, Scalar):
            yield from _ignored(each, source)


def _last_line(node: Node) -> int:
    if isinstance(node, Scalar):
        return node.end_line
    below = node.items if isinstance(node, Sequence) else list(node.entries.values())
    return max([node.line, *map(_last_line, below)])
