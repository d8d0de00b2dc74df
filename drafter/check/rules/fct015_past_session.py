"""FCT015: past session."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.sessions import find_sessions
from drafter.model.symbols import GENERAL_ASSEMBLY

_FAR = 10
"""No resolution of sessions 75 to 77 asks for anything at a session further ahead."""
_BACK = 7
_FURTHEST = 12
"""Further back than the first, sessions are mostly, than the second always, those of bodies younger than it."""


@rule(
    "FCT015",
    "past-session",
    scope=Scope.TEXT,
    summary="What somebody is asked to do is done at a session to come.",
    why="When a text is rolled forward, the session at which a report is due is forgotten in one paragraph of three.",
    source="Sessions named behind verbs that ask somebody, in resolutions of sessions 75 to 77 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    organs=(GENERAL_ASSEMBLY,),
    adopted_copies_waver=True,  # the session meant may be that of a text that is to be carried out
    examples=(
        Example(
            "en",
            "session: 81\noperative: [Requests: the Secretary-General to report at its seventy-ninth session.]",
            "session: 81\noperative: [Requests: the Secretary-General to report at its eighty-second session.]",
        ),
        Example(
            "es",
            "session: 81\noperative: [Solicita: al Secretario General que la informe en su septuagésimo noveno período "
            "de sesiones.]",
            "session: 81\noperative: [Solicita: al Secretario General que la informe en su octogésimo segundo período "
            "de sesiones.]",
        ),
        Example(
            "zh",
            "session: 81\noperative: [请: 秘书长向大会第七十九届会议提出报告。]",
            "session: 81\noperative: [请: 秘书长向大会第八十二届会议提出报告。]",
        ),
    ),
)
def past_session(draft: Draft) -> Iterator[Fault]:
    """Hold each session behind a verb that asks somebody against the text's own."""
    own = draft.front.session
    if own is None or own.kind != "regular":
        return
    for line in _asking(draft):
        for mention in find_sessions(line.text, draft.language):
            number = mention.session.number
            if mention.session.kind != "regular" or mention.organ != GENERAL_ASSEMBLY:
                continue
            if number > own.number + _FAR:
                when = "long to come"
            elif own.number - _FURTHEST <= number < own.number:
                when = "over"
            else:
                continue
            words = line.text[mention.start : mention.end]
            message = f"The text is of session {own.number}; session {number} is {when}."
            at = line.text.count(words, 0, mention.start)
            mild = Severity.NOTE if number < own.number - _BACK else None
            yield Fault(message, line.origin, "Mend the session.", words, at, severity=mild)


def _asking(draft: Draft) -> Iterator[Line]:
    """The operative paragraphs that ask somebody for something, with their sub-paragraphs."""
    addressing = {id(each.line) for each in draft.openings if each.phrase and each.phrase.addressed}
    asks = False
    for line in draft.lines if addressing else ():
        if line.entry.region == "operative":
            asks = id(line) in addressing if line.opens else asks
            if asks:
                yield line
