"""Reports and other documents of the last session: their successors have numbers that are not known yet."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.model.front import Session
from drafter.model.symbols import Symbol, find_symbols
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

BLANK = "[…]"
"""What stands for a number that is to be filled in; negotiators and editors read brackets as open."""


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Propose A/81/[…] for A/79/302: the series goes on, the number is to be filled in."""
    for start, end, symbol in find_symbols(site.text):
        if symbol.session != Session(cycle.session):
            continue
        old = site.text[start:end]
        head, session, _ = old.partition(f"/{cycle.session}/")
        if session:
            yield Proposal(
                Kind.DOCUMENT,
                Certainty.LIKELY,
                "A document of the last session; fill in the number of its successor.",
                old,
                f"{head}/{cycle.next}/{BLANK}{_joint(symbol, cycle)}",
                site.number,
                start,
                end,
                origin=site.origin,
            )


def _joint(symbol: Symbol, cycle: Cycle) -> str:
    """The other symbol of the document: S/2026/[…] for S/2024/600."""
    if symbol.joint is None:
        return ""
    series, *year = symbol.joint.elements[:2]
    shown = int(year[0]) + cycle.interval if year and year[0].isdecimal() else BLANK
    return f"-{series}/{shown}/{BLANK}"
