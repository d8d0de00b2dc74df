"""Sessions that a text names: those ahead of it move on by the interval."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.language.session_lists import ListedSession, another, find_listed
from drafter.language.sessions import SessionMention, find_sessions, written
from drafter.update.cycle import HORIZON, Cycle
from drafter.update.dates import years
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Propose the next session for each that lies ahead, and ask about those that may mean the present one."""
    for mention in find_sessions(site.text, cycle.language):
        if mention.session.kind == "regular" and (judged := _judged(site, mention, cycle)):
            moved = replace(mention.session, number=mention.session.number + cycle.interval)
            yield _proposal(site, mention, judged, written(moved, mention, site.text, cycle.language))
    for listed in find_listed(site.text, cycle.language):
        if judged := _judged_among(site, listed, cycle):
            moved_on = another(listed, listed.number + cycle.interval, site.text, cycle.language)
            yield _proposal(site, listed, judged, moved_on)


def _proposal(site: Site, found: SessionMention | ListedSession, judged: Judgement, new: str) -> Proposal:
    certainty, why = judged
    old = site.text[found.start : found.end]
    return Proposal(Kind.SESSION, certainty, why, old, new, site.number, found.start, found.end, origin=site.origin)


Judgement = tuple[Certainty, str]


def _judged(site: Site, mention: SessionMention, cycle: Cycle) -> Judgement | None:
    """How sure a move is; None where the session is history."""
    ahead = mention.session.number - cycle.session
    if ahead == cycle.interval and site.region == "operative":
        is_regular = cycle.is_steady and cycle.is_of_main_part
        if is_regular and _is_standing(site, cycle) and _last_year(site, cycle) <= cycle.opened:
            return Certainty.CERTAIN, "The Assembly looks forward by the same number of sessions as last time."
        return (
            Certainty.LIKELY,
            "The Assembly looks forward, though paragraph or interval may change.",
        )
    if 0 < ahead <= HORIZON:
        return Certainty.LIKELY, "A session that lay ahead of the last text, though not by its interval."
    if ahead == 0:
        return Certainty.LIKELY, "The session of the last text, which is now another."
    is_late = site.region != "note" and _last_year(site, cycle) >= cycle.opened - _LATELY
    if is_late and _is_reported(site, mention, cycle):
        return Certainty.LIKELY, "The session that a body reported on; it has met and reported since."
    if is_late and mention.session.number in cycle.running:
        return Certainty.LIKELY, "A body's session, named in the text beside the one before or after it."
    if -HORIZON <= ahead < 0:
        return (
            Certainty.OPEN,
            "A session of the Assembly shortly before the last text: history, unless the fact recurs.",
        )
    if is_late:
        return Certainty.OPEN, "Another body's session, if it is no old one of the Assembly: has it met again?"
    return None


def _judged_among(site: Site, listed: ListedSession, cycle: Cycle) -> Judgement | None:
    """The same of a session among several that share one word; where a range of them began is history."""
    ahead = listed.number - cycle.session
    if 0 <= ahead <= HORIZON:
        return Certainty.LIKELY, "One of several sessions, which lay ahead of the last text."
    if listed.place == "last" and -cycle.interval <= ahead < 0:
        return Certainty.LIKELY, "A range of sessions that ran up to the last text; it runs on."
    if listed.place == "first":
        return None
    if -HORIZON <= ahead < 0:
        return Certainty.OPEN, "One of several sessions shortly before the last text: history, unless the fact recurs."
    if site.region != "note" and _last_year(site, cycle) >= cycle.opened - _LATELY:
        return Certainty.OPEN, "A session of another body: has it met again?"
    return None


def _is_reported(site: Site, mention: SessionMention, cycle: Cycle) -> bool:
    """Whether a session is the one that a report is about: "the report of the Committee on the work of its …"."""
    before, behind = cycle.language.tables["periods"]["reported"]
    text = site.text.replace("\u00a0", " ")
    return bool(
        re.search(f"(?:{before})$", text[: mention.start], re.I) and re.match(behind, text[mention.end :], re.I)
    )


def _is_standing(site: Site, cycle: Cycle) -> bool:
    """Whether a paragraph does no more than ask for a report or put an item on an agenda; others are seldom kept."""
    longest = _LONGEST_HAN if cycle.language.code == "zh" else _LONGEST
    return len(site.text) <= longest and bool(re.search(cycle.language.tables["periods"]["standing"], site.text, re.I))


_LONGEST = 550
_LONGEST_HAN = 170
"""Characters; Chinese says in one what others say in three."""


def _last_year(site: Site, cycle: Cycle) -> int:
    """The last year that a text names outside resolutions and titles; the present one where it names none."""
    return max((int(site.text[start:end]) for start, end in years(site, cycle)), default=cycle.opened)


_LATELY = 2
"""Years before the last text in which the facts it reported lie."""
