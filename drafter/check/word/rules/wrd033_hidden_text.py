"""WRD033: hidden text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity


@rule(
    "WRD033",
    "hidden-text",
    scope=Scope.WORD,
    summary="No text is hidden.",
    why="Hidden text is read by whoever turns it on, and printed by some programs.",
    source="ECMA-376, part 1, 17.3.2.41 (vanish).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>of ours</w:t></w:r><w:hyperlink ",
            "<w:hyperlink ",
        ),
    ),
)
def hidden_text(manuscript: Manuscript) -> Iterator[Fault]:
    """No text is hidden."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for stretch in paragraph.stretches:
                words = stretch.text.strip()[:60]
                if words and stretch.look.hidden and stretch.field is None:
                    origin, many = manuscript.at(paragraph, story), "Text is hidden"
                    yield Fault(f"“{words}” is hidden.", origin, "Show it or delete it.", words, many=many)
