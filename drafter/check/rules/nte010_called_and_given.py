"""NTE010: called and given."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity


@rule(
    "NTE010",
    "called-and-given",
    scope=Scope.TEXT,
    summary="Each note of a spec is given under footnotes and called once in the text.",
    why="A call without its note prints nothing, a note that nothing calls is lost, and a second call has no number.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80: notes are numbered in "
    "the order of their calls (Source: United Nations).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            "preamble: ['Noting the report[^reprt]']\nfootnotes: {report: A/77/1.}",
            "preamble: ['Noting the report[^report]']\nfootnotes: {report: A/77/1.}",
        ),
        Example(
            "fr",
            "preamble: [Prenant note du rapport]\nfootnotes: {rapport: A/77/1.}",
            "preamble: ['Prenant note du rapport[^rapport]']\nfootnotes: {rapport: A/77/1.}",
        ),
        Example(
            "zh",
            "preamble: ['注意到报告[^report]', '又注意到报告[^report]']\nfootnotes: {report: A/77/1。}",
            "preamble: ['注意到报告[^report]', '又注意到这份报告']\nfootnotes: {report: A/77/1。}",
        ),
    ),
)
def called_and_given(draft: Draft) -> Iterator[Fault]:
    """Reading the spec finds them; of Word files WRD042 speaks."""
    yield from draft.doubted("note-not-called", "unknown-note", "note-called-twice")
