"""Which opening phrases say the same in two languages, as official texts have them at one place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from drafter.language.lexicon import Entry

_TABLE = Path(__file__).parent / "data" / "counterparts.tsv"
_PIVOT = "en"
_Phrase = tuple[str, str, str]
"""Language, part and the phrase without its particle."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase is in English.

    Attributes:
        usual: the English phrases that have stood in its place.
        ever: the same with those that did so once.

    """

    usual: frozenset[str]
    ever: frozenset[str]

    def contradicts(self, other: Meaning) -> bool:
        """Whether two phrases have never stood for each other.

        Of 62,000 pairs in versions of session 77, judged by what sessions 75 and 76 have, two in a thousand do.
        """
        return self.ever.isdisjoint(other.ever)


def say_the_same(one: Meaning | None, other: Meaning | None) -> bool | None:
    """Whether two phrases usually stand for each other; None where one is too rare to tell."""
    return not one.usual.isdisjoint(other.usual) if one and other else None


def meaning(phrase: Entry, code: str) -> Meaning | None:
    """What a phrase of a language is in English; None for a rare one."""
    return _meanings().get((code, phrase.part, phrase.plain))


@cache
def _meanings() -> dict[_Phrase, Meaning]:
    found: dict[_Phrase, Meaning] = {}
    for row in _TABLE.read_text("utf-8").splitlines():
        if row.startswith("#"):
            continue
        code, part, phrase, often, once = row.split("\t")
        usual = frozenset(often.split("; "))
        found[code, part, phrase] = Meaning(usual, usual.union(filter(None, once.split("; "))))
        found.update({(_PIVOT, part, each): Meaning(frozenset({each}), frozenset({each})) for each in usual})
    return found
