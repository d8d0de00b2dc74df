"""The runs of one paragraph → inline nodes: emphasis, raised characters, links, notes, references, verbs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from drafter.findings import Origin
from drafter.model.calls import unparted
from drafter.model.nodes import Break, Emphasis, Inline, Inlines, Link, Note, Reference, Script, Text, Verb
from drafter.model.symbols import DOCUMENTS_SITE
from drafter.model.walk import merged, plain, without_prefix
from drafter.readers.lines.line import Page
from drafter.readers.lines.openings import trimmed
from drafter.word.reading.document import Block, NoteCall, Paragraph, Piece, Run, WordDocument, paragraphs

OPENINGS = frozenset(("Preambular Opening", "Operative Opening", "Bold Opening"))
"""Character styles that drafter gives to opening verbs."""

_REFERENCE = re.compile(r"\s*REF\s+(\S+)(?=.*\\[nrw]\b)", re.IGNORECASE)
"""A field that shows the number of a bookmarked paragraph."""
_OWN_BOOKMARK = "_Para"


def _nameless(_: Inlines) -> None:
    """No note of other programs has a name."""


def _label(bookmark: str) -> str:
    """A label for a paragraph that has none, after its bookmark."""
    return re.sub(r"\W+", "-", bookmark).strip("_-").lower() or "paragraph"


@dataclass(slots=True)
class Inliner:
    """Turns the pieces of Word paragraphs into inline nodes.

    Attributes:
        names: gives a note the name that is recorded for it.
        called: the notes that were called, by kind and id.

    """

    document: WordDocument
    page: Page
    names: Callable[[Inlines], str | None] = _nameless
    bookmarks: frozenset[str] = frozenset()
    _made: dict[int, Inlines] = field(default_factory=dict)
    called: set[tuple[str, str]] = field(default_factory=set)

    def inlines(self, paragraph: Paragraph) -> Inlines:
        """The content of a paragraph; read once, so that a note is met once."""
        if id(paragraph) not in self._made:
            self._made[id(paragraph)] = self._read(paragraph)
        return self._made[id(paragraph)]

    def _read(self, paragraph: Paragraph) -> Inlines:
        out: list[Inline] = []
        for _, group in groupby(_without_note_brackets(self._without_own_links(paragraph)), key=_outer):
            pieces = list(group)
            first = pieces[0]
            if isinstance(first, NoteCall):
                out.extend(self._note(piece, paragraph) for piece in pieces if isinstance(piece, NoteCall))
                continue
            runs = [piece for piece in pieces if isinstance(piece, Run)]
            out.extend(self._alike(runs))
        return merged(unparted(self._labelled(_deepest_references(out)), spaced=False))

    def _labelled(self, content: Inlines) -> Inlines:
        """References by label where they had bookmarks; a paragraph that is referred to gets a label if it has none."""
        return tuple(
            Reference(self.page.labels.setdefault(node.label, _label(node.label)))
            if isinstance(node, Reference)
            else node
            for node in content
        )

    def _alike(self, runs: list[Run]) -> Iterator[Inline]:
        """Runs that share a link, a field or the style of an opening verb."""
        first = runs[0]
        if (name := self._bookmark(first)) is not None:
            yield Reference(name)
        elif first.style in OPENINGS:
            yield Verb(self._looks(runs, of_style=True))
        elif first.link and not first.link.startswith("#"):
            yield _linked(self._looks(runs), first.link)
        else:
            yield from self._looks(runs)

    def _bookmark(self, run: Run) -> str | None:
        """The bookmark of the paragraph whose number a field or link shows."""
        match = _REFERENCE.match(run.field)
        linked = run.link[1:] if run.link.startswith("#") and not match else ""
        name = match[1] if match else linked if linked.startswith(_OWN_BOOKMARK) else ""
        return name if name in self.bookmarks else None

    def _without_own_links(self, paragraph: Paragraph) -> list[Piece]:
        """The pieces of a paragraph without the links that come by themselves."""
        out: list[Piece] = []
        for link, group in groupby(paragraph.content, key=lambda piece: piece.link if isinstance(piece, Run) else ""):
            pieces = list(group)
            if link and not link.startswith("#") and not self._keeps(link, [p for p in pieces if isinstance(p, Run)]):
                pieces = [replace(piece, link="") if isinstance(piece, Run) else piece for piece in pieces]
            out.extend(pieces)
        return out

    def _keeps(self, target: str, runs: list[Run]) -> bool:
        """Whether a link is the drafter's own: those on symbols and resolution numbers come by themselves."""
        if self.page.own:
            return not target.startswith(DOCUMENTS_SITE)
        if not target.startswith((DOCUMENTS_SITE, "https://undocs.org", "http://undocs.org", "http://docs.un.org")):
            return True
        return not any(sign.isdigit() for run in runs for sign in run.text)

    def _looks(self, runs: list[Run], *, of_style: bool = False) -> Inlines:
        """Runs as texts in their emphasis and script; an opening verb has its emphasis from its style."""
        wraps = _WRAPS[-1:] if of_style else _WRAPS
        return merged(tuple(_wrapped(runs, wraps)))

    # --- notes

    def _note(self, call: NoteCall, paragraph: Paragraph) -> Note:
        self.called.add((call.kind, call.id))
        note = self.document.note(call)
        if call.kind == "endnote":
            self.page.say("endnote", "an endnote was read as a footnote", self.origin(paragraph))
        if note is None:
            self.page.say(
                "note-missing", "a note is called here, and the file does not hold it", self.origin(paragraph)
            )
            return Note((), mark=call.mark)
        content = self._note_text(note.blocks, call.mark)
        return Note(content, mark=call.mark, name=self.names((Text(call.mark or ""), *content)))

    def _note_text(self, blocks: tuple[Block, ...], mark: str | None) -> Inlines:
        out: list[Inline] = []
        for paragraph in paragraphs(blocks):
            content = trimmed(self.inlines(paragraph))
            if not out and mark:
                content = _without_mark(content, mark)
            if not out:
                content = _without_empty_brackets(content)
            if content:
                out += [Break(), *content] if out else content
        return merged(tuple(out))

    def origin(self, paragraph: Paragraph) -> Origin:
        """Where a paragraph stands."""
        return Origin(self.page.name, paragraph=paragraph.index or None)


