"""The record of a document: what its pages cannot show, for `readers.docx.recorded` to find again.

Labels are recorded by bookmark, names of notes by the digest of their text, and of paragraphs only what their look
does not tell: a plain paragraph among operative ones, an opening without emphasis, a count that was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import (
    Annex,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    Item,
    Paragraph,
    Part,
    Reference,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.notation import noted
from drafter.model.outline import Entry, by_label
from drafter.model.walk import notes, plain
from drafter.word.custom_xml import bare, digest
from drafter.word.numbering import FORMATS
from drafter.writers.docx.recorded_front import front
from drafter.writers.docx.recorded_lines import is_told, opening, paragraph, table
from drafter.writers.framing import organ_line

VERSION = 1

# Made once: a union of types that is written where it is asked for is made anew for each block.
_WORDED = (Paragraph, Heading)
_HEADED = (Part, Section, Annex)


def record(
    resolution: Resolution,
    entries: tuple[Entry, ...],
    labels: dict[str, str],
    language: Language,
    cover: list[int],
) -> str:
    """The record as JSON.

    Args:
        resolution: the document.
        entries: its outline.
        labels: the labels of paragraphs by their bookmarks.
        language: the document's language.
        cover: what the cover shows, see `recorded_front.shown`.

    """
    said: dict[str, Any] = {
        "version": VERSION,
        "front": front(resolution.front),
        "cover": cover,
        "labels": labels,
        "notes": list(_named(resolution, entries)),
        "blocks": list(_blocks(resolution, entries, language)),
    }
    return json.dumps({key: value for key, value in said.items() if value}, ensure_ascii=False, separators=(",", ":"))


def _named(resolution: Resolution, entries: tuple[Entry, ...]) -> Iterator[tuple[int, str | None]]:
    """The digest and name of every note that has one, and of notes that look the same, in the order of calls."""
    called = [note for content in _contents(resolution, entries) for note in notes(content)]
    if any(note.name for note in called):
        texts = [bare((note.mark or "") + plain(note.content)) for note in called]
        named = {text for text, note in zip(texts, called, strict=True) if note.name}
        yield from ((digest(text), note.name) for text, note in zip(texts, called, strict=True) if text in named)


def _contents(resolution: Resolution, entries: tuple[Entry, ...]) -> Iterator[Inlines]:
    cover = resolution.front
    yield from (cover.title, cover.submitted_by)
    on_all = cover.sponsors_notes if cover.sponsors else ()  # without sponsors nothing calls them
    for note in (*(sponsor.note for sponsor in cover.sponsors), *on_all):
        yield (note,) if note else ()
    for entry in entries:
        block = entry.block
        if isinstance(block, _WORDED):
            yield block.content
        elif isinstance(block, Table):
            yield from (block.title, *(cell.content for row in block.rows for cell in row.cells))
        else:
            yield block.title


def _blocks(resolution: Resolution, entries: tuple[Entry, ...], language: Language) -> Iterator[tuple[int, object]]:
    """What is to be said of lines, in their order: the digest of what a line shows, and the saying.

    Of lines that show the same, all get one if any does, so that nobody takes another's.
    """
    sayings = list(_sayings(resolution, entries, language))
    told = {shown for shown, said in sayings if said}
    return ((digest(shown), said) for shown, said in sayings if shown in told)


def _sayings(
    resolution: Resolution, entries: tuple[Entry, ...], language: Language
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every line of the text, without white space, and what is to be said of it, perhaps nothing."""
    said = _Sayings(language, lettered=resolution.front.kind.is_decision, by_name=by_label(entries))
    for number, part in enumerate(resolution.parts):
        own = [entry for entry in entries if entry.part == number]
        if own and isinstance(own[0].block, Part):
            yield from said.of(own.pop(0))
        if shown := organ_line(part, resolution.front, language):
            yield bare(plain(shown)), {"opening": [noted(part.organ_line), bool(part.operative)]}
        said.starts = not shown
        for entry in own:
            if entry.region != "annex":
                yield from said.of(entry)
        for line in part.closing:
            starts, said.starts = ({"starts": True} if said.starts else {}), False
            yield bare(plain(line)), {"closing": True, "content": noted(line), **starts}
        for entry in own:
            if entry.region == "annex":
                yield from said.of(entry)


