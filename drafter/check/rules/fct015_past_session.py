"""FCT015: past session."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import lexicon
from drafter.language.session_lists import find_listed
from drafter.language.sessions import SessionMention, find_sessions
from drafter.language.shape import Language
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
    summary="What somebody is asked to do, or the Assembly decides to do, is done at a session to come.",
    why="When a text is rolled forward, the session at which a report is due is forgotten in one paragraph of three.",
    source="Sessions named behind verbs that ask somebody or decide, in resolutions of sessions 75 to 77 (Source: "
    "United Nations).",
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
            "fr",
            "session: 81\noperative: [Décide: d’examiner la question à sa soixante-dix-neuvième session.]",
            "session: 81\noperative: [Décide: d’examiner la question à sa quatre-vingt-deuxième session.]",
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
    own = draft.session
    if own is None or own.kind != "regular":
        return
    for line, asked, mentions in _asking(draft):
        yield from _listed(line, asked, draft, own.number)
        for mention in mentions:
            number = mention.session.number
            if mention.session.kind != "regular" or mention.organ != GENERAL_ASSEMBLY or mention.start < asked:
                continue
            if number > own.number + _FAR:
                when = "long to come"
            elif own.number - _FURTHEST <= number < own.number or _is_ours(line.text, mention, draft):
                when = "over"
            else:
                continue
            words = line.text[mention.start : mention.end]
            message = f"The text is of session {own.number}; session {number} is {when}."
            at = line.text.count(words, 0, mention.start)
            mild = Severity.NOTE if number < own.number - _BACK else None
            yield Fault(message, line.origin, "Mend the session.", words, at, severity=mild)


def _listed(line: Line, asked: int, draft: Draft, own: int) -> Iterator[Fault]:
    """Sessions with one word for several: “its seventy-eighth and seventy-ninth sessions”; a range may have begun."""
    for each in find_listed(line.text, draft.language):
        if each.start >= asked and each.place != "first" and own - _FURTHEST <= each.number < own:
            words = line.text[each.start : each.end]
            message = f"The text is of session {own}; session {each.number} is over."
            mild = Severity.NOTE if each.number < own - _BACK else None
            at = line.text.count(words, 0, each.start)
            yield Fault(message, line.origin, "Mend the session.", words, at, severity=mild)


def _is_ours(text: str, mention: SessionMention, draft: Draft) -> bool:
    """Whether the name of the Assembly stands right before a session of long ago, which is no other body's then."""
    if not _OLDEST <= mention.session.number < _NEWEST:
        return False
    name = str(draft.language.organ(GENERAL_ASSEMBLY))
    begins = name[-2:] if draft.language.code == "zh" else name.rsplit(maxsplit=1)[-1][:6]
    return begins in text[max(0, mention.start - len(begins) - _BESIDE) : mention.start]


_OLDEST, _NEWEST = 26, 70
"""Younger assemblies, as that on the environment, have had fewer sessions; since the later one none was long ago."""
_BESIDE = 12
"""Characters between the Assembly and its session: “General Assembly at its”."""


def _asking(draft: Draft) -> Iterator[tuple[Line, int, tuple[SessionMention, ...]]]:
    """The operative paragraphs and sub-paragraphs that ask somebody, from where on, and the sessions they name."""
    addressing = {id(each.line) for each in draft.openings if each.phrase and each.phrase.addressed}
    asks, asking = False, _asking_words(draft.language)
    for line in draft.lines:
        if line.entry.region == "operative":
            asks = id(line) in addressing if line.opens else asks
            mentions = find_sessions(line.text, draft.language)
            listed = not mentions and find_listed(line.text, draft.language)
            if (mentions or listed) and asks:
                yield line, 0, mentions
            elif (mentions or listed) and (found := asking.search(line.text)):
                yield line, found.end(), mentions
            elif line.opens and (decided := _decided(line, mentions, draft.language)):
                yield line, 0, decided


def _decided(line: Line, mentions: tuple[SessionMention, ...], language: Language) -> tuple[SessionMention, ...]:
    """The sessions at which the Assembly decides to do something itself."""
    if not mentions:
        return ()
    decided, text = re.compile(language.tables["sessions"]["decided"]), line.text.replace("\u00a0", " ")
    return tuple(each for each in mentions if decided.fullmatch(text, 0, each.start))


@cache
def _asking_words(language: Language) -> re.Pattern[str]:
    """Verbs that ask somebody, at the head of a sub-paragraph or behind what one says first: “and requests the …”."""
    asking = (each for each in lexicon(language.code).phrases("operative") if each.addressed and each.form == "plain")
    words = "|".join(sorted({re.escape(each.phrase.lower()) for each in asking}, key=len, reverse=True))
    behind = language.tables["sessions"]["asked-behind"].replace(" ", "[ \u00a0]")
    pronoun = language.tables["addressee"]["pronoun"]
    end = "" if language.code == "zh" else r"\b"
    return re.compile(rf"(?:{behind}|\A[\s,،，]*){pronoun}(?:{words}){end}", re.I)
