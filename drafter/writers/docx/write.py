"""From a resolution to the bytes of a Word document."""

from __future__ import annotations

import datetime

from drafter.house.style import House
from drafter.language.shape import Language
from drafter.model.front import Front, Resolution
from drafter.model.outline import outline
from drafter.model.walk import plain
from drafter.word.custom_xml import record_part
from drafter.word.links import Links
from drafter.word.markup import DECLARATION, NAMESPACES
from drafter.word.metadata import Metadata
from drafter.word.notes import footnotes_part
from drafter.word.numbering import numbering_part
from drafter.word.revisions import Revisions
from drafter.writers import reading
from drafter.writers.docx.body import Body
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.notes import NoteStore
from drafter.writers.docx.opening import OpeningBlock, context
from drafter.writers.docx.recorded import record
from drafter.writers.docx.recorded_front import shown
from drafter.writers.docx.references import References
from drafter.writers.docx.stationery import Stationery, stationery


def write(
    resolution: Resolution,
    language: Language,
    house: House,
    *,
    author: str = "drafter",
    changed: datetime.datetime | None = None,
) -> bytes:
    """Write a Word document.

    Args:
        resolution: the document; inserted, deleted and moved content becomes tracked changes.
        language: the document's language.
        house: the house style, loaded for that language.
        author: who made the tracked changes.
        changed: when; without it Word shows no time, and the bytes stay the same from day to day.

    Raises:
        InputError: a cross-reference leads to a label that no paragraph has.

    """
    paper = stationery(house, language)
    entries = outline(resolution)
    references = References(entries, language)
    revisions = Revisions(author, changed)
    links, note_links, notes = Links(), Links(), NoteStore(paper)
    runs = Runs(paper, links, references, revisions, notes.call)
    notes.write = Runs(paper, note_links, references, revisions, notes.call).write
    lines = [*reading.cover(resolution.front, language)]
    filled = context(resolution.front, lines, house, language)
    body = Body(resolution, paper, runs, references, revisions)
    cover = OpeningBlock(paper, runs, lines, filled, adopted=resolution.front.kind.is_adopted)
    text = "".join([*cover.paragraphs(), *body.paragraphs(entries)])
    frames = paper.frames(filled)
    parts = {
        "document": _document(paper, text),
        "numbering": numbering_part(paper.definitions, body.counters),
        "footnotes": footnotes_part(paper.separators, notes.markup),
        **frames,
        "core": _metadata(resolution.front, language).part(),
        "custom_xml": record_part(
            record(resolution, entries, references.bookmarks, language, shown(cover.shown(), frames["header first"]))
        ),
    }
    return paper.base.document(parts, links.relationships(), note_links.relationships())


def _document(paper: Stationery, text: str) -> str:
    return (
        f"{DECLARATION}<w:document {NAMESPACES}><w:body>{paper.opening_section}{text}{paper.text_section}"
        "</w:body></w:document>"
    )


def _metadata(front: Front, language: Language) -> Metadata:
    """Title, subject (the agenda item), author (the sponsors) and language of a document."""
    subjects = [plain(title) for title in front.agenda.titles] if front.agenda else []
    sponsors = language.join([sponsor.name for sponsor in front.sponsors]) if front.sponsors else ""
    return Metadata(
        title=plain(front.title) or front.symbol or "",
        subject="; ".join(subjects),
        author=sponsors or plain(front.submitted_by) or language.words["united-nations"],
        language=language.tag,
        keywords=front.symbol or "",
        date=front.date,
    )
