"""WRD033: hidden text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Origin, Severity
from drafter.word.inspection.paragraphs import Stretch


@rule(
    "WRD033",
    "hidden-text",
    scope=Scope.WORD,
    summary="No text is hidden, in print or on the web.",
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
        Example("ar", "<w:r><w:rPr><w:rtl/><w:vanish/></w:rPr><w:t>لنا</w:t></w:r><w:hyperlink ", "<w:hyperlink "),
    ),
)
def hidden_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Hidden text anywhere; what is hidden on the web in the text itself, since a table of contents has it rightly."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            if paragraph.mark.hidden and paragraph.text.strip() and not paragraph.in_table:
                origin, hint = manuscript.at(paragraph, story), "Show it: without it two paragraphs are one."
                yield Fault("The end of the paragraph is hidden.", origin, hint, many="Ends of paragraphs are hidden")
            for stretch in paragraph.stretches:
                if stretch.look.hidden and stretch.field is None:
                    yield from _hidden(stretch, manuscript.at(paragraph, story), "hidden")
    around = manuscript.of_role("cover", "organ line", "heading", "closing") if manuscript.holds_resolution else ()
    for stand in (*manuscript.running, *around):
        for stretch in stand.paragraph.shown:
            if stretch.look.off_screen:
                yield from _hidden(stretch, manuscript.at(stand.paragraph), "hidden on the web")


def _hidden(stretch: Stretch, origin: Origin, said: str) -> Iterator[Fault]:
    words = stretch.text.strip()[:60] or "the mark of a note" * bool(stretch.calls)
    if words:
        yield Fault(f"“{words}” is {said}.", origin, "Show it or delete it.", words, many=f"Text is {said}")
