"""WRD025: style of notes."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_notes
from drafter.findings import Severity
from drafter.word.mending.edits import SetProperties


@rule(
    "WRD025",
    "note-text-style",
    scope=Scope.WORD,
    summary="The text of a note has the style that the house gives to notes.",
    why="Notes in the type of the text take the place of three lines where they need two.",
    source="Facts on UN house style 2.7 and 3 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_notes,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:pStyle w:val="SingleTxt"/>',
            '<w:pStyle w:val="FootnoteText"/>',
        ),
    ),
)
def note_text_style(manuscript: Manuscript) -> Iterator[Fault]:
    """The text of a note has the style that the house gives to notes."""
    wanted = manuscript.house.notes.paragraph.form.style or ""
    for story in manuscript.file.notes:
        if story.kind != "footnote":
            continue
        for paragraph in story.paragraphs:
            if paragraph.in_table or paragraph.in_box or paragraph.style == wanted or not paragraph.text.strip():
                continue
            found = manuscript.file.definitions.get(paragraph.style)
            name = manuscript.house.styles[wanted].name
            if found and found.name.casefold() == name.casefold():
                continue
            said = f"in the style “{found.name if found else 'Normal'}” instead of “{name}”"
            mends: tuple[SetProperties, ...] = ()
            if wanted in manuscript.file.definitions:
                mends = (SetProperties(paragraph.part, paragraph.element, "pPr", {"pStyle": {"val": wanted}}),)
            many = f"Notes stand {said}"
            yield Fault(
                f"The note stands {said}.", manuscript.within(story), "Give it that style.", many=many, mends=mends
            )
