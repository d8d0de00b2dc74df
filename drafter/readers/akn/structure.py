"""Where annexes and sections begin: pieces → the blocks of a part and its annexes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from drafter.language.shape import Language
from drafter.model.nodes import Annex, Block, Clause, Heading, Inlines, Operative, Paragraph, Preambular, Section
from drafter.model.walk import plain, without_prefix
from drafter.readers.akn.labels import bare, value_at
from drafter.readers.akn.leads import has_verb, verb_first
from drafter.readers.akn.nesting import Nesting
from drafter.readers.akn.pieces import Piece, Sort
from drafter.readers.akn.reading import Reading

MOST_ANNEXES, MOST_SECTIONS = 20, 29
"""No resolution has more annexes or sections than this."""

LONGEST_ANNEX_HEADING = 250


@dataclass(slots=True)
class Stretch:
    """A run of pieces under one head: a section, an annex, or what stands before the first of them."""

    head: tuple[Piece, ...] = ()
    number: str = ""
    pieces: list[Piece] = field(default_factory=list)


# --- annexes


def with_annexes(pieces: Sequence[Piece], reading: Reading) -> tuple[list[Piece], list[Stretch]]:
    """The pieces of the text itself, and those of each annex."""
    body: list[Piece] = []
    annexes: list[Stretch] = []
    announced = False
    for piece in pieces:
        if piece.sort is Sort.ANNEX:
            announced = True
        elif _heads_annex(piece, reading.language) or announced:
            annexes.append(_annex_begun(piece, reading.language))
            announced = False
        elif annexes:
            annexes[-1].pieces.append(piece)
        else:
            body.append(piece)
    return body, annexes


def _annex_begun(piece: Piece, language: Language) -> Stretch:
    return Stretch((piece,)) if _heads_annex(piece, language) else Stretch(pieces=[piece])


def _heads_annex(piece: Piece, language: Language) -> bool:
    """Whether a piece is "Annex" or "Annex II", or a heading that begins so."""
    if piece.label or piece.sort not in (Sort.TEXT, Sort.HEADING):
        return False
    text, word = bare(piece.text), bare(language.annex_heading(None))
    if not text.startswith(word):
        return False
    if text in {word, *(bare(language.annex_heading(n)) for n in range(1, MOST_ANNEXES + 1))}:
        return True
    ends = not text[len(word) :][:1].isalpha() or language.code == "zh"
    return piece.sort is Sort.HEADING and ends and len(text) < LONGEST_ANNEX_HEADING


def annexes(stretches: Sequence[Stretch], reading: Reading) -> tuple[Annex, ...]:
    """Annexes with their titles, sections and clauses."""
    several = len(stretches) > 1
    return tuple(
        _annex(stretch, number if several else None, reading) for number, stretch in enumerate(stretches, start=1)
    )


def _annex(stretch: Stretch, number: int | None, reading: Reading) -> Annex:
    derived = bare(reading.language.annex_heading(number))
    heading: Inlines = stretch.head[0].content if stretch.head else ()
    if not stretch.head and stretch.pieces:
        reading.mend("annex-heading", stretch.pieces[0].origin)
    if heading and bare(plain(heading)) == derived and len(heading) == 1:
        heading = ()
    pieces = stretch.pieces
    title: Inlines = ()
    if (
        pieces
        and pieces[0].sort is Sort.HEADING
        and not pieces[0].label
        and not _section_number(pieces[0], reading.language)
    ):
        title, pieces = pieces[0].content, pieces[1:]
    origin = stretch.head[0].origin if stretch.head else (stretch.pieces[0].origin if stretch.pieces else None)
    body = numbered_headings(_blocks(pieces, reading, Clause), reading.language)
    return Annex(title=title, heading=heading, body=body, origin=origin)


# --- sections


def text_blocks(pieces: Sequence[Piece], reading: Reading) -> tuple[Block, ...]:
    """The operative part of a text, its sections included."""
    return numbered_headings(alone(_blocks(pieces, reading, Operative)), reading.language)


def _blocks(pieces: Sequence[Piece], reading: Reading, kind: type[Operative | Clause]) -> tuple[Block, ...]:
    first, *sections = _stretches(pieces, reading, kind)
    nesting = Nesting(reading, kind)
    for piece in first.pieces:
        nesting.add(piece)
    blocks: list[Block] = [*nesting.blocks()]
    count = nesting.count
    for position, stretch in enumerate(sections):
        section, count = _section(stretch, position, count, kind, reading)
        blocks.append(section)
    return tuple(blocks)


def _stretches(pieces: Sequence[Piece], reading: Reading, kind: type[Operative | Clause]) -> list[Stretch]:
    out = [Stretch()]
    for piece in pieces:
        last = out[-1]
        if number := _section_number(piece, reading.language):
            out.append(Stretch((piece,), number))
        elif kind is Operative and (titled := _numbered_title(piece, len(out), reading)):
            out.append(titled)
        elif _titles(piece, last):
            last.head = (*last.head, piece)
        else:
            last.pieces.append(piece)
    return out


def _numbered_title(piece: Piece, position: int, reading: Reading) -> Stretch | None:
    """The section that comes next, where its number and its title stand on one line."""
    number = reading.language.section_number(position)
    if (
        piece.sort is not Sort.HEADING
        or piece.label
        or not re.match(rf"{re.escape(number)}[ \u00a0]+[^\W_]", piece.text)
    ):
        return None
    reading.mend("section-line", piece.origin)
    length = len(piece.text) - len(piece.text[len(number) :].lstrip(" \u00a0"))
    return Stretch((piece, replace(piece, content=without_prefix(piece.content, length))), number)


def _titles(piece: Piece, stretch: Stretch) -> bool:
    """Whether a heading is the title of the section whose number stands before it."""
    begun = len(stretch.head) == 1 and not stretch.pieces
    return begun and piece.sort is Sort.HEADING and not piece.label


def _section_number(piece: Piece, language: Language) -> str:
    """The number of a section where a piece is nothing else; "" where it is no such number."""
    if piece.sort is not Sort.HEADING or (piece.label and piece.text):
        return ""
    text = bare(piece.label or piece.text).removesuffix(".")
    known = (bare(language.section_number(n)) for n in range(1, MOST_SECTIONS + 1))
    return (piece.label or piece.text) if len(text) < 20 and text in known else ""


def _section(
    stretch: Stretch, position: int, count: int, kind: type[Operative | Clause], reading: Reading
) -> tuple[Section, int]:
    """A section, and how far the count of paragraphs has come at its end."""
    recitals, rest = _recitals(stretch.pieces, reading)
    restart = count > 0 and _begins_anew(rest, reading.language)
    preamble, operative = Nesting(reading, Preambular), Nesting(reading, kind, 0 if restart else count)
    for nesting, pieces in ((preamble, recitals), (operative, rest)):
        for piece in pieces:
            nesting.add(piece)
    derived = bare(reading.language.section_number(position + 1)) == bare(stretch.number)
    section = Section(
        title=stretch.head[1].content if len(stretch.head) > 1 else (),
        preamble=preamble.blocks(),
        operative=operative.blocks(),
        number=None if derived else stretch.number,
        restart=restart,
        origin=stretch.head[0].origin,
    )
    return section, operative.count


def _begins_anew(pieces: Sequence[Piece], language: Language) -> bool:
    """Whether the first number among the pieces is 1 again."""
    values = (value_at(piece.label, 0, language, 1) for piece in pieces if piece.label and piece.sort is Sort.TEXT)
    return next((value for value in values if value is not None), None) == 1


def _recitals(pieces: Sequence[Piece], reading: Reading) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """The recitals that open a section, and the rest."""
    end = 0
    for n, piece in enumerate(pieces):
        if piece.sort is Sort.RECITAL or _recites(piece, reading.language):
            end = n + 1
        elif (
            piece.sort is not Sort.TEXT or not piece.label or end == 0 or value_at(piece.label, 0, reading.language, 1)
        ):
            break
    return pieces[:end], pieces[end:]


def _recites(piece: Piece, language: Language) -> bool:
    """Whether an unnumbered paragraph opens with a verb and ends with a comma."""
    verb = has_verb(verb_first(piece.content, language))
    return piece.sort is Sort.TEXT and not piece.label and verb and bool(re.search(r"[,，،]$", piece.text))


# --- what only the whole shows


def alone(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The only operative paragraph stands without number, and is one though it has none (house style 1.3)."""
    operatives = [block for block in _every(blocks) if isinstance(block, Operative)]
    if len(operatives) == 1 and operatives[0].number is None:
        return _exchanged(blocks, operatives[0], replace(operatives[0], number=1))
    opened = [b for b in _every(blocks) if type(b) is Paragraph and b.number is None and has_verb(b.content)]
    if not operatives and len(opened) == 1:
        one = opened[0]
        operative = Operative(content=one.content, items=one.items, then=one.then, origin=one.origin)
        return _exchanged(blocks, one, operative)
    return blocks


