"""WRD005: size of the text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.characters import characters_that_differ
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import size
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "WRD005",
    "body-size",
    scope=Scope.WORD,
    summary="The characters of the text have the size of the house style.",
    why="A page with larger or smaller type has another count of lines; notes to a translator speak of lines.",
    source="Facts on UN house style 3 and 3.2, read from files of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "ru",
            '<w:sz w:val="22"/><w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve"> доклад;',
            '<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve"> доклад;',
        ),
    ),
)
def body_size(manuscript: Manuscript) -> Iterator[Fault]:
    """The characters of the text have the size of the house style."""
    yield from characters_that_differ(
        manuscript, size, ("sz", "szCs"), "Take the size away from the text, so that its style decides."
    )
