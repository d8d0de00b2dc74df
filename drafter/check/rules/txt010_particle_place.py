"""TXT010: particle place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Lexicon, lexicon
from drafter.model.symbols import KEPT


@rule(
    "TXT010",
    "particle-place",
    scope=Scope.TEXT,
    summary="“Also” and “further” stand at their place in the opening phrase.",
    why="English has “Recalling also” in recitals and “Also welcomes” in operative paragraphs; French, Spanish, "
    "Russian and Arabic put the particle behind the verb, Chinese before it.",
    source="Facts on UN house style 1.6: 5,869 places against 10 in English recitals, 4,940 against 8 in operative "
    "paragraphs (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            "preamble: [Recalling: its resolution 60/1, Also recalling: its resolution 70/1]",
            "preamble: [Recalling: its resolution 60/1, Recalling also: its resolution 70/1]",
        ),
        Example(
            "fr",
            "operative: [Prie: les États, Également prie: les organes]",
            "operative: [Prie: les États, Prie également: les organes]",
        ),
        Example(
            "zh",
            "preamble: [回顾: 其第60/1号决议, 回顾又: 其第70/1号决议]",
            "preamble: [回顾: 其第60/1号决议, 又回顾: 其第70/1号决议]",
        ),
    ),
)
def particle_place(draft: Draft) -> Iterator[Fault]:
    """Look for opening phrases that the list does not know, and knows once their particle is moved."""
    words = lexicon(draft.language.code)
    for opening in draft.openings:
        line, part = opening.line, opening.line.part
        if not line.verb:
            continue
        if two := _two(line.verb, words):
            message = f"“{line.verb}” has two particles."
            yield Fault(message, line.origin, f"Keep “{two[0]}” or “{two[1]}”.", line.verb)
        elif opening.phrase is None and (right := words.with_particle_moved(line.verb, part)):
            message = f"The particle in “{line.verb}” stands at the wrong place."
            yield Fault(message, line.origin, f"Write “{right}”.", line.verb, 0, right)


@lru_cache(maxsize=KEPT)
def _two(verb: str, words: Lexicon) -> tuple[str, str] | None:
    """Both particles, where a phrase holds both, or the first twice as Chinese sets it."""
    one, other = words.particles
    if words.code == "zh":
        return (one, other) if verb[:2] in (one + one, one + other, other + one, other + other) else None
    padded = f" {verb.lower()} "
    return (one, other) if f" {one} " in padded and f" {other} " in padded else None
