"""Dates and years that may follow the interval: those ahead of the last text move with it, the rest are questions.

Measured on recurring texts of sessions 75 to 77: of years that lay within the interval ahead, nine in ten moved on; of
those of the session itself six in ten; of earlier ones four in ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.dates import DateMention, find_cited, find_dates
from drafter.update.cycle import Cycle
from drafter.update.predecessors import SLOWEST
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

YEAR = re.compile(r"(?<![\d/.(-])(?:19|20)\d\d(?![\d/)-])")
_LOOKING_AHEAD = ("title", "operative", "annex")
"""Regions in which a year ahead is a term that is set anew."""


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Propose the next year for those ahead, and ask about those since the last session opened.

    Full dates that have passed are no question of their own: `spent` asks about the paragraph. Nor are years far ahead,
    such as that of the 2030 Agenda: they are goals, and what comes back every year or two leaves them where they are.
    """
    dated = [(each.start, each.end) for each in find_dates(site.text, cycle.language)]
    spans = list(_spans(site))
    for span in spans:
        yield from _of_span(site, span, cycle)
    for start, end in years(site, cycle):
        if _within(start, [span.span() for span in spans]):
            continue
        year = int(site.text[start:end])
        is_date = _within(start, dated)
        is_term = 0 < year - cycle.opened <= cycle.interval + is_date and site.region in _LOOKING_AHEAD
        is_term &= end - start < len(site.text.strip())  # a year alone heads a column, and moves with its neighbours
        is_goal = year > cycle.opened + 2 * cycle.interval and not is_date
        if year < cycle.opened or is_goal or (is_date and not is_term and site.region in EVENTS):
            continue
        yield Proposal(
            Kind.DATE,
            Certainty.LIKELY if is_term else Certainty.OPEN,
            "A term ahead of the last text, which is set anew."
            if is_term
            else "A year of the last cycle: does it recur?",
            site.text[start:end],
            str(year + cycle.interval),
            site.number,
            start,
            end,
            origin=site.origin,
        )


def _spans(site: Site) -> Iterator[re.Match[str]]:
    """Spans of years, such as a biennium or a decade: "2022–2023"; those in titles left out."""
    apart = [match.span() for match in _TITLES.finditer(site.text)]
    return (match for match in _SPAN.finditer(site.text) if not _within(match.start(), apart))


def _of_span(site: Site, span: re.Match[str], cycle: Cycle) -> Iterator[Proposal]:
    """A span moves on as a whole, by its own length; of one longer than any cycle the end is asked about.

    A move is likely where the next text comes when one of just that length is over, a question where it may still run.
    """
    first, last = int(span[1]), int(span[3])
    length = last - first + 1
    if length < 1 or last < cycle.opened:
        return
    if length <= SLOWEST:
        is_next = first >= cycle.opened and cycle.interval % length == 0 and site.region in _LOOKING_AHEAD
        step = cycle.interval if is_next else length
        certainty = Certainty.LIKELY if is_next else Certainty.OPEN
        why = "A span of years as long as the cycle, which is set anew." if is_next else "A span of years: is it over?"
        new = f"{first + step}{span[2]}{last + step}"
    elif last <= cycle.opened + cycle.interval:
        certainty, why, new = Certainty.OPEN, "A span of years that is over when the text comes back.", span[0]
    else:
        return
    yield Proposal(Kind.DATE, certainty, why, span[0], new, site.number, span.start(), span.end(), origin=site.origin)


_SPAN = re.compile(r"(?<![\d/.])((?:19|20)\d\d)([ \u00a0]?[–—\u2011-][ \u00a0]?|年?至)((?:19|20)\d\d)(?![\d/])")

EVENTS = ("preamble", "operative")
"""Regions that tell of events."""


def years(site: Site, cycle: Cycle) -> Iterator[tuple[int, int]]:
    """Where a text names years, those of resolutions and in titles left out."""
    apart = [(each.start, each.end) for each in find_cited(site.text, cycle.language)]
    apart += [match.span() for match in _TITLES.finditer(site.text)]
    return (match.span() for match in YEAR.finditer(site.text) if not _within(match.start(), apart))


def events(site: Site, cycle: Cycle) -> list[DateMention]:
    """Full dates of what happened since the text before the old one, those of resolutions left out."""
    cited = [(each.start, each.end) for each in find_cited(site.text, cycle.language)]
    return [
        each
        for each in find_dates(site.text, cycle.language)
        if cycle.opened - cycle.interval <= each.date.year
        and (cycle.date is None or each.date <= cycle.date)
        and not _within(each.start, cited)
    ]


_TITLES = re.compile(r"“[^”]*”|«[^»]*»|《[^》]*》|”[^“”]*“")


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)
