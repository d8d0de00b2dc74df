"""WRD039: colour."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Stretch


@rule(
    "WRD039",
    "coloured-text",
    scope=Scope.WORD,
    summary="Text is black, links aside, and nothing is highlighted.",
    why="Colour is lost in print and copies, and is the usual sign of unfinished work.",
    source="Facts on UN house style 2.6: only links have a colour (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:highlight w:val="yellow"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
    ),
)
def coloured_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Text is black, links aside, and nothing is highlighted."""
    for story in (manuscript.file.body, *manuscript.file.notes):
        for paragraph in story.paragraphs:
            for stretch in paragraph.shown:
                words, look = stretch.text.strip()[:60], stretch.look
                if not words or not (look.shade or _is_coloured(manuscript, stretch)):
                    continue
                said = "highlighted" if look.shade else "coloured"
                origin, hint = manuscript.at(paragraph, story), "Make it black on white."
                yield Fault(f"“{words}” is {said}.", origin, hint, words, many=f"Text is {said}")


def _is_coloured(manuscript: Manuscript, stretch: Stretch) -> bool:
    link = manuscript.house.styles.get("Hyperlink")
    usual = {"", "000000", link.form.color if link else ""}
    return not stretch.link and stretch.field is None and stretch.look.color not in usual
