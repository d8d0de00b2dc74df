"""WRD016: organ line."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.openings import organ_lines
from drafter.check.word.silence import without_text
from drafter.findings import Severity


@rule(
    "WRD016",
    "organ-line-emphasis",
    scope=Scope.WORD,
    summary="The name of the organ that opens the text is emphasised as verbs are, the whole of it.",
    why="It is the subject of every verb that follows.",
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
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">The General',
            '<w:rStyle w:val="OrganName"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">The General',
        ),
        Example(
            "ru",
            '<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">Генеральная',
            '<w:rStyle w:val="OrganName"/><w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">Генеральная',
        ),
    ),
)
def organ_line_emphasis(manuscript: Manuscript) -> Iterator[Fault]:
    """The name of the organ that opens the text is emphasised as verbs are, the whole of it."""
    for line in organ_lines(manuscript):
        name, wanted = line.text[line.start : line.verb], line.wanted
        covers = line.emphasised[0] <= line.start and line.verb is not None and line.end >= line.verb
        if (covers and line.kinds == {wanted}) or line.verb is None:
            continue
        how = (
            "not"
            if line.missing
            else "only in part"
            if line.kinds == {wanted}
            else f"in {' and '.join(sorted(line.kinds))}, not"
        )
        mends = line.emphasise(line.start, line.verb)
        yield line.fault(f"“{name}” is {how} in {wanted}.", f"Set it in {wanted}.", name, mends=mends)
