"""WRD022: field without result."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity
from drafter.word.mending.edits import result

_COUNTS = {"PAGE": "1", "NUMPAGES": "1", "SECTIONPAGES": "1"}
"""What stands in a field until Word counts anew."""


@rule(
    "WRD022",
    "field-without-result",
    scope=Scope.WORD,
    summary="Every field has its stored result.",
    why="A field without one shows nothing until somebody makes Word count, and nothing at all in other programs.",
    source="ECMA-376, part 1, 17.16.18 (fldChar, separate).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:t xml:space="preserve"></w:t>',
            '<w:t xml:space="preserve">3</w:t>',
        ),
        Example("zh", '<w:t xml:space="preserve"></w:t>', '<w:t xml:space="preserve">3</w:t>'),
    ),
)
def field_without_result(manuscript: Manuscript) -> Iterator[Fault]:
    """Every field has its stored result."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for field in paragraph.fields:
                if field.result.strip() or not field.wants_result or not field.closed:
                    continue
                count = _COUNTS.get(field.name)
                mends = result(paragraph, field, count) if count else ()
                message = f"The field {field.name} shows nothing: it has no stored result."
                hint = "Click into it and press F9."
                many = f"Fields {field.name} have no stored result"
                yield Fault(message, manuscript.at(paragraph, story), hint, field.name, many=many, mends=mends)
