"""WRD031: comments left."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity


@rule(
    "WRD031",
    "comments-left",
    scope=Scope.WORD,
    summary="A text that is handed in has no comments.",
    why="Comments were written for colleagues, and name them.",
    source="Guidelines for submission of proposals, 2019 (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            '<w:r><w:commentReference w:id="0"/></w:r><w:hyperlink ',
            "<w:hyperlink ",
        ),
        Example("ru", '<w:r><w:commentReference w:id="0"/></w:r><w:hyperlink ', "<w:hyperlink "),
    ),
)
def comments_left(manuscript: Manuscript) -> Iterator[Fault]:
    """A text that is handed in has no comments."""
    stories = manuscript.file.stories
    anchored = [(paragraph, story) for story in stories for paragraph in story.paragraphs if paragraph.comments]
    count = max(len(manuscript.file.comments), len(set[str]().union(*(each.comments for each, _ in anchored))))
    if count:
        authors = ", ".join(sorted({comment.author for comment in manuscript.file.comments if comment.author})[:5])
        words = next((comment.text for comment in manuscript.file.comments), "")[:60]
        by = f" (by {authors})" if authors else ""
        message = f"{count} comment{'s are' if count > 1 else ' is'} left{by}."
        place = manuscript.at(*anchored[0]) if anchored else manuscript.whole
        yield Fault(message, place, "Delete them in Review, Delete All Comments.", words)
