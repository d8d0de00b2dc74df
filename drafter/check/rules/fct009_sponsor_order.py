"""FCT009: sponsor order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.states import find_state
from drafter.findings import Severity
from drafter.language import language


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
    examples=(
        Example("en", "sponsors: [GNQ, CMR]", "sponsors: [CMR, GNQ]"),
        Example("es", "sponsors: [KIR, FRA]", "sponsors: [FRA, KIR]"),
    ),
)
def sponsor_order(draft: Draft) -> Iterator[Fault]:
    """Hold the sponsors against their order; a name of no State may belong anywhere."""
    code = draft.language.code
    states = [(at, each.name, find_state(each.name, code)) for at, each in enumerate(draft.front.sponsors)]
    known = [(at, name, state.name("en")) for at, name, state in states if state]
    if len(known) < 2:
        return
    places, given, english = zip(*known, strict=True)
    out = [_out_of_order(given, draft.language.collate(given))] if code != "zh" else []
    out.append(_out_of_order(english, language("en").collate(english)))
    if all(out):
        first = places[min(out, key=len)[0]]
        at = draft.places(f"sponsors.{first}") or draft.place("sponsors")
        yield Fault("The sponsors do not stand in the order of their names.", at, "Bring them into order.")


def _out_of_order(names: Sequence[str], ordered: Sequence[str]) -> list[int]:
    """The positions of the names that have to move, so that they come into an order."""
    if list(names) == list(ordered):
        return []
    stay = SequenceMatcher(None, names, ordered, autojunk=False).get_matching_blocks()
    moves = set(range(len(names))) - {at for block in stay for at in range(block.a, block.a + block.size)}
    return sorted(moves)
