"""Resolutions that a text recalls: the text just adopted joins the chain, or takes the place of the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.dates import CitedResolution, find_cited
from drafter.language.mentions import find_resolutions
from drafter.language.shape import Dated
from drafter.update.cycle import Cycle
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

Chain = list[CitedResolution]

_LIST_GLUE = re.compile(r"号?[\s\u00a0,،、;]*(?:and|et|y|e|и|和|و)?[\s\u00a0]*", re.I)
_SURE_CHAIN = 3
"""Resolutions from which on a chain that ends one interval ago is the text's own history."""


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Propose where the adopted text belongs, in chains and in single citations with and without date."""
    if cycle.adopted is None:
        return
    dated: set[int] = set()
    for chain in _chains(site.text, cycle):
        dated.update(cited.resolution.start for cited in chain)
        if any(cited.number == cycle.adopted for cited in chain):
            continue
        if len(chain) > 1:
            yield from _appended(site, chain, cycle)
        else:
            yield from _replaced(site, chain[0], cycle)
    for mention in find_resolutions(site.text):
        if mention.start not in dated and str(mention.target) in cycle.predecessors:
            yield _proposal(
                site,
                (mention.start, mention.end, cycle.language.resolution_number(str(cycle.adopted))),
                Certainty.LIKELY,
                "The last text speaks of the one before it; now it is the last text that is meant.",
            )


def _chains(text: str, cycle: Cycle) -> list[Chain]:
    """Resolutions with dates, those of one list together."""
    chains: list[Chain] = []
    for cited in find_cited(text, cycle.language):
        if chains and _LIST_GLUE.fullmatch(text, chains[-1][-1].end, cited.start):
            chains[-1].append(cited)
        else:
            chains.append([cited])
    return chains


def _appended(site: Site, chain: Chain, cycle: Cycle) -> Iterator[Proposal]:
    """A chain whose last member is the text before grows by the adopted text.

    What stands before stays untouched where the chain is written as the language writes it; another is written anew,
    which is likely at most.
    """
    last = chain[-1].number
    if not cycle.is_last(last) or cycle.date is None:
        return
    members = [Dated(str(cited.number), cited.date.date) for cited in chain]
    grown = cycle.language.citations([*members, Dated(str(cycle.adopted), cycle.date)])
    first, end = chain[0].start, _end(site, chain[-1], cycle)
    old, as_written = site.text[first:end], cycle.language.citations(members)
    is_regular = _spaced(old) == _spaced(as_written)
    shared = _shared(as_written, grown) if is_regular else 0
    known = str(last) in cycle.predecessors
    certain = is_regular and (known or (not cycle.predecessors and len(chain) >= _SURE_CHAIN))
    yield _proposal(
        site,
        (first + shared, end, grown[shared:]),
        Certainty.CERTAIN if certain and site.region == "preamble" else Certainty.LIKELY,
        "The chain of recalled resolutions gains the text just adopted.",
    )


def _end(site: Site, cited: CitedResolution, cycle: Cycle) -> int:
    """Where a citation ends; the Chinese word behind a number belongs to it."""
    return cited.end + (cycle.language.code == "zh" and site.text.startswith("号", cited.end))


def _shared(left: str, right: str) -> int:
    """How many characters two strings have in common at their start."""
    return next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def _replaced(site: Site, cited: CitedResolution, cycle: Cycle) -> Iterator[Proposal]:
    """A single citation of the text before becomes one of the text just adopted."""
    if not cycle.is_last(cited.number) or cycle.date is None:
        return
    known = str(cited.number) in cycle.predecessors
    if cycle.predecessors and not known:
        return
    written = cycle.language.resolution(Dated(str(cycle.adopted), cycle.date))
    end = _end(site, cited, cycle)
    yield _proposal(
        site,
        (cited.start, end, written),
        Certainty.CERTAIN if known and site.region == "preamble" else Certainty.LIKELY,
        "The most recent resolution on the matter is now the text just adopted.",
    )


def _proposal(site: Site, span: tuple[int, int, str], certainty: Certainty, why: str) -> Proposal:
    start, end, new = span
    return Proposal(Kind.RECALL, certainty, why, site.text[start:end], new, site.number, start, end, origin=site.origin)
