"""Alternatives as negotiators write them: in square brackets, each with the name of the side that wants it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from drafter.language.shape import Language
from drafter.model.nodes import Inlines, Text
from drafter.model.walk import merged
from drafter.spec.closing import is_left_open

B = TypeVar("B")
_MARKS = " \u00a0,;:.،؛，；：。"
CONTENTS = ("content", "title", "heading")
READING = ("heading", "content", "title", "preamble", "items", "then", "body", "rows", "cells", "operative", "annexes")
"""What a block says itself and what stands below it, in the order in which it is read."""


@dataclass(frozen=True, slots=True)
class Clash:
    """What two sides want in one place; `was` is what stood there."""

    mine: Inlines
    theirs: Inlines
    was: Inlines


@dataclass(frozen=True, slots=True)
class Brackets:
    """How a language writes alternatives, and the names of the two sides."""

    language: Language
    mine: str
    theirs: str
    attribution: str
    between: str
    delete: str
    alternative: str

    @classmethod
    def of(cls, language: Language, mine: str, theirs: str) -> Brackets:
        """Those of a language."""
        words = language.tables["brackets"]
        return cls(
            language, mine, theirs, words["attribution"], words["between"], words["delete"], words["alternative"]
        )

    def by(self, side: str) -> str:
        """What follows an alternative: the side that wants it."""
        return self.attribution.format(side)

    def both(self, mine: Inlines, theirs: Inlines) -> Inlines:
        """Two whole contents as alternatives."""
        mine, theirs = settled(mine), settled(theirs)
        return merged(
            (
                Text("["),
                *(mine or (Text(self.delete),)),
                Text(self.by(self.mine) + self.between),
                *(theirs or (Text(self.delete),)),
                Text(self.by(self.theirs) + "]"),
            )
        )

    def one(self, content: Inlines, side: str) -> Inlines:
        """Content that one side wants."""
        words, mark = _typed_mark(content)
        return (*merged((Text("["), *words, Text(self.by(side) + "]"))), *settled(mark))

    def kept(self, block: B, keeper: str, other: str) -> B:
        """A whole block that one side has changed and the other has struck."""
        ending = f"{self.by(keeper)}{self.between}{self.delete}{self.by(other)}]"
        opened = _edged(block, (Text("["),), (), first=True)
        closed = None if opened is None else _edged(opened, (), (Text(ending),), first=False)
        return block if closed is None else closed


def settled(content: Inlines) -> Inlines:
    """Content without the sign that it wants no closing mark: inside brackets it has none to want."""
    return content[:-1] if is_left_open(content) else content


def _typed_mark(content: Inlines) -> tuple[Inlines, Inlines]:
    """Content without a closing mark that its place does not ask for, and that mark: it stands behind a bracket."""
    words = settled(content)
    rest = content[len(words) :]
    if not words or not isinstance(last := words[-1], Text) or last.text == (text := last.text.rstrip(_MARKS)):
        return words, rest
    return (*words[:-1], Text(text)), (Text(last.text[len(text) :]), *rest)


def _edged(block: B, before: Inlines, after: Inlines, *, first: bool) -> B | None:
    """A block with something put before its first words, or behind its last; None if it says nothing."""
    said = {spec.name for spec in fields(block) if isinstance(getattr(block, spec.name), tuple)}  # type: ignore[arg-type]
    names = [name for name in READING if name in said]
    for name in names if first else names[::-1]:
        value: tuple[Any, ...] = getattr(block, name)
        if name in CONTENTS:
            if value:
                words, mark = _typed_mark(value)
                return replace(block, **{name: (*merged((*before, *words, *after)), *mark)})  # type: ignore[type-var]
            continue
        places = range(len(value)) if first else reversed(range(len(value)))
        for place in places:
            if (inner := _edged(value[place], before, after, first=first)) is not None:
                return replace(block, **{name: (*value[:place], inner, *value[place + 1 :])})  # type: ignore[type-var]
    return None
