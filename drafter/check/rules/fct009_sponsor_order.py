"""FCT009: sponsor order."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.states import find_state
from drafter.findings import Severity
from drafter.language import Language, language


@rule(
    "FCT009",
    "sponsor-order",
    scope=Scope.TEXT,
    summary="Sponsors stand in the order of their names.",
    why="Lists of States are alphabetical in each language; Chinese keeps the English order, which is accepted "
    "everywhere.",
    source="Facts on UN house style 2.4, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted=False,
    examples=(Example("en", "sponsors: [GNQ, CMR]", "sponsors: [CMR, GNQ]"),),
)
def sponsor_order(draft: Draft) -> Iterator[Fault]:
    """Hold the sponsors against their order; spoken of only where all are known States."""
    given = [sponsor.name for sponsor in draft.front.sponsors]
    states = [find_state(name, draft.language.code) for name in given]
    if len(given) < 2 or None in states:
        return
    english = [state.name("en") for state in states if state]
    if english == language("en").collate(english):
        return
    at = _astray(english, language("en")) if draft.language.code == "zh" else _astray(given, draft.language)
    if at is not None:
        message = "The sponsors do not stand in the order of their names."
        yield Fault(message, draft.place("sponsors"), "Bring them into order.", given[at])


def _astray(names: list[str], language: Language) -> int | None:
    """Which name stands out of order: the one without which the others are in order, or the first that is misplaced."""
    ordered = language.collate(names)
    if names == ordered:
        return None
    for at in range(len(names)):
        rest = names[:at] + names[at + 1 :]
        if rest == language.collate(rest):
            return at
    return next(at for at, (name, due) in enumerate(zip(names, ordered, strict=True)) if name != due)
