"""WRD012: extent of an opening verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.openings import openings
from drafter.check.word.silence import without_text
from drafter.findings import Severity


@rule(
    "WRD012",
    "opening-emphasis-extent",
    scope=Scope.WORD,
    summary="The emphasis of an opening covers its verb with particle and manner, no word less and no word more.",
    why="“Notes with concern” says another thing than “Notes”. Of an object that the phrase holds, as in “Reiterates "
    "its request”, official texts emphasise it or not: that is a note.",
    source="Facts on UN house style 1.4 and 4; the phrases are those of adopted resolutions (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    silent=without_text,
    is_fixable=True,
    decisions=False,
    amendments=False,
    examples=(
        Example(
            "en",
            '<w:t xml:space="preserve">Welcomes the</w:t>',
            '<w:t xml:space="preserve">Welcomes</w:t>',
        ),
        Example(
            "zh",
            '<w:t xml:space="preserve">欢迎关于</w:t>',
            '<w:t xml:space="preserve">欢迎</w:t>',
        ),
    ),
)
def opening_emphasis_extent(manuscript: Manuscript) -> Iterator[Fault]:
    """The emphasis of an opening covers its verb with particle and manner, no word less and no word more."""
    for opening in openings(manuscript):
        if opening.verb is None or opening.missing:
            continue
        verb = opening.text[opening.start : opening.verb]
        if opening.runs_over:
            before = opening.emphasise(opening.start, opening.emphasised[0])
            mends = (*before, *opening.plain(opening.verb, opening.emphasised[1]))
            message = f"The emphasis of “{opening.words}” runs over the verb “{verb}”."
            hint = f"Set “{opening.text[opening.verb : opening.end].strip()}” in roman."
            yield opening.fault(message, hint, opening.words, "The emphasis runs over opening verbs", mends)
        elif opening.falls_short:
            mends = opening.emphasise(opening.start, opening.verb)
            message = f"Only “{opening.words}” is emphasised of the opening “{verb}”."
            many = "The emphasis covers only part of opening verbs"
            fault = opening.fault(message, f"Emphasise “{verb}”.", opening.words, many, mends)
            if opening.stops_at_object:
                fault = replace(
                    fault, many="The emphasis leaves the objects of opening verbs out", severity=Severity.NOTE
                )
            yield fault
