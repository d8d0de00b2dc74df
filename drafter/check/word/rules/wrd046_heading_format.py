"""WRD046: headings and titles."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import headings
from drafter.check.word.likeness import unlike
from drafter.check.word.manuscript import Manuscript
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
    is_set_in = manuscript.house.body.paragraph.form.style in manuscript.file.definitions
    last = manuscript.file.body.paragraphs[-_END:]
    if manuscript.house.end_rule and is_set_in and not any("pBdr" in paragraph.direct for paragraph in last):
        message, hint = "No rule closes the document.", "Draw one inch of it in the middle, below the text."
        yield Fault(message, manuscript.whole, hint, severity=Severity.NOTE)


_END = 4
"""So many paragraphs may hold the rule at the end: an empty one or a note of the Secretariat can follow."""
