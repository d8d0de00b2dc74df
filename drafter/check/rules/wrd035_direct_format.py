"""WRD035: format by hand."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Inspected

_HINT = "Clear it with Ctrl+Space or Ctrl+Q and give the right style."
_OF_PARAGRAPHS = {"spacing": "spacing", "jc": "alignment"}
_OF_RUNS = {"rFonts": "font", "sz": "size", "szCs": "size", "color": "colour", "highlight": "highlighting"}


@rule(
    "WRD035",
    "direct-format",
    scope=Scope.WORD,
    summary="The text has its look from styles, not from format by hand.",
    why="What is set by hand stays as it is when the style changes, and nobody sees why.",
    source="Decision of this project, after Facts on UN house style 3: the Secretariat’s files have a style for "
    "each kind of paragraph.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    silent=without_text,
    examples=(
        Example(
            "en",
            '<w:color w:val="333333"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
    ),
)
def direct_format(manuscript: Manuscript) -> Iterator[Fault]:
    """The text has its look from styles, not from format by hand."""
    for stand in manuscript.running:
        paragraph, origin = stand.paragraph, manuscript.at(stand.paragraph)
        of_paragraph = sorted(_OF_PARAGRAPHS.keys() & paragraph.direct)
        if of_paragraph:
            what = ", ".join(_OF_PARAGRAPHS[name] for name in of_paragraph)
            yield Fault(
                f"The paragraph has {what} set by hand.", origin, _HINT, many=f"Paragraphs have {what} set by hand"
            )
        of_runs = sorted({name for stretch in paragraph.shown for name in _OF_RUNS.keys() & stretch.direct})
        of_runs = [name for name in of_runs if name != "rFonts" or _names_a_font(paragraph)]
        if of_runs:
            what = ", ".join(dict.fromkeys(_OF_RUNS[name] for name in of_runs))
            yield Fault(f"Words have {what} set by hand.", origin, _HINT, many=f"Words have {what} set by hand")


def _names_a_font(paragraph: Inspected) -> bool:
    """Whether a run names a font; a hint which font draws a sign is none."""
    return any(stretch.names_font for stretch in paragraph.shown)
