"""TXT008: verb agreement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.shape import ASSEMBLY, Language


@rule(
    "TXT008",
    "verb-agreement",
    scope=Scope.TEXT,
    summary="The opening phrase agrees with the organ: feminine for the Assembly, masculine for a Council.",
    why="French, Spanish, Russian and Arabic inflect what the organ says of itself.",
    source="Facts on UN house style 5, measured on adopted resolutions of sessions 75 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    languages=("ar", "es", "fr", "ru"),
    amendments=False,
    is_fixable=True,
    examples=(
        Example("fr", "preamble: [Préoccupé: par la crue des eaux]", "preamble: [Préoccupée: par la crue des eaux]"),
        Example(
            "es",
            "preamble: [Preocupado: por la crecida de las aguas]",
            "preamble: [Preocupada: por la crecida de las aguas]",
        ),
    ),
)
def verb_agreement(draft: Draft) -> Iterator[Fault]:
    """Hold the gender of each phrase against the organ."""
    wanted = "feminine" if draft.front.organ == ASSEMBLY else "masculine"
    for opening in draft.openings:
        line, phrase = opening.line, opening.phrase
        if phrase and phrase.gender and phrase.gender != wanted and phrase.counterpart:
            message = f"“{line.verb}” does not agree with the organ."
            yield Fault(message, line.origin, f"Write “{phrase.counterpart}”.", line.verb, 0, phrase.counterpart)
        elif phrase is None and line.part == "preamble" and (right := _bent(line.verb, draft.language, wanted)):
            message = f"“{line.verb}” does not agree with the organ."
            yield Fault(message, line.origin, f"Write “{right}”.", line.verb, 0, right)


def _bent(verb: str, language: Language, wanted: str) -> str:
    """An opening with the participle that begins it in the gender wanted; "" where it has none of the other.

    The list of opening phrases has the frequent ones.
    """
    participle, right = language.tables.get("participles", {}).get(wanted, (None, ""))
    found = re.match(participle, verb) if participle else None
    return found.expand(right) + verb[found.end() :] if found else ""
