"""Dates and years that may follow the interval: marked for the drafter, never changed unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.dates import find_cited, find_dates
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

_FIRST_YEAR = 1945
"""Session n opens in the autumn n years after this one."""
YEAR = re.compile(r"(?<![\d/.(-])(?:19|20)\d\d(?![\d/)-])")


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Ask about dates and years since the last text; five of six years stay as they are, so none moves unasked."""
    opened = _FIRST_YEAR + cycle.session
    cited = [(each.start, each.end) for each in find_cited(site.text, cycle.language)]
    dated = [(each.start, each.end) for each in find_dates(site.text, cycle.language)]
    for start, end in dated:
        year = int(YEAR.search(site.text, start, end)[0]) if YEAR.search(site.text, start, end) else 0  # type: ignore[index]
        if not _within(start, cited) and year >= opened:
            yield _proposal(site, (start, end), site.text[start:end], Certainty.OPEN, "A date of the last cycle.")
    for match in YEAR.finditer(site.text):
        if _within(match.start(), cited + dated) or int(match[0]) < opened:
            continue
        new = str(int(match[0]) + cycle.interval)
        yield _proposal(site, match.span(), new, Certainty.OPEN, "A year that was present or ahead in the last text.")


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _proposal(site: Site, span: tuple[int, int], new: str, certainty: Certainty, why: str) -> Proposal:
    start, end = span
    return Proposal(Kind.DATE, certainty, why, site.text[start:end], new, site.number, start, end, origin=site.origin)
