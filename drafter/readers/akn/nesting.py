"""What hangs on what, found from the numbers: a flat list of pieces → paragraphs with their sub-paragraphs.

A number that continues a count which is open stands in that count; one that begins the next deeper count opens it.
Where both fit, as "(i)" after "(h)", a colon before it decides. Numbers that position gives anyway are left to
position.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from drafter.language.lexicon import find as find_opening
from drafter.language.shape import Language
from drafter.model.nodes import Block, Clause, Heading, Inlines, Item, Operative, Paragraph, Preambular
from drafter.readers.akn.labels import bare, value_at
from drafter.readers.akn.leads import has_verb, verb_first
from drafter.readers.akn.pieces import Piece, Sort
from drafter.readers.akn.reading import Reading

DEEPEST = 5
"""Sub-paragraphs go no deeper than this, bullets below the four levels of numbers included (house style 6.4)."""

Made = TypeVar("Made", bound=Paragraph)

INSERTED = re.compile(r"\d+[ \u00a0]?[^\W\d_]+[.\u00a0 -]*")
"""The number of a paragraph put in between: "2 bis."."""

_VARIED = str.maketrans({"\u00a0": " ", "ـ": ""})
"""What numbers of one form may hold: the letter ه is written هـ too."""

BULLETS = "•–—·▪-"


@dataclass(slots=True)
class Open:
    """A paragraph that others may still hang on, and how far the count below it has come."""

    piece: Piece
    level: int
    number: int | str | None = None
    numbered: bool = False
    items: list[Open] = field(default_factory=list)
    then: list[Open] = field(default_factory=list)
    count: int = 0

    def last_text(self) -> str:
        """The text that stands last in it."""
        below = self.then or self.items
        return below[-1].last_text() if below else self.piece.text


@dataclass(slots=True)
class Nesting:
    """One count of paragraphs being put together.

    Attributes:
        kind: what its paragraphs are: recitals, operative paragraphs or clauses of an annex.
        count: the last number of a paragraph.
        path: the open paragraphs, the outermost first.

    """

    reading: Reading
    kind: type[Preambular | Operative | Clause]
    count: int = 0
    path: list[Open] = field(default_factory=list)
    done: list[Open | Block] = field(default_factory=list)

    @property
    def language(self) -> Language:
        """The language whose numbers are read."""
        return self.reading.language

    def add(self, piece: Piece) -> None:
        """Put the next piece in its place."""
        if piece.sort is Sort.HEADING:
            self.block(heading(piece))
        elif piece.sort is Sort.TABLE and piece.table is not None:
            self.block(piece.table)
        elif piece.label:
            self.numbered(piece)
        else:
            self.unnumbered(piece)

    def block(self, block: Block) -> None:
        """Add something that nothing hangs on."""
        self.path.clear()
        self.done.append(block)

    def numbered(self, piece: Piece) -> None:
        """A paragraph or sub-paragraph, by its number."""
        level = self._level(piece)
        if level == 0 or not self.path:
            self._paragraph(piece)
        else:
            self._item(piece, level)

    def _level(self, piece: Piece) -> int:
        """The level that a number belongs to: 0 for a paragraph, 1 for (a), 2 for (i)."""
        label = piece.label
        if bare(label) in BULLETS:
            return self._level_alike(label, min(len(self.path), DEEPEST))
        if self._opens_anew(piece):
            return 0
        fitting = [level for level in self._levels() if self._continues(label, level)]
        if len(fitting) > 1 and not self._introduced():
            fitting = fitting[1:] if fitting[0] == len(self.path) and fitting[0] > 0 else fitting
        if fitting:
            return fitting[0]
        return self._level_of_form(label)

    def _opens_anew(self, piece: Piece) -> bool:
        """Whether a paragraph outside lists opens with a verb: whatever the form of its number, it is a whole one."""
        known = value_at(piece.label, 0, self.language, self.count + 1) is not None
        alone = piece.depth is None and not known and self.kind is Operative
        figures = re.search(r"\d+", piece.label)
        counts = figures is not None and int(figures[0][:4]) == self.count + 1
        return alone and counts and has_verb(verb_first(piece.content, self.language))

    def _continues(self, label: str, level: int) -> bool:
        """Whether a number is the next one of a level, or the first one of the next deeper level."""
        expected = self._expected(level)
        return bare(self.language.number(level, expected)) == bare(label)

    def _expected(self, level: int) -> int:
        if level == 0:
            return self.count + 1
        return self.path[level - 1].count + 1

    def _introduced(self) -> bool:
        return bool(self.path) and self.path[-1].last_text().rstrip().endswith((":", "："))

    def _level_of_form(self, label: str) -> int:
        """For a number out of turn: the open level that it has the form of; else one below the last paragraph."""
        if INSERTED.fullmatch(label):
            return 0
        formed = (level for level in self._levels() if value_at(label, level, self.language, 1) is not None)
        return self._level_alike(label, next(formed, min(len(self.path), DEEPEST)))

    def _level_alike(self, label: str, otherwise: int) -> int:
        """The level on which a typed number of the same look stands already."""
        looks = [_look(at.number) if isinstance(at.number, str) else None for at in self.path]
        return looks.index(_look(label)) if _look(label) in looks else otherwise

    def _levels(self) -> Iterable[int]:
        """The levels a number can have here, the deepest first."""
        return range(min(len(self.path), len(self.language.levels) - 1), -1, -1)

    def _paragraph(self, piece: Piece) -> None:
        """A paragraph of its own; only a number of level 0 counts."""
        new = Open(piece, 0, numbered=True)
        value = value_at(piece.label, 0, self.language, self.count + 1)
        if value is None:
            new.number = piece.label
        else:
            new.number = None if value == self.count + 1 and self.kind is not Preambular else value
            self.count = value
            self._formed(piece, 0, value)
        self.path = [new]
        self.done.append(new)

    def _item(self, piece: Piece, level: int) -> None:
        above = self.path[level - 1]
        holder = above.then[-1] if above.then else above
        new = Open(piece, level, numbered=True)
        value = value_at(piece.label, level, self.language, above.count + 1)
        if value is None:
            new.number = piece.label
        else:
            new.number = None if value == holder.count + 1 else value
            above.count = holder.count = value
            self._formed(piece, level, value)
        holder.items.append(new)
        self.path[level:] = [new]

    def _formed(self, piece: Piece, level: int, value: int) -> None:
        printed = " ".join(self.language.number(level, value).replace("\u00a0", " ").split())
        if printed != " ".join(piece.label.translate(_VARIED).split()):
            self.reading.mend("number-form", piece.origin, piece.label)

    def unnumbered(self, piece: Piece) -> None:
        """A paragraph without number: of its own, or what follows the sub-paragraphs of the last one."""
        new = Open(piece, 0)
        if self.path and self._follows(piece):
            self.path[0].then.append(new)
            del self.path[1:]
        else:
            self.path = [new]
            self.done.append(new)

    def _follows(self, piece: Piece) -> bool:
        if piece.sort is Sort.RECITAL or has_verb(verb_first(piece.content, self.language)):
            return False
        if piece.continues:
            return True
        first = self.path[0]
        before = first.last_text().rstrip()
        return before.endswith((":", "：")) or (bool(first.items) and not before.endswith((".", "。")))

    # --- the result

    def blocks(self) -> tuple[Block, ...]:
        """Everything put together."""
        return tuple(self._built(one) if isinstance(one, Open) else one for one in self.done)

    def _built(self, one: Open) -> Paragraph:
        if self.kind is Preambular:
            return self._made(one, Paragraph if one.numbered else Preambular)
        counts = isinstance(one.number, int) or (one.numbered and one.number is None)
        own = counts or (isinstance(one.number, str) and any(sign.isdigit() for sign in one.number))
        return self._made(one, self.kind if own else Paragraph)

    def _made(self, one: Open, kind: type[Made]) -> Made:
        return kind(
            content=self._content(one),
            number=one.number,
            items=tuple(self._made(item, Item) for item in one.items),
            then=tuple(self._made(text, Paragraph) for text in one.then),
            origin=one.piece.origin,
        )

    def _content(self, one: Open) -> Inlines:
        if self.kind is Clause:
            return one.piece.content
        content = verb_first(one.piece.content, self.language)
        if not has_verb(content) and one.level == 0 and self._opens(one):
            self.reading.mend("plain-opening", one.piece.origin)
        return content

    def _opens(self, one: Open) -> bool:
        """Whether a recital or an operative paragraph begins with one of the phrases that open such."""
        part = "preamble" if self.kind is Preambular else "operative"
        is_whole = self.kind is Preambular or one.numbered
        return is_whole and find_opening(one.piece.text, part, self.language.code) is not None


def _look(number: str | None) -> str | None:
    """What kind of number it is, whatever its value: "(a)" looks like "(b)", not like "1."."""
    if number is None:
        return None
    return re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", "a", bare(number)))


def heading(piece: Piece) -> Heading:
    """A heading with its number as it stands; `numbered_headings` sees whether position gives it."""
    return Heading(content=piece.content, level=piece.rank, number=piece.label or None, origin=piece.origin)
