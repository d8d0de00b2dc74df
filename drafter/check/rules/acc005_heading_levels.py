"""ACC005: levels of headings."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "ACC005",
    "heading-levels",
    scope=Scope.WORD,
    summary="Levels of headings do not skip: behind a heading of the first level comes one of the second, not of "
    "the third.",
    why="A reader who hears the levels looks for the one that is missing.",
    source="Web Content Accessibility Guidelines 2.2, 1.3.1 (technique G141).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:pStyle w:val="AgendaTitleH2"/><w:outlineLvl w:val="6"/>',
            '<w:pStyle w:val="AgendaTitleH2"/>',
        ),
    ),
)
def heading_levels(manuscript: Manuscript) -> Iterator[Fault]:
    """Levels of headings do not skip: behind a heading of the first level comes one of the second, not of the third."""
    known: set[int] = set()
    for paragraph in manuscript.file.body.paragraphs:
        level = paragraph.setting.outline
        if level is None or not paragraph.text.strip() or paragraph.table:
            continue
        if known and level > max(known) + 1:
            words = " ".join(paragraph.text.split())[:60]
            message = f"“{words}” is a heading of level {level}, and none above it is deeper than level {max(known)}."
            many = "Levels of headings skip"
            yield Fault(message, manuscript.at(paragraph), f"Make it level {max(known) + 1}.", words, many=many)
        known.add(level)
