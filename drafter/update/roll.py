"""Gathering the proposals for a text, and making those that are wanted."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from drafter.errors import UsageError
from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.update import dates, documents, front, periods, recalls, sessions, spent
from drafter.update.cycle import Cycle, cycle_of
from drafter.update.front import NOTHING, Known
from drafter.update.proposals import Certainty, Proposal, named
from drafter.update.texts import Site, replaced, sites

_FINDERS = (
    sessions.propose,
    recalls.propose,
    documents.propose,
    dates.propose,
    periods.propose,
    spent.propose,
)
"""In order of precedence: of two proposals for the same words the earlier finder's stands."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A text, its cycle and all that is proposed, in the order of the text."""

    resolution: Resolution
    cycle: Cycle
    texts: tuple[Site, ...]
    proposals: tuple[Proposal, ...]
    known: Known = NOTHING

    def of(self, *certainties: Certainty) -> list[Proposal]:
        """The proposals of some certainty that would change something."""
        return [each for each in self.proposals if each.certainty in certainties and each.changes]


def plan(  # noqa: PLR0913 - the facts of a cycle
    resolution: Resolution,
    language: Language,
    *,
    session: int | None = None,
    adopted: str | None = None,
    date: datetime.date | None = None,
    known: Known | None = None,
) -> Plan:
    """Propose what changes when a text comes back.

    Args:
        resolution: the old text.
        language: of the text.
        session, adopted, date: as in `cycle_of`.
        known: facts of the new document.

    Raises:
        UsageError: nothing in the text recurs, or the session asked for is not ahead.

    """
    texts = sites(resolution)
    cycle = cycle_of(resolution, texts, language, session=session, adopted=adopted, date=date)
    found: list[Proposal] = []
    for site in texts:
        found += _without_overlap(each for finder in _FINDERS for each in finder(site, cycle))
    if not found:
        raise UsageError("nothing in the text recurs: no session ahead, no resolution of its own history, no date")
    known = known or NOTHING
    proposals = [*front.propose(resolution, cycle, known), *found]
    return Plan(resolution, cycle, tuple(texts), tuple(named(proposals, [site.text for site in texts])), known)


def _without_overlap(proposals: Iterable[Proposal]) -> list[Proposal]:
    kept: list[Proposal] = []
    for each in proposals:
        if not any(each.start < other.end and other.start < each.end for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def rolled(made: Plan, wanted: Iterable[Proposal] | None = None) -> Resolution:
    """The new text: the wanted proposals made; without a choice, the certain and the likely ones."""
    chosen = made.of(Certainty.CERTAIN, Certainty.LIKELY) if wanted is None else list(wanted)
    changes: dict[int, list[tuple[int, int, str]]] = {}
    for each in chosen:
        if each.site >= 0 and each.changes and not each.whole:
            changes.setdefault(each.site, []).append((each.start, each.end, each.new))
    removed = {each.site for each in chosen if each.whole and not each.new}
    for each in chosen:
        if each.whole and each.new:
            changes[each.site] = [(0, len(made.texts[each.site].text), each.new)]
    keys = {each.key for each in chosen if each.site < 0 and each.changes}
    return front.moved(replaced(made.resolution, changes, removed), made.cycle, made.known, keys)
