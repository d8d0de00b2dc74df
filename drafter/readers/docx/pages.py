"""A Word document → the lines of a resolution."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from drafter.findings import Severity
from drafter.model.nodes import Inlines
from drafter.model.walk import plain
from drafter.readers.docx import tables
from drafter.readers.docx.inline import Inliner
from drafter.readers.lines.labels import BULLETS, typed
from drafter.readers.lines.line import Line, Page, Role
from drafter.readers.lines.openings import squeezed, trimmed, wholly
from drafter.word.reading.document import Block, Paragraph, Run, Table, WordDocument, paragraphs

_ROLES = (
    (re.compile(r"Session$"), Role.SESSION),
    (re.compile(r"Agenda_Item"), Role.AGENDA),
    (re.compile(r"Agenda_Title"), Role.AGENDA_TITLE),
    (re.compile(r"Sponsors$"), Role.SPONSORS),
    (re.compile(r"Title(_H.*)?$", re.IGNORECASE), Role.TITLE),
    (re.compile(r"_ ?H ?_"), Role.HEADING),
    (re.compile(r"(heading|titre|título|заголовок|标题) ?\d", re.IGNORECASE), Role.HEADING),
    (re.compile(r"_ ?Single Txt"), Role.BODY),
)
"""Names of styles, of New York, Geneva and Word itself, and what paragraphs of theirs are."""


def page(document: WordDocument, inliner: Inliner) -> Page:
    """The lines of a document: first page's head, body, text boxes where they hang."""
    made = inliner.page
    made.language = document.properties.get("language", "") or _commonest_language(document)
    made.masthead = list(_masthead(document, inliner))
    made.lines = list(_lines(document.blocks, inliner))
    return made


def _masthead(document: WordDocument, inliner: Inliner) -> Iterator[Line]:
    """What stands in the head of the first page; running heads repeat it."""
    heads = [head for head in document.heads if head.kind == "header"]
    for head in sorted(heads, key=lambda head: head.pages != "first"):
        for paragraph in paragraphs(head.blocks):
            line = _line(paragraph, inliner)
            if line.text:
                yield line


def _lines(blocks: tuple[Block, ...], inliner: Inliner) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph):
            line = _line(block, inliner)
            if line.text or line.content or line.label:
                yield line
        elif isinstance(block, Table):
            made = tables.table(block, inliner)
            inner = tuple(line for one in paragraphs((block,)) if (line := _line(one, inliner)).text)
            if inner or inliner.page.own:
                yield Line(table=made, inner=inner, origin=made.origin or inliner.origin(Paragraph()))
        else:
            first = next(paragraphs(block.blocks), None)
            if first and any(one.text.strip() for one in paragraphs(block.blocks)):
                inliner.page.say("text-box", "text in a box was read where the box hangs", inliner.origin(first))
            yield from _lines(block.blocks, inliner)


def _line(paragraph: Paragraph, inliner: Inliner) -> Line:
    """One paragraph; its number is Word's own, else the one that is typed at its beginning."""
    content = trimmed(inliner.inlines(paragraph))
    number = paragraph.number
    label = number.text.strip() if number else ""
    counted = bool(label) and number is not None and number.format not in ("bullet", "none")
    role = _role(paragraph)
    whole: Inlines = ()
    if not label:
        label, rest = _typed(content, role)
        whole, content = (content, rest) if label else ((), content)
    content = trimmed(content if role is Role.TITLE else squeezed(content))
    return Line(
        content=content,
        whole=whole,
        label="•" if number and number.format == "bullet" and label else label,
        counted=counted,
        level=number.level if number else 0,
        list=number.list if number else "",
        indent=paragraph.indent,
        bold=wholly(content, "bold"),
        italic=wholly(content, "italic"),
        centered=paragraph.align == "center",
        outline=paragraph.outline,
        role=role,
        region=_region(paragraph),
        names=paragraph.bookmarks,
        origin=inliner.origin(paragraph),
    )


def _role(paragraph: Paragraph) -> Role | None:
    return next((role for pattern, role in _ROLES if pattern.search(paragraph.style)), None)


def _region(paragraph: Paragraph) -> Literal["preamble", "operative"] | None:
    """Where the style of its opening verb says that a paragraph stands."""
    styles = {piece.style for piece in paragraph.content if isinstance(piece, Run)}
    if "Preambular Opening" in styles:
        return "preamble"
    return "operative" if "Operative Opening" in styles else None


def _typed(content: Inlines, role: Role | None) -> tuple[str, Inlines]:
    """A typed number; one letter and a stop before running text need the tab that sets a number apart."""
    label, rest = typed(content)
    if not label or role in (Role.TITLE, Role.SPONSORS, Role.AGENDA, Role.AGENDA_TITLE, Role.SESSION):
        return "", content
    gap = plain(content)[: len(plain(content)) - len(plain(rest))]
    sure = "\t" in gap or any(sign.isdigit() for sign in label) or label[-1] in ")）" or label in BULLETS
    if not sure and not re.fullmatch(r"[a-zA-Z][.．]|[ivxIVX]+[.．]|[㈠-㈩①-⑩]", label):
        return "", content
    if label in "*" or (label == "-" and "\t" not in gap and not gap.startswith("-")):
        return "", content
    return label, rest


def _commonest_language(document: WordDocument) -> str:
    counts: Counter[str] = Counter()
    for paragraph in paragraphs(document.blocks):
        for piece in paragraph.content:
            if isinstance(piece, Run) and piece.language:
                counts[piece.language] += len(piece.text)
    return counts.most_common(1)[0][0] if counts else ""


def say_what_else_is_there(document: WordDocument, inliner: Inliner) -> None:
    """Comments, and notes that nothing calls."""
    made = inliner.page
    for comment in document.comments:
        where = inliner.origin(Paragraph(index=comment.paragraph))
        made.say("comment", f"comment by {comment.author or 'somebody'}: {comment.text[:300]}", where, Severity.NOTE)
    for key, note in document.notes.items():
        text = " ".join(one.text for one in paragraphs(note.blocks)).strip()
        if key not in inliner.called and text:
            made.say("note-not-called", f"a note is never called and was left out: “{text[:120]}”")
