"""Paragraphs that did their work last time: listed for a decision, never dropped."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.dates import find_cited, find_dates
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

_FIRST_YEAR = 1945
_SHOWN = 60
"""Characters of a paragraph that a question quotes."""


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Ask about a paragraph that speaks of an event with a date since the text before the last."""
    if site.region not in ("preamble", "operative"):
        return
    since = _FIRST_YEAR + cycle.session - cycle.interval
    cited = find_cited(site.text, cycle.language)
    events = [
        each
        for each in find_dates(site.text, cycle.language)
        if each.date.year >= since and not any(c.start <= each.start < c.end for c in cited)
    ]
    if events:
        quoted = site.text[:_SHOWN] + "…" * (len(site.text) > _SHOWN)
        yield Proposal(
            Kind.SPENT,
            Certainty.OPEN,
            f"It speaks of {events[0].date.isoformat()}, an event of the last cycle: keep it, renew it or drop it.",
            quoted,
            quoted,
            site.number,
            origin=site.origin,
        )
