"""Inline nodes as runs: text with its links, emphasis, calls of notes, cross-references, tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from drafter.language.mentions import Mention, find_mentions
from drafter.model.calls import parted
from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Script,
    Text,
    Verb,
)
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import Symbol
from drafter.word.links import Links, to_bookmark
from drafter.word.markup import deleted_text, text
from drafter.word.revisions import Kind, Revisions
from drafter.writers.docx.references import References
from drafter.writers.docx.restyled import Around, Restyled, with_restyled
from drafter.writers.docx.stationery import PLAIN, Ink, Look, Stationery

NoteCall = Callable[[Note, Look, "Kind | None"], str]
"""Takes in a note and gives the runs that call it."""


_PART_OF_A_NAME = re.compile(r"\d ?[/(]|/[A-Z]|\d [A-Z]{1,2} \(|\(د")


def _may_mention(characters: str) -> bool:
    """Whether a text has what every symbol or number of a resolution has; most are spared a closer look."""
    return ("/" in characters or "(" in characters) and _PART_OF_A_NAME.search(characters) is not None


@lru_cache(maxsize=4096)
def _address(document: Symbol | ResolutionNumber, language: str) -> str:
    return document.url(language)


@lru_cache(maxsize=64)
def _styled(look: Look, style: str) -> Look:
    return look._replace(style=style)


def _within(look: Look, around: Around, opening: str | None) -> Look:
    """The look of what is emphasised, from the outermost; `opening` is the character style of verbs."""
    for node in around:
        if isinstance(node, Verb):
            look = _styled(look, opening) if opening else look
        elif isinstance(node, Script):
            look = look._replace(script=node.position)
        else:
            changed = {"italic": look._replace(italic=True), "bold": look._replace(bold=True)}
            look = changed.get(node.style) or look._replace(underline=True)
    return look


class Runs:
    """Writes the content of one paragraph after another as runs; one object serves one part of a document."""

    def __init__(
        self, stationery: Stationery, links: Links, references: References, revisions: Revisions, note: NoteCall
    ) -> None:
        self._stationery = stationery
        self._links = links
        self._references = references
        self._revisions = revisions
        self._note = note
        self._linked = stationery.house.links
        self._opening: str | None = None
        self._was_opening: str | None = None
        self._ink: Ink = stationery.plain_ink
        self._kind: Kind | None = None
        self._out: list[str] = []
        self._held: list[str] = []

    def write(
        self,
        content: Inlines,
        *,
        opening: str | None = None,
        was: str | None = None,
        ink: Ink | None = None,
        kind: Kind | None = None,
    ) -> str:
        """Write content as runs.

        Args:
            content: what to write.
            opening: character style of opening verbs; None leaves them plain.
            was: the same of verbs that are struck, where those had another.
            ink: how runs begin in this paragraph; None where its style says all.
            kind: the change that all of it underwent, if any.

        """
        outer = self._out, self._held, self._opening, self._was_opening, self._ink, self._kind
        self._out, self._held, self._opening, self._kind = [], [], opening, kind
        self._was_opening = was or opening
        self._ink = ink if ink is not None else self._stationery.plain_ink
        marked = parted(content, self._stationery.language.marks.between_notes)
        self._nodes(with_restyled(marked, self._may_be_restyled), PLAIN)
        self._flush()
        written = "".join(self._out)
        self._out, self._held, self._opening, self._was_opening, self._ink, self._kind = outer
        return written

    def _leads_nowhere(self, characters: str) -> bool:
        return not self._linked or not _may_mention(characters)

    def _may_be_restyled(self, characters: str, was: Around, now: Around) -> bool:
        """Whether a text can be written once, as one that looked otherwise.

        Refused, LibreOffice (seen in 7.4) gives no character style back.
        """
        style = _within(PLAIN, was, self._was_opening).style
        return self._leads_nowhere(characters) and style in (None, _within(PLAIN, now, self._opening).style)

    def _nodes(self, content: Sequence[Inline | Restyled], look: Look) -> None:
        for node in content:
            _WRITERS[type(node)](self, node, look)

    def _flush(self) -> None:
        if self._held:
            runs = "".join(self._held)
            self._out.append(self._revisions.around(self._kind, runs) if self._kind else runs)
            self._held.clear()

    def _characters(self, characters: str, look: Look) -> str:
        shown = deleted_text if self._kind == "deleted" else text
        if not self._stationery.rtl:
            return f"{self._ink[look][0]}{shown(characters)}</w:r>"
        return "".join(f"{beginning}{shown(part)}</w:r>" for part, beginning in self._parts(characters, look))

    def _parts(self, characters: str, look: Look) -> list[tuple[str, str]]:
        """Characters with the beginnings of their runs."""
        ink = self._ink[look]
        return self._stationery.runs(characters, ink) if self._stationery.rtl else [(characters, ink[0])]

    def _text(self, node: Text, look: Look) -> None:
        characters = node.text
        if self._leads_nowhere(characters):
            if characters:
                self._held.append(self._characters(characters, look))
            return
        start = 0
        for mention in find_mentions(characters):
            if mention.start > start:
                self._held.append(self._characters(characters[start : mention.start], look))
            self._mention(mention, characters[mention.start : mention.end], look)
            start = mention.end
        if start < len(characters):
            self._held.append(self._characters(characters[start:], look))

    def _mention(self, mention: Mention, characters: str, look: Look) -> None:
        address = _address(mention.target, self._stationery.language.code)
        if self._kind:
            self._leading_to(address, (Text(characters),), look)
        else:
            self._held.append(self._links.link(address, self._characters(characters, _styled(look, "Hyperlink"))))

    def _leading_to(self, address: str, content: Inlines, look: Look) -> None:
        """Write content as a link. No tracked change may hold a link; the link holds the changes then."""
        if self._kind:
            self._flush()
        outer, self._out, self._held, before, linked = self._out, [], [], self._held, self._linked
        self._linked = False
        self._nodes(content, _styled(look, "Hyperlink"))
        self._flush()
        inner, self._out, self._held, self._linked = "".join(self._out), outer, before, linked
        (self._out if self._kind else self._held).append(self._links.link(address, inner))

    def _emphasised(self, node: Verb | Emphasis | Script, look: Look) -> None:
        self._nodes(node.content, _within(look, (node,), self._opening))

    def _restyled(self, node: Restyled, look: Look) -> None:
        for characters, was, now in node.pieces:
            before, after = _within(look, was, self._was_opening), _within(look, now, self._opening)
            if before == after:
                self._held.append(self._characters(characters, after))
                continue
            for (part, old), (_, new) in zip(*(self._parts(characters, each) for each in (before, after)), strict=True):
                self._held.append(f"{self._revisions.look_before(old, new)}{text(part)}</w:r>")

    def _link(self, node: Link, look: Look) -> None:
        self._leading_to(node.target, node.content, look)

    def _call(self, node: Note, look: Look) -> None:
        self._held.append(self._note(node, look, self._kind))

    def _reference(self, node: Reference, look: Look) -> None:
        properties = self._ink.properties(look) + self._stationery.tail
        for runs, bookmark in self._references.pieces(node.label, properties):
            if bookmark:
                self._flush()
                changed = self._revisions.around(self._kind, runs) if self._kind else runs
                self._out.append(to_bookmark(bookmark, changed))
            else:
                self._held.append(runs)

    def _break(self, _node: Break, look: Look) -> None:
        self._held.append(f"{self._ink[look][0]}<w:br/></w:r>")

    def _changed(self, node: Inserted | Deleted, look: Look) -> None:
        self._flush()
        outer = self._kind, self._opening
        self._kind = "inserted" if isinstance(node, Inserted) else "deleted"
        if isinstance(node, Deleted):
            self._opening = self._was_opening
        self._nodes(node.content, look)
        self._flush()
        self._kind, self._opening = outer


_WRITERS: dict[type[Inline | Restyled], Callable[..., None]] = {
    Text: Runs._text,
    Verb: Runs._emphasised,
    Emphasis: Runs._emphasised,
    Script: Runs._emphasised,
    Link: Runs._link,
    Note: Runs._call,
    Reference: Runs._reference,
    Break: Runs._break,
    Inserted: Runs._changed,
    Deleted: Runs._changed,
    Restyled: Runs._restyled,
}
