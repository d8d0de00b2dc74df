"""Which opening phrases say the same in two languages, as official texts have them at one place."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from drafter.language.lexicon import Entry

_TABLE = Path(__file__).parent / "data" / "counterparts.tsv"
_Phrase = tuple[str, str, str]
"""Language, part and the phrase without its particle."""


def say_the_same(one: tuple[str, Entry], other: tuple[str, Entry]) -> bool | None:
    """Whether two phrases, each with its language, stand for each other; None where one is too rare to tell."""
    meant, known = _meant(*one), _meant(*other)
    if not meant or not known:
        return None
    return not meant.isdisjoint(known)


def _meant(language: str, phrase: Entry) -> frozenset[str]:
    """What a phrase is in English; nothing for a rare one."""
    return _english().get((language, phrase.part, phrase.plain), frozenset())


@cache
def _english() -> dict[_Phrase, frozenset[str]]:
    found: dict[_Phrase, frozenset[str]] = {}
    for row in _TABLE.read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            language, part, phrase, english = row.split("\t")
            found[language, part, phrase] = frozenset(english.split("; "))
    of_english = {(part, each) for (_, part, _), every in found.items() for each in every}
    return found | {("en", part, each): frozenset({each}) for part, each in of_english}
