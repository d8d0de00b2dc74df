"""WRD008: style of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.restoring import added
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.mending.edits import of_paragraph


@rule(
    "WRD008",
    "style-of-text",
    scope=Scope.WORD,
    summary="Every paragraph of the text has the style that the house gives to paragraphs of its kind.",
    why="The Secretariat works on styles: what has none, or another, is set again by hand.",
    source="Facts on UN house style 3, read from files of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:pStyle w:val="Normal"/><w:numPr>',
            '<w:pStyle w:val="SingleTxt"/><w:numPr>',
        ),
        Example("zh", '<w:pStyle w:val="ListParagraph"/><w:numPr>', '<w:pStyle w:val="SingleTxt"/><w:numPr>'),
    ),
)
def style_of_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Every paragraph of the text has the style that the house gives to paragraphs of its kind."""
    names = {one.id: one.name for one in manuscript.file.definitions.values()}
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        style = manuscript.asked(stand).style
        is_ = names.get(stand.paragraph.style, stand.paragraph.style) or "Normal"
        if style is None:
            continue
        name = manuscript.house.styles[style].name
        if style == stand.paragraph.style and style not in manuscript.file.definitions:
            message, many = (
                f"The file does not define the style “{name}”.",
                f"The file does not define the style “{name}”",
            )
            mends = added(manuscript, style)
            hint = "" if mends else "Build the draft anew with drafter."
            yield Fault(message, manuscript.at(stand.paragraph), hint, many=many, mends=mends)
            continue
        if style == stand.paragraph.style or _same(is_, name):
            continue
        has = style in manuscript.file.definitions
        mends = (of_paragraph(stand.paragraph, {"pStyle": {"val": style}}),) if has else added(manuscript, style)
        hint = "Give it that style."
        message, many = (
            f"The paragraph has the style “{is_}” instead of “{name}”.",
            f"Paragraphs have not the style “{name}”",
        )
        yield Fault(message, manuscript.at(stand.paragraph), hint, many=many, mends=mends)


def _same(name: str, other: str) -> bool:
    return name.replace(" ", "").casefold() == other.replace(" ", "").casefold()
