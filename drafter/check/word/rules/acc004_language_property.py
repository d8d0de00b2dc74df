"""ACC004: language of the file."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_text
from drafter.findings import Origin, Severity
from drafter.word.mending.edits import SetText


@rule(
    "ACC004",
    "language-property",
    scope=Scope.WORD,
    summary="Where the file names its language, it is that of the text.",
    why="A screen reader takes its voice from it.",
    source="Web Content Accessibility Guidelines 2.2, 3.1.1.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example("en", "<dc:language>fr-FR</dc:language>", "<dc:language>en-US</dc:language>"),
        Example("zh", "<dc:language>en-US</dc:language>", "<dc:language>zh-CN</dc:language>"),
    ),
)
def language_property(manuscript: Manuscript) -> Iterator[Fault]:
    """Where the file names its language, it is that of the text."""
    told, language = manuscript.file.property("language"), manuscript.language
    if told and told.value and told.value.casefold().partition("-")[0] != language.code:
        place = Origin(manuscript.file.name, place="properties of the file")
        message = f"The properties say that the language is {told.value[:20]}; the text is {language.tag}."
        mends = (SetText(told.part, told.element, language.tag),)
        yield Fault(message, place, f"Write {language.tag}.", told.value[:20], mends=mends)
