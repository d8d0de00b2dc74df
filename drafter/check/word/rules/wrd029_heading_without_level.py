"""WRD029: headings."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import headings
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import whole
from drafter.check.word.silence import without_text
from drafter.findings import Severity

_LEVELS = range(1, 10)


@rule(
    "WRD029",
    "heading-without-level",
    scope=Scope.WORD,
    summary="Headings, and the titles of sections and annexes, have a level of the outline.",
    why="A screen reader goes from heading to heading; so do the navigation pane and the table of contents.",
    source="Web Content Accessibility Guidelines 2.2, 1.3.1; Facts on UN house style 3 (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    examples=(
        Example(
            "en",
            '<w:pStyle w:val="SingleTxt"/>',
            '<w:pStyle w:val="H23"/>',
        ),
        Example("zh", '<w:pStyle w:val="SingleTxt"/>', '<w:pStyle w:val="H23"/>'),
    ),
)
def heading_without_level(manuscript: Manuscript) -> Iterator[Fault]:
    """Headings, and the titles of sections and annexes, have a level of the outline."""
    told = {stand.paragraph.element: stand.paragraph for stand in manuscript.of_role("heading", "section")}
    shown = (line for line in headings(manuscript) if whole(line.form, manuscript.house).outline in _LEVELS)
    for paragraph in {**told, **{line.paragraph.element: line.paragraph for line in shown}}.values():
        if paragraph.setting.outline is None and not paragraph.in_table:
            words = " ".join(paragraph.text.split())[:60]
            many, hint = "Headings have no level in the outline", "Give it a heading style of the house."
            yield Fault(f"“{words}” is a heading without a level.", manuscript.at(paragraph), hint, words, many=many)
