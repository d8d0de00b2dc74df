"""PAR002: notes differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.versions import DraftSet
from drafter.findings import Severity
from drafter.model.walk import notes


@rule(
    "PAR002",
    "notes-differ",
    scope=Scope.SET,
    summary="All language versions call the same notes at the same paragraphs.",
    why="A note lost in one language is a source that its readers do not have.",
    source="United Nations practice of concordance: every version is aligned with the original.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    examples=(
        Example(
            "fr",
            "language: en\npreamble: ['Noting the report,[^: A/77/1.]']\n---\nlanguage: fr\n"
            "preamble: [Notant le rapport]",
            "language: en\npreamble: ['Noting the report,[^: A/77/1.]']\n---\nlanguage: fr\n"
            "preamble: ['Notant le rapport[^: A/77/1.]']",
        ),
        Example(
            "zh",
            "language: en\npreamble: ['Noting the report,[^: A/77/1.]']\n---\nlanguage: zh\npreamble: [注意到报告]",
            "language: en\npreamble: ['Noting the report,[^: A/77/1.]']\n---\nlanguage: zh\n"
            "preamble: ['注意到报告[^: A/77/1。]']",
        ),
    ),
)
def notes_differ(versions: DraftSet) -> Iterator[Fault]:
    """Compare the calls paragraph by paragraph."""
    for row in versions.rows:
        called = {code: len([*notes(line.content)]) for code, line in row.items()}
        standard = versions.standard(called)
        for code, count in called.items():
            if count != called[standard]:
                message = f"{count} notes are called here, {called[standard]} in {standard}."
                yield Fault(message, row[code].origin, "Bring the versions into line.")
