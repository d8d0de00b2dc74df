"""How much a redline marks: the words it strikes and adds, against the fewest that lead from one text to the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Break, Cell, Change, Deleted, Inline, Inlines, Inserted, Link, Note, Reference, Text
from drafter.redline.letters import Letters
from drafter.redline.settle import BLOCKS, CONTENT
from drafter.redline.words import WORD

_Look = tuple[type[Inline], ...]
"""What a word is emphasised by, from the outermost."""
_Said = tuple[str, _Look, bool]
"""A word, how it looks, and whether a redline strikes or adds it."""


def marked(merged: Resolution) -> int:
    """The words that a redline strikes or adds, those of notes included."""
    return sum(is_marked for *_, is_marked in _said(merged))


def fewest(before: Resolution, after: Resolution) -> int:
    """The fewest words that have to be struck and added in texts that are read with each note at its call.

    A word that only its emphasis changes is struck and added.
    """
    from rapidfuzz.distance import Indel

    letters = Letters()
    return int(Indel.distance(*(letters.of((word, look) for word, look, _ in _said(text)) for text in (before, after))))


def shared(before: Resolution, after: Resolution, merged: Resolution) -> float:
    """The share of all words of two texts that their redline neither strikes nor adds; 1 where there are none."""
    words = sum(1 for text in (before, after) for _ in _said(text))
    return 1 - marked(merged) / words if words else 1.0


def _said(node: Any, whole: bool = False) -> Iterator[_Said]:
    change: Change | None = getattr(node, "change", None)
    whole = (whole and isinstance(node, Cell)) or (change is not None and change.is_whole)
    for name in _speaking(node.__class__):
        value = getattr(node, name)
        if name in CONTENT:
            yield from _words(value, whole)
        elif isinstance(value, tuple):
            for inner in value:
                yield from _said(inner, whole)


@lru_cache(maxsize=32)
def _speaking(kind: Any) -> tuple[str, ...]:
    """The attributes of a block, or of a document, that hold what it says, in their order."""
    return tuple(spec.name for spec in fields(kind) if spec.name in CONTENT or spec.name in BLOCKS)


def _words(content: Inlines, is_marked: bool, look: _Look = ()) -> Iterator[_Said]:
    for node in content:
        if isinstance(node, Text):
            yield from ((word, look, is_marked) for word in WORD.findall(node.text) if not word.isspace())
        elif isinstance(node, Reference):
            yield node.label, look, is_marked
        elif isinstance(node, Inserted | Deleted):
            yield from _words(node.content, is_marked=True, look=look)
        elif not isinstance(node, Break):
            own = () if isinstance(node, Note) else look if isinstance(node, Link) else (*look, type(node))
            yield from _words(node.content, is_marked, own)
