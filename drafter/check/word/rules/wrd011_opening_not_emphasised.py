"""WRD011: opening verb not emphasised."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.openings import openings
from drafter.check.word.silence import without_text
from drafter.findings import Severity


@rule(
    "WRD011",
    "opening-not-emphasised",
    scope=Scope.WORD,
    summary="The verb that opens a recital or an operative paragraph is emphasised as its language does it.",
    why="The verbs carry the sense of a resolution; a reader goes through them alone.",
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
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Welcomes',
            '<w:rStyle w:val="OperativeOpening"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Welcomes',
        ),
        Example(
            "ru",
            '<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">отмечая',
            '<w:rStyle w:val="PreambularOpening"/><w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">отмечая',
        ),
    ),
)
def opening_not_emphasised(manuscript: Manuscript) -> Iterator[Fault]:
    """The verb that opens a recital or an operative paragraph is emphasised as its language does it."""
    for opening in openings(manuscript):
        if not opening.missing or opening.verb is None:
            continue
        verb, kind = opening.text[opening.start : opening.verb], opening.wanted
        mends = opening.emphasise(opening.start, opening.verb)
        message = f"“{verb}” opens the paragraph and is not in {kind}."
        yield opening.fault(message, f"Set it in {kind}.", verb, f"Opening verbs are not in {kind}", mends)
