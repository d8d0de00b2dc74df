"""WRD006: line spacing."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import spacing
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity
from drafter.word.mending.edits import of_paragraph

_HINT = "Give the paragraph the style of the house and no spacing of its own."


@rule(
    "WRD006",
    "line-spacing",
    scope=Scope.WORD,
    summary="Lines and paragraphs of the text are spaced as in the house style.",
    why="The pitch of the lines carries the layout of the page; a double-spaced draft is twice as long as it will be.",
    source="Facts on UN house style 2.3 and 3, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:line="480"/>',
            '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
        Example(
            "fr",
            '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="0"/>',
            '<w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
    ),
)
def line_spacing(manuscript: Manuscript) -> Iterator[Fault]:
    """Lines and paragraphs of the text are spaced as in the house style."""
    for paragraph in manuscript.reported:  # in the Secretariat's reports nothing but the space before is never touched
        for difference in spacing(manuscript.plain, paragraph.setting):
            if difference.field == "before":
                mends = (of_paragraph(paragraph, {"spacing": None}),) if "spacing" in paragraph.direct else ()
                many = "Text is spaced otherwise than in the house style"
                yield Fault(f"The {difference}.", manuscript.at(paragraph), _HINT, many=many, mends=mends)
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        found = list(spacing(manuscript.asked(stand), stand.paragraph.setting))
        if found:
            said = ", ".join(f"{one.what} is {one.is_} instead of {one.asked}" for one in found)
            by_hand = _BY_HAND & stand.paragraph.direct if manuscript.is_as_asked(stand) else ()
            mends = (of_paragraph(stand.paragraph, dict.fromkeys(sorted(by_hand))),) if by_hand else ()
            many = f"Text is spaced otherwise than in the house style, as where {said}"
            yield Fault(f"The {said}.", manuscript.at(stand.paragraph), _HINT, many=many, mends=mends, kind="spacing")


_BY_HAND = {"spacing", "contextualSpacing"}
"""The direct properties that space a paragraph; the second takes the space between it and its like."""
