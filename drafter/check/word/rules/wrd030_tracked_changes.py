"""WRD030: tracked changes left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Origin, Severity
from drafter.word.inspection.traces import Trace

_KINDS = {"ins": "inserted", "moveTo": "moved", "del": "deleted", "moveFrom": "moved"}


@rule(
    "WRD030",
    "tracked-changes",
    scope=Scope.WORD,
    summary="A text that is handed in has no tracked changes, unless it revises an issued one.",
    why="The Secretariat prints what it gets; nobody else can say which changes were agreed.",
    source="Guidelines for submission of proposals, 2019 (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            '<w:ins w:author="A. N."><w:r><w:t>The</w:t></w:r></w:ins><w:hyperlink ',
            "<w:hyperlink ",
        ),
        Example(
            "es", '<w:del w:author="A. N."><w:r><w:delText>de</w:delText></w:r></w:del><w:hyperlink ', "<w:hyperlink "
        ),
    ),
)
def tracked_changes(manuscript: Manuscript) -> Iterator[Fault]:
    """A text that is handed in has no tracked changes, unless it revises an issued one."""
    changes = manuscript.file.tracked
    if changes:
        kinds = Counter(_KINDS.get(change.kind, "of format") for change in changes)
        what = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
        authors = ", ".join(sorted({change.author for change in changes if change.author})[:5]) or "somebody"
        words = next((change.text for change in changes if change.text.strip()), "")[:60]
        many = "s are" if len(changes) > 1 else " is"
        message = f"{len(changes)} tracked change{many} left ({what}; by {authors})."
        yield Fault(message, _first_place(manuscript, changes), "Accept or reject them in Review.", words)


def _first_place(manuscript: Manuscript, changes: tuple[Trace, ...]) -> Origin:
    """The first paragraph that a change lies in, of text, notes, heads and feet; of a row of a table, its first."""
    changed = {change.paragraph for change in changes if change.paragraph is not None}
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            if paragraph.element in changed:
                return manuscript.at(paragraph, story)
    return manuscript.whole
