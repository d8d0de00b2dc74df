"""WRD009: style modified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import (
    Difference,
    alignment,
    direction,
    face,
    flow,
    indents,
    outline,
    plainness,
    size,
    spacing,
    stops,
    weight,
    whole,
    width,
)
from drafter.check.word.restoring import restored
from drafter.check.word.scripts import face_of, script_of_language
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.house.format import Format
from drafter.house.style import House
from drafter.word.inspection.definitions import Definition
from drafter.word.inspection.looks import Characters

_HINT = "Give the style back what it had, and write what differs at the paragraph if it must be."


@rule(
    "WRD009",
    "style-modified",
    scope=Scope.WORD,
    summary="A style that has the name of a house style looks as the house style says.",
    why="Whoever pastes the text into the right file, or the right text into this one, gets another page than "
    "they see.",
    source="Facts on UN house style 3 and 3.2, read from files of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:spacing w:after="240"/><w:ind w:left="1267" w:right="1267"/>',
            '<w:spacing w:after="120"/><w:ind w:left="1267" w:right="1267"/>',
        ),
        Example(
            "es",
            '<w:spacing w:after="120"/><w:ind w:left="1267" w:right="720"/>',
            '<w:spacing w:after="120"/><w:ind w:left="1267" w:right="1267"/>',
        ),
    ),
)
def style_modified(manuscript: Manuscript) -> Iterator[Fault]:
    """A style that has the name of a house style looks as the house style says."""
    house, changed = manuscript.house, set[str]()
    yield from _of_default(manuscript)
    used = _used(manuscript) & house.styles.keys()
    used = used.union(*(_below(house, each) for each in used)) & manuscript.file.definitions.keys()
    every = house.styles.keys() & manuscript.file.definitions.keys() if _is_set_in(manuscript) else set()
    for identifier in sorted(used | every, key=lambda name: (len(_below(house, name)), name)):
        definition = manuscript.file.definitions[identifier]
        found = _differences(manuscript, definition)
        if found:
            said = ", ".join(map(str, found))
            place = Origin(manuscript.file.name, place=f"style “{definition.name}”")
            message = f"The style “{definition.name}” was changed: {said}."
            # A style takes from those below it: they are mended first, and perhaps this one is right then.
            mends = () if changed & _below(house, identifier) else restored(manuscript, identifier)
            changed.add(identifier)
            severity = None if identifier in used else Severity.NOTE  # nothing on these pages is set in it
            yield Fault(message, place, _HINT, mends=mends, severity=severity)


def _of_default(manuscript: Manuscript) -> Iterator[Fault]:
    """Another style than the house's as the one of paragraphs that name none: whatever is pasted in takes it."""
    standard = next((name for name, style in manuscript.house.styles.items() if style.standard), None)
    is_ = manuscript.file.looks.styles.default_style
    if standard in manuscript.file.definitions and is_ in manuscript.file.definitions and is_ != standard:
        name = manuscript.file.definitions[is_].name
        place = Origin(manuscript.file.name, place=f"style “{name}”")
        message = f"Paragraphs that name no style have “{name}” instead of “{manuscript.house.styles[standard].name}”."
        yield Fault(message, place, "Make the style of the house the default again.")


def _differences(manuscript: Manuscript, definition: Definition) -> list[Difference]:
    """Where a style differs from the house's, and from what lines of the cover set over it: originals have either."""
    house = manuscript.house
    found = _unlike(manuscript, definition, whole(Format(style=definition.id), house))
    if definition.id in (house.body.preambular.form.style, house.body.operative.form.style):
        return found
    lines = [line for block in house.opening.values() for line in block if line.form.style == definition.id]
    for line in lines if found else ():
        kept = {one.field for one in _unlike(manuscript, definition, whole(line.form, house))} - {*line.free}
        found = [one for one in found if one.field in kept]
    return found


def _unlike(manuscript: Manuscript, definition: Definition, form: Format) -> list[Difference]:
    """Where a style differs from a form, where originals do not waver."""
    look, setting = definition.characters, definition.setting
    found = [*weight(form, look), *plainness(form, look)]
    if definition.kind == "paragraph":
        script = face_of(script_of_language(manuscript.language.code))
        found += [*face(form, look, script), *size(form, look, script), *width(form, look)]
        if script == "complex" and form.size:  # the size of Latin letters, which symbols and notes have
            found += [each for each in size(form, look, "latin") if each not in found]
        found += [*spacing(form, setting), *indents(form, setting), *stops(form, setting), *alignment(form, setting)]
        found += [*outline(form, setting), *direction(form, setting), *flow(form, setting)]
    else:
        found += _of_characters(manuscript, form, look)
    free = manuscript.house.styles[definition.id].free
    return [difference for difference in found if difference.field not in free]


def _of_characters(manuscript: Manuscript, form: Format, look: Characters) -> Iterator[Difference]:
    """Size and font that a style gives to characters where the house's gives none, or another."""
    plain = manuscript.file.looks.characters(None, "")
    if form.size is not None or look.size != plain.size:
        asked = form if form.size is not None else replace(form, size=plain.size)
        yield from size(asked, look, "latin")
    if form.font is None and look.font != plain.font:
        yield Difference("font", look.font, "that of the text", "font")
    wanted = form.script if form.script in ("super", "sub") else ""
    if look.script != wanted:
        yield Difference("height", _HEIGHT[look.script], _HEIGHT[wanted], "script")


_HEIGHT = {"": "on the line", "super": "above the line", "sub": "below the line"}


def _is_set_in(manuscript: Manuscript) -> bool:
    """Whether the file has the house's style of text: then its other styles are the house's too."""
    return manuscript.house.body.paragraph.form.style in manuscript.file.definitions


def _below(house: House, identifier: str) -> set[str]:
    """The styles that one is based on."""
    found: set[str] = set()
    base = house.styles[identifier].based_on
    while base in house.styles and base not in found:
        found.add(base)
        base = house.styles[base].based_on
    return found


def _used(manuscript: Manuscript) -> set[str]:
    """The styles that a paragraph or run has, in text, notes, heads and feet."""
    stories = (story for story in manuscript.file.stories if story.kind != "separator")
    paragraphs = [paragraph for story in stories for paragraph in story.paragraphs]
    runs = {stretch.look.style for paragraph in paragraphs for stretch in paragraph.stretches}
    return {paragraph.style for paragraph in paragraphs} | runs
