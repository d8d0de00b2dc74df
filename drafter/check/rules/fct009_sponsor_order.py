"""FCT009: sponsor order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    out = [_out_of_order(english, language("en").collate(english))]
    if code != "zh":
        out.append(_out_of_order(given, draft.language.collate(given)))
    if None not in out:
        first = places[max(each for each in out if each is not None)]
        at = draft.places(f"sponsors.{first}") or draft.place("sponsors")
        yield Fault("The sponsors do not stand in the order of their names.", at, "Bring them into order.")


def _out_of_order(names: Sequence[str], ordered: Sequence[str]) -> int | None:
    """The position of the first name that stands elsewhere in an order; None where none does."""
    return next((at for at, (name, meant) in enumerate(zip(names, ordered, strict=True)) if name != meant), None)
