"""Sessions that a text names: those ahead of it move on by the interval."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.language.sessions import SessionMention, find_sessions, written
from drafter.update.cycle import Cycle
from drafter.update.dates import years
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Propose the next session for each that lies ahead, and ask about those that may mean the present one."""
    for mention in find_sessions(site.text, cycle.language):
        if mention.session.kind == "regular" and (judged := _judged(site, mention, cycle)):
            certainty, why = judged
            moved = replace(mention.session, number=mention.session.number + cycle.interval)
            yield Proposal(
                Kind.SESSION,
                certainty,
                why,
                site.text[mention.start : mention.end],
                written(moved, mention, site.text, cycle.language),
                site.number,
                mention.start,
                mention.end,
                origin=site.origin,
            )


def _judged(site: Site, mention: SessionMention, cycle: Cycle) -> tuple[Certainty, str] | None:
    """How sure a move is; None where the session is history."""
    ahead = mention.session.number - cycle.session
    if ahead == cycle.interval and site.region == "operative":
        if cycle.is_steady and _is_short(site, cycle) and _last_year(site, cycle) <= cycle.opened:
            return Certainty.CERTAIN, "The Assembly looks forward by the same number of sessions as last time."
        return (
            Certainty.LIKELY,
            "The Assembly looks forward, though paragraph or interval may change.",
        )
    if 0 < ahead <= _HORIZON:
        return Certainty.LIKELY, "A session that lay ahead of the last text, though not by its interval."
    if ahead == 0:
        return Certainty.LIKELY, "The session of the last text, which is now another."
    if -_HORIZON <= ahead < 0:
        return (
            Certainty.OPEN,
            "A session of the Assembly shortly before the last text: history, unless the fact recurs.",
        )
    if site.region != "note" and _last_year(site, cycle) >= cycle.opened - _LATELY:
        return Certainty.OPEN, "Another body's session, if it is no old one of the Assembly: has it met again?"
    return None


def _is_short(site: Site, cycle: Cycle) -> bool:
    """Whether a paragraph is one request or decision; longer ones are seldom taken over as they stand."""
    return len(site.text) <= (_LONGEST_HAN if cycle.language.code == "zh" else _LONGEST)


_LONGEST = 550
_LONGEST_HAN = 170
"""Characters; Chinese says in one what others say in three."""


def _last_year(site: Site, cycle: Cycle) -> int:
    """The last year that a text names outside resolutions and titles; the present one where it names none."""
    return max((int(site.text[start:end]) for start, end in years(site, cycle)), default=cycle.opened)


_HORIZON = 5
"""Sessions that a text looks ahead at most; what lies further has a date of its own."""
_LATELY = 2
"""Years before the last text in which the facts it reported lie."""
