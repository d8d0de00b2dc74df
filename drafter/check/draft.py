"""A draft as the rules look at it: the resolution, its outline and what its language knows, worked out once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from drafter.check.rule import Fault, Stage
from drafter.findings import Origin, Severity
from drafter.language.dates import CitedResolution, find_cited
from drafter.language.shape import Language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Break,
    Deleted,
    Heading,
    Inlines,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Reference,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.outline import Entry, outline
from drafter.model.walk import notes

REFERENCE = "\ufffc"
"""Stands in a plain text for the number of a cross-reference."""
CALL = "\ufff9"
"""Stands in a text with calls where a note is called."""

Places = Callable[[str], "Origin | None"]
"""Gives the place of a key of the spec: "title", "footnotes.report"."""


@dataclass(slots=True)
class Line:
    """One paragraph or heading as a rule reads it.

    Attributes:
        entry: the block and its place.
        content: what it says.
        text: the same in plain characters, without notes.
        verb: its emphasised opening, "" where it has none.
        origin: its place in the file.

    """

    entry: Entry
    content: Inlines
    text: str
    verb: str
    origin: Origin

    @property
    def opens(self) -> bool:
        """Whether it is a whole recital or operative paragraph, not a part of one."""
        return isinstance(self.entry.block, Preambular | Operative)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some running text of the document: a paragraph, a heading, a title, a cell or a note.

    Attributes:
        origin: its place.
        content: its nodes.
        text: its plain characters; `REFERENCE` stands for the number of a cross-reference.
        calls: the same with `CALL` where notes are called.
        note: the note it is the text of; None outside notes.
        entry: the block it stands in; None for titles of the cover.

    """

    origin: Origin
    content: Inlines
    text: str
    calls: str
    note: Note | None = None
    entry: Entry | None = None

    def fault(
        self,
        span: tuple[int, int],
        message: str,
        hint: str = "",
        replacement: str | None = None,
        severity: Severity | None = None,
    ) -> Fault:
        """A fault of the characters from `span[0]` to `span[1]` of the text."""
        words = self.text[slice(*span)]
        return Fault(message, self.origin, hint, words, _occurrence(self.text, words, span[0]), replacement, severity)

    def fault_at_call(self, position: int, message: str, hint: str = "") -> Fault:
        """A fault where a note is called, at a position of `calls`; the words before the call give its place."""
        opening = self.content[0] if self.content else None
        verb = len(shown(opening.content)) if isinstance(opening, Verb) else 0  # in the file marks may stand behind it
        start = max(self.calls.rfind(CALL, 0, position) + 1, position - _BEFORE_CALL, verb)
        start += len(self.calls[start:position]) - len(self.calls[start:position].lstrip())
        words = self.calls[start:position]
        return Fault(message, self.origin, hint, words, _occurrence(self.calls, words, start), lead=len(words))


def _occurrence(text: str, words: str, start: int) -> int:
    """How many equal words stand before those that begin at `start`."""
    return text.count(words, 0, start + len(words) - 1) if words else 0


_BEFORE_CALL = 12
"""Characters before the call of a note by which its place is found in the file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place that a pattern finds in a piece: characters `start` to `end` of its text."""

    piece: Piece
    start: int
    end: int
    match: re.Match[str]

    @property
    def text(self) -> str:
        """The characters there."""
        return self.match[0]

    def fault(
        self, message: str, hint: str = "", replacement: str | None = None, severity: Severity | None = None
    ) -> Fault:
        """A fault of these characters."""
        return self.piece.fault((self.start, self.end), message, hint, replacement, severity)


@dataclass(frozen=True, slots=True)
class Citations:
    """What a piece cites: every number with a date, and those that can be meant so."""

    piece: Piece
    every: list[CitedResolution]
    certain: list[CitedResolution]


