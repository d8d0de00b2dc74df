"""WRD004: font of the text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.characters import characters_that_differ
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import face
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "WRD004",
    "body-font",
    scope=Scope.WORD,
    summary="The text stands in the font of the house style, for the script it is written in.",
    why="Another font has other widths, so lines break elsewhere; it may also lack letters of one of the six "
    "languages.",
    source="Facts on UN house style 3 and 3.2, read from files of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:rFonts w:ascii="Arial"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "es",
            '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="es-ES"/></w:rPr>'
            '<w:t xml:space="preserve"> del informe;',
            '<w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
        ),
    ),
)
def body_font(manuscript: Manuscript) -> Iterator[Fault]:
    """The text stands in the font of the house style, for the script it is written in."""
    yield from characters_that_differ(
        manuscript, face, ("rFonts",), "Take the font away from the text, so that its style decides."
    )
