"""TXT012: chain order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.dates import CitedResolution

_RESOLUTIONS = 400
_PAIR = 2
_LONG = 3
"""Resolutions of which more are a list that may run from the latest back."""


@rule(
    "TXT012",
    "chain-order",
    scope=Scope.TEXT,
    summary="A chain of resolutions runs from the oldest to the newest.",
    why="751 of 761 chains of three and more do, and 298 of 302 pairs.",
    source="Facts on UN house style 1.2, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    examples=(
        Example(
            "en",
            "preamble:\n- Recalling: its resolutions 60/1 of 16~September 2005, 77/18 of 21~November 2022 and 70/1 of "
            "25~September 2015",
            "preamble:\n- Recalling: its resolutions 60/1 of 16~September 2005, 70/1 of 25~September 2015 and 77/18 of "
            "21~November 2022",
        ),
        Example(
            "fr",
            "preamble:\n- Rappelant: ses résolutions 70/1 du 25~septembre 2015 et 60/1 du 16~septembre 2005",
            "preamble:\n- Rappelant: ses résolutions 60/1 du 16~septembre 2005 et 70/1 du 25~septembre 2015",
        ),
    ),
)
def chain_order(draft: Draft) -> Iterator[Fault]:
    """Hold the dates of each chain against one another."""
    for piece, chain in draft.chains:
        for before, after in pairwise(chain):
            if _is_older(after, before):
                message = f"Resolution {after.number} is older than {before.number}, which stands before it."
                span = after.resolution.start, after.resolution.end
                wavers = _is_newest_first(chain) or (len(chain) == _PAIR and draft.front.kind.is_adopted)
                severity = Severity.NOTE if wavers else None
                yield piece.fault(span, message, "Bring the chain into the order of the dates.", severity=severity)
                break


def _is_older(after: CitedResolution, before: CitedResolution) -> bool:
    """Whether a resolution was adopted before the one it follows; those of one session may stand by their numbers."""
    one, other = before.number, after.number
    by_number = one.session == other.session and one.number < other.number
    return after.date.date < before.date.date and not by_number and not _is_decision(after)


def _is_newest_first(chain: list[CitedResolution]) -> bool:
    """Whether a long chain runs backwards throughout, as official texts let some of the latest resolutions do."""
    return len(chain) > _LONG and all(after.date.date <= before.date.date for before, after in pairwise(chain))


def _is_decision(cited: CitedResolution) -> bool:
    """Decisions are numbered from 401 on; a list puts them behind the resolutions."""
    return cited.number.number > _RESOLUTIONS and cited.number.session is not None and not cited.number.in_brackets
