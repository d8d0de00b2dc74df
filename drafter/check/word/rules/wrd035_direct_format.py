"""WRD035: format by hand."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.mending.edits import Edit, SetProperties, of_paragraph

_HINT = "Clear it with Ctrl+Space or Ctrl+Q and give the right style."
_BY_HAND = {
    "spacing": "spacing",
    "jc": "alignment",
    "rFonts": "font",
    "sz": "size",
    "szCs": "size",
    "color": "colour",
    "highlight": "highlighting",
    "w": "width of characters",
    "position": "height of characters",
    "pBdr": "border",
    "shd": "shading",
    "framePr": "frame",
    "pageBreakBefore": "page break",
    "outlineLvl": "level of heading",
    "tabs": "tab stops",
    "contextualSpacing": "spacing",
    "mirrorIndents": "mirrored indents",
    "keepNext": "keeping with the next paragraph",
    "keepLines": "keeping of lines",
    "widowControl": "control of single lines",
    "kinsoku": "East Asian line breaks",
    "wordWrap": "East Asian line breaks",
    "overflowPunct": "hanging punctuation",
    "topLinePunct": "punctuation at the head of lines",
    "autoSpaceDE": "space beside Latin letters",
    "autoSpaceDN": "space beside figures",
    "suppressAutoHyphens": "hyphenation",
    "adjustRightInd": "adjusting of indents",
    "textAlignment": "height of lines",
    "textDirection": "direction of lines",
    "fitText": "width of characters",
    "kern": "kerning",
    "eastAsianLayout": "two lines in one",
}
_OF_PARAGRAPHS = (
    "pBdr",
    "shd",
    "pageBreakBefore",
    "outlineLvl",
    "contextualSpacing",
    "textAlignment",
    "mirrorIndents",
    "keepNext",
    "keepLines",
    "widowControl",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "suppressAutoHyphens",
    "adjustRightInd",
)
_NEVER = ("pBdr", "shd", "framePr", "pageBreakBefore", "contextualSpacing", "mirrorIndents")
"""What text of the Secretariat's reports has not either."""
_BLACK = ("", "000000")
"""Colours that nobody sees: of others WRD039 speaks."""
_OF_RUNS = ("spacing", "w", "position", "fitText", "kern", "eastAsianLayout")


@rule(
    "WRD035",
    "direct-format",
    scope=Scope.WORD,
    summary="The text has its look from styles, not from format by hand.",
    why="What is set by hand stays as it is when the style changes, and nobody sees why. Of frames and shades, those "
    "round paragraphs are meant here; one round words is WRD015’s, a shade behind words WRD039’s.",
    source="Decision of this project, after Facts on UN house style 3: the Secretariat’s files have a style for "
    "each kind of paragraph.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:color w:val="333333"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "es",
            '<w:kern w:val="28"/><w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
            '<w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
        ),
    ),
)
def direct_format(manuscript: Manuscript) -> Iterator[Fault]:
    """The text has its look from styles, not from format by hand."""
    for paragraph in manuscript.reported:
        if found := dict.fromkeys(_BY_HAND[name] for name in _NEVER if name in paragraph.direct):
            origin, many = manuscript.at(paragraph), "Paragraphs have their look by hand instead of from their style"
            taken = dict.fromkeys(name for name in _NEVER if name in paragraph.direct)
            message = f"The paragraph has {', '.join(found)} set by hand."
            yield Fault(message, origin, _HINT, many=many, mends=(of_paragraph(paragraph, taken),))
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        paragraph = stand.paragraph
        direct = {name for stretch in paragraph.shown for name in stretch.direct & _BY_HAND.keys()}
        if not any(stretch.names_font for stretch in paragraph.shown):
            direct.discard("rFonts")  # a hint which font draws a sign names none
        own = (paragraph.direct & _BY_HAND.keys()) - {"framePr"}  # of text that floats in a frame, WRD050 speaks
        if paragraph.setting.keep_next == bool(manuscript.asked(stand).keep_next):
            own -= {"keepNext"}  # the line of the organ stays with the first recital
        if stand.line and stand.line.entry.numbers and paragraph.number is None:
            own -= {"tabs"}  # a typed number has its stop by hand
        found = dict.fromkeys(_BY_HAND[name] for name in sorted(direct | own))
        if found:
            what = ", ".join(found)
            many = "Paragraphs have their look by hand instead of from their style"
            mends = tuple(_mends(paragraph, own)) if manuscript.is_as_asked(stand) else ()
            message = f"The paragraph has {what} set by hand."
            yield Fault(message, manuscript.at(paragraph), _HINT, many=many, mends=mends)


def _mends(paragraph: Inspected, own: frozenset[str]) -> Iterator[Edit]:
    """What no house sets taken away, black too; size, font, colours, spacing and place are mended by their rules."""
    if taken := dict.fromkeys(name for name in (*_OF_PARAGRAPHS, "tabs") if name in own):
        yield of_paragraph(paragraph, taken)
    for stretch in paragraph.shown:
        names = (*_OF_RUNS, *(["color"] * (stretch.look.color in _BLACK)))
        if of_run := dict.fromkeys(name for name in names if name in stretch.direct):
            yield SetProperties(paragraph.part, stretch.element, "rPr", of_run)
