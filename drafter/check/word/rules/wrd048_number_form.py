"""WRD048: form of numbers."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.inspection.looks import Characters
from drafter.word.mending.edits import Edit, SetAttributes, SetProperties, of_paragraph
from drafter.word.numbering import FORMATS
from drafter.word.reading.document import Number
from drafter.word.reading.markup import W, child
from drafter.word.reading.markup import number as number_of


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
        number = stand.paragraph.number
        if number is None or stand.line is None or not number.text.strip():
            continue
        if stand.role == "preambular":
            mends = (of_paragraph(stand.paragraph, {"numPr": None}),) if "numPr" in stand.paragraph.direct else ()
            origin, hint = manuscript.at(stand.paragraph), "Take it off the list."
            yield Fault(f"The recital has the number {number.text}", origin, hint, mends=mends)
        elif fault := _of_form(manuscript, stand, number) or _of_look(manuscript, stand, number):
            yield fault


def _of_form(manuscript: Manuscript, stand: Stand, number: Number) -> Fault | None:
    """A bullet, another form than that of its level and language, or something else than a tab behind it."""
    origin, mends = manuscript.at(stand.paragraph), _reformed(manuscript, stand)
    if number.format == "bullet":
        message, many = f"The paragraph has a bullet ({number.text}).", "Paragraphs have bullets"
        return Fault(message, origin, _HINT, many=many, mends=mends)
    if stand.line and stand.line.entry.numbers and (usual := _usual(manuscript, stand)) != number.text.strip():
        message, many = f"The number is {number.text}, not {usual}.", "Numbers have not the form of their level"
        many = f"{many}, as {number.text} for {usual}"
        return Fault(message, origin, _HINT, number.text, many=many, kind="form", mends=mends)
    _, behind, align = stand.paragraph.numbered_as or (None, "tab", "left")
    if behind != "tab":
        message, many = f"Behind the number {number.text} stands {_BEHIND[behind]} instead of a tab.", _UNTABBED
        return Fault(message, origin, _HINT, many=many, mends=_level_set(manuscript, stand, suff="tab"))
    if align not in ("left", "start"):
        message, many = f"The number {number.text} is aligned to the other side.", "Numbers are aligned otherwise"
        return Fault(message, origin, _HINT, many=many, mends=_level_set(manuscript, stand, lvlJc="left"))
    return None


def _of_look(manuscript: Manuscript, stand: Stand, number: Number) -> Fault | None:
    """A number in other type than its paragraph, or stressed."""
    origin = manuscript.at(stand.paragraph)
    if other := _other_type(manuscript, stand):
        message, many = f"The number {number.text} {other}.", "Numbers have another size or font than the text"
        return Fault(message, origin, _HINT, many=many, mends=_unstressed(manuscript, stand, "sz", "szCs", "rFonts"))
    if stress := _stress(stand.paragraph.numbered_as, stand.paragraph.mark):
        message, many = f"The number {number.text} is {stress}.", f"Numbers are {stress}"
        mends = _unstressed(manuscript, stand, "b", "bCs", "i", "iCs", "u", "color")
        return Fault(message, origin, "Set it in roman: look at the end of the paragraph too.", many=many, mends=mends)
    return None


_UNTABBED = "Numbers are not followed by a tab"
_BEHIND = {"space": "a space", "nothing": "nothing"}
_HINT = "Change the list in Home, Multilevel List, or build the draft anew."


def _usual(manuscript: Manuscript, stand: Stand) -> str:
    """The number that Word counts, as the language writes it at this level."""
    entry, number = stand.line.entry if stand.line else None, stand.paragraph.number
    if entry is None or number is None or _is_named(entry.numbers[-1]):
        return number.text.strip() if number else ""
    return manuscript.language.number(entry.level, number.values[-1])


def _is_named(counted: int | str) -> bool:
    """Whether a number has words that no list counts: “5 bis”; “2.1” has none, and is of a form that no text has."""
    return isinstance(counted, str) and any(map(str.isalpha, counted))


def _reformed(manuscript: Manuscript, stand: Stand) -> tuple[Edit, ...]:
    """The level of the list given the form that the language has at this depth; a bullet's font would draw signs."""
    entry, level = stand.line.entry if stand.line else None, stand.paragraph.list_level
    if entry is None or level is None or child(child(level, "rPr"), "rFonts") is not None:
        return ()
    levels = manuscript.language.levels
    asked = levels[min(entry.level, len(levels) - 1)]
    form, place = FORMATS.get(asked.format), number_of(level.get(W + "ilvl")) + 1
    return _level_set(manuscript, stand, numFmt=form, lvlText=asked.pattern.replace("{}", f"%{place}")) if form else ()


def _level_set(manuscript: Manuscript, stand: Stand, **values: str) -> tuple[Edit, ...]:
    """Properties of the paragraph's level of its list given other values, where it has all of them."""
    part, level = manuscript.file.parts.get("numbering"), stand.paragraph.list_level
    found = {tag: child(level, tag) for tag in values}
    if part is None or None in found.values():
        return ()
    return tuple(SetAttributes(part, one, {"val": values[tag]}) for tag, one in found.items() if one is not None)


def _unstressed(manuscript: Manuscript, stand: Stand, *names: str) -> tuple[Edit, ...]:
    """Looks taken from the numbers of the paragraph's level of its list, where that is what gives them."""
    part, level = manuscript.file.parts.get("numbering"), stand.paragraph.list_level
    there = [name for name in names if level is not None and child(child(level, "rPr"), name) is not None]
    return (SetProperties(part, level, "rPr", dict.fromkeys(there)),) if part and level is not None and there else ()


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
