"""Short ways to write a resolution in a test."""

from __future__ import annotations

from drafter.model.front import Front, Resolution
from drafter.model.nodes import Block, Inlines, Item, Note, Operative, Part, Preambular, Text, Verb


def said(text: str) -> Inlines:
    """Content of a paragraph; what stands before a bar is its verb: "Recalling| its resolution 60/1,"."""
    verb, bar, rest = text.partition("|")
    return (Verb((Text(verb),)), Text(rest)) if bar else (Text(text),)


def recital(text: str, *items: Item, note: str | None = None) -> Preambular:
    return Preambular(content=with_note(text, note), items=items)


def operative(
    text: str, *items: Item, note: str | None = None, more: str = "", number: int | str | None = None
) -> Operative:
    """An operative paragraph; `more` stands behind its note."""
    return Operative(
        content=(*with_note(text, note), *said(more)) if more else with_note(text, note), items=items, number=number
    )


def item(text: str, *items: Item) -> Item:
    return Item(content=said(text), items=items)


def with_note(text: str, note: str | None) -> Inlines:
    return (*said(text), Note((Text(note),))) if note else said(text)


def resolution(*blocks: Block, front: Front | None = None, **part: object) -> Resolution:
    """A document of one part: recitals go to its preamble, everything else to its operative part."""
    preamble = tuple(block for block in blocks if isinstance(block, Preambular))
    rest = tuple(block for block in blocks if not isinstance(block, Preambular))
    made = Part(preamble=preamble, operative=rest, **part)  # type: ignore[arg-type]
    return Resolution(front=front or Front(title=(Text("Title"),)), parts=(made,))
