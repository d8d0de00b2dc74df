"""WRD013: kind of emphasis."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.openings import openings
from drafter.check.word.silence import without_text
from drafter.findings import Severity


@rule(
    "WRD013",
    "opening-emphasis-kind",
    scope=Scope.WORD,
    summary="Opening verbs are in italic in English, French, Spanish and Russian, in bold in Chinese, in bold "
    "italic in Arabic, or as the house style says.",
    why="Bold verbs are a habit of model conferences; an editor sets every one of them again. Of a verb that is "
    "underlined instead, WRD011 says that it lacks its emphasis, and WRD015 that it is underlined.",
    source="Facts on UN house style 4, measured on adopted resolutions of sessions 77 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=without_text,
    is_fixable=True,
    decisions=False,
    amendments=False,
    examples=(
        Example(
            "en",
            '<w:b/><w:bCs/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Welcomes',
            '<w:rStyle w:val="OperativeOpening"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Welcomes',
        ),
        Example(
            "fr",
            '<w:b/><w:bCs/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Se félicite',
            '<w:rStyle w:val="OperativeOpening"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Se félicite',
        ),
    ),
)
def opening_emphasis_kind(manuscript: Manuscript) -> Iterator[Fault]:
    """Every opening verb that is emphasised otherwise than the house emphasises it."""
    for opening in openings(manuscript):
        wanted = opening.wanted
        if opening.missing or opening.kinds == {wanted}:
            continue
        is_ = " and ".join(sorted(opening.kinds))
        start, end = max(opening.start, opening.emphasised[0]), opening.end
        said, mends = f"in {is_} instead of {wanted}", opening.emphasise(start, end)
        message = f"“{opening.words}” is {said}."
        yield opening.fault(message, f"Set it in {wanted}.", opening.words, f"Opening verbs are {said}", mends)
