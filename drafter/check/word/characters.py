"""Characters of the text that differ from what the house asks, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from drafter.check.rule import Fault
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import Difference, whole
from drafter.check.word.scripts import face_drawing, script_of
from drafter.findings import Origin
from drafter.house.format import Format
from drafter.house.style import House
from drafter.word.inspection.looks import Characters
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import Edit, SetProperties
from drafter.word.properties import joined

Judge = Callable[[Format, Characters, str], Iterator[Difference]]
_LONGEST = 40


def characters_that_differ(
    manuscript: Manuscript, judge: Judge, properties: tuple[str, ...], hint: str
) -> Iterator[Fault]:
    """Every kind of difference in a paragraph of the text or a note, at the first words that have it.

    What direct format causes is mended by taking it away, where the style by itself is right.

    Args:
        manuscript: the file.
        judge: what is looked at; takes what is asked, the look, and the script.
        properties: the direct properties that can cause it.
        hint: how to mend it.

    """
    for paragraph, form, origin in _judged(manuscript):
        for difference, alike in _differences(manuscript, paragraph, form, judge):
            if not manuscript.holds_resolution and _wavers(difference):
                continue
            words = alike[0].text.strip()[:_LONGEST]
            said = f"has the {difference.what} {difference.is_} instead of {difference.asked}"
            style = manuscript.file.definitions.get(paragraph.style)
            right = style is not None and not [*judge(form, style.characters, face_drawing(alike[0]))]
            mends = tuple(_mends(paragraph, alike, properties)) if right else ()
            cure = hint if mends else "Give the paragraph the style of the house."
            yield Fault(f"“{words}” {said}.", origin, cure, words, many=f"Text {said}", mends=mends)


def _wavers(difference: Difference) -> bool:
    """Whether reports of the Secretariat have it now and then: captions in small type, a bold face by its own name."""
    if difference.field == "size":
        return float(difference.is_.split()[0]) < float(difference.asked.split()[0])
    return difference.is_ == "Word's own" or difference.is_.startswith(difference.asked)


def _judged(manuscript: Manuscript) -> Iterator[tuple[Inspected, Format, Origin]]:
    """The paragraphs of text and notes, what the house asks of each, and where it stands."""
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        yield stand.paragraph, manuscript.asked(stand), manuscript.at(stand.paragraph)
    for paragraph in manuscript.reported:
        yield paragraph, manuscript.plain, manuscript.at(paragraph)
    notes = whole(manuscript.house.notes.paragraph.form, manuscript.house)
    for story in manuscript.file.notes:
        for paragraph in story.paragraphs if story.kind == "footnote" else ():
            yield paragraph, notes, manuscript.within(story)


def _differences(
    manuscript: Manuscript, paragraph: Inspected, form: Format, judge: Judge
) -> Iterator[tuple[Difference, list[Stretch]]]:
    found: dict[Difference, list[Stretch]] = {}
    for stretch in paragraph.shown:
        words = stretch.text.strip()
        if not words or stretch.look.script or stretch.calls:
            continue
        is_drawn = script_of(words) is not None or words.isdecimal()  # which font draws a mark hangs on its neighbours
        for difference in judge(_asked(manuscript, form, stretch), stretch.look, face_drawing(stretch)):
            if difference.field != "font" or (is_drawn and not _is_of_openings(manuscript, stretch)):
                found.setdefault(difference, []).append(stretch)
    yield from found.items()


def _asked(manuscript: Manuscript, form: Format, stretch: Stretch) -> Format:
    """What is asked of a run: what its paragraph asks, and over it what the house's character style says."""
    style, house = stretch.look.style, manuscript.house
    return _styled(form, style, house) if style in house.styles else form


def _is_of_openings(manuscript: Manuscript, stretch: Stretch) -> bool:
    """Whether emphasised words have by hand the font that the house gives to openings, as in Chinese recitals."""
    emphasis, house, look = manuscript.house.emphasis, manuscript.house, stretch.look
    forms = (whole(Format(style=style), house) for style in (emphasis.organ, emphasis.preambular, emphasis.operative))
    fonts = {form.far_eastern_font.casefold() for form in forms if form.far_eastern_font}
    return (look.bold or look.italic) and look.eastern_font.casefold() in fonts and script_of(stretch.text) == "han"


@lru_cache(maxsize=256)
def _styled(form: Format, style: str, house: House) -> Format:
    return joined(form, whole(Format(style=style), house))


def _mends(paragraph: Inspected, alike: list[Stretch], properties: tuple[str, ...]) -> Iterator[Edit]:
    """Direct format taken away; the style then decides. Tabs and spaces that have it too are of the same hand."""
    for stretch in (*alike, *(one for one in paragraph.shown if not one.text.strip())):
        taken: dict[str, None] = {name: None for name in properties if name in stretch.direct}
        if taken:
            yield SetProperties(paragraph.part, stretch.element, "rPr", taken)
