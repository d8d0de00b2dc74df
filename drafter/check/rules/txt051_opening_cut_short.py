"""TXT051: opening cut short."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Entry, Lexicon, Part, lexicon
from drafter.model.symbols import KEPT


@rule(
    "TXT051",
    "opening-cut-short",
    scope=Scope.TEXT,
    summary="The colon of a spec stands behind the whole opening phrase, its particle and manner with it.",
    why="What stands before the colon is emphasised: a phrase that is cut in two looks like another verb, and the "
    "cycle of “also” and “further” is counted without its particle. What Word files look like is the matter of WRD012.",
    source="Counted in adopted resolutions of sessions 75 to 77: of a thousand openings two are emphasised in part "
    "(Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    amendments=False,
    examples=(
        Example(
            "en",
            "operative: [Notes: with appreciation the report.]",
            "operative: [Notes with appreciation: the report.]",
        ),
        Example(
            "en", "operative: [Requests: also all States to meet.]", "operative: [Also requests: all States to meet.]"
        ),
        Example(
            "fr",
            "operative: [Note: avec satisfaction le rapport.]",
            "operative: [Note avec satisfaction: le rapport.]",
        ),
        Example("ru", "operative: [принимает: к сведению доклад.]", "operative: [принимает к сведению: доклад.]"),
        Example("ar", "operative: [تحيط علما: مع التقدير بالتقرير.]", "operative: [تحيط علما مع التقدير: بالتقرير.]"),
    ),
)
def opening_cut_short(draft: Draft) -> Iterator[Fault]:
    """Read each paragraph whose phrase is given as if it were not."""
    words = lexicon(draft.language.code)
    for opening in draft.openings:
        line = opening.line
        if not line.verb or not line.origin.column:  # only specs have columns
            continue
        if whole := _whole(line.text, line.verb, line.part, opening.phrase, words):
            message = f"“{line.verb}” is cut short: the phrase is “{whole.phrase}”."
            mild = Severity.NOTE if _stands_alone(opening.phrase, whole) else None
            yield Fault(message, line.origin, f"Write “- {whole.phrase}: …”.", line.verb, severity=mild)


_WINDOW = 40
"""Characters behind a verb in which the next word ends."""


@lru_cache(maxsize=KEPT)
def _whole(text: str, verb: str, part: Part, phrase: Entry | None, words: Lexicon) -> Entry | None:
    """The phrase that goes on in the text; None where it does not."""
    behind = text[len(verb) :][:_WINDOW].replace("\u00a0", " ").split(" ")
    following = behind[0] or behind[min(1, len(behind) - 1)]
    if not following or (phrase and not _may_go_on(phrase, following, words)):
        return None
    found = words.find(text, part)
    if found is None or found.end > len(verb):
        return replace(found.entry, phrase=found.phrase) if found else None
    if words.particles.get(following) != "also":  # “further” may belong to a noun
        return None
    moved = words.with_particle_moved(f"{verb} {following}", part)
    return words.entry(moved, part) if moved else None


def _may_go_on(phrase: Entry, following: str, words: Lexicon) -> bool:
    """Whether a phrase with the word behind it begins a longer one, or a particle or manner stands there."""
    gap, first = ("", following[0]) if words.code == "zh" else (" ", following)
    if first in words.firsts:
        return True
    keys = words.keys[phrase.part]
    for each in {phrase.phrase, phrase.plain, phrase.verb}:
        begun = f"{each[0].lower()}{each[1:]}{gap}{first}"
        at = bisect_left(keys, begun)
        if at < len(keys) and keys[at].startswith(begun):
            return True
    return False


def _stands_alone(phrase: Entry | None, whole: Entry) -> bool:
    """Whether a phrase is more usual than the longer one, which is another verb: Reaffirming, Reaffirming its call."""
    return phrase is not None and phrase.verb != whole.verb and phrase.count > whole.count
