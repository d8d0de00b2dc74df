"""WRD014: emphasised space or mark."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.openings import openings, organ_lines
from drafter.check.word.silence import without_text
from drafter.findings import Severity


@rule(
    "WRD014",
    "emphasised-space",
    scope=Scope.WORD,
    summary="The emphasis of an opening ends with its last letter: the space or comma behind it, and a tab or "
    "number before it, are roman.",
    why="An italic space is narrower than a roman one, and an italic comma leans into the next word.",
    source="Facts on UN house style 2.3 and 1.4: the comma behind the organ’s name is roman (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    silent=without_text,
    is_fixable=True,
    decisions=False,
    amendments=False,
    examples=(
        Example(
            "en",
            '<w:t xml:space="preserve">Welcomes </w:t>',
            '<w:t xml:space="preserve">Welcomes</w:t>',
        ),
        Example(
            "en",
            "The General Assembly,</w:t>",
            "The General Assembly</w:t>",
        ),
        Example("ar", '<w:t xml:space="preserve">ترحب </w:t>', '<w:t xml:space="preserve">ترحب</w:t>'),
    ),
)
def emphasised_space(manuscript: Manuscript) -> Iterator[Fault]:
    """What stands before and behind the letters of an opening, or of the organ’s name."""
    for opening in (*openings(manuscript), *organ_lines(manuscript)):
        (first, last), end = opening.emphasised, opening.end
        if opening.missing or (first >= opening.start and last == end):
            continue
        before = first < opening.start and opening.text[first : opening.start]
        what = _named(opening.text[end:last]) if last > end else _named(before or "")
        mends = (*opening.plain(first, opening.start), *opening.plain(end, last))
        side = "behind" if last > end else "before"
        message = f"The {what} {side} “{opening.words}” is emphasised with it."
        many = "A space or mark beside an opening is emphasised with it"
        yield opening.fault(message, f"Set the {what} in roman.", opening.words, many, mends)


def _named(gap: str) -> str:
    if not gap.strip():
        return "tab" if "\t" in gap else "space"
    return "comma" if gap.strip() in (",", "，", "،") else "number" if any(map(str.isdigit, gap)) else "mark"
