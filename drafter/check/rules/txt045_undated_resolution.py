"""TXT045: undated resolution."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise

from drafter.check.draft import Draft
from drafter.check.pieces import Citations
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.resolutions import record
from drafter.findings import Severity
from drafter.language.chains import joint_of
from drafter.language.mentions import Mention, find_resolutions
from drafter.language.shape import Language
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import GENERAL_ASSEMBLY


@rule(
    "TXT045",
    "undated-resolution",
    scope=Scope.TEXT,
    summary="Each resolution of a chain has its date; only those of one day share one.",
    why="A date that was left out makes its resolution one of the day that stands behind the next.",
    source="Facts on UN house style 1.7: resolutions cited in the text carry number and date; index of adoption dates "
    "(Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its resolutions 60/1, 70/1 of 25~September 2015 and 77/18 of 21~November 2022"]',
            'preamble: ["Recalling its resolutions 74/256 and 74/257 of 27~December 2019"]',
        ),
        Example(
            "zh",
            "preamble: [回顾其第60/1号和2015年9月25日第70/1号决议]",
            "preamble: [回顾其2005年9月16日第60/1号和2015年9月25日第70/1号决议]",
        ),
    ),
)
def undated_resolution(draft: Draft) -> Iterator[Fault]:
    """Look for members of a chain without date whose neighbour's date is not theirs."""
    met: set[ResolutionNumber] = set()
    for citations in draft.citations:
        dated = {each.resolution.start: each.date.date for each in citations.certain}
        mentions = [each for each in find_resolutions(citations.piece.text) if _is_ours(each)]
        if len(mentions) > len(dated):
            yield from _undated(citations, mentions, dated, draft.language, met)
        met |= {each.number for each in citations.certain}


def _is_ours(mention: Mention) -> bool:
    return isinstance(mention.target, ResolutionNumber) and mention.target.organ == GENERAL_ASSEMBLY


def _undated(
    citations: Citations,
    mentions: list[Mention],
    dated: dict[int, datetime.date],
    language: Language,
    met: set[ResolutionNumber],
) -> Iterator[Fault]:
    """The faults of one text; a last member whose date an earlier text gave (`met`) needs none."""
    text, bounds = citations.piece.text, {each.resolution.start: (each.start, each.end) for each in citations.certain}
    for one, other in pairwise(mentions):
        start, end = bounds.get(one.start, (0, one.end))[1], bounds.get(other.start, (other.start, 0))[0]
        is_joined = bool(joint_of(language).fullmatch(text, start, end))
        first, second = dated.get(one.start), dated.get(other.start)
        if is_joined and first is None and second is not None:
            yield from _fault(citations, one, second, language)
        elif is_joined and second is None and first is not None and other is mentions[-1]:
            if other.target in met:
                continue
            yield from _fault(citations, other, first, language)


def _fault(citations: Citations, undated: Mention, beside: datetime.date, language: Language) -> Iterator[Fault]:
    found = record(undated.target) if isinstance(undated.target, ResolutionNumber) else None
    if found and beside not in found.dates:
        message = f"Resolution {undated.target} stands without its date in the chain."
        hint = f"It was adopted on {language.date(found.dates[0])}."
        yield citations.piece.fault((undated.start, undated.end), message, hint)
