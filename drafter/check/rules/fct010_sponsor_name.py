"""FCT010: sponsor name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.states import State, find_state, nearest, states
from drafter.facts.states import state as by_code
from drafter.findings import Severity
from drafter.language import LANGUAGES
from drafter.language.shape import Language
from drafter.language.slips import is_one_slip


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
        Example("en", "sponsors: [cmr]", "sponsors: [CMR]"),
        Example("es", "sponsors: [Chad, República del Chad]", "sponsors: [Chad]"),
    ),
)
def sponsor_name(draft: Draft) -> Iterator[Fault]:
    """Look every name up; a group (“Group of 77 and China”) is no State and looks like none."""
    twice = list(draft.doubted("sponsor-twice"))
    yield from (*draft.doubted("unknown-state"), *twice)
    code = draft.language.code
    met: set[str] = set()
    for at, name in enumerate(sponsor.name for sponsor in draft.front.sponsors):
        place = draft.places(f"sponsors.{at}") or draft.place("sponsors")
        state = find_state(name, code)
        if wrong := _wrong(name, state, draft.language):
            message, hint, right = wrong
            yield Fault(message, place, hint, name, 0, right)
        given = state.code if state else name
        if given in met and not twice:  # which a spec has told already
            yield Fault(f"{name} stands twice among the sponsors.", place, "Take one of the two out.", name)
        met.add(given)


def _wrong(name: str, state: State | None, language: Language) -> tuple[str, str, str | None] | None:
    """What is wrong with a name, how to mend it, and the right one where that is certain; None for a name that is."""
    code = language.code
    if state:
        right = state.name(code)
        return (f"“{name}” is not the short name of the State.", f"Write “{right}”.", right) if name != right else None
    if _CODE_LIKE.fullmatch(name):
        meant = by_code(name)
        return f"No State has the code “{name}”.", _LOOK_UP, meant.code if meant else None
    if foreign := _in_another_language(name, code):
        right = foreign.name(code)
        return f"“{name}” is the name of a State in another language.", f"Write “{right}”.", right
    if not (near := nearest(name, code, 1)) and not _state_like(language).fullmatch(name):
        return None
    hint = f"Perhaps: {near[0]}." if near else _LOOK_UP
    return f"No State is called “{name}”.", hint, _one_slip_from(name, code) or _short(name, language)


_LOOK_UP = "Look it up."
_CODE_LIKE = re.compile(r"[A-Z]{2}|[A-Z]{3}[0-9]|[a-z]{2,3}")
"""What is meant for a code and is none; of three capitals that no list has, reading the spec has told."""


@cache
def _state_like(language: Language) -> re.Pattern[str]:
    """What is meant for a State where no list has it."""
    return re.compile(language.tables["sponsors"]["state-like"])


def _one_slip_from(name: str, language: str) -> str | None:
    """The one State whose name a slip of the hand made of it; None where it may be two: Nigeri."""
    meant = {state.name(language) for state in states() if is_one_slip(name, state.name(language))}
    return meant.pop() if len(meant) == 1 and len(name) >= _LONG else None


def _short(name: str, language: Language) -> str | None:
    """The short name in a long one: “Republic of Ghana”; None for one that means two States."""
    found = re.search(language.tables["sponsors"]["long-form"], name)
    state = find_state(name.replace(found[0], "", 1), language.code) if found else None
    return state.name(language.code) if state and state.code not in _TWO_STATES else None


_TWO_STATES = ("CHN", "COG", "COD", "PRK", "KOR")
_LONG = 4
"""Letters from which on a name of a State is told by one slip."""


def _in_another_language(name: str, language: str) -> State | None:
    """The State that a name means in another language than that of the text."""
    found = (find_state(name, other) for other in LANGUAGES if other != language)
    return next((state for state in found if state), None)
