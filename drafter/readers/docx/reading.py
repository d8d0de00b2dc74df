"""The bytes of a Word file → a resolution."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Literal

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity, by_place, sentence
from drafter.model.front import Resolution
from drafter.model.nodes import Block, Operative, Section
from drafter.readers.docx.inline import Inliner
from drafter.readers.docx.pages import page, say_what_else_is_there
from drafter.readers.docx.recorded import Recorded
from drafter.readers.lines.assembly import assemble
from drafter.readers.lines.line import Page
from drafter.word.reading.document import WordDocument, paragraphs

_SHOWN = 10


def read_resolution(
    document: WordDocument, changes: Literal["accept", "reject", "refuse"], *, as_it_stands: bool = False
) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read a resolution; see `drafter.readers.docx.read_document`."""
    name = document.name
    if changes == "refuse" and document.changes:
        raise _refusal(document)
    recorded = Recorded.of(document)
    made = Page(name, findings=list(document.findings))
    made.labels.update(recorded.labels)
    bookmarks = frozenset(name for one in paragraphs(document.blocks) for name in one.bookmarks)
    made.own = recorded.front is not None
    inliner = Inliner(document, made, recorded.note_name, bookmarks)
    page(document, inliner)
    _say_changes(document, made, changes)
    say_what_else_is_there(document, inliner)
    recorded.mark(made)
    resolution, findings = assemble(made, recorded.language)
    standing = _with_lone_numbers(resolution, made)
    if as_it_stands:
        resolution = standing
    elif standing is not resolution:
        findings = tuple(by_place([*findings, _lone_number(name)]))
    return recorded.applied(resolution, made, document), findings


def _lone_number(name: str) -> Finding:
    message = "The only operative paragraph has a number in the file, which was left out: by its place it has none."
    return Finding("lone-number", message, Severity.NOTE, Origin(name))


def _with_lone_numbers(resolution: Resolution, made: Page) -> Resolution:
    """The number of an only operative paragraph, which has none by its place, kept where the file shows one."""
    shown = {line.origin.paragraph for line in made.lines if line.label[:1].isdecimal()}
    parts = tuple(replace(part, operative=_lone(part.operative, shown)) for part in resolution.parts)
    return resolution if parts == resolution.parts else replace(resolution, parts=parts)


def _lone(blocks: tuple[Block, ...], shown: set[int | None]) -> tuple[Block, ...]:
    paragraphs = [block for block in blocks if isinstance(block, Operative)]
    if len(paragraphs) != 1 or any(isinstance(block, Section) for block in blocks):
        return blocks
    only = paragraphs[0]
    if only.number is not None or only.origin is None or only.origin.paragraph not in shown:
        return blocks
    return tuple(replace(only, number=1) if block is only else block for block in blocks)


def _say_changes(document: WordDocument, made: Page, changes: str) -> None:
    if not document.changes:
        return
    kinds = Counter(change.kind for change in document.changes)
    authors = ", ".join(dict.fromkeys(change.author for change in document.changes if change.author)) or "somebody"
    done = "accepted" if changes == "accept" else "rejected"
    what = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    many = len(document.changes)
    message = f"{many} tracked change{'s were' if many > 1 else ' was'} {done} ({what}, by {authors[:200]})"
    made.say("tracked-changes", message, severity=Severity.WARNING)


def _refusal(document: WordDocument) -> InputError:
    """Every tracked change, with its place, as far as a page holds."""
    findings = [
        Finding(
            "tracked-change",
            sentence(f"{change.kind} by {change.author or 'somebody'}: “{change.text[:80]}”"),
            Severity.ERROR,
            Origin(document.name, paragraph=change.paragraph or None),
            hint="Accept or reject it in Word, or import with changes accepted or rejected.",
        )
        for change in document.changes[:_SHOWN]
    ]
    many = len(document.changes)
    message = f"{document.name}: the file has {many} tracked change{'s' * (many > 1)}"
    return InputError(message, by_place(findings))
