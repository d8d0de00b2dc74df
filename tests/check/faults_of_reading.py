"""Ways to break a clean draft that reading it sees first: openings left to be found, notes, sponsors."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.check.breaking import Fault, swap
from tests.check.clean import VERBS


def left_to_be_found(number: int, opening: Callable[[list[str], str], str]) -> Callable[[str, str], str]:
    """Write a paragraph without the colon behind its verb, with another opening: made of all verbs and its own."""

    def change(text: str, code: str) -> str:
        verbs = VERBS[code].split("|")
        gap = "" if code == "zh" else " "
        opened = opening(verbs, verbs[number])
        plain = re.compile(rf'- {re.escape(verbs[number])}: "(.*)"$', re.MULTILINE)
        return plain.sub(lambda match: f'- "{opened}{gap}{match[1]}"', text, count=1)

    return change


_SPACED = ("ar", "en", "es", "fr", "ru")
READING = (
    Fault(
        "opening left to be found misspelt",
        "TXT006",
        left_to_be_found(5, lambda _, verb: verb[:3] + verb[4:]),
        _SPACED,
        is_fixable=False,
    ),
    Fault(
        "opening left to be found of the other part",
        "TXT007",
        left_to_be_found(5, lambda verbs, _: verbs[1]),
        _SPACED,
        is_fixable=False,
    ),
    Fault(
        "opening left to be found in capitals",
        "TXT033",
        left_to_be_found(5, lambda _, verb: verb.upper()),
        _SPACED[1:],
        is_fixable=False,
    ),
    Fault(
        "opening left to be found behind a number",
        "TXT005",
        left_to_be_found(5, lambda _, verb: f"2. {verb}"),
        is_fixable=False,
    ),
    Fault("call of a note that is not given", "NTE010", swap(r"\[\^report\]", "[^reprt]"), is_fixable=False),
    Fault("note called twice", "NTE010", swap(r"\[\^report\]", "[^report][^report]"), is_fixable=False),
    Fault(
        "note that nothing calls", "NTE010", swap("^footnotes:$", "footnotes:\n  other: A/77/9\\\\"), is_fixable=False
    ),
    Fault("sponsor named twice", "FCT010", swap(r"\[FRA,", "[FRA, FRA,"), is_fixable=False),
    Fault("code of no State", "FCT010", swap(r"\[FRA,", "[FRX,"), is_fixable=False),
)
