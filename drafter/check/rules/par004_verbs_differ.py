"""PAR004: verbs differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.alignment import contradict
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.versions import DraftSet, Row
from drafter.findings import Severity


@rule(
    "PAR004",
    "verbs-differ",
    scope=Scope.SET,
    summary="All language versions open each paragraph with verbs that say the same, and in the same order.",
    why="The verb is what delegations negotiate; where it differs, it was mistranslated, or paragraphs changed places.",
    source="Verbs at the same places of the versions of resolutions of sessions 75 to 77; of verbs that open 15 "
    "paragraphs or more, one in a thousand stands for another (Source: United Nations).",
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
    ),
)
def verbs_differ(versions: DraftSet) -> Iterator[Fault]:
    """Hold the verbs of each version against those of the original; two that are exchanged are told of once."""
    rows = [row for row in versions.rows if row[versions.model.front.language].opens]
    told: set[tuple[int, str]] = set()
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        for code, other in _odd(row, versions).items():
            line, theirs = row[code], row[other]
            if following and _are_exchanged(row, following, (code, other), versions):
                told.add((id(following), code))
                message = f"This paragraph and the next stand in the other order in {other}."
                yield Fault(message, line.origin, "Bring them into the same order.")
            elif (id(row), code) not in told:
                message = f"“{line.verb}” stands where {other} has “{theirs.verb}”."
                yield Fault(message, line.origin, "Bring the versions into line.", line.verb)


def _odd(row: Row, versions: DraftSet) -> dict[str, str]:
    """The versions whose verb contradicts another, with that other: the original, or what most have against it."""
    model = versions.model.front.language
    odd = [code for code, line in row.items() if _differ(line, row[model], versions)]
    stands_alone = 1 < len(odd) > (len(row) - 1) / 2
    return {model: odd[0]} if stands_alone else dict.fromkeys(odd, model)


def _differ(one: Line, other: Line, versions: DraftSet) -> bool:
    return contradict(versions.senses.get(id(one), _NONE), versions.senses.get(id(other), _NONE))


_NONE: frozenset[str] = frozenset()


def _are_exchanged(row: Row, following: Row, between: tuple[str, str], versions: DraftSet) -> bool:
    """Whether the verb of each of two paragraphs is in the other version that of the other."""
    if not all(code in following for code in between):
        return False
    (one, its), (next_one, next_its) = ([each[code] for code in between] for each in (row, following))
    crossed = _differ(one, next_its, versions) or _differ(next_one, its, versions)
    return _differ(next_one, next_its, versions) and not crossed