class Draft:
    """A resolution under examination; `verbs` are opening phrases accepted beyond the list, in small letters."""

    def __init__(
        self,
        resolution: Resolution,
        language: Language,
        stage: Stage = Stage.DRAFT,
        name: str = "",
        places: Places = lambda _: None,
    ) -> None:
        self.resolution = resolution
        self.language = language
        self.stage = stage
        self.origin = resolution.origin or Origin(name)
        self.places = places
        self.verbs: frozenset[str] = frozenset()

    def place(self, key: str) -> Origin:
        """The place of a key of the front matter; the document's own where it has none."""
        return self.places(key) or self.origin

    @property
    def front(self) -> Front:
        """Its front matter."""
        return self.resolution.front

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Its outline."""
        return outline(self.resolution)

    @cached_property
    def lines(self) -> list[Line]:
        """Its paragraphs and headings in reading order."""
        return [self._line(e, e.block) for e in self.entries if isinstance(e.block, Paragraph | Heading)]

    def _line(self, entry: Entry, block: Paragraph | Heading) -> Line:
        first = block.content[0] if block.content else None
        verb = shown(first.content) if isinstance(first, Verb) else ""
        return Line(entry, block.content, shown(block.content), verb, block.origin or self.origin)

    @cached_property
    def runs(self) -> list[list[Line]]:
        """Whole recitals, and whole operative paragraphs, in the runs that a reader takes for one list each."""
        found: dict[tuple[object, ...], list[Line]] = {}
        for line in self.lines:
            if line.opens:
                entry = line.entry
                found.setdefault((entry.part, entry.section, entry.annex, entry.region), []).append(line)
        return list(found.values())

    @cached_property
    def notes(self) -> list[Piece]:
        """The texts of its notes in the order of their calls."""
        return [piece for piece in self.pieces if piece.note is not None]

    @cached_property
    def pieces(self) -> list[Piece]:
        """All running text, each note behind the text that calls it."""
        return list(self._pieces())

    def found(self, pattern: re.Pattern[str]) -> Iterator[Found]:
        """Every place that a pattern finds in the running text.

        All pieces are searched at once, which costs a tenth of searching each; a line break stands between two.
        """
        text, starts = self._together
        for match in pattern.finditer(text):
            at = bisect_right(starts, match.start()) - 1
            start = match.start() - starts[at]
            yield Found(self.pieces[at], start, start + len(match[0]), match)

    @cached_property
    def _together(self) -> tuple[str, list[int]]:
        starts, length = [], 0
        for piece in self.pieces:
            starts.append(length)
            length += len(piece.text) + 1
        return "\n".join(piece.text for piece in self.pieces), starts

    @cached_property
    def citations(self) -> list[Citations]:
        """The resolutions that its texts cite with their dates, by piece."""
        named = (piece for piece in self.pieces if "/" in piece.text or "(" in piece.text)
        every = ((piece, find_cited(piece.text, self.language, doubtful=True)) for piece in named)
        return [Citations(piece, cited, find_cited(piece.text, self.language)) for piece, cited in every if cited]

    def _pieces(self) -> Iterator[Piece]:
        for origin, content, entry in self._contents():
            text, called = shown(content), list(notes(content))
            yield Piece(origin, content, text, shown(content, calls=True) if called else text, None, entry)
            for note in called:
                place = (self.places(f"footnotes.{note.name}") if note.name else None) or origin
                yield Piece(place, note.content, shown(note.content), shown(note.content, calls=True), note, entry)

    def _cover_notes(self) -> Iterator[tuple[str, Note]]:
        """The notes of the cover, each with the key of the spec under which it stands; a shared one once."""
        front = self.front
        given = [("agenda", front.agenda.note if front.agenda else None)]
        given += [("sponsors", sponsor.note) for sponsor in front.sponsors]
        given += [("sponsors_note", note) for note in front.sponsors_notes]
        met: set[Note] = set()
        for key, note in given:
            if note is not None and note not in met:
                met.add(note)
                yield key, note

    def _contents(self) -> Iterator[tuple[Origin, Inlines, Entry | None]]:
        """Everything the document says, with its place: front matter, titles, paragraphs, cells."""
        front = self.front
        for title in front.agenda.titles if front.agenda else ():
            yield self.place("agenda"), title, None
        yield self.place("title"), front.title, None
        for key, note in self._cover_notes():
            yield self.place(key), (note,), None
        for entry in self.entries:
            block = entry.block
            at = block.origin or self.origin
            if isinstance(block, Paragraph | Heading):
                yield at, block.content, entry
            elif isinstance(block, Part | Section | Annex):
                yield at, block.title, entry
            elif isinstance(block, Table):
                yield at, block.title, entry
                yield from ((at, cell.content, entry) for row in block.rows for cell in row.cells)


def shown(content: Inlines, *, calls: bool = False) -> str:
    """The characters a reader sees; signs stand for the numbers of references and, if asked, the calls of notes."""
    out: list[str] = []
    for node in content:
        if isinstance(node, Text):
            out.append(node.text)
        elif isinstance(node, Note):
            out.append(CALL if calls else "")
        elif isinstance(node, Reference):
            out.append(REFERENCE)
        elif isinstance(node, Break):
            out.append("\n")
        elif not isinstance(node, Deleted):
            out.append(shown(node.content, calls=calls))
    return "".join(out)


@dataclass(slots=True)
class DraftSet:
    """The language versions of one draft, by language, in the order of the codes.

    Attributes:
        drafts: the versions.
        model: the version that the others are held against: in the original language, else English, else the first.

    """

    drafts: dict[str, Draft]

    @property
    def model(self) -> Draft:
        """The version that the others are held against."""
        first = next(iter(self.drafts.values()))
        return self.drafts.get(first.front.original or "en") or self.drafts.get("en") or first

    @property
    def others(self) -> list[Draft]:
        """The versions that are held against the model."""
        return [draft for draft in self.drafts.values() if draft is not self.model]
