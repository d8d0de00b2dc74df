"""WRD036: empty paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import opening_lines
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import whole
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Inspected


@rule(
    "WRD036",
    "empty-paragraph",
    scope=Scope.WORD,
    summary="Gaps in the text come from the space that a style has below its paragraphs, not from empty paragraphs.",
    why="An empty paragraph at the top of a page shifts its first line.",
    source="Facts on UN house style 2.3: 6 points after each paragraph (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    examples=(
        Example(
            "en",
            '<w:p/><w:p><w:pPr><w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            '<w:p><w:pPr><w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
        Example(
            "ru",
            '<w:p/><w:p><w:pPr><w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            '<w:p><w:pPr><w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
    ),
)
def empty_paragraph(manuscript: Manuscript) -> Iterator[Fault]:
    """Gaps in the text come from the space that a style has below its paragraphs, not from empty paragraphs."""
    above = [line.paragraph.index for line in opening_lines(manuscript)]
    stands = (*manuscript.of_role("organ line", "heading", "section", "closing"), *manuscript.running)
    within = [*above, *(each.paragraph.index for each in stands)]
    first, last = min(within, default=0), max(within, default=0)
    for paragraph in manuscript.file.body.paragraphs:
        if not first < paragraph.index < last or not paragraph.is_empty or paragraph.in_table or paragraph.in_box:
            continue
        if paragraph.ends_section or _is_spacer(paragraph, manuscript):
            continue
        many, hint = "Empty paragraphs make gaps", "Delete it; the style of the paragraph above has its space."
        yield Fault("An empty paragraph makes a gap.", manuscript.at(paragraph), hint, many=many)
    yield from _at_the_end(manuscript)
    for note in manuscript.file.notes:
        if note.kind == "footnote" and any(paragraph.is_empty for paragraph in note.paragraphs[1:]):
            many = "Notes hold empty paragraphs"
            yield Fault("The note holds an empty paragraph.", manuscript.within(note), "Delete it.", many=many)


def _is_spacer(paragraph: Inspected, manuscript: Manuscript) -> bool:
    """Whether it is as low as those that the house puts in gaps; the Secretariat's are five or six points high."""
    spacer, setting = whole(manuscript.house.body.spacer.form, manuscript.house), paragraph.setting
    return setting.line_rule == spacer.line_rule and setting.line <= (spacer.line or 0)


def _at_the_end(manuscript: Manuscript) -> Iterator[Fault]:
    """Empty paragraphs behind all text; the rule that closes the document and one before it are the house's."""
    said = [one.index for one in manuscript.file.body.paragraphs if not one.is_empty]
    behind = [one for one in manuscript.file.body.paragraphs if one.index > max(said, default=0)]
    apart = (one for one in behind if not one.setting.framed and not one.ends_section)
    empty = [one for one in apart if not _is_spacer(one, manuscript)]  # two of them stand below a table
    table_ends = any(one.in_table for one in manuscript.file.body.paragraphs[max(said, default=0) - 1 :][:1])
    is_last = bool(empty) and empty[-1].index == len(manuscript.file.body.paragraphs)
    spare = _SPARE if table_ends or is_last or not manuscript.holds_resolution else 0
    if len(empty) > spare or any(one.number for one in empty):
        many = len(empty) > 1
        message = f"{len(empty)} empty paragraphs stand below the text." if many else "An empty paragraph makes a gap."
        hint = "Delete them." if many else "Delete it."
        yield Fault(message, manuscript.at(empty[0]), hint)


_SPARE = 1
"""So many empty paragraphs may stand at the end: Word wants one behind a table, and leaves one behind all."""
