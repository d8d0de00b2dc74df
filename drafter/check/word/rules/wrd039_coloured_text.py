"""WRD039: colour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import SetProperties


@rule(
    "WRD039",
    "coloured-text",
    scope=Scope.WORD,
    summary="Text is black, links aside, and no words are highlighted.",
    why="Colour is lost in print and copies, and is the usual sign of unfinished work. This rule speaks of letters and "
    "of what lies behind words, on the masthead as in the text; the shade of a whole paragraph is WRD035’s.",
    source="Facts on UN house style 2.6: only links have a colour (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:highlight w:val="yellow"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "es",
            '<w:color w:val="FF0000"/><w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
            '<w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
        ),
    ),
)
def coloured_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Every run of the text, the notes, the heads and the feet that has a colour of its own or lies on one."""
    for story in (manuscript.file.body, *manuscript.file.notes, *manuscript.file.heads):
        for paragraph in story.paragraphs:
            linked = [stretch for stretch in paragraph.shown if stretch.link]
            for stretch in paragraph.stretches:
                beside = (stretch.start in (one.start, one.end) or stretch.end == one.start for one in linked)
                if not stretch.link and _is_of_links(stretch) and any(beside):
                    continue  # a letter of a symbol is easily left outside the link to it
                words, look = stretch.text.strip()[:60] or "the mark of a note" * bool(stretch.calls), stretch.look
                if not words or look.hidden or not (look.shade or _is_coloured(stretch)):
                    continue
                said = "highlighted" if look.shade else "coloured"
                origin, hint = manuscript.at(paragraph, story), "Make it black on white."
                many, mends = f"Text is {said}", _blackened(paragraph, stretch)
                yield Fault(f"“{words}” is {said}.", origin, hint, words, many=many, mends=mends)


_OF_LINKS = ("0000FF", "0563C1", "0000EE", "HYPERLINK", "954F72")
"""Colours of links: the house's, those of Word's themes and of pages of the web; "hyperlink" is the theme's own."""

_LEADING = ("HYPERLINK", "REF", "PAGEREF", "NOTEREF", "TOC")
"""Fields that lead elsewhere, as links do."""


def _is_of_links(stretch: Stretch) -> bool:
    """Whether it is one word at most, in a colour of links."""
    return len(stretch.text.split()) < _WORDS and stretch.look.color.upper() in _OF_LINKS


_WORDS = 2


def _is_coloured(stretch: Stretch) -> bool:
    """Whether it has a colour; a link may have one, but not another by hand than links have."""
    is_link = (
        stretch.link or stretch.look.style == "Hyperlink" or bool(stretch.field and stretch.field.name in _LEADING)
    )
    color = stretch.look.color.upper()
    is_own = not is_link or "color" in stretch.direct
    return is_own and not (_is_black(color) or (is_link and color in _OF_LINKS))


def _is_black(color: str) -> bool:
    """Whether a colour is black, or nobody sees the difference, as with the 010000 of the Secretariat's mastheads."""
    return color == "" or bool(re.fullmatch("0[0-9A-F]0[0-9A-F]0[0-9A-F]", color))


def _blackened(paragraph: Inspected, stretch: Stretch) -> tuple[SetProperties, ...]:
    """Colour by hand taken away; what a style colours is for the style to mend."""
    taken: dict[str, None] = {name: None for name in ("color", "highlight", "shd") if name in stretch.direct}
    return (SetProperties(paragraph.part, stretch.element, "rPr", taken),) if taken else ()
