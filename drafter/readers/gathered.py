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
from drafter.model.nodes import Inline, Inlines, Note, Paragraph, Text
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import GENERAL_ASSEMBLY
from drafter.model.walk import plain

SHORTEST_CHAIN = 2


def with_facts(resolution: Resolution, language: Language) -> Resolution:
    """The same document with `recalls` filled in and every numbered note named; a name that is there stays.

    The recalled chain gets the language's own no-break spaces, so that a spec can write it from the list.
    """
    named: Resolution = _Names().of(resolution)
    return named if named.front.recalls else _with_recalls(named, language)


def _with_recalls(resolution: Resolution, language: Language) -> Resolution:
    """The first chain of recitals that the toolkit would write word for word from numbers alone, as a list."""
    for at, part in enumerate(resolution.parts):
        for place, block in enumerate(part.preamble):
            chain = _chain(block, language) if isinstance(block, Paragraph) else []
            if not chain or not isinstance(block, Paragraph):
                continue
            content = _spaced(block.content, language.resolutions(chain))
            preamble = (*part.preamble[:place], replace(block, content=content), *part.preamble[place + 1 :])
            parts = (*resolution.parts[:at], replace(part, preamble=preamble), *resolution.parts[at + 1 :])
            front = replace(resolution.front, recalls=tuple(each.number for each in chain))
            return replace(resolution, front=front, parts=parts)
    return resolution


def _chain(block: Paragraph, language: Language) -> list[Dated]:
    """The resolutions that a recital cites, if it says nothing between them but what the language does."""
    cited = [each for each in find_cited(plain(block.content), language) if each.number.organ == GENERAL_ASSEMBLY]
    chain = [Dated(str(each.number), each.date.date) for each in cited]
    if len(chain) < SHORTEST_CHAIN or not all(adopted(each.number) == each.date for each in chain):
        return []
    written = _with_plain_spaces(language.resolutions(chain))
    texts = (node.text for node in block.content if isinstance(node, Text))
    return chain if any(written in _with_plain_spaces(text) for text in texts) else []


def _spaced(content: Inlines, chain: str) -> Inlines:
    """The content with a chain in it written as it stands in `chain`: other spaces, the same characters."""
    out: list[Inline] = []
    for node in content:
        if isinstance(node, Text) and (at := _with_plain_spaces(node.text).find(_with_plain_spaces(chain))) >= 0:
            out.append(Text(node.text[:at] + chain + node.text[at + len(chain) :]))
        else:
            out.append(node)
    return tuple(out)


def _with_plain_spaces(text: str) -> str:
    return text.replace("\u00a0", " ")


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
