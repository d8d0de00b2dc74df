"""The record of a document: what its pages cannot show, for `readers.docx.recorded` to find again.

Labels are recorded by bookmark, names of notes by the digest of their text, and of paragraphs only what their look
does not tell: a plain paragraph among operative ones, an opening without emphasis, a count that was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from drafter.language.shape import Language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Emphasis,
    Heading,
    Inlines,
    Link,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.notation import noted
from drafter.model.outline import Entry
from drafter.model.symbols import DOCUMENTS_SITE
from drafter.model.walk import inlines, plain
from drafter.word.custom_xml import digest

VERSION = 1


def record(
    resolution: Resolution,
    entries: tuple[Entry, ...],
    labels: dict[str, str],
    language: Language,
    slots: frozenset[str],
) -> str:
    """The record as JSON.

    Args:
        resolution: the document.
        entries: its outline.
        labels: the labels of paragraphs by their bookmarks.
        language: the document's language.
        slots: what the house style shows of the cover ("agenda_titles", "sponsors", "title", …).

    """
    said: dict[str, Any] = {
        "version": VERSION,
        "front": front(resolution.front),
        "hidden": hidden(resolution.front, slots),
        "labels": labels,
        "notes": [[digest(plain(note.content)), note.name] for note in _named(resolution, entries)],
        "links": sorted({(plain(link.content), link.target) for link in _own_links(resolution, entries)}),
        "blocks": [*_blocks(resolution, entries, language), *_closings(resolution)],
    }
    return json.dumps({key: value for key, value in said.items() if value}, ensure_ascii=False, separators=(",", ":"))


def front(front: Front) -> dict[str, Any]:
    """Facts of the front matter."""
    session, adoption = front.session, front.adoption
    said: dict[str, Any] = {
        "language": front.language,
        "organ": front.organ,
        "committee": front.committee,
        "kind": front.kind.value,
        "symbol": front.symbol,
        "session": [session.number, session.kind] if session else None,
        "date": front.date.isoformat() if front.date else None,
        "original": front.original,
        "distribution": front.distribution,
        "sponsors": [[sponsor.name, sponsor.code] for sponsor in front.sponsors],
        "amends": front.amends,
        "job": front.job,
        "emphasis": front.emphasis,
        "recalls": front.recalls,
        "known": [[number, date.isoformat()] for number, date in front.known],
        "agenda": [front.agenda.items, front.agenda.provisional] if front.agenda else None,
    }
    if adoption:
        date = adoption.date.isoformat() if adoption.date else None
        said["adoption"] = [date, adoption.meeting, adoption.vote, adoption.draft, noted(adoption.line)]
    return {key: value for key, value in said.items() if value}


def hidden(front: Front, slots: frozenset[str]) -> dict[str, Any]:
    """What the cover would say and the house style does not show: adopted texts name no sponsors."""
    said: dict[str, Any] = {}
    agenda = front.agenda
    if agenda and "agenda_titles" not in slots:
        said["agenda_titles"] = [noted(title) for title in agenda.titles]
    if agenda and agenda.note and "agenda" not in slots:
        said["agenda_note"] = noted((agenda.note,))
    if "sponsors" not in slots:
        said["sponsors"] = [
            [sponsor.name, sponsor.code, noted((sponsor.note,) if sponsor.note else ())] for sponsor in front.sponsors
        ]
        said["sponsors_notes"] = noted(front.sponsors_notes)
        said["submitted_by"] = noted(front.submitted_by)
    if not slots & {"title", "numbered_title"}:
        said["title"] = noted(front.title)
    if front.adoption and front.adoption.basis and "basis" not in slots:
        said["basis"] = noted(front.adoption.basis)
    return {key: value for key, value in said.items() if value}


def _named(resolution: Resolution, entries: tuple[Entry, ...]) -> Iterator[Note]:
    """Every note that has a name, in the order of calls as far as it matters: notes of equal text."""
    for content in _contents(resolution, entries):
        if len(content) > 1 or any(not isinstance(node, Text) for node in content):
            yield from (node for node in inlines(content) if isinstance(node, Note) and node.name)


def _own_links(resolution: Resolution, entries: tuple[Entry, ...]) -> Iterator[Link]:
    """Links that a drafter set to where symbols lead by themselves."""
    for content in _contents(resolution, entries):
        if len(content) > 1:
            for node in inlines(content):
                if isinstance(node, Link) and node.target.startswith(DOCUMENTS_SITE):
                    yield node


def _contents(resolution: Resolution, entries: tuple[Entry, ...]) -> Iterator[Inlines]:
    cover = resolution.front
    yield from (cover.title, cover.submitted_by)
    for note in (*(sponsor.note for sponsor in cover.sponsors), *cover.sponsors_notes):
        yield (note,) if note else ()
    for entry in entries:
        block = entry.block
        if isinstance(block, Paragraph | Heading):
            yield block.content
        elif isinstance(block, Table):
            yield from (block.title, *(cell.content for row in block.rows for cell in row.cells))
        else:
            yield block.title


def _blocks(resolution: Resolution, entries: tuple[Entry, ...], language: Language) -> Iterator[tuple[int, object]]:
    """What is to be said of blocks: the digest of what is shown, and the saying."""
    lettered = resolution.front.kind.is_decision
    first = True
    before: Entry | None = None
    for entry in entries:
        block, told = entry.block, {}
        if isinstance(block, Paragraph):
            told = _paragraph(entry, block, lettered=lettered)
            shown = block.content
        elif isinstance(block, Heading):
            told = {"heading": [block.level, block.numbered, block.number]}
            shown = block.content
        elif isinstance(block, Table):
            told = _table(block)
            shown = tuple(node for row in block.rows for cell in row.cells for node in cell.content)
        else:
            told, shown = _opening(entry, block, language)
        if entry.region == "operative" and not isinstance(block, Part | Section | Annex):
            first = before is None or before.region != "operative" or not _same_run(before, entry)
            told = {**told, "first": True} if first else told
        before = entry
        if told:
            counted = (
                bool(entry.numbers) and isinstance(entry.numbers[-1], int) and isinstance(block, Paragraph | Heading)
            )
            yield digest("#" * counted + plain(shown)), told


def _closings(resolution: Resolution) -> Iterator[tuple[int, object]]:
    for part in resolution.parts:
        for line in part.closing:
            yield digest(plain(line)), {"closing": True}


def _same_run(before: Entry, entry: Entry) -> bool:
    opens = isinstance(before.block, Part | Section | Annex)
    return (before.part, before.section) == (entry.part, entry.section) and not opens


def _opening(entry: Entry, block: Part | Section | Annex, language: Language) -> tuple[dict[str, Any], Inlines]:
    """The opening of a part, section or annex, by the line that shows its number."""
    number = entry.numbers[-1] if entry.numbers else None
    if isinstance(block, Annex):
        usual = language.annex_heading(number if isinstance(number, int) else None)
        return {"annex": [bool(block.title), bool(block.heading)]}, block.heading or (Text(usual),)
    if isinstance(block, Section):
        shown = number if isinstance(number, str) else language.section_number(number or 1)
        return {"section": [block.number, block.restart, bool(block.title)]}, (Text(shown),)
    shown = number if isinstance(number, str) else language.part_letter(number or 1)
    return {"part": [block.letter, bool(block.title)]}, (Text(shown),)


def _table(block: Table) -> dict[str, Any]:
    """Widths, which a page shows in its own measure, and emphasis in a head that the house style emphasises anyway."""
    told: dict[str, Any] = {"table": [block.header_rows, block.widths, bool(block.title)]}
    head = [cell.content for row in block.rows[: block.header_rows] for cell in row.cells]
    if any(isinstance(node, Emphasis) for content in head for node in content):
        told["head"] = [noted(content) for content in head]
    return told


def _paragraph(entry: Entry, block: Paragraph, *, lettered: bool) -> dict[str, Any]:
    """What the look of a paragraph does not tell."""
    told: dict[str, Any] = {}
    verb = block.content[0] if block.content and isinstance(block.content[0], Verb) else None
    if entry.continues:
        told["then"] = entry.level - lettered if entry.region == "operative" else entry.level
    elif entry.level == 0 or (lettered and isinstance(block, Operative)):
        kind = type(block)
        usual = {"preamble": Preambular, "operative": Operative}.get(entry.region)
        alone = entry.region != "annex" and not entry.numbers and verb is None
        if (kind is not usual and (entry.region != "annex" or (kind is Paragraph and not entry.numbers))) or alone:
            told["kind"] = kind.__name__
    if block.number is not None:
        told["number"] = block.number
        told["level"] = entry.level - (lettered and entry.region == "operative")
    if entry.region != "annex" and (lettered or verb is None) and (entry.level == 0 or isinstance(block, Operative)):
        told["verb"] = len(plain(verb.content)) if verb else 0
    if verb and any(not isinstance(node, Text) for node in verb.content):
        told["verb"] = noted(verb.content)
    return told
