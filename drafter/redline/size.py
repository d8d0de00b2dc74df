"""How much a redline marks: the words it strikes and adds, against the fewest that lead from one text to the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Break, Change, Deleted, Inlines, Inserted, Note, Reference, Text
from drafter.redline.letters import Letters
from drafter.redline.settle import BLOCKS, CONTENT
from drafter.redline.words import WORD, distance


@dataclass(frozen=True, slots=True)
class _Said:
    """A word, whether it stands in a note, and whether a redline strikes or adds it."""

    word: str
    in_note: bool
    marked: bool


def marked(merged: Resolution) -> int:
    """The words that a redline strikes or adds, those of notes included."""
    return sum(said.marked for said in _said(merged))


def fewest(before: Resolution, after: Resolution) -> int:
    """The fewest words that have to be struck and added; notes are held against notes."""
    letters = Letters()
    texts = [[], []], [[], []]  # type: tuple[list[list[str]], list[list[str]]]
    for sides, resolution in zip(texts, (before, after), strict=True):
        for said in _said(resolution):
            sides[said.in_note].append(said.word)
    return sum(distance(letters.of(old), letters.of(new)) for old, new in zip(*texts, strict=True))


def _said(node: Any, whole: bool = False) -> Iterator[_Said]:
    change: Change | None = getattr(node, "change", None)
    whole = whole or (change is not None and change.is_whole)
    for spec in fields(node):
        value = getattr(node, spec.name)
        if spec.name in CONTENT:
            yield from _words(value, in_note=False, marked=whole)
        elif spec.name in BLOCKS and isinstance(value, tuple):
            for inner in value:
                yield from _said(inner, whole)


def _words(content: Inlines, *, in_note: bool, marked: bool) -> Iterator[_Said]:
    for node in content:
        if isinstance(node, Text):
            yield from (_Said(word, in_note, marked) for word in WORD.findall(node.text) if not word.isspace())
        elif isinstance(node, Reference):
            yield _Said(node.label, in_note, marked)
        elif not isinstance(node, Break):
            inside = in_note or isinstance(node, Note)
            yield from _words(node.content, in_note=inside, marked=marked or isinstance(node, Inserted | Deleted))
