"""WRD026: line above the notes."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_notes
from drafter.findings import Severity


@rule(
    "WRD026",
    "note-separator",
    scope=Scope.WORD,
    summary="The line above the notes is the one of the house style.",
    why="Word’s own line is a third of the column wide and stands elsewhere.",
    source="Facts on UN house style 2.7: a row of typed underscores (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_notes,
    examples=(
        Example(
            "en",
            "<w:separator/>",
            '<w:t xml:space="preserve">__________________</w:t>',
        ),
    ),
)
def note_separator(manuscript: Manuscript) -> Iterator[Fault]:
    """The line above the notes is the one of the house style."""
    line = manuscript.house.notes.separator
    wanted = line.text.source if line.text else ""
    for story in manuscript.file.notes:
        if (
            story.place.special == "separator"
            and story.name.startswith("footnote")
            and not _is_like(story.text.strip(), wanted)
        ):
            shown = f"“{story.text.strip()[:40]}”" if story.text.strip() else "Word’s own"
            message = f"The line above the notes is {shown} instead of a row of {len(wanted)} underscores."
            yield Fault(message, manuscript.within(story), "Change it in View, Draft, References, Show Notes.")


def _is_like(line: str, wanted: str) -> bool:
    """Whether a line is the house's, to a few signs: the Secretariat's own files have 17 or 18 underscores."""
    return set(line) == set(wanted) and abs(len(line) - len(wanted)) <= _WAVERING


_WAVERING = 3
