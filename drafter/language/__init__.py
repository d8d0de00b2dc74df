"""How each of the six languages writes. `language("fr")` gives one; each loads when first asked for.

shape       what each must know; grammar what all do by one rule from their tables (data/<code>.toml)
ar … zh     what one of them does in its own way
numerals    figures of every kind; collation the order of names; sponsors, masthead two lines of a document
lexicon     the phrases that open paragraphs; folding how they are compared; counterparts those of two languages
mentions    where running text names documents and resolutions; dates, periods, sessions, session_lists, chains
vocabulary  the words of a text; words those that come back in resolutions, stems such as are too many to be kept whole
spelling    words that are mistyped, letters, han_slips (Chinese) by a letter alike; halves those that are torn in two
agreement   words that cannot stand together; slips what makes a word of another; lists the files of all these
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from drafter.errors import UsageError
from drafter.language.shape import Dated, Language, Level, Marks
from drafter.model.front import LANGUAGES

__all__ = ["LANGUAGES", "Dated", "Language", "Level", "Marks", "language"]


@cache
def language(code: str) -> Language:
    """Give a language by its code; raises `UsageError` for any but the six."""
    if code not in LANGUAGES:
        msg = f"“{code}” is no official language; use one of {', '.join(LANGUAGES)}"
        raise UsageError(msg)
    speaker: type[Language] = import_module(f"drafter.language.{code}").SPEAKER
    return speaker()
