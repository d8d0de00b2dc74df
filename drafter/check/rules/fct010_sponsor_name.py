"""FCT010: sponsor name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.states import State, find_state, nearest
from drafter.findings import Severity
from drafter.language import LANGUAGES
from drafter.language.shape import Language


@rule(
    "FCT010",
    "sponsor-name",
    scope=Scope.TEXT,
    summary="Sponsors bear their official short names, and each stands once.",
    why="The list of sponsors goes into the records; the Secretariat sends back what is not in its list of States. A "
    "spec that gives a State twice under one name makes no document.",
    source="List of Member States in six languages (Source: United Nations); facts on UN house style 2.4.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted=False,
    is_fixable=True,
    examples=(
        Example("en", "sponsors: [Camerun, Chad]", "sponsors: [Cameroon, Chad]"),
        Example("fr", "sponsors: [La République du Tchad]", "sponsors: [Tchad]"),
        Example("zh", "sponsors: [喀麦龙]", "sponsors: [喀麦隆]"),
        Example("es", "sponsors: [Chad, República del Chad]", "sponsors: [Chad]"),
    ),
)
def sponsor_name(draft: Draft) -> Iterator[Fault]:
    """Look every name up; a group (“Group of 77 and China”) is no State and looks like none."""
    twice = list(draft.doubted("sponsor-twice"))
    yield from (*draft.doubted("unknown-state"), *twice)
    code, at = draft.language.code, draft.place("sponsors")
    names = [sponsor.name for sponsor in draft.front.sponsors]
    states = {name: find_state(name, code) for name in names}
    for name, state in states.items():
        if state and name != state.name(code):
            right = state.name(code)
            yield Fault(f"“{name}” is not the short name of the State.", at, f"Write “{right}”.", name, 0, right)
        elif state is None and (foreign := _in_another_language(name, code)):
            right = foreign.name(code)
            yield Fault(
                f"“{name}” is the name of a State in another language.", at, f"Write “{right}”.", name, 0, right
            )
        elif state is None and ((near := nearest(name, code, 1)) or _state_like(draft.language).fullmatch(name)):
            yield Fault(f"No State is called “{name}”.", at, f"Perhaps: {near[0]}." if near else "Look it up.", name)
    counted = Counter(state.code if state else name for name, state in ((name, states[name]) for name in names))
    for name in dict.fromkeys(names) if not twice else ():  # which a spec has told already
        state = states[name]
        if counted.pop(state.code if state else name, 0) > 1:
            yield Fault(f"{name} stands twice among the sponsors.", at, "Take one of the two out.", name)


@cache
def _state_like(language: Language) -> re.Pattern[str]:
    """What is meant for a State where no list has it."""
    return re.compile(language.tables["sponsors"]["state-like"])


def _in_another_language(name: str, language: str) -> State | None:
    """The State that a name means in another language than that of the text."""
    found = (find_state(name, other) for other in LANGUAGES if other != language)
    return next((state for state in found if state), None)
