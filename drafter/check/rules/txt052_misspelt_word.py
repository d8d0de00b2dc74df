"""TXT052: misspelt word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.echoes import look_for
from drafter.check.pieces import Found, shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language
from drafter.language.spelling import Spelling, spelling
from drafter.model.nodes import Verb


@rule(
    "TXT052",
    "misspelt-word",
    scope=Scope.TEXT,
    summary="Words that come back in every resolution are spelt as everywhere.",
    why="A word that no resolution has, one letter from one that hundreds have, was mistyped. Where it was not, a "
    "comment says why.",
    source="Words of adopted resolutions of sessions 75 to 77; of a hundred texts that the list does not rest on, five "
    "hold a right word that is so near, in Arabic ten (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("ar", "en", "es", "fr", "ru"),
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The managment of lakes", "title: The management of lakes"),
        Example("fr", "title: La protectoin des lacs", "title: La protection des lacs"),
        Example("es", "title: Los recrusos de los lagos", "title: Los recursos de los lagos"),
        Example("ru", "title: Вопросы сотруднчества", "title: Вопросы сотрудничества"),
        Example("ar", "title: مسائل التنممية", "title: مسائل التنمية"),
    ),
)
def misspelt_word(draft: Draft) -> Iterator[Fault]:
    """Look for words that are one slip from a frequent one; openings, notes and quotations are left aside."""
    words = spelling(draft.language.code)
    for found in draft.found(_misspelt(words)) if words else ():
        meant = words.meant(found.text) if words and not _is_aside(found, draft.language) else None
        if meant and not any(wrong in found.text for wrong in _listed(draft.language)):
            yield found.fault(f"“{found.text}” is in no resolution.", f"Perhaps: {meant}.")


def _is_aside(found: Found, language: Language) -> bool:
    """Whether a word is part of a note, a quotation, or an opening, of which TXT006 speaks."""
    first = found.piece.content[0] if found.piece.content else None
    opening = len(shown(first.content)) if isinstance(first, Verb) else 0
    return found.start < opening or found.piece.note is not None or found.is_quoted(language.marks)


@cache
def _misspelt(words: Spelling) -> Sought:
    """Words, in texts that hold one that was mistyped."""
    near = look_for(lambda text: (end for _, end, _ in words.slips(text)))
    return Sought(r"(?<![\w\u2011-])[^\W\d_]{5,}(?![\w\u2011-])", near=near)


@cache
def _listed(language: Language) -> tuple[str, ...]:
    """The words, or beginnings of words, of which TXT037 speaks."""
    return tuple(bare for wrong, _ in language.tables["terms"]["wrong"] if " " not in (bare := wrong.strip("*")))