def _linked(content: Inlines, target: str) -> Inline:
    """A link; an emphasis that all of it has stands round it."""
    if len(content) == 1 and isinstance(only := content[0], Emphasis):
        return Emphasis((_linked(only.content, target),), only.style)
    return Link(content, target)


def _wrapped(runs: list[Run], wraps: tuple[_Wrap, ...]) -> Iterator[Inline]:
    """Runs grouped by one property after another, the outermost first."""
    if not wraps:
        yield from _characters("".join(run.text for run in runs))
        return
    (name, wrap), deeper = wraps[0], wraps[1:]
    for value, group in groupby(runs, key=lambda run: getattr(run, name)):
        content = merged(tuple(_wrapped(list(group), deeper)))
        if value and plain(content).strip():
            yield wrap(content, value)
        else:
            yield from content


_Wrap = tuple[str, Callable[[Inlines, object], Inline]]
_WRAPS: tuple[_Wrap, ...] = (
    ("bold", lambda content, _: Emphasis(content, "bold")),
    ("italic", lambda content, _: Emphasis(content, "italic")),
    ("underline", lambda content, _: Emphasis(content, "underline")),
    ("script", lambda content, value: Script(content, "super" if value == "super" else "sub")),
)
"""What stands round characters, by property of a run, the outermost first."""


def _outer(piece: Piece) -> tuple[str, str, bool]:
    """What neighbouring runs must share to become one node."""
    if isinstance(piece, NoteCall):
        return ("note", piece.id, False)
    reference = piece.field if _REFERENCE.match(piece.field) else ""
    return (piece.link, reference, piece.style in OPENINGS and not reference)


def _deepest_references(content: list[Inline]) -> Inlines:
    """One reference where the numbers of several levels stand side by side: "12 (a)" leads to the last of them."""
    out: list[Inline] = []
    for node in content:
        gap = out[-1] if out and isinstance(out[-1], Text) else None
        if isinstance(node, Reference) and out:
            if isinstance(out[-1], Reference):
                out.pop()
            elif gap and not gap.text.strip() and len(out) > 1 and isinstance(out[-2], Reference):
                del out[-2:]
        out.append(node)
    return tuple(out)


def _characters(text: str) -> Iterator[Inline]:
    """Text with its line breaks; a page break is none."""
    for position, line in enumerate(text.replace("\f", "").split("\n")):
        if position:
            yield Break()
        if line:
            yield Text(line)


def _without_mark(content: Inlines, mark: str) -> Inlines:
    """A note without the mark that is typed in front of it, once or, as LibreOffice does, twice."""
    for _ in range(2):
        text = plain(content)
        if text.startswith(mark):
            content = trimmed(without_prefix(content, len(mark)))
    return content


def _without_empty_brackets(content: Inlines) -> Inlines:
    """A note without the brackets that stood round its number (Arabic)."""
    text = plain(content)
    return trimmed(without_prefix(content, 2)) if text.startswith("()") else content


def _without_note_brackets(pieces: list[Piece]) -> list[Piece]:
    """Pieces without the raised brackets round calls of notes (Arabic)."""
    dropped: set[int] = set()
    for n, piece in enumerate(pieces[1:-1], start=1):
        before, after = pieces[n - 1], pieces[n + 1]
        if isinstance(piece, NoteCall) and isinstance(before, Run) and isinstance(after, Run):
            raised = before.script == after.script == "super"
            if raised and (before.text, after.text) == ("(", ")"):
                dropped |= {n - 1, n + 1}
    return [piece for n, piece in enumerate(pieces) if n not in dropped]
