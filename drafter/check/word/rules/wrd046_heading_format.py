"""WRD046: headings and titles."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import headings
from drafter.check.word.likeness import unlike
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import points
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.mending.edits import of_paragraph


@rule(
    "WRD046",
    "heading-format",
    scope=Scope.WORD,
    summary="Headings, the titles of sections, parts and annexes, and what stands at the end look as the house sets "
    "them.",
    why="A heading that looks like text, or text that looks like a heading, hides how a resolution is divided.",
    source="Facts on UN house style 2.6 and 3 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:sz w:val="28"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Annex',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Annex',
        ),
        Example(
            "es",
            '<w:u w:val="single"/><w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve">Anexo',
            '<w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve">Anexo',
        ),
        Example(
            "zh",
            '<w:sz w:val="28"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">附件',
            '<w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">附件',
        ),
    ),
)
def heading_format(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold each heading and title against the house's own."""
    yield from unlike(manuscript, headings(manuscript), "Headings and titles are set otherwise")
    for stand in manuscript.of_role("organ line"):
        asks = manuscript.house.body.organ_line.form.keep_next and manuscript.is_as_asked(stand)
        if asks and not stand.paragraph.setting.keep_next:
            message, hint = "The name of the organ may stand alone at the foot of a page.", "Tick Keep with next."
            mends = (of_paragraph(stand.paragraph, {"keepNext": {}}),)
            yield Fault(message, manuscript.at(stand.paragraph), hint, severity=Severity.NOTE, mends=mends)
    yield from _end(manuscript)


def _end(manuscript: Manuscript) -> Iterator[Fault]:
    """The rule at the end: there, and an inch long (house style 2.6)."""
    is_set_in = manuscript.house.body.paragraph.form.style in manuscript.file.definitions
    if not manuscript.house.end_rule or not is_set_in:
        return
    ruled = [each for each in manuscript.file.body.paragraphs[-_END:] if "pBdr" in each.direct]
    if not ruled:
        message, hint = "No rule closes the document.", "Draw one inch of it in the middle, below the text."
        yield Fault(message, manuscript.whole, hint, severity=Severity.NOTE)
    for paragraph in ruled if manuscript.file.sections and manuscript.holds_resolution else ():
        section = manuscript.file.sections[-1]
        column = section.width - section.margins.get("left", 0) - section.margins.get("right", 0)
        length = column - paragraph.setting.left - paragraph.setting.right
        if paragraph.is_empty and length > 2 * _INCH:
            message = f"The rule at the end is {points(length)} long instead of {points(_INCH)}."
            hint = "Indent it from both sides, so that an inch is left in the middle."
            yield Fault(message, manuscript.at(paragraph), hint, severity=Severity.NOTE)


_INCH = 1440
"""Twips."""
_END = 4
"""So many paragraphs may hold the rule at the end: an empty one or a note of the Secretariat can follow."""
