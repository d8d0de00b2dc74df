"""PAR004: verbs differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.versions import DraftSet, Row
from drafter.findings import Severity


@rule(
    "PAR004",
    "verbs-differ",
    scope=Scope.SET,
    summary="All language versions open each paragraph with verbs that say the same.",
    why="The verb is what delegations negotiate; where it differs, the versions ask for different things.",
    source="Phrases at the same places of the versions of resolutions of sessions 75 to 77; of those that open five "
    "paragraphs or more, two in a thousand stand for another (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    examples=(
        Example(
            "fr",
            "language: en\noperative: [Requests: all States to meet]\n---\nlanguage: fr\n"
            "operative: [Remercie: tous les États de se réunir]",
            "language: en\noperative: [Requests: all States to meet]\n---\nlanguage: fr\n"
            "operative: [Prie: tous les États de se réunir]",
        ),
        Example(
            "es",
            "language: en\noperative: [Requests: all States to meet]\n---\nlanguage: es\n"
            "operative: [Acoge con beneplácito: a todos los Estados que se reúnan]",
            "language: en\noperative: [Requests: all States to meet]\n---\nlanguage: es\n"
            "operative: [Solicita: a todos los Estados que se reúnan]",
        ),
    ),
)
def verbs_differ(versions: DraftSet) -> Iterator[Fault]:
    """Hold the verbs of each version against those of the original, save where paragraphs changed places (PAR001)."""
    moved = _moved(versions)
    for row in versions.rows:
        for code, other in _odd(row, versions).items():
            line, theirs = row[code], row[other]
            if id(line) not in moved and id(theirs) not in moved:
                message = f"“{line.verb}” stands where {other} has “{theirs.verb}”."
                yield Fault(message, line.origin, "Bring the versions into line.", line.verb)


def _moved(versions: DraftSet) -> set[int]:
    """The paragraphs between two that changed places, by their identity."""
    return {
        id(line)
        for place, moved in versions.moved.items()
        for code, (first, last) in ((code, places) for code, places in moved.items() if places)
        for line in versions.openers[code][place][first : last + 1]
    }


def _odd(row: Row, versions: DraftSet) -> dict[str, str]:
    """The versions whose verb contradicts another, with that other: the original, or what most have against it."""
    model = versions.model.front.language
    meanings = {code: meant for code, line in row.items() if (meant := versions.meanings.get(id(line)))}
    odd = [code for code, meant in meanings.items() if model in meanings and meant.contradicts(meanings[model])]
    stands_alone = 1 < len(odd) > (len(meanings) - 1) / 2
    return {model: odd[0]} if stands_alone else dict.fromkeys(odd, model)
