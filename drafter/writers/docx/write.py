"""From a resolution to the bytes of a Word document."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from drafter.house.style import House
from drafter.language.shape import Language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import Deleted, Inserted, Text
from drafter.model.outline import goes, outline
from drafter.model.walk import plain
from drafter.word.custom_xml import record_part
from drafter.word.links import Links
from drafter.word.markup import DECLARATION, NAMESPACES, deleted_text, text
from drafter.word.metadata import Metadata
from drafter.word.notes import footnotes_part
from drafter.word.numbering import numbering_part
from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_ends import joined
from drafter.writers.cover import cover
from drafter.writers.docx.body import Body
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.notes import NoteStore
from drafter.writers.docx.opening import OpeningBlock, context
from drafter.writers.docx.recorded import record
from drafter.writers.docx.recorded_front import shown
from drafter.writers.docx.references import References
from drafter.writers.docx.stationery import Stationery, stationery
from drafter.writers.earlier import Redline


def write(
    resolution: Resolution,
    language: Language,
    house: House,
    *,
    revisions: Revisions | None = None,
    redline: Redline | None = None,
) -> bytes:
    """Write a Word document.

    Args:
        resolution: the document; inserted, deleted and moved content becomes tracked changes.
        language: the document's language.
        house: the house style, loaded for that language.
        revisions: who made the tracked changes, and when; without a date Word shows none.
        redline: the two texts that lie behind a document with changes.

    Raises:
        InputError: a cross-reference leads to a label that no paragraph has.

    """
    paper = stationery(house, language)
    entries = outline(resolution)
    standing = tuple(entry for entry in entries if not goes(getattr(entry.block, "change", None)))
    references = References(standing, language)
    revisions = revisions or Revisions("drafter")
    links, note_links, notes = Links(), Links(), NoteStore(paper, revisions)
    runs = Runs(paper, links, references, revisions, notes.call)
    notes.write = Runs(paper, note_links, references, revisions, notes.call).write
    body = Body(resolution, paper, runs, references, revisions)
    new = redline.after if redline else resolution
    opening, filled = _opening(new.front, paper, runs)
    frames = shown_frames = paper.frames(filled)
    if redline:
        earlier, was = _opening(redline.before.front, paper, runs)
        pieces = [*opening.redlined(earlier, redline), *body.paragraphs(entries, redline)]
        frames = paper.frames(filled, was, partial(_marked, redline, revisions))
        entries = outline(new)
    else:
        pieces = [*opening.paragraphs(), *body.paragraphs(entries)]
    parts = {
        "document": _document(paper, joined(pieces, revisions)),
        "numbering": numbering_part(paper.lists, body.counters),
        "footnotes": footnotes_part(paper.separators, notes.markup),
        **frames,
        "core": metadata(new.front, language).part(),
        "custom_xml": record_part(
            record(new, entries, references.bookmarks, language, shown(opening.shown(), shown_frames["header first"]))
        ),
    }
    return paper.base.document(parts, links.relationships(), note_links.relationships())


def _opening(front: Front, paper: Stationery, runs: Runs) -> tuple[OpeningBlock, dict[str, str]]:
    """The opening block, and what the texts of the house style may name."""
    lines = [*cover(front, paper.language)]
    filled = context(front, lines, paper.house, paper.language)
    return OpeningBlock(paper, runs, lines, filled, adopted=front.kind.is_adopted), filled


def _marked(redline: Redline, revisions: Revisions, old: str, new: str, properties: Callable[[str], str]) -> str:
    """A text of the masthead as runs, with the changes that lead to it."""
    out = ""
    for node in redline.compare((Text(old),) if old else (), (Text(new),) if new else ()):
        kind: Kind | None = {Inserted: "inserted", Deleted: "deleted"}.get(type(node))  # type: ignore[assignment]
        characters = plain(node.content) if isinstance(node, Inserted | Deleted) else plain((node,))
        look = properties(characters)
        shown = deleted_text(characters) if kind == "deleted" else text(characters)
        runs = f"<w:r><w:rPr>{look}</w:rPr>{shown}</w:r>"
        out += revisions.around(kind, runs) if kind else runs
    return out


def _document(paper: Stationery, text: str) -> str:
    return (
        f"{DECLARATION}<w:document {NAMESPACES}><w:body>{paper.opening_section}{text}{paper.text_section}"
        "</w:body></w:document>"
    )


def metadata(front: Front, language: Language) -> Metadata:
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
