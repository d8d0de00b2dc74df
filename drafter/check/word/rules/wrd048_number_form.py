"""WRD048: form of numbers."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.inspection.looks import Characters
from drafter.word.mending.edits import of_paragraph


@rule(
    "WRD048",
    "number-form",
    scope=Scope.WORD,
    summary="Numbers that Word counts have the form of their level and language, plain as text; recitals have none.",
    why="1. (a) (i) in one list and 1) a. in the next make references to them ambiguous.",
    source="Facts on UN house style 1.3 and 6.4, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=without_text,
    is_fixable=True,
    amendments=False,
    examples=(
        Example("en", '<w:lvlText w:val="(%2]"/>', '<w:lvlText w:val="(%2)"/>'),
        Example("es", '<w:numFmt w:val="bullet"/>', '<w:numFmt w:val="lowerLetter"/>'),
        Example(
            "ar", '<w:suff w:val="tab"/><w:lvlText w:val="%1)"/>', '<w:suff w:val="tab"/><w:lvlText w:val="%1 -"/>'
        ),
    ),
)
def number_form(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold what Word shows for a number against what the language writes for it at that level."""
    for stand in manuscript.running:
        entry, number = stand.line.entry if stand.line else None, stand.paragraph.number
        if number is None or entry is None or not number.text.strip():
            continue
        origin = manuscript.at(stand.paragraph)
        if stand.role == "preambular":
            mends = (of_paragraph(stand.paragraph, {"numPr": None}),) if "numPr" in stand.paragraph.direct else ()
            yield Fault(f"The recital has the number {number.text}", origin, "Take it off the list.", mends=mends)
        elif number.format == "bullet":
            yield Fault(f"The paragraph has a bullet ({number.text}).", origin, _HINT, many="Paragraphs have bullets")
        elif entry.numbers and (usual := _usual(manuscript, stand)) != number.text.strip():
            message, many = f"The number is {number.text}, not {usual}.", "Numbers have not the form of their level"
            yield Fault(message, origin, _HINT, number.text, many=f"{many}, as {number.text} for {usual}", kind="form")
        elif stand.paragraph.numbered_as and stand.paragraph.numbered_as[1] != "tab":
            message = (
                f"Behind the number {number.text} stands {_BEHIND[stand.paragraph.numbered_as[1]]} instead of a tab."
            )
            yield Fault(message, origin, _HINT, many="Numbers are not followed by a tab")
        elif stand.paragraph.numbered_as and stand.paragraph.numbered_as[2] not in ("left", "start"):
            message, many = f"The number {number.text} is aligned to the other side.", "Numbers are aligned otherwise"
            yield Fault(message, origin, "Change it in Home, Multilevel List.", many=many)
        elif other := _other_type(manuscript, stand):
            message, many = f"The number {number.text} {other}.", "Numbers have another size or font than the text"
            yield Fault(message, origin, "Change it in Home, Multilevel List.", many=many)
        elif stress := _stress(stand.paragraph.numbered_as, stand.paragraph.mark):
            message, many = f"The number {number.text} is {stress}.", f"Numbers are {stress}"
            yield Fault(message, origin, "Set it in roman: look at the end of the paragraph too.", many=many)


_BEHIND = {"space": "a space", "nothing": "nothing"}
_HINT = "Change the list in Home, Multilevel List, or build the draft anew."


def _usual(manuscript: Manuscript, stand: Stand) -> str:
    """The number that Word counts, as the language writes it at this level."""
    entry, number = stand.line.entry if stand.line else None, stand.paragraph.number
    if entry is None or number is None or isinstance(entry.numbers[-1], str):
        return number.text.strip() if number else ""
    return manuscript.language.number(entry.level, number.values[-1])


def _other_type(manuscript: Manuscript, stand: Stand) -> str:
    """The size or font that the list gives a number where it is another than that of its paragraph."""
    style = manuscript.file.definitions.get(stand.paragraph.style)
    if stand.paragraph.numbered_as is None or style is None:
        return ""
    look, text = stand.paragraph.numbered_as[0], style.characters
    if (look.size, look.complex_size) != (text.size, text.complex_size):
        return "has another size than the text"
    return "has another font than the text" if look.font != text.font else ""


def _stress(numbered_as: tuple[Characters, str, str] | None, mark: Characters) -> str:
    """How a number is stressed, by its list or by the end of its paragraph."""
    for look in (mark, *(numbered_as or ())[:1]):
        if isinstance(look, Characters):
            coloured = look.color not in ("", "000000")
            found = {"bold": look.bold, "italic": look.italic, "underlined": look.underline, "coloured": coloured}
            if any(found.values()):
                return next(said for said, holds in found.items() if holds)
    return ""
