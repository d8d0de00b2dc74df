"""FCT012: resolution to come."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.symbol_slips import LAST_REGULAR
from drafter.findings import Severity
from drafter.language.mentions import find_resolutions
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import GENERAL_ASSEMBLY


@rule(
    "FCT012",
    "resolution-to-come",
    scope=Scope.TEXT,
    summary="Resolutions that are cited were adopted before the text.",
    why="A session later than the text's own is a slip: 82/18 for 78/18.",
    source="Sessions of the General Assembly: one a year, from September on.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            'session: 81\npreamble: ["Recalling its resolution 87/18"]',
            'session: 81\npreamble: ["Recalling its resolution 77/18"]',
        ),
        Example("ru", "session: 81\ntitle: О резолюции 87/18", "session: 81\ntitle: О резолюции 77/18"),
    ),
)
def resolution_to_come(draft: Draft) -> Iterator[Fault]:
    """Hold the session of each number of the Assembly against the text's own, whatever date stands beside it."""
    own = draft.session
    if own is None or own.kind != "regular":
        return
    for piece in draft.pieces:
        for mention in find_resolutions(piece.text, doubtful=True) if "/" in piece.text else ():
            number = mention.target
            if not isinstance(number, ResolutionNumber) or number.organ != GENERAL_ASSEMBLY or number.session is None:
                continue
            if number.session.kind == "regular" and own.number < number.session.number <= LAST_REGULAR:
                message = f"Resolution {number} is of a session after this text's ({own.number})."
                yield piece.fault((mention.start, mention.end), message, "Look the number up.")
