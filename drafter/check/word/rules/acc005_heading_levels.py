"""ACC005: levels of headings."""

from __future__ import annotations

from bisect import bisect_left
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
        Example(
            "es", '<w:pStyle w:val="AgendaTitleH2"/><w:outlineLvl w:val="6"/>', '<w:pStyle w:val="AgendaTitleH2"/>'
        ),
    ),
)
def heading_levels(manuscript: Manuscript) -> Iterator[Fault]:
    """Levels of headings do not skip one that the house style has."""
    steps = sorted({style.form.outline for style in manuscript.house.styles.values() if style.form.outline})
    deepest: int | None = None
    for paragraph in manuscript.file.body.paragraphs:
        level = paragraph.setting.outline
        if level is None or not paragraph.text.strip() or paragraph.in_table:
            continue
        step = bisect_left(steps, level)
        if deepest is not None and step > deepest + 1:
            words = " ".join(paragraph.text.split())[:60]
            message = f"“{words}” is a heading of level {level}, and the level above it is missing."
            hint = f"Make it level {steps[deepest + 1]}."
            yield Fault(message, manuscript.at(paragraph), hint, words, many="Levels of headings skip")
        deepest = step if deepest is None else max(deepest, step)
