"""Facts gathered from a text that was read: what its first recital recalls, and names for its notes.

A reader gives what stands in a file; a drafter wants the recalled resolutions as a list that the next session extends,
and notes called by names that stay when paragraphs move.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from drafter.facts.resolutions import adopted
from drafter.language.dates import find_cited
from drafter.language.mentions import find_mentions
from drafter.language.shape import Dated, Language
from drafter.model.front import Resolution
from drafter.model.nodes import Note, Paragraph
from drafter.model.symbols import GENERAL_ASSEMBLY, ResolutionNumber
from drafter.model.walk import plain

SHORTEST_CHAIN = 2


def with_facts(resolution: Resolution, language: Language) -> Resolution:
    """The same document with `recalls` filled in and every numbered note named; a name that is there stays."""
    named: Resolution = _Names().of(resolution)
    front = named.front
    return named if front.recalls else replace(named, front=replace(front, recalls=_recalled(named, language)))


def _recalled(resolution: Resolution, language: Language) -> tuple[str, ...]:
    """The numbers of the first chain of recitals that the toolkit would write word for word from numbers alone."""
    for block in (block for part in resolution.parts for block in part.preamble):
        if not isinstance(block, Paragraph):
            continue
        text = plain(block.content).replace("\u00a0", " ")
        cited = [each for each in find_cited(text, language) if each.number.organ == GENERAL_ASSEMBLY]
        chain = [Dated(str(each.number), each.date.date) for each in cited]
        known = all(adopted(each.number) == each.date for each in chain)
        if len(chain) >= SHORTEST_CHAIN and known and language.resolutions(chain).replace("\u00a0", " ") in text:
            return tuple(each.number for each in chain)
    return ()


class _Names:
    """Names for the notes of one document, in the order of their calls: by what they cite, else by number."""

    def __init__(self) -> None:
        self.taken: set[str] = set()
        self.count = 0

    def of(self, node: Any) -> Any:
        """A node with the notes below it named."""
        if isinstance(node, Note):
            self.count += node.mark is None
            return replace(node, name=self._fresh(node)) if node.mark is None and node.name is None else node
        if isinstance(node, tuple):
            return tuple(self.of(inner) for inner in node)
        if not is_dataclass(node) or isinstance(node, type):
            return node
        new = {
            spec.name: value
            for spec in fields(node)
            if isinstance(old := getattr(node, spec.name), tuple) and (value := self.of(old)) is not old
        }
        return replace(node, **new) if new else node

    def _fresh(self, note: Note) -> str:
        stem = next(_slugs(plain(note.content)), f"note-{self.count}")
        name = next(n for n in (stem, *(f"{stem}-{i}" for i in range(2, 1000))) if n not in self.taken)
        self.taken.add(name)
        return name


def _slugs(text: str) -> Iterator[str]:
    """Short names after what a note cites: "a-77-277", "res-70-1"."""
    for mention in find_mentions(text):
        prefix = "res-" if isinstance(mention.target, ResolutionNumber) else ""
        slug = re.sub(r"[^a-z0-9]+", "-", str(mention.target).lower()).strip("-")
        if slug:
            yield prefix + slug
