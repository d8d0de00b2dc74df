"""WRD021: page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.frames import lines_of
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity
from drafter.house.frames import Frame
from drafter.word.inspection.stories import Story

_USUAL = ("mergeformat", "charformat", "arabic", "arabicdash")
_FIELDS = (("page", "PAGE", "page number"), ("pages", "NUMPAGES", "page count"))


@rule(
    "WRD021",
    "page-number-field",
    scope=Scope.WORD,
    summary="Running feet show page and page count where the house style has them, as fields that Word counts.",
    why="A typed page number is right on one page only.",
    source="Facts on UN house style 2.8, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:instrText xml:space="preserve"> DATE </w:instrText>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        ),
        Example(
            "ar",
            '<w:instrText xml:space="preserve"> NUMPAGES </w:instrText>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        ),
    ),
)
def page_number_field(manuscript: Manuscript) -> Iterator[Fault]:
    """Running feet show page and page count where the house style has them, as fields that Word counts."""
    for side, frame in _frames(manuscript):
        wanted = {run.field for line in lines_of(frame) for run in line.runs if run.field}
        stories = [story for story in manuscript.file.heads if story.side == side]
        feet = [story for story in stories if story.kind == "footer"] or stories
        heads = [story for story in stories if story.kind == "header"]
        for story in stories if wanted else ():
            yield from _figures(manuscript, story)
        for story in feet[: None if manuscript.holds_resolution else 1] if wanted else ():  # a foot of each section
            there = {field.name for each in (story, *heads) for field in each.fields}
            missing = [what for field, name, what in _FIELDS if field in wanted and name not in there]
            if missing and (manuscript.holds_resolution or "page number" in missing):
                message = f"The {story.name} has no field for the {' and the '.join(missing)}."
                yield Fault(message, manuscript.within(story), "Insert it with Insert, Page Number.")
    if not any(story.kind == "footer" for story in manuscript.file.heads):
        yield Fault("The pages are not numbered: there are no feet.", manuscript.whole, "Insert page numbers.")


def _figures(manuscript: Manuscript, story: Story) -> Iterator[Fault]:
    """Fields that write the number of the page in other figures than arabic, or in words (ECMA-376-1 17.16.4.3)."""
    for field in story.fields:
        switches = re.findall(r"\\\*\s*(\w+)", field.instruction)
        other = next((each for each in switches if each.casefold() not in _USUAL), "")
        if field.name in ("PAGE", "NUMPAGES") and other:
            message = f"The {story.name} counts pages in other figures ({other})."
            yield Fault(message, manuscript.within(story), "Choose 1, 2, 3 in Insert, Page Number, Format.")


def _frames(manuscript: Manuscript) -> Iterator[tuple[str, Frame]]:
    """The feet of the house by the side of a page they stand on; one for all pages where the file does not mirror."""
    feet = manuscript.house.feet
    if manuscript.file.mirrored:
        yield "even", feet.even
    yield "default", feet.odd
