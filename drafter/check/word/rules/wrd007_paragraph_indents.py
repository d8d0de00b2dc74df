"""WRD007: indents and alignment of paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.measure import alignment, indents, placed
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity
from drafter.house.format import Format
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.mending.edits import Edit, Put, of_paragraph, tabbed
from drafter.word.properties import joined
from drafter.word.reading.markup import W

_HINT = "Give the paragraph the style or list of the house and no indent or alignment of its own."


@rule(
    "WRD007",
    "paragraph-indents",
    scope=Scope.WORD,
    summary="Recitals, operative paragraphs and sub-paragraphs are indented, aligned and begun as in the house style; "
    "numbers may be typed or counted.",
    why="A reader tells the parts of a paragraph by where they stand.",
    source="Facts on UN house style 2.6, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720"/>',
            '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
        ),
        Example(
            "ar",
            '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720"/>',
            '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
        ),
    ),
)
def paragraph_indents(manuscript: Manuscript) -> Iterator[Fault]:
    """A paragraph is wrong where it fits none of the ways to indent one of its kind."""
    for paragraph in manuscript.reported:  # the Secretariat's reports indent as they need, and justify all
        for difference in alignment(manuscript.plain, paragraph.setting):
            mends = (of_paragraph(paragraph, {"jc": None}),) if "jc" in paragraph.direct else ()
            many = "Paragraphs are aligned otherwise than in the house style"
            yield Fault(f"The {difference}.", manuscript.at(paragraph), _HINT, many=many, mends=mends)
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        setting = stand.paragraph.setting
        differences = [list(indents(form, setting)) for form in _accepted(manuscript, stand)]
        indented = differences[0] if all(differences) else []
        found = [*indented, *alignment(manuscript.asked(stand), setting)]
        if found:
            said = ", ".join(f"{one.what} is {one.is_} instead of {one.asked}" for one in found)
            by_hand = manuscript.is_as_asked(stand) and {"ind", "jc"} & stand.paragraph.direct
            mends = (of_paragraph(stand.paragraph, {"ind": None, "jc": None}),) if by_hand else ()
            many = f"Paragraphs are indented otherwise than in the house style, as where {said}"
            yield Fault(f"The {said}.", manuscript.at(stand.paragraph), _HINT, many=many, mends=mends, kind="indent")
        if not indented and (said := _led_otherwise(manuscript, stand)):
            message, many = f"The paragraph begins with {said} instead of a tab.", "Paragraphs do not begin with a tab"
            hint = "Begin it with one tab, as the house style has it."
            yield Fault(message, manuscript.at(stand.paragraph), hint, many=many, mends=_led(stand, said))


def _led_otherwise(manuscript: Manuscript, stand: Stand) -> str:
    """What stands before a text that the house begins with a tab, where it is another thing; "" where all is well."""
    body, paragraph = manuscript.house.body, stand.paragraph
    leads = {"organ line": body.organ_line.lead, "preambular": body.preambular.lead, "operative": body.alone.lead}
    is_plain = stand.line is None or (stand.line.entry.level == 0 and not stand.line.entry.numbers)
    text = paragraph.text
    lead = text[: len(text) - len(text.lstrip())]
    if leads.get(stand.role) != "\t" or not is_plain or paragraph.number is not None or not text.strip():
        return ""
    if not manuscript.is_as_asked(stand):
        return ""
    if paragraph.setting.first_line:  # a line that stands in needs no tab: with one, it stands in twice
        return _TWICE * (lead == "\t" and "ind" in paragraph.direct)
    if lead == "\t":
        return ""
    return "nothing" if not lead else "white space" if lead.strip("\t") else f"{len(lead)} tabs"


_TWICE = "a first line that stands in, and a tab"


def _led(stand: Stand, said: str) -> tuple[Edit, ...]:
    """A tab put before a text that has none; the indent by hand taken from one that has both."""
    if said == _TWICE:
        return (of_paragraph(stand.paragraph, {"ind": None}),)
    stretches = stand.paragraph.stretches
    if said == "nothing":
        return tabbed(stand.paragraph, stretches[0]) if stretches else ()
    return _one_tab(stand.paragraph)


def _one_tab(paragraph: Inspected) -> tuple[Edit, ...]:
    """Tabs and spaces before a text made one tab, where they stand apart from its words."""
    pieces = (piece for stretch in paragraph.stretches for piece in stretch.element.iterchildren(W + "t", W + "tab"))
    white = list(takewhile(lambda piece: not (piece.text or "").strip(), pieces))
    text = paragraph.text
    shown = sum(1 if piece.tag == W + "tab" else len(piece.text or "") for piece in white)
    if not white or shown != len(text) - len(text.lstrip()):
        return ()
    first, *others = white
    out: list[Edit] = [Put(paragraph.part, piece, "") for piece in others]
    return tuple([Put(paragraph.part, first, "<w:tab/>"), *out] if first.tag == W + "t" else out)


def _accepted(manuscript: Manuscript, stand: Stand) -> Iterator[Format]:
    """The ways to indent a paragraph: where its number stands, as its style says, or hanging from its text."""
    form = manuscript.asked(stand)
    place = manuscript.number_place(stand)
    if place:
        yield placed(form, place)
    if place is None or stand.paragraph.number is None:
        yield form
        first = place or manuscript.house.numbering.operative[0]
        yield joined(form, Format(left=first.left, first_line=first.first_line, hanging=0))
        start = first.left + first.first_line
        yield joined(form, Format(left=first.tab, first_line=0, hanging=first.tab - start))
        yield joined(form, Format(left=start, first_line=0, hanging=0))
