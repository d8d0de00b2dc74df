"""What rules read of a draft: its paragraphs as lines, all its running text in pieces, and places found in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafter.check.rule import Fault
from drafter.findings import Origin, Severity
from drafter.language.dates import CitedResolution
from drafter.language.lexicon import Entry as Phrase
from drafter.language.lexicon import Part
from drafter.language.shape import Marks
from drafter.model.nodes import Break, Deleted, Inlines, Note, Reference, Text, Verb
from drafter.model.outline import Entry

REFERENCE = "\ufffc"
"""Stands in a plain text for the number of a cross-reference."""
CALL = "\ufff9"
"""Stands in a text with calls where a note is called."""


@dataclass(slots=True)
class Line:
    """One paragraph or heading as a rule reads it.

    Attributes:
        entry: the block and its place.
        content: what it says.
        text: the same in plain characters, without notes.
        verb: its emphasised opening, "" where it has none.
        origin: its place in the file.
        opens: whether it is a whole recital or operative paragraph, not a part of one.
        part: whose list of phrases its opening is looked up in.

    """

    entry: Entry
    content: Inlines
    text: str
    verb: str
    origin: Origin
    opens: bool
    part: Part

    @property
    def other_part(self) -> Part:
        """Whose list of phrases has no such opening."""
        return "operative" if self.part == "preamble" else "preamble"


@dataclass(slots=True)
class Opening:
    """How a recital or an operative paragraph opens.

    Attributes:
        line: the paragraph.
        phrase: what the list has on its verb; None where it has nothing, or no verb opens the paragraph.

    """

    line: Line
    phrase: Phrase | None


@dataclass(slots=True)
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

    @property
    def verb_end(self) -> int:
        """Where the verb ends that opens it, 0 without one; in the file marks may stand behind it."""
        first = self.content[0] if self.content else None
        return len(shown(first.content)) if isinstance(first, Verb) else 0

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

    def fault_at_call(self, position: int, message: str, hint: str = "", *, closes_up: bool = False) -> Fault:
        """A fault where a note is called, at a position of `calls`; the words before the call give its place.

        With `closes_up`, a fix takes the spaces before the call away.
        """
        start = max(self.calls.rfind(CALL, 0, position) + 1, position - _BEFORE_CALL, self.verb_end)
        start += len(self.calls[start:position]) - len(self.calls[start:position].lstrip())
        words = self.calls[start:position]
        mended = words.rstrip() if closes_up else None
        return Fault(message, self.origin, hint, words, _occurrence(self.calls, words, start), mended, lead=len(words))


def _occurrence(text: str, words: str, start: int) -> int:
    """How many equal words stand before those that begin at `start`."""
    return text.count(words, 0, start + len(words) - 1) if words else 0


_BEFORE_CALL = 12
"""Characters before the call of a note by which its place is found in the file."""


@dataclass(slots=True)
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

    def span(self, group: str) -> tuple[int, int]:
        """Where a group of the match stands in the text of the piece."""
        offset = self.start - self.match.start()
        start, end = self.match.span(group)
        return start + offset, end + offset

    def lies_within(self, other: Found) -> bool:
        """Whether all its characters are another's too."""
        return other.start <= self.start and self.end <= other.end

    def is_quoted(self, marks: Marks) -> bool:
        """Whether it stands in a quotation, which may be in another language and another form."""
        before = self.piece.text[: self.start]
        return before.count(marks.open_quote.strip()) > before.count(marks.close_quote.strip())

    def is_in_one_of(self, others: Iterable[Found]) -> bool:
        """Whether it shares characters with one of other places."""
        return any(each.piece is self.piece and each.start < self.end and self.start < each.end for each in others)

    def fault(
        self, message: str, hint: str = "", replacement: str | None = None, severity: Severity | None = None
    ) -> Fault:
        """A fault of these characters."""
        return self.piece.fault((self.start, self.end), message, hint, replacement, severity)


def outermost(seen: Iterable[tuple[Found, Fault]]) -> Iterator[Fault]:
    """The faults that lie within no other as grave: what is said of “UN Charter” is not said of its “UN” again."""
    told: dict[int, list[tuple[Found, Fault]]] = {}
    for found, fault in sorted(seen, key=lambda each: each[0].start - each[0].end):
        longer = told.setdefault(id(found.piece), [])
        if not any(found.lies_within(other) and (fault.severity or not outer.severity) for other, outer in longer):
            longer.append((found, fault))
            yield fault


@dataclass(frozen=True, slots=True)
class Citations:
    """What a piece cites: every number with a date, and those that can be meant so."""

    piece: Piece
    every: list[CitedResolution]
    certain: list[CitedResolution]


def shown(content: Inlines, *, calls: bool = False) -> str:
    """The characters a reader sees; signs stand for the numbers of references and, if asked, the calls of notes."""
    text, notes = spelt(content)
    return text.replace(CALL, "") if notes and not calls else text


def spelt(content: Inlines) -> tuple[str, list[Note]]:
    """The same with the calls, and the notes that are called, in one walk."""
    if len(content) == 1 and isinstance(content[0], Text):
        return content[0].text, []  # most often it is no more than that
    out: list[str] = []
    notes: list[Note] = []
    _spell(content, out, notes)
    return "".join(out), notes


def _spell(content: Inlines, out: list[str], notes: list[Note]) -> None:
    for node in content:
        if isinstance(node, Text):
            out.append(node.text)
        elif isinstance(node, Note):
            out.append(CALL)
            notes.append(node)
        elif isinstance(node, Reference):
            out.append(REFERENCE)
        elif isinstance(node, Break):
            out.append("\n")
        elif not isinstance(node, Deleted):
            _spell(node.content, out, notes)
