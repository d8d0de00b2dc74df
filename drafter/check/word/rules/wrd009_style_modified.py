"""WRD009: style modified."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import (
    alignment,
    face,
    indents,
    plainness,
    set_by_lines,
    size,
    spacing,
    stops,
    weight,
    whole,
)
from drafter.check.word.restoring import restored
from drafter.check.word.scripts import face_of, script_of_language
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.house.format import Format
from drafter.house.style import House

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
    ),
)
def style_modified(manuscript: Manuscript) -> Iterator[Fault]:
    """A style that has the name of a house style looks as the house style says."""
    script = face_of(script_of_language(manuscript.language.code))
    used = _used(manuscript) & manuscript.house.styles.keys()
    asked = used.union(*(_below(manuscript.house, each) for each in used)) & manuscript.file.definitions.keys()
    changed: set[str] = set()
    for identifier in sorted(asked, key=lambda name: (len(_below(manuscript.house, name)), name)):
        definition, house = manuscript.file.definitions[identifier], manuscript.house
        form = whole(Format(style=identifier), house)
        # What lines of the cover set over a style is free in that style, unless the text itself stands in it.
        is_of_text = identifier in (house.body.preambular.form.style, house.body.operative.form.style)
        free = set() if is_of_text else set_by_lines(house, identifier)
        found = [] if definition.kind == "paragraph" else [*weight(form, definition.characters)]
        if definition.kind == "paragraph":
            look, setting = definition.characters, definition.setting
            found = [*face(form, look, script), *size(form, look, script), *weight(form, look)]
            found += [*spacing(form, setting), *indents(form, setting), *stops(form, setting)]
            found += [*alignment(form, setting), *plainness(form, look)]
        found = [difference for difference in found if difference.field not in free]
        if found:
            said = ", ".join(map(str, found))
            place = Origin(manuscript.file.name, place=f"style “{definition.name}”")
            # A style takes from those below it: they are mended first, and perhaps this one is right then.
            mends = () if changed & _below(house, identifier) else restored(manuscript, identifier)
            changed.add(identifier)
            yield Fault(f"The style “{definition.name}” was changed: {said}.", place, _HINT, mends=mends)


def _below(house: House, identifier: str) -> set[str]:
    """The styles that one is based on."""
    found: set[str] = set()
    base = house.styles[identifier].based_on
    while base in house.styles and base not in found:
        found.add(base)
        base = house.styles[base].based_on
    return found


def _used(manuscript: Manuscript) -> set[str]:
    """The styles that a paragraph or run of text and notes has; heads set their lines by hand in the originals too."""
    stories = (manuscript.file.body, *(story for story in manuscript.file.notes if story.kind != "separator"))
    paragraphs = [paragraph for story in stories for paragraph in story.paragraphs]
    runs = {stretch.look.style for paragraph in paragraphs for stretch in paragraph.stretches}
    return {paragraph.style for paragraph in paragraphs} | runs
