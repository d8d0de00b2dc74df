"""How much a redline marks: the words it strikes and adds, against the fewest that lead from one text to the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import (
    Block,
    Break,
    Cell,
    Change,
    Deleted,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Text,
)
from drafter.redline.letters import Letters
from drafter.redline.settle import BLOCKS, CONTENT
from drafter.redline.words import SEEN

_Look = tuple[type[Inline], ...]
"""What a word is emphasised by, from the outermost."""
_Said = tuple[Text | Reference, _Look, bool]
"""A stretch of words, how they look, and whether a redline strikes or adds them."""


def words_of(text: Resolution | Block) -> int:
    """How many words a text, or a part of one, says, those of notes included."""
    return sum(len(_words(node)) for node, *_ in _said(text))


def marked(merged: Resolution) -> int:
    """The words that a redline strikes or adds, those of notes included."""
    return sum(len(_words(node)) for node, _, is_marked in _said(merged) if is_marked)


def fewest(before: Resolution, after: Resolution) -> int:
    """The fewest words that have to be struck and added in texts that are read with each note at its call.

    A word that only its emphasis changes is struck and added.
    """
    from rapidfuzz.distance import Indel

    letters = Letters()
    sides = (((word, look) for node, look, _ in _said(text) for word in _words(node)) for text in (before, after))
    return int(Indel.distance(*map(letters.of, sides)))


def shared(before: Resolution, after: Resolution, merged: Resolution) -> float:
    """The share of all words of two texts that their redline neither strikes nor adds; 1 where there are none."""
    words = words_of(before) + words_of(after)
    return 1 - marked(merged) / words if words else 1.0


def _said(node: Any, whole: bool = False) -> Iterator[_Said]:
    change: Change | None = getattr(node, "change", None)
    whole = (whole and isinstance(node, Cell)) or (change is not None and change.is_whole)
    for name in _speaking(node.__class__):
        value = getattr(node, name)
        if name in CONTENT:
            yield from _stretches(value, whole)
        elif isinstance(value, tuple):
            for inner in value:
                yield from _said(inner, whole)


@lru_cache(maxsize=32)
def _speaking(kind: Any) -> tuple[str, ...]:
    """The attributes of a block, or of a document, that hold what it says, in their order."""
    return tuple(spec.name for spec in fields(kind) if spec.name in CONTENT or spec.name in BLOCKS)


def _stretches(content: Inlines, is_marked: bool, look: _Look = ()) -> Iterator[_Said]:
    for node in content:
        if isinstance(node, Text | Reference):
            yield node, look, is_marked
        elif isinstance(node, Inserted | Deleted):
            yield from _stretches(node.content, is_marked=True, look=look)
        elif not isinstance(node, Break):
            own = () if isinstance(node, Note) else look if isinstance(node, Link) else (*look, type(node))
            yield from _stretches(node.content, is_marked, own)


def _words(node: Text | Reference) -> list[str]:
    return SEEN.findall(node.text) if isinstance(node, Text) else [node.label]
