"""Paragraphs that did their work last time: listed for a decision, never dropped."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.update.cycle import Cycle
from drafter.update.dates import EVENTS, events
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

_SHOWN = 60
"""Characters of a paragraph that a question quotes."""


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Ask about a paragraph that speaks of an event with a date since the text before the last."""
    if site.region not in EVENTS:
        return
    if happened := events(site, cycle):
        quoted = site.text[:_SHOWN] + "…" * (len(site.text) > _SHOWN)
        yield Proposal(
            Kind.SPENT,
            Certainty.OPEN,
            f"It speaks of {happened[0].date.isoformat()}, an event of the last cycle: keep it, renew it or drop it.",
            quoted,
            quoted,
            site.number,
            origin=site.origin,
            whole=site.is_whole,
        )
