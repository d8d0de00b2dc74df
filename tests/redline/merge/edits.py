"""Edits that a delegation makes to a draft: paragraphs struck, moved, added; words put in and taken out."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import strategies as st

from drafter.model.front import Resolution
from drafter.model.nodes import Clause, Inlines, Item, Operative, Paragraph, Preambular, Text
from drafter.model.walk import merged

LISTS = ("parts", "preamble", "operative", "annexes", "body", "items", "then", "rows", "cells")
NEW = {"preamble": Preambular, "operative": Operative, "body": Clause, "items": Item}


@st.composite
def edited(draw: Any, draft: Resolution, code: str, author: str) -> Resolution:
    """The draft with a few edits; what an author inserts begins with the author's name, so that it can be found."""
    return _Author(draw, author).block(draft)  # type: ignore[no-any-return]


class _Author:
    def __init__(self, draw: Any, name: str) -> None:
        self.draw = draw
        self.name = name
        self.written = 0

    def word(self) -> str:
        self.written += 1
        return f"{self.name}{self.written}"

    def block(self, block: Any) -> Any:
        new: dict[str, Any] = {}
        for spec in fields(block):
            value = getattr(block, spec.name)
            if spec.name in ("content", "title") and value and self.draw(st.integers(0, 3)) == 0:
                new[spec.name] = merged(self.content(value))
            elif spec.name in LISTS and isinstance(value, tuple):
                new[spec.name] = self.blocks(spec.name, tuple(self.block(each) for each in value))
        return replace(block, **new)

    def blocks(self, name: str, blocks: tuple[Any, ...]) -> tuple[Any, ...]:
        if name in ("parts", "cells", "then", "rows"):
            return blocks
        found = list(blocks)
        if len(found) > 1 and self.draw(st.integers(0, 3)) == 0:
            found.append(found.pop(self.draw(st.integers(0, len(found) - 1))))
        if found and self.draw(st.integers(0, 3)) == 0 and not (name == "operative" and len(found) == 1):
            found.pop(self.draw(st.integers(0, len(found) - 1)))
        if name in NEW and self.draw(st.integers(0, 3)) == 0:
            text = " ".join(self.word() for _ in range(8))
            made: Paragraph = NEW[name](content=(Text(text),))
            found.insert(self.draw(st.integers(0, len(found))), made)
        return tuple(found)

    def content(self, content: Inlines) -> Inlines:
        at = self.draw(st.integers(0, len(content) - 1))
        node = content[at]
        if not isinstance(node, Text):
            return (*content, Text(" " + self.word()))
        words = node.text.split(" ")
        place = self.draw(st.integers(0, len(words) - 1))
        words[place : place + self.draw(st.integers(0, 1))] = [self.word()]
        return (*content[:at], Text(" ".join(words)), *content[at + 1 :])
