"""FCT007: agenda session."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.sessions import find_misspelt, find_sessions
from drafter.model.symbols import GENERAL_ASSEMBLY

_REACH = 90
"""Characters between the words for provisional agenda and the session."""
_FAR = 10
"""No resolution of sessions 75 to 77 puts an item on the agenda of a session further ahead."""


@rule(
    "FCT007",
    "agenda-session",
    scope=Scope.TEXT,
    summary="An item goes on the provisional agenda of a session to come.",
    why="When a text is rolled forward, the ordinal of its last paragraph is what is forgotten.",
    source="Provisional agendas named in resolutions of sessions 75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    organs=(GENERAL_ASSEMBLY,),
    examples=(
        Example(
            "en",
            "session: 81\noperative: [Decides: to include it in the provisional agenda of its seventy-third session.]",
            "session: 81\noperative: [Decides: to include it in the provisional agenda of its eighty-third session.]",
        ),
        Example(
            "fr",
            "session: 81\noperative: [Décide: d’inscrire à l’ordre du jour provisoire de sa soixante-treizième "
            "session.]",
            "session: 81\noperative: [Décide: d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-troisième "
            "session.]",
        ),
        Example(
            "zh",
            "session: 81\noperative: [决定: 列入大会第七十三届会议临时议程。]",
            "session: 81\noperative: [决定: 列入大会第八十三届会议临时议程。]",
        ),
    ),
)
def agenda_session(draft: Draft) -> Iterator[Fault]:
    """Hold the session beside the words for provisional agenda against the text's own."""
    own = draft.session
    if own is None or own.kind != "regular":
        return
    for found in draft.found(_agenda(draft.language.words["provisional-agenda"])):
        text = found.piece.text
        start = max(0, found.start - _REACH)
        for mention in find_sessions(text[start : found.end + _REACH], draft.language):
            span = start + mention.start, start + mention.end
            number = mention.session.number
            lies_between = (span[0] >= found.end) != (draft.language.code == "zh")
            if mention.session.kind != "regular" or not lies_between or own.number < number <= own.number + _FAR:
                continue
            if any(slip.start <= span[0] < slip.end for slip in find_misspelt(text, draft.language)):
                continue  # of “eighty second session” FCT014 speaks
            when = "is over or under way" if number <= own.number else "is long to come"
            message = f"The text is of session {own.number}; session {number} {when}."
            mild = Severity.NOTE if number == own.number else None  # it may be the agenda that the text stands under
            yield found.piece.fault(span, message, "Mend the session.", severity=mild)


@cache
def _agenda(pattern: str) -> Sought:
    longest = max(re.findall(r"\w+", pattern), key=len)
    return Sought(pattern.replace(" ", "[ \u00a0]"), near=longest[1:], flags=re.I)  # it may begin with a capital
