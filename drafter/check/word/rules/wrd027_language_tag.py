"""WRD027: language of the text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.scripts import SLOTS, script_of, script_of_language, tag_for
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.mending.edits import SetProperties


@rule(
    "WRD027",
    "language-tag",
    scope=Scope.WORD,
    summary="Text is marked with the language it is written in.",
    why="Spelling, hyphens, quotation marks and the voice of a screen reader go by the mark.",
    source="ECMA-376, part 1, 17.3.2.20 (lang); Web Content Accessibility Guidelines 2.2, 3.1.2.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "ru",
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> доклад;',
            '<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve"> доклад;',
        ),
    ),
)
def language_tag(manuscript: Manuscript) -> Iterator[Fault]:
    """Text is marked with the language it is written in."""
    language = manuscript.language
    own = script_of_language(language.code)
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        for stretch in stand.paragraph.shown:
            if script_of(stretch.text) != own:
                continue
            tag = tag_for(stretch.look, own)
            if tag.partition("-")[0].casefold() == language.code:
                continue
            words = stretch.text.strip()[:60]
            said = f"marked as {tag}" if tag else "not marked with a language"
            lang = {"lang": {SLOTS[own]: language.tag}}
            mends = (SetProperties(stand.paragraph.part, stretch.element, "rPr", lang),)
            many, hint = f"Text is {said}, not as {language.tag}", f"Mark it as {language.tag} in Review, Language."
            yield Fault(
                f"“{words}” is {said}, not as {language.tag}.",
                manuscript.at(stand.paragraph),
                hint,
                words,
                many=many,
                mends=mends,
            )
