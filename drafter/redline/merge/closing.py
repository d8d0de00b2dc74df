"""Closing marks come from position: taken off before texts are merged, put back where paragraphs then stand.

So a paragraph that is no longer the last one changes nothing but its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Block, Clause, Heading, Inlines, Paragraph, Part, Section, Table
from drafter.spec.closing import LEFT_OPEN, Closings, Ends, closed, stripped

P = TypeVar("P", bound=Paragraph)
Change = Callable[[Inlines, str], Inlines]


def without_marks(resolution: Resolution, language: Language) -> Resolution:
    """The document with each closing mark that its place asks for taken off; others are kept, and `LEFT_OPEN`."""
    follows = language.marks.note_follows

    def change(content: Inlines, mark: str) -> Inlines:
        short = stripped(content, mark)
        return short if closed(short, mark, note_follows=follows) == content else (*content, *LEFT_OPEN)

    return _Places(Closings.of(resolution.front.kind, language.marks), change).document(resolution)


def with_marks(resolution: Resolution, language: Language) -> Resolution:
    """The document with the closing marks that the places of its paragraphs ask for."""
    follows = language.marks.note_follows

    def change(content: Inlines, mark: str) -> Inlines:
        return closed(content, mark, note_follows=follows)

    return _Places(Closings.of(resolution.front.kind, language.marks), change).document(resolution)


class _Places:
    """A walk that changes every paragraph with the mark of its place in mind."""

    def __init__(self, closings: Closings, change: Change) -> None:
        self.closings = closings
        self.change = change

    def document(self, resolution: Resolution) -> Resolution:
        return replace(resolution, parts=tuple(self._part(part) for part in resolution.parts))

    def _part(self, part: Part) -> Part:
        return replace(
            part,
            preamble=self._blocks(part.preamble, self.closings.preamble()),
            operative=self._blocks(part.operative, self.closings.operative()),
            annexes=tuple(self._annex(annex) for annex in part.annexes),
        )

    def _annex(self, annex: Annex) -> Annex:
        clauses = [isinstance(block, Clause) for block in annex.body if isinstance(block, Paragraph)]
        return replace(
            annex, body=self._blocks(annex.body, self.closings.annex(numbered=sum(clauses) * 2 > len(clauses)))
        )

    def _blocks(self, blocks: tuple[Block, ...], ends: Ends) -> tuple[Block, ...]:
        texts = [at for at, block in enumerate(blocks) if not isinstance(block, Heading | Table)]
        end = texts[-1] if texts else -1
        return tuple(self._block(b, ends, ends.last if at == end else ends.each) for at, b in enumerate(blocks))

    def _block(self, block: Block, ends: Ends, closing: str) -> Block:
        if isinstance(block, Section):
            return replace(
                block,
                preamble=self._blocks(block.preamble, self.closings.section_preamble()),
                operative=self._blocks(block.operative, self.closings.section(ends, closing)),
            )
        return self._paragraph(block, closing, ends.item) if isinstance(block, Paragraph) else block

    def _paragraph(self, block: P, closing: str, item: str) -> P:
        own = self.closings.marks.introductory if block.items else item if block.then else closing
        return replace(
            block,
            content=self.change(block.content, own),
            items=self._below(block.items, item if block.then else closing, item),
            then=self._below(block.then, closing, item),
        )

    def _below(self, blocks: tuple[P, ...], last: str, item: str) -> tuple[P, ...]:
        end = len(blocks) - 1
        return tuple(self._paragraph(b, last if at == end else item, item) for at, b in enumerate(blocks))
