"""The text of a statement: opening line, recitals, operative part, annexes, closing lines → a part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from drafter.errors import InputError
from drafter.model.nodes import Block, Break, Emphasis, Inline, Inlines, Part, Preambular, Section, Text
from drafter.model.walk import merged, plain
from drafter.readers.akn.blocks import pieces
from drafter.readers.akn.cover import lines_of_title
from drafter.readers.akn.inline import inlines
from drafter.readers.akn.labels import MARKS
from drafter.readers.akn.leads import unbolded, wholly
from drafter.readers.akn.nesting import Nesting
from drafter.readers.akn.parsing import child, children, descendants, words
from drafter.readers.akn.pieces import Piece, Sort
from drafter.readers.akn.reading import Reading
from drafter.readers.akn.structure import annexes, text_blocks, with_annexes

_CLOSING = re.compile(rf"[ ,，،:：{MARKS}]+$")
"""What closes an opening line; some files have marks of direction behind it."""


def part(statement: etree._Element, organ: str, reading: Reading) -> Part:
    """One complete text. Its letter and title stand in its preface if it is one of several."""
    letter, title = _letter(statement, reading)
    formula = next(descendants(statement, "formula"), None)
    preamble = _child(statement, "preamble")
    main = _child(statement, "mainBody")
    recitals = (
        [] if preamble is None else [piece for piece in pieces(preamble, reading) if piece.sort is not Sort.ANNEX]
    )
    body = [] if main is None else pieces(main, reading)
    attachments = _child(statement, "attachments")
    body += [] if attachments is None else pieces(attachments, reading)
    first = next((n for n, piece in enumerate(body) if piece.sort is not Sort.RECITAL), len(body))
    text, attached = with_annexes(body[first:], reading)
    meeting = _meeting_line(statement, text, reading)
    made = Part(
        title=title,
        organ_line=_organ_line(statement, organ, reading),
        preamble=_preamble([*recitals, *body[:first]], reading),
        operative=text_blocks(text, reading),
        annexes=annexes(attached, reading),
        closing=(*meeting, *_closing(statement, reading)),
        letter=letter,
        origin=reading.origin(statement if formula is None or letter else formula),
    )
    _look_at_opening_mark(statement, made, reading)
    return made


def _look_at_opening_mark(statement: etree._Element, made: Part, reading: Reading) -> None:
    """The opening line ends with a comma where recitals follow (house style 1.2); position gives it."""
    formula = next(descendants(statement, "formula"), None)
    first = made.operative[0] if made.operative else None
    follows = bool(made.preamble) or (isinstance(first, Section) and bool(first.preamble))
    written = words(formula)
    mark = reading.language.marks.preambular if follows else ""
    if formula is not None and written != written.rstrip(" ,，،") + mark:
        reading.mend("opening-mark", reading.origin(formula))


def _letter(statement: etree._Element, reading: Reading) -> tuple[str | None, Inlines]:
    """The letter and the title of a lettered part: in a preface, a number that is a letter, and what stands by it."""
    preface = child(statement, "preface")
    for paragraph in () if preface is None else children(preface, "p"):
        numbers = [words(number).rstrip(".") for number in descendants(paragraph, "docNumber")]
        letters = [number for number in numbers if number and not any(sign.isdigit() for sign in number)]
        if letters:
            return letters[0], lines_of_title(paragraph, reading) if len(letters) == len(numbers) else ()
    return None, ()


def _child(statement: etree._Element, name: str) -> etree._Element | None:
    """A child of a statement; in a file that was mended it may have slipped into another."""
    found = child(statement, name)
    return next(descendants(statement, name), None) if found is None else found


def _preamble(recitals: Sequence[Piece], reading: Reading) -> tuple[Block, ...]:
    nesting = Nesting(reading, Preambular)
    for piece in recitals:
        nesting.add(piece)
    return nesting.blocks()


def _organ_line(statement: etree._Element, organ: str, reading: Reading) -> Inlines:
    """The opening line where it is not the organ's usual one, without emphasis and without its closing comma."""
    formula = next(descendants(statement, "formula"), None)
    if formula is None:
        reading.say(
            "no-organ-line", "The text has no opening line (“The General Assembly,”).", reading.origin(statement)
        )
        return ()
    written = tuple(node for p in children(formula, "p") for node in inlines(p, reading))
    if re.search(r"\w", plain(tuple(node for node in written if not isinstance(node, Emphasis)))):
        reading.mend("opening-emphasis", reading.origin(formula))
    line = _unmarked(written)
    try:
        usual = reading.language.organ_line(organ)
    except InputError:
        return line
    return () if line == (Text(usual),) else line


def _unmarked(content: Inlines) -> Inlines:
    """An opening line without its emphasis and closing mark, which are given by position."""
    flat = merged(tuple(inner for node in content for inner in _flat(node)))
    last = flat[-1] if flat else None
    if isinstance(last, Text):
        flat = merged((*flat[:-1], Text(_CLOSING.sub("", last.text))))
    return flat


def _flat(node: Inline) -> Inlines:
    return tuple(n for inner in node.content for n in _flat(inner)) if isinstance(node, Emphasis) else (node,)


def _meeting_line(statement: etree._Element, text: list[Piece], reading: Reading) -> tuple[Inlines, ...]:
    """The line of the meeting that some files leave at the end of the text; it is taken out of it."""
    closes = any(inline.get("name") == "adoptionMeeting" for inline in descendants(statement, "inline"))
    if closes or not text or text[-1].label or not wholly(text[-1].content, "italic"):
        return ()
    last = text.pop()
    reading.mend("closing-line", last.origin)
    return (unbolded(last.content),)


def _closing(statement: etree._Element, reading: Reading) -> tuple[Inlines, ...]:
    """The lines of adoption: "39th plenary meeting", "21 November 2022"."""
    conclusions = _child(statement, "conclusions")
    lines: list[list[Inline]] = []
    for paragraph in () if conclusions is None else children(conclusions, "p"):
        lines.append([])
        for node in unbolded(inlines(paragraph, reading)):
            if isinstance(node, Break):
                lines.append([])
            else:
                lines[-1].append(node)
    trimmed = (_trimmed(tuple(line)) for line in lines)
    return tuple(line for line in trimmed if line)


def _trimmed(line: Inlines) -> Inlines:
    """A line without the spaces that stood round its break."""
    nodes = list(line)
    if nodes and isinstance(first := nodes[0], Text):
        nodes[0] = Text(first.text.lstrip())
    if nodes and isinstance(last := nodes[-1], Text):
        nodes[-1] = Text(last.text.rstrip())
    return merged(tuple(nodes))


def says_nothing(made: Part) -> bool:
    """Whether a part has neither recitals nor operative paragraphs."""
    return not made.preamble and not made.operative and not made.annexes


def note_emptiness(parts: Sequence[Part], reading: Reading) -> None:
    """Say so where a file has a cover and no text."""
    for made in parts:
        if says_nothing(made) and made.origin is not None:
            reading.say("no-text", "The file has no text behind its cover.", made.origin, hint="Download it again.")
