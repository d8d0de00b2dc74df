"""Words of running text that are mistyped: a letter or a space from words that come back in resolutions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from drafter.check.draft import Draft
from drafter.check.echoes import look_for
from drafter.check.pieces import Found
from drafter.check.sought import Sought
from drafter.language.agreement import Agreement, agreement
from drafter.language.halves import Halves, halves
from drafter.language.han_slips import mistyped, mistyped_at
from drafter.language.letters import Letters, letters
from drafter.language.shape import Language
from drafter.language.spelling import Spelling, spelling


def misspelt(draft: Draft, *, letters: bool) -> Iterator[tuple[Found, str]]:
    """Each word that is mistyped, with what is meant; what is part of an address or a symbol is no word.

    Args:
        draft: the draft.
        letters: whether those are asked for that differ in letters, or those that do in accents or a space alone.

    """
    words = spelling(draft.language)
    if words is None:
        if letters:
            yield from _in_chinese(draft)
        return
    for found in draft.found(_sought(words)):
        meant = words.meant(found.text)
        if meant and (_bare(meant) != _bare(found.text)) == letters and not _is_for_others(found, draft.language):
            yield found, meant


def with_another_letter(draft: Draft) -> Iterator[tuple[Found, str]]:
    """Each word with a letter for one that looks like it, with the right word."""
    listed = letters(draft.language.code)
    for found in draft.found(_sought_letters(listed)) if listed else ():
        if listed and (meant := listed.meant.get(found.text)):
            yield found, meant


def torn(draft: Draft) -> Iterator[tuple[Found, str]]:
    """Each word that a space tears, by its first half, with the whole word."""
    parted = halves(draft.language)
    for found in draft.found(_sought_torn(parted)) if parted else ():
        match = found.match
        if parted and (one := parted.whole(match["first"], match["second"], match["joint"])):
            yield found, one


def disagreeing(draft: Draft) -> Iterator[Found]:
    """Each word with one behind it that is of another gender or number, quotations and notes aside."""
    listed = agreement(draft.language.code)
    for found in draft.found(_sought_disagreeing(listed)) if listed else ():
        aside = found.piece.note is not None or found.is_quoted(draft.language.marks)
        if not aside and listed and listed.disagree(found.match["first"], found.match["second"]):
            both = _TWO.match(found.piece.text, found.start)
            yield replace(found, end=found.match.end("second"), match=both or found.match)


_TWO = re.compile(r"[^ \u00a0]+[ \u00a0][^\W\d_]+")


def _in_chinese(draft: Draft) -> Iterator[tuple[Found, str]]:
    """Each word that is mistyped, in the pieces that hold some."""
    for found in draft.found(_HAN):
        if word := mistyped_at(found.piece.text, found.start):
            wrong, meant = word
            match = re.compile(wrong).match(found.piece.text, found.start)
            yield replace(found, end=found.start + len(wrong), match=match or found.match), meant


_HAN = Sought("[\u4e00-\u9fff]", near=look_for(mistyped))


@cache
def _sought_torn(parted: Halves) -> Sought:
    letters = r"[^\W\d_]+"
    return Sought(
        rf"(?<![\w’'-])(?P<first>{letters})(?=(?P<joint>[ \u00a0-])(?P<second>{letters})(?![\w’'/-]))",
        near=look_for(parted.torn),
    )


@cache
def _sought_letters(listed: Letters) -> Sought:
    return Sought(r"(?<![\w-])[^\W\d_]+(?![\w-])", near=look_for(listed.mistyped))


@cache
def _sought_disagreeing(listed: Agreement) -> Sought:
    return Sought(
        rf"(?i:(?<![\w’'\u2011-])(?P<first>{'|'.join(listed.determiners)})(?=[ \u00a0]"
        r"(?P<second>[^\W\d_]+)(?![\w’'\u2011-])))",
        near=look_for(listed.disagreeing),
    )


@cache
def _sought(words: Spelling) -> Sought:
    return Sought(rf"(?<![\w./@]){words.word}(?![\w/@\u0300-\u036f]|\.\w)", near=look_for(words.mistyped))


def _bare(word: str) -> str:
    """The letters of a word, without accents, case and spaces."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if sign.isalpha())


def _is_for_others(found: Found, language: Language) -> bool:
    """Whether it stands in the phrase that opens its paragraph, or in a note of the cover that is in English."""
    piece = found.piece
    is_of_cover = piece.note is not None and piece.entry is None
    is_in_english = is_of_cover and language.code != "en" and " the " in piece.text
    return is_in_english or found.start < piece.verb_end
