"""Anniversaries and spans that count from the present ("the past two years"): questions, since the present moves on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.language.shape import Language
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

_WHY = {
    "anniversaries": "An anniversary: it has passed, or the next one is near.",
    "spans": "It counts from the present, which is another when the text comes back.",
}


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Ask about each of them."""
    for key, why in _WHY.items():
        for match in _pattern(cycle.language, key).finditer(site.text.replace("\u00a0", " ")):
            said = site.text[slice(*match.span())]
            yield Proposal(Kind.PERIOD, Certainty.OPEN, why, said, said, site.number, *match.span(), origin=site.origin)


@cache
def _pattern(language: Language, key: str) -> re.Pattern[str]:
    return re.compile(language.tables["periods"][key], re.I)
