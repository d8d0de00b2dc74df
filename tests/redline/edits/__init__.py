"""Edits that people make in drafts, one after another: what a redline has to show exactly, whatever they are.

Every edit is a function of dice and a resolution; `edited` throws for a few of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from drafter.model.front import Resolution
from tests.redline.edits import front, notes, paragraphs, wholes, words
from tests.redline.edits.places import Dice, Edit


def edited(
    dice: Dice, text: Resolution, most: int = 5, among: Mapping[str, Edit] | None = None
) -> tuple[Resolution, list[str]]:
    """The text after some edits, and their names."""
    edits = among or EDITS
    names = dice.choices(list(edits), k=dice.randint(1, most))
    for name in names:
        text = edits[name](dice, text)
    return text, names


EDITS: dict[str, Edit] = {
    "words": words.words_changed,
    "more words": words.words_changed,
    "verb": words.verb_strengthened,
    "emphasis": words.emphasis_changed,
    "paragraph inserted": paragraphs.paragraph_inserted,
    "paragraph deleted": paragraphs.paragraph_deleted,
    "paragraph moved": paragraphs.paragraph_moved,
    "paragraph divided": paragraphs.paragraph_divided,
    "paragraphs joined": paragraphs.paragraphs_joined,
    "item added": paragraphs.item_added,
    "item removed": paragraphs.item_removed,
    "note added": notes.note_added,
    "note removed": notes.note_removed,
    "note changed": notes.note_changed,
    "row added": wholes.row_added,
    "row removed": wholes.row_removed,
    "cell": wholes.cell_changed,
    "table added": wholes.table_added,
    "table removed": wholes.table_removed,
    "heading": wholes.heading_changed,
    "section added": wholes.section_added,
    "section removed": wholes.section_removed,
    "annex added": wholes.annex_added,
    "annex removed": wholes.annex_removed,
    "title": front.in_front(front.other_title),
    "kind": front.in_front(front.other_kind),
    "session": front.in_front(front.other_session),
    "agenda": front.in_front(front.other_agenda),
    "sponsors": front.in_front(front.other_sponsors),
}
"""What may happen to a draft. A text that lacks what an edit wants stays as it is."""

RARE: dict[str, Edit] = {
    "look": words.look_changed,
    "look lost": words.look_lost,
    "end written anew": words.end_written_anew,
    "items of an item": paragraphs.items_of_item,
    "text behind items": paragraphs.text_behind_items,
    "paragraph hung below": paragraphs.paragraph_hung_below,
    "items set free": paragraphs.items_set_free,
    "number set": paragraphs.number_set,
    "mark of a note": notes.note_given_a_mark,
    "look of a note": notes.note_emphasised,
    "paragraphs of a note": notes.note_of_two_paragraphs,
    "note in a table": notes.note_in_table,
    "column added": wholes.column_added,
    "column removed": wholes.column_removed,
    "cells joined": wholes.cells_joined,
    "heading added": wholes.heading_added,
    "heading removed": wholes.heading_removed,
    "table of an annex": wholes.table_of_annex_added,
    "section made": wholes.paragraphs_put_into_section,
    "closing lines": wholes.closing_changed,
    "parts turned": wholes.parts_turned,
    "symbol": front.in_front(front.other_symbol),
    "notes of sponsors": front.in_front(front.sponsors_noted),
    "submitted by": front.in_front(front.submitted_otherwise),
}
"""What happens now and then, most of it to the shape of a text."""
