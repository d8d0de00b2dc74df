"""WRD037: layout by characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.stories import Story

_DOUBLED = re.compile(r"[ \u00a0]{2,}(?=\S)")
_WAYS = (
    (re.compile(r"\n"), "a line break", "Line breaks stand in the text"),
    (_DOUBLED, "a doubled space", "Spaces are doubled"),
    (re.compile(r"\t"), "a tab", "Tabs stand in the text"),
    (re.compile(r"[\u2000-\u200a\u3000]"), "a space of another width", "Spaces are of other widths"),
)


@rule(
    "WRD037",
    "layout-by-characters",
    scope=Scope.WORD,
    summary="No breaks of lines or pages, doubled spaces, tabs or optional hyphens lay out the running text.",
    why="They hold for one width of the page only, and a screen reader speaks them.",
    source="Web Content Accessibility Guidelines 2.2, 1.3.2 (failures F32 to F34).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    examples=(
        Example(
            "en",
            '<w:t xml:space="preserve"> the  report;</w:t>',
            '<w:t xml:space="preserve"> the report;</w:t>',
        ),
        Example(
            "en",
            '<w:br/><w:t xml:space="preserve"> the report;',
            '<w:t xml:space="preserve"> the report;',
        ),
        Example(
            "fr", '<w:t xml:space="preserve"> the  report;</w:t>', '<w:t xml:space="preserve"> du rapport\xa0;</w:t>'
        ),
    ),
)
def layout_by_characters(manuscript: Manuscript) -> Iterator[Fault]:
    """No line breaks, doubled spaces or tabs lay out the running text, and no breaks of pages what stands round it."""
    for stand in manuscript.running:
        yield from _of_text(manuscript, stand)
    for note, paragraph in manuscript.noted:
        yield from _of_note(manuscript, note, paragraph)
    for stand in manuscript.of_role("cover", "organ line", "closing", "section", "heading"):
        yield from _of_line(manuscript, stand)
    yield from _alone(manuscript)


def _of_text(manuscript: Manuscript, stand: Stand) -> Iterator[Fault]:
    text = stand.paragraph.text
    said = stand.line.text.split() if stand.line else []
    start = max(text.find(said[0]), 0) if said else 0
    for pattern, what, many in _WAYS:
        found = pattern.search(text, start)
        if found:
            yield _fault(manuscript, stand, what, text[max(start, found.start() - 20) : found.end() + 20], many)
    if " " in text[:start] or "\n" in text[:start]:
        yield _fault(manuscript, stand, "white space at its head", text[: start + 20], "Texts begin with white space")
    if text.rstrip() != text:
        yield _fault(manuscript, stand, "white space at its end", text.rstrip()[-20:], "Texts end with white space")
    if stand.paragraph.soft_hyphens:
        words, many = stand.line.text[:40] if stand.line else "", "Optional hyphens stand in the text"
        message = "A place is marked where a word may be parted."
        yield Fault(message, manuscript.at(stand.paragraph), "Delete the optional hyphen.", words, many=many)


def _of_note(manuscript: Manuscript, note: Story, paragraph: Inspected) -> Iterator[Fault]:
    words = paragraph.text.strip()
    if "\n" in paragraph.text:
        message, shown = "The note has a break of a line.", words.replace("\n", "↵")[:40]
        yield Fault(message, manuscript.within(note), "Take it out.", shown, many="Notes have breaks of lines")
    if found := _DOUBLED.search(words):
        message, shown = "The note has a doubled space.", words[max(0, found.start() - 20) : found.end() + 20]
        yield Fault(message, manuscript.within(note), "Leave one.", shown, many="Spaces in notes are doubled")


def _of_line(manuscript: Manuscript, stand: Stand) -> Iterator[Fault]:
    """Lines above, between and below the text, which may have tabs and lines of their own."""
    bare = stand.paragraph.text.strip()
    if bare and not stand.paragraph.in_table and (found := _DOUBLED.search(bare)):
        yield _fault(manuscript, stand, "a doubled space", bare[: found.end() + 20], "Spaces are doubled")
    for kind in stand.paragraph.breaks if not stand.paragraph.is_empty else ():
        yield _fault(manuscript, stand, f"a break of the {kind}", stand.paragraph.text[:40], "Pages are broken off")


def _alone(manuscript: Manuscript) -> Iterator[Fault]:
    """Breaks in paragraphs of their own, from the top of the page to the last paragraph of the text, or behind all."""
    last = max((stand.paragraph.index for stand in manuscript.running), default=0)
    end = max((one.index for one in manuscript.file.body.paragraphs if not one.is_empty), default=0)
    for stand in manuscript.stands:
        paragraph = stand.paragraph
        is_within = paragraph.index < last or paragraph.index > end
        if paragraph.is_empty and is_within and not (paragraph.in_table or paragraph.in_box):
            for kind in paragraph.breaks:
                message, many = f"A paragraph is there only for a break of the {kind}.", "Pages are broken off"
                yield Fault(message, manuscript.at(paragraph), "Delete it.", many=many)


def _fault(manuscript: Manuscript, stand: Stand, what: str, around: str, many: str) -> Fault:
    words = around.strip()
    shown = words.replace("\n", "↵").replace("\t", "→")
    hint = "Take it out." if what != "a doubled space" else "Leave one."
    return Fault(f"The text has {what}: “{shown}”.", manuscript.at(stand.paragraph), hint, words, many=many)