def _every(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section):
            yield from _every(block.operative)
        else:
            yield block


def _exchanged(blocks: tuple[Block, ...], old: Block, new: Block) -> tuple[Block, ...]:
    return tuple(
        replace(block, operative=_exchanged(block.operative, old, new))
        if isinstance(block, Section)
        else (new if block is old else block)
        for block in blocks
    )


def numbered_headings(blocks: tuple[Block, ...], language: Language) -> tuple[Block, ...]:
    """Headings with levels from 1, and without the numbers that position gives them."""
    ranks = sorted({block.level for block in _every(blocks) if isinstance(block, Heading)})
    return _renumbered(blocks, ranks, {}, language)


def _renumbered(
    blocks: tuple[Block, ...], ranks: Sequence[int], counts: dict[int, int], language: Language
) -> tuple[Block, ...]:
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Section):
            out.append(replace(block, operative=_renumbered(block.operative, ranks, counts, language)))
        elif isinstance(block, Heading):
            out.append(_heading(block, ranks.index(block.level) + 1, counts, language))
        else:
            out.append(block)
    return tuple(out)


def _heading(block: Heading, level: int, counts: dict[int, int], language: Language) -> Heading:
    expected = counts.get(level, 0) + 1
    if block.number and bare(language.heading_number(level, expected)) == bare(block.number):
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        counts[level] = expected
        return replace(block, level=level, numbered=True, number=None)
    return replace(block, level=level)
