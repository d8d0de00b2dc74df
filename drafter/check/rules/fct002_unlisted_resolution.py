"""FCT002: unlisted resolution."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import NUMBERED, Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.resolutions import record
from drafter.findings import Severity
from drafter.language.mentions import find_resolutions
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import GENERAL_ASSEMBLY


@rule(
    "FCT002",
    "unlisted-resolution",
    scope=Scope.TEXT,
    summary="Resolutions of the Assembly that are cited are in the index.",
    why="One that the index does not hold may be new, or mistyped.",
    source="Index of adoption dates, from the official texts of sessions 74 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its resolution 77/918 of 21~November 2022"]',
            'preamble: ["Recalling its resolution 77/18 of 21~November 2022"]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant sa résolution 77/918 du 21~novembre 2022"]',
            'preamble: ["Rappelant sa résolution 77/18 du 21~novembre 2022"]',
        ),
        Example(
            "zh", 'preamble: ["回顾其2022年11月21日第77/918号决议"]', 'preamble: ["回顾其2022年11月21日第77/18号决议"]'
        ),
    ),
)
def unlisted_resolution(draft: Draft) -> Iterator[Fault]:
    """Look every number up."""
    yield from draft.doubted("unknown-resolution", "bad-resolution")
    known = dict(draft.front.known)
    for piece in draft.holding(*NUMBERED):
        for mention in find_resolutions(piece.text):
            number = mention.target
            if not isinstance(number, ResolutionNumber) or number.organ != GENERAL_ASSEMBLY:
                continue
            if record(number) is None and record(number.whole) is None and str(number) not in known:
                message = f"The index holds no resolution {number}."
                hint = "If it is right, give its date under “known”."
                yield piece.fault((mention.start, mention.end), message, hint)