@dataclass(slots=True)
class _Sayings:
    """What is to be said of one entry after another."""

    language: Language
    lettered: bool
    by_name: dict[str, Entry]
    before: Entry | None = None
    base: int = 0
    starts: bool = False

    def of(self, entry: Entry) -> Iterator[tuple[str, dict[str, Any]]]:
        """The sayings of an entry: of its line, and of the line of its title."""
        block = entry.block
        told, shown = self._told(entry)
        text = plain(shown)
        if isinstance(block, _WORDED) and self._hides(block, text):
            told["content"] = noted(block.content)
        if entry.region == "operative" and not isinstance(block, _HEADED):
            before = self.before
            if before is None or before.region != "operative" or not _same_run(before, entry):
                told["first"] = True
        self.before = entry
        if self.starts:
            told["starts"], self.starts = True, False
        if isinstance(block, Table) and block.title:
            moved = {name: True for name in ("first", "starts") if told.pop(name, False)}
            yield bare(plain(block.title)), {"above": True, **moved}
        number = self._number(entry)
        if number not in ("", "#"):
            told["shown"] = number
        yield bare(number + text), told
        if isinstance(block, _HEADED) and block.title:
            yield bare(plain(block.title)), {"content": noted(block.title), "title": True}

    def _number(self, entry: Entry) -> str:
        """What stands before the text of a line: "#" for a number that Word counts, any other as it is printed."""
        block = entry.block
        if not isinstance(block, _WORDED) or not entry.numbers:
            return (block.number or "") if isinstance(block, Heading) else ""
        number = entry.numbers[-1]
        if isinstance(block, Paragraph):
            return "#" if isinstance(number, int) else self.language.number(entry.level, number)
        form = self.language.heading_levels[min(entry.level, len(self.language.heading_levels)) - 1]
        return "#" if form.format in FORMATS else self.language.heading_number(entry.level, number)

    def _told(self, entry: Entry) -> tuple[dict[str, Any], Inlines]:
        """What is to be said of a line, and what it shows."""
        block = entry.block
        if isinstance(block, Table):
            return table(block), tuple(node for row in block.rows for cell in row.cells for node in cell.content)
        if not isinstance(block, _WORDED):
            return opening(entry, block, self.language)
        if isinstance(block, Heading):
            told: dict[str, Any] = {"heading": [block.level, block.numbered, block.number]}
        else:
            if not isinstance(block, Item) and not entry.continues:
                self.base = entry.level
            told = paragraph(entry, block, lettered=self.lettered)
            if entry.continues:
                told["then"] = max(entry.level - self.base, 0)
            if self.lettered and isinstance(block, Item) and entry.region == "operative" and not self.base:
                told["level"] = entry.level
        return told, block.content

    def _hides(self, block: Paragraph | Heading, text: str) -> bool:
        """Whether a line does not tell its content, which shows a text, in full."""
        for node in block.content:
            if isinstance(node, Text):
                continue
            emphasised = isinstance(block, Heading) and isinstance(node, Emphasis)
            unmarked = self.lettered and isinstance(node, Verb)
            if emphasised or unmarked or _vanishes(node, self.by_name):
                return True
        return not is_told(block.content, text)


def _vanishes(node: Inline, entries: dict[str, Entry]) -> bool:
    """Whether a reference leads to a paragraph without number: then nothing stands on the page."""
    return isinstance(node, Reference) and not (node.label in entries and entries[node.label].numbers)


def _same_run(before: Entry, entry: Entry) -> bool:
    opens = isinstance(before.block, _HEADED)
    return (before.part, before.section) == (entry.part, entry.section) and not opens
