"""Where the words of a resolution stand, and changing them there without touching their emphasis, notes or links."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import takewhile
from typing import Any, Literal, TypeVar

from drafter.findings import Origin
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Break,
    Inline,
    Inlines,
    Note,
    Paragraph,
    Part,
    Reference,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.walk import plain

N = TypeVar("N")
Region = Literal["title", "preamble", "operative", "annex", "note"]
Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Site:
    """One text of a document: a paragraph, a title, a cell or a note.

    Attributes:
        number: its position among all texts of the document.
        text: its plain characters, notes and references left out.
        region: the kind of text it stands in.
        verb: the opening verb of its paragraph.
        origin: its place in the file, or that of the block it belongs to.
        key: the key of that block which holds it, where it is not all the block says; of a note, its name.
        is_whole: whether it is all that a paragraph says: one without sub-paragraphs and text behind them.

    """

    number: int
    text: str
    region: Region
    verb: str = ""
    origin: Origin = field(default_factory=Origin)
    key: str = ""
    is_whole: bool = False


def sites(resolution: Resolution) -> list[Site]:
    """Every text of a document, in a fixed order; closing lines and front matter but the title excepted."""
    found: list[Site] = []

    def seen(  # noqa: PLR0913 - what a text is
        content: Inlines, region: Region, verb: str, origin: Origin, key: str, *, is_whole: bool = False
    ) -> Inlines:
        found.append(Site(len(found), plain(content), region, verb, origin, key, is_whole))
        return content

    _each(resolution, seen)
    return found


def notes_of(texts: Sequence[Site], number: int) -> list[Site]:
    """The notes that a text calls: they follow it."""
    return list(takewhile(lambda site: site.region == "note", texts[number + 1 :]))


def replaced(
    resolution: Resolution, changes: Mapping[int, list[Span]], removed: Collection[int] = frozenset()
) -> Resolution:
    """The document with spans of its texts replaced and paragraphs removed, both by the numbers of the sites."""
    number = -1

    def change(content: Inlines, *_: object, **__: object) -> Inlines | None:
        nonlocal number
        number += 1
        if number in removed:
            return None
        for span in sorted(changes.get(number, ()), reverse=True):
            content, _rest = _put(content, *span)
        return content

    return _each(resolution, change)


def _each(resolution: Resolution, visit: Any) -> Resolution:
    front: Front = resolution.front
    here = resolution.origin or Origin()
    title = visit(front.title, "title", "", here, "title")
    parts = [_block(part, visit, "operative", here) for part in resolution.parts]
    kept = tuple(part for part in parts if part is not None)
    return replace(resolution, front=replace(front, title=title), parts=kept)


REGIONS: dict[str, Region] = {"preamble": "preamble", "operative": "operative", "annexes": "annex"}
CONTENTS = frozenset({"content", "title"})
BLOCKS = frozenset({"preamble", "operative", "annexes", "body", "items", "then", "rows", "cells"})
TITLES = {Part: "title", Annex: "title", Section: "section", Table: "table"}


def _block(node: N, visit: Any, region: Region, around: Origin) -> N | None:
    """Rebuild a block, its own texts first, then those below it; what has no place of its own has that around it.

    None for a block that is to go.
    """
    new: dict[str, Any] = {}
    here = getattr(node, "origin", None) or around
    for spec in fields(node):  # type: ignore[arg-type]
        value = getattr(node, spec.name)
        if spec.name in CONTENTS and value:
            new[spec.name] = _content(node, value, visit, region, here)
        elif spec.name in BLOCKS and isinstance(value, tuple):
            below = REGIONS.get(spec.name, region)
            blocks = [_block(inner, visit, below, here) for inner in value]
            new[spec.name] = tuple(block for block in blocks if block is not None)
    return None if None in new.values() else replace(node, **new)  # type: ignore[type-var]


def _content(node: Any, content: Inlines, visit: Any, region: Region, here: Origin) -> Inlines | None:
    """The content as the visitor leaves it; None where the block is to go. What is below it is visited all the same."""
    first = content[0]
    verb = plain(first.content) if isinstance(node, Paragraph) and isinstance(first, Verb) else ""
    is_whole = isinstance(node, Paragraph) and not node.items and not node.then
    kept = visit(content, region, verb, here, TITLES.get(type(node), ""), is_whole=is_whole)
    below = tuple(_inside(inline, visit, verb, here) for inline in (content if kept is None else kept))
    return None if kept is None else below


def _inside(node: Inline, visit: Any, verb: str, here: Origin) -> Inline:
    """Visit the notes below an inline node."""
    if isinstance(node, Text | Reference | Break):
        return node
    is_note = isinstance(node, Note)
    content = visit(node.content, "note", verb, here, node.name or "") if is_note else node.content  # type: ignore[union-attr]
    return replace(node, content=tuple(_inside(inner, visit, verb, here) for inner in content))


def _put(content: Inlines, start: int, end: int, new: str) -> tuple[Inlines, bool]:
    """Replace the characters from start to end; where they run over several nodes, the first takes the new words."""
    out: list[Inline] = []
    at, written = 0, False
    for node in content:
        length = len(plain((node,)))
        first, last = max(start - at, 0), min(end - at, length)
        inside = first < last or (start == end and not written and 0 <= start - at <= length)
        if not inside or isinstance(node, Note | Reference | Break):
            out.append(node)
        elif isinstance(node, Text):
            out.append(Text(node.text[:first] + ("" if written else new) + node.text[max(last, first) :]))
            written = True
        else:
            inner, put = _put(node.content, first, last, "" if written else new)
            written = written or put
            out.append(replace(node, content=inner))
        at += length
    return tuple(node for node in out if not isinstance(node, Text) or node.text), written
