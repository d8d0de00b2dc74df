"""WRD051: format of running heads and feet."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import running_lines
from drafter.check.word.likeness import looks_other
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "WRD051",
    "running-heads",
    scope=Scope.WORD,
    summary="The symbol at the head of a page and the number at its foot have the font, size and weight of the house.",
    why="Pages of one document look alike, from whatever office they come.",
    source="Facts on UN house style 2.8, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:b w:val="0"/><w:bCs w:val="0"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
            '<w:b/><w:bCs/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
        ),
    ),
)
def running_heads(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold the lines of heads and feet whose words tell what they are against the house's own."""
    for story, line in running_lines(manuscript):
        yield from looks_other(manuscript, line, manuscript.within(story))
