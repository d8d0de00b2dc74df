"""WRD042: notes called and given."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Origin, Severity


@rule(
    "WRD042",
    "note-called-and-given",
    scope=Scope.WORD,
    summary="Every note that the text calls is in the file, and every note in the file is called once.",
    why="A note that nothing calls is never printed; a call without its note prints a number that leads nowhere.",
    source="ECMA-376-1 17.11: a call and its note have one identifier; facts on UN house style 1.7 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            '<w:footnoteReference w:id="99"/>',
            '<w:footnoteReference w:id="1"/>',
        ),
    ),
)
def note_called_and_given(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold the calls of the body against the notes of the file, by their identifiers."""
    notes = [story for story in manuscript.file.notes if story.kind in ("footnote", "endnote")]
    given = {(story.kind, story.place.id) for story in notes}
    called: set[tuple[str, str]] = set()
    for paragraph in manuscript.file.body.paragraphs:
        for kind, identifier in ((each.calls, each.called) for each in paragraph.stretches if each.calls):
            if (kind, identifier) not in given:
                yield _astray(manuscript.at(paragraph), kind, "is called and is not in the file", "insert it again")
            elif (kind, identifier) in called:
                yield _astray(manuscript.at(paragraph), kind, "is called a second time", "insert one of its own")
            called.add((kind, identifier))
    for story in notes if not manuscript.file.tracked else ():  # one that is struck out may hold the call
        words = " ".join(paragraph.text for paragraph in story.paragraphs).strip()
        if words and (story.kind, story.place.id) not in called:
            message, hint = f"Nothing calls the {story.kind} “{words[:60]}”.", "Call it where it belongs, or delete it."
            yield Fault(message, manuscript.within(story), hint, words[:60], many="There are notes that nothing calls")


def _astray(place: Origin, kind: str, what: str, cure: str) -> Fault:
    message = f"{'An' if kind == 'endnote' else 'A'} {kind} {what}."
    return Fault(message, place, f"Take the mark out, and {cure}.", many=f"A {kind} {what}", kind=what)
