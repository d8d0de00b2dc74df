"""Which opening verbs of two languages stand in the place of each other: what English verbs each has been for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from drafter.language.lexicon import Part

_TABLE = Path(__file__).parent / "data" / "counterparts.tsv"
_PIVOT = "en"


def senses(verb: str, part: Part, code: str) -> frozenset[str]:
    """The English verbs that a verb may stand for; none for one that is too rare to tell.

    Two that share none say different things: of 62,000 pairs in versions of session 77, judged by sessions 75 and 76,
    one in a thousand shared none.

    Args:
        verb: without particle and manner, as `Entry.verb` has it.
        part: where it opens a paragraph.
        code: its language.

    """
    return _senses().get((part, code, verb.lower()), frozenset())


@cache
def _senses() -> dict[tuple[str, str, str], frozenset[str]]:
    found: dict[tuple[str, str, str], frozenset[str]] = {}
    for row in _TABLE.read_text(encoding="utf-8").splitlines():
        if row.startswith("#"):
            continue
        part, code, verb, listed = row.split("\t")
        meant = frozenset(listed.lower().split("|"))
        found[part, code, verb.lower()] = meant
        found.update({(part, _PIVOT, each): frozenset({each}) for each in meant})
    return found
