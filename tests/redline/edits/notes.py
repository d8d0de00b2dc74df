"""Edits of notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Break, Emphasis, Note, Paragraph, Row, Text
from drafter.model.walk import merged
from tests.redline.edits.places import Blocks, Dice, at_one, is_text, sentence, with_content


def note_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        place = dice.randint(1, len(block.content))
        note = Note((Text(sentence(dice, text, 1, 8)),))
        return (with_content(block, (*block.content[:place], note, *block.content[place:])),)

    return at_one(dice, text, is_text, change)


def has_note(block: Any) -> bool:
    return isinstance(block, Paragraph) and any(isinstance(node, Note) for node in block.content)


def note_removed(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        chosen = dice.choice([node for node in block.content if isinstance(node, Note)])
        return (with_content(block, tuple(node for node in block.content if node is not chosen)),)

    return at_one(dice, text, has_note, change)


def note_changed(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        chosen = dice.choice([node for node in block.content if isinstance(node, Note)])
        said = merged((*chosen.content, Text(" " + sentence(dice, text, 1, 3))))
        return (with_content(block, tuple(replace(n, content=said) if n is chosen else n for n in block.content)),)

    return at_one(dice, text, has_note, change)


def note_given_a_mark(dice: Dice, text: Resolution) -> Resolution:
    return _in_note(dice, text, lambda note: replace(note, mark=None if note.mark else dice.choice("*†")))


def note_emphasised(dice: Dice, text: Resolution) -> Resolution:
    """The beginning of a note emphasised, or nothing in it."""

    def change(note: Note) -> Note:
        first, *rest = note.content
        if not isinstance(first, Text):
            inner: Any = getattr(first, "content", ())
            return replace(note, content=merged((*inner, *rest)))
        third = len(first.text) // 3
        look = Emphasis((Text(first.text[:third]),), dice.choice(["italic", "bold", "underline"]))
        return replace(note, content=merged((look, Text(first.text[third:]), *rest))) if third else note

    return _in_note(dice, text, change)


def note_of_two_paragraphs(dice: Dice, text: Resolution) -> Resolution:
    def change(note: Note) -> Note:
        if Break() in note.content:
            return replace(note, content=note.content[: note.content.index(Break())])
        return replace(note, content=(*note.content, Break(), Text(sentence(dice, text, 2, 8))))

    return _in_note(dice, text, change)


def note_in_table(dice: Dice, text: Resolution) -> Resolution:
    def change(row: Row) -> Blocks:
        place = dice.randrange(len(row.cells))
        cell = row.cells[place]
        noted = replace(cell, content=(*cell.content, Note((Text(sentence(dice, text, 2, 6)),))))
        return (replace(row, cells=(*row.cells[:place], noted, *row.cells[place + 1 :])),)

    return at_one(dice, text, lambda block: isinstance(block, Row), change)


def _in_note(dice: Dice, text: Resolution, turned: Callable[[Note], Note]) -> Resolution:
    def change(block: Any) -> Blocks:
        chosen = dice.choice([node for node in block.content if isinstance(node, Note) and node.content])
        return (with_content(block, tuple(turned(chosen) if node is chosen else node for node in block.content)),)

    def wanted(block: Any) -> bool:
        return has_note(block) and any(isinstance(node, Note) and node.content for node in block.content)

    return at_one(dice, text, wanted, change)
