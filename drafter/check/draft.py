"""A draft as the rules look at it: the resolution, its outline and what its language knows, worked out once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

from drafter.check.pieces import CALL, Citations, Found, Line, Opening, Piece, shown, spelt
from drafter.check.rule import Fault, Stage
from drafter.check.running_text import RunningText
from drafter.check.sought import Listed, Sought
from drafter.findings import Finding, Origin, Severity
from drafter.language.chains import chained
from drafter.language.dates import CitedResolution, find_cited
from drafter.language.lexicon import Part as ListedPart
from drafter.language.lexicon import find as find_opening
from drafter.language.lexicon import lexicon
from drafter.language.mentions import find_resolutions
from drafter.language.shape import Language
from drafter.model.front import Front, Resolution, Session, session_during
from drafter.model.nodes import (
    Annex,
    Heading,
    Inlines,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Section,
    Table,
    Verb,
)
from drafter.model.outline import Entry, outline
from drafter.model.symbols import GENERAL_ASSEMBLY, find_symbols

NUMBERED = ("/", "(")
"""Signs of which each number of a resolution has one."""
_FIGURE = re.compile("[0-9]")
_FEWEST = 4
"""Paragraphs that make a declaration."""

Places = Callable[[str], "Origin | None"]
"""Gives the place of a key of the spec: "title", "footnotes.report"."""


class Draft:
    """A resolution under examination.

    `verbs` are opening phrases accepted beyond the list, in small letters; `looks` the comments of its spec that ask
    for a look, with their places; `leaves_marks` tells whether the spec leaves closing marks to position; `doubts`
    are what reading the spec found wrong with its text.
    """

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
        self.looks: tuple[tuple[Origin, str], ...] = ()
        self.leaves_marks: Callable[[], bool] = lambda: False
        self.doubts: tuple[Finding, ...] = ()
        self._looked_at: list[RunningText] = []
        self._with_signs: dict[tuple[str, ...], list[Piece]] = {}

    def place(self, key: str) -> Origin:
        """The place of a key of the front matter; the document's own where it has none."""
        return self.places(key) or self.origin

    def doubted(self, *codes: str) -> Iterator[Fault]:
        """What reading the spec found wrong, of some kinds, as a rule says it."""
        every = (each for each in self.doubts if each.code in codes)
        return (Fault(each.message, each.origin, each.hint, severity=_worst(each)) for each in every)

    @property
    def front(self) -> Front:
        """Its front matter."""
        return self.resolution.front

    @cached_property
    def session(self) -> Session | None:
        """Its session; where no key gives it, that of its symbol, or the one during which it was issued."""
        front = self.front
        symbols = find_symbols(front.symbol) if front.symbol and not front.session else ()
        said = front.session or next((symbol.session for _, _, symbol in symbols), None)
        return said or (session_during(front.date) if front.date and front.organ == GENERAL_ASSEMBLY else None)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Its outline."""
        return outline(self.resolution)

    @cached_property
    def lines(self) -> list[Line]:
        """Its paragraphs and headings in reading order."""
        return [line for piece in self.pieces if (line := _line(piece))]

    @cached_property
    def openings(self) -> list[Opening]:
        """How its recitals and operative paragraphs open."""
        words = lexicon(self.language.code)
        whole = (line for line in self.lines if line.opens)
        return [Opening(line, words.entry(line.verb, line.part) if line.verb else None) for line in whole]

    @cached_property
    def runs(self) -> list[list[Opening]]:
        """The same in the runs that a reader takes for one list each."""
        found: dict[tuple[object, ...], list[Opening]] = {}
        for opening in self.openings:
            entry = opening.line.entry
            found.setdefault((entry.part, entry.section, entry.annex, entry.region), []).append(opening)
        return list(found.values())

    @cached_property
    def declared(self) -> frozenset[int]:
        """The paragraphs, by identity, of a declaration that the text adopts within itself: no verbs open most of them.

        They are sentences, and begin as they will: “We, the Heads of State and Government, …”.
        """
        found: set[int] = set()
        long = (run for run in self.runs if run[0].line.part == "operative" and len(run) >= _FEWEST)
        for lines in ([opening.line for opening in run] for run in long):
            bare = [
                line for line in lines if not line.verb and not find_opening(line.text, line.part, self.language.code)
            ]
            found.update(map(id, bare if len(bare) * 2 > len(lines) else ()))
        return frozenset(found)

    @cached_property
    def notes(self) -> list[Piece]:
        """The texts of its notes in the order of their calls."""
        return [piece for piece in self.pieces if piece.note is not None]

    @cached_property
    def pieces(self) -> list[Piece]:
        """All running text, each note behind the text that calls it."""
        return list(self._pieces())

    def found(self, sought: Sought, *, calls: bool = False) -> list[Found]:
        """Every place in the running text where what is sought stands, of its `text` or its `calls`."""
        return (self._with_calls if calls else self._plain).found(sought)

    def found_each(self, listed: Listed) -> Iterator[tuple[Sought, list[Found]]]:
        """What of a list stands in the running text, with its places."""
        return self._plain.found_each(listed)

    def holding(self, *signs: str) -> list[Piece]:
        """The pieces in which one of some signs or words stands."""
        if signs not in self._with_signs:
            stands = re.compile("|".join(map(re.escape, signs))).search
            self._with_signs[signs] = [piece for piece in self.pieces if stands(piece.text)]
        return self._with_signs[signs]

    @cached_property
    def figured(self) -> list[Piece]:
        """The pieces in which a figure stands."""
        return [piece for piece in self.pieces if _FIGURE.search(piece.text)]

    def remember(self) -> None:
        """Keep for other drafts what these texts are known to lack, when all rules have looked at them."""
        for running in self._looked_at:
            running.remember()

    @cached_property
    def _plain(self) -> RunningText:
        return self._running([piece.text for piece in self.pieces])

    @cached_property
    def _with_calls(self) -> RunningText:
        return self._running([piece.calls for piece in self.pieces])

    def _running(self, texts: list[str]) -> RunningText:
        self._looked_at.append(RunningText(self.pieces, texts))
        return self._looked_at[-1]

    @cached_property
    def citations(self) -> list[Citations]:
        """The resolutions that its texts cite with their dates, by piece."""
        every = ((piece, find_cited(piece.text, self.language, doubtful=True)) for piece in self.holding(*NUMBERED))
        return [Citations(piece, cited, self._certain(piece, cited)) for piece, cited in every if cited]

    @cached_property
    def chains(self) -> list[tuple[Piece, list[CitedResolution]]]:
        """The resolutions that its texts cite for certain, those of one list together, by piece."""
        return [
            (citations.piece, chain)
            for citations in self.citations
            for chain in chained(citations.certain, citations.piece.text, self.language)
        ]

    @staticmethod
    def _certain(piece: Piece, cited: list[CitedResolution]) -> list[CitedResolution]:
        clear = {mention.start for mention in find_resolutions(piece.text)}
        return [each for each in cited if each.resolution.start in clear]

    def _pieces(self) -> Iterator[Piece]:
        for origin, content, entry in self._contents():
            calls, called = spelt(content)
            yield Piece(origin, content, calls.replace(CALL, "") if called else calls, calls, None, entry)
            for note in called:
                place = (self.places(f"footnotes.{note.name}") if note.name else None) or origin
                text = shown(note.content)
                yield Piece(place, note.content, text, text, note, entry)

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
        if front.submitted_by:
            yield self.place("submitted_by"), front.submitted_by, None
        if front.adoption and front.adoption.basis:
            yield self.place("adopted.basis"), front.adoption.basis, None
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
        for part in self.resolution.parts:
            yield from ((self.place("closing"), line, None) for line in part.closing)


def _worst(doubt: Finding) -> Severity | None:
    """The severity of what no document is made with; None where it is the rule's."""
    return Severity.ERROR if doubt.severity is Severity.ERROR else None


def _line(piece: Piece) -> Line | None:
    """The paragraph or heading that a piece is; None for a note, a title or a cell."""
    if piece.note is not None or piece.entry is None or not isinstance(piece.entry.block, Paragraph | Heading):
        return None
    first = piece.content[0] if piece.content else None
    verb = shown(first.content) if isinstance(first, Verb) else ""
    is_recital = isinstance(piece.entry.block, Preambular)
    opens = is_recital or isinstance(piece.entry.block, Operative)
    part: ListedPart = "preamble" if is_recital else "operative"
    return Line(piece.entry, piece.content, piece.text, verb, piece.origin, opens, part)
