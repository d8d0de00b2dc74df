"""WRD023: field that does not end."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity


@rule(
    "WRD023",
    "field-unclosed",
    scope=Scope.WORD,
    summary="Every field that begins ends, and every one that ends begins.",
    why="Word repairs such a file by throwing something away, and does not say what.",
    source="ECMA-376, part 1, 17.16.18 (fldChar).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            '<w:fldChar w:fldCharType="separate"/>',
            '<w:fldChar w:fldCharType="end"/>',
        ),
        Example("es", '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>'),
    ),
)
def field_unclosed(manuscript: Manuscript) -> Iterator[Fault]:
    """Beginnings without end, and ends without beginning."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for field in paragraph.fields:
                if not field.closed:
                    origin = manuscript.at(paragraph, story)
                    yield Fault(
                        f"The field {field.name} begins here and does not end.", origin, "Insert it anew.", field.name
                    )
            if paragraph.loose_ends:
                origin = manuscript.at(paragraph, story)
                yield Fault("A field ends here that began nowhere.", origin, "Delete the line and type it anew.")
