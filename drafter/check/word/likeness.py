"""Likeness: a displayed line held against the form that the house gives it, and made like it again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.check.rule import Fault
from drafter.check.word.displayed import Displayed
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import (
    STRESSED,
    Difference,
    alignment,
    direction,
    face,
    flow,
    indents,
    plainness,
    size,
    spacing,
    weight,
    whole,
    width,
)
from drafter.check.word.restoring import added, own_properties
from drafter.check.word.scripts import face_drawing
from drafter.findings import Origin
from drafter.house.format import Format
from drafter.language.grammar import capitalised
from drafter.word.inspection.paragraphs import Stretch
from drafter.word.mending.edits import Attributes, Edit, SetProperties, of_paragraph

BY_HAND = {
    "font": ("rFonts",),
    "size": ("sz", "szCs"),
    "bold": ("b", "bCs"),
    "italic": ("i", "iCs"),
    "underline": ("u",),
    "strike-through": ("strike",),
    "tracking": ("spacing",),
    **{name: (name,) for name in STRESSED},
}
"""The properties by which characters are given a look over their style."""
_SEEN = ("page_break", "framed")
"""What sets a line apart from others of its kind, of how it goes over pages."""
_HINT = "Give it the style of the house, and nothing by hand."


def unlike(manuscript: Manuscript, lines: Iterable[Displayed], many: str, *, free: bool = False) -> Iterator[Fault]:
    """What is set otherwise of each line, in one fault.

    Args:
        manuscript: the file.
        lines: its lines of one kind.
        many: what is wrong where several have it: "Headings are set otherwise".
        free: whether style, place and alignment are for the drafter to choose, as in the cells of a table.

    """
    for line in lines:
        found = [each for each in _differences(manuscript, line, free=free) if each.field not in line.free]
        if found:
            said, words = ", ".join(map(str, found)), _words(line)
            message = f"{capitalised(line.name)} is set otherwise: {said}."
            mends = tuple(_mends(manuscript, line, {difference.field for difference in found}))
            origin = manuscript.at(line.paragraph)
            yield Fault(message, origin, _HINT, words, many=f"{many}, as where {said}", kind=many, mends=mends)


def _differences(manuscript: Manuscript, line: Displayed, *, free: bool) -> Iterator[Difference]:
    asked, setting = whole(line.form, manuscript.house), line.paragraph.setting
    if not free:
        yield from _style(manuscript, line)
    yield from _characters(asked, [one for one in line.paragraph.shown if _says(one)])
    yield from spacing(asked, setting)
    yield from (each for each in flow(asked, setting) if each.field in _SEEN)
    if not free:
        yield from direction(asked, setting)
        yield from indents(asked, setting) if line.paragraph.number is None else ()
        yield from alignment(asked, setting)


def looks_other(manuscript: Manuscript, line: Displayed, origin: Origin) -> Iterator[Fault]:
    """What the characters of a line have otherwise; where it stands is left to the head or foot that holds it."""
    found = list(_characters(whole(line.form, manuscript.house), [one for one in line.paragraph.shown if _says(one)]))
    if found:
        said, mends = ", ".join(map(str, found)), tuple(_runs_mended(line, {difference.field for difference in found}))
        yield Fault(f"{capitalised(line.name)} is set otherwise: {said}.", origin, _HINT, _words(line), mends=mends)


def _words(line: Displayed) -> str:
    return " ".join(line.paragraph.text.split())[:60]


def _style(manuscript: Manuscript, line: Displayed) -> Iterator[Difference]:
    """Another style than asked, or the right one without its definition."""
    wanted, definitions = line.form.style, manuscript.file.definitions
    if wanted is None:
        return
    name, is_ = manuscript.house.styles[wanted].name, definitions.get(line.paragraph.style)
    if is_ is None:
        yield Difference("style", f"“{line.paragraph.style or 'none'}”, which is not defined,", f"“{name}”", "style")
    elif is_.id != wanted and _bare(is_.name) != _bare(name):
        yield Difference("style", f"“{is_.name}”", f"“{name}”", "style")


def _bare(name: str) -> str:
    return name.replace(" ", "").casefold()


def _says(stretch: Stretch) -> bool:
    """Whether it holds letters or figures of the line itself; the marks of notes have their own look."""
    return not stretch.calls and any(map(str.isalnum, stretch.text))


def _characters(asked: Format, stretches: list[Stretch]) -> Iterator[Difference]:
    """What some of the characters have; italics only where all have them: a title may name a publication."""
    seen: dict[Difference, int] = {}
    for stretch in stretches:
        look = stretch.look
        kind = face_drawing(stretch)
        found = [*face(asked, look, kind), *size(asked, look, kind), *weight(asked, look)]
        found += (each for each in (*plainness(asked, look), *width(asked, look)) if each.field in BY_HAND)
        for difference in found:
            seen[difference] = seen.get(difference, 0) + 1
    yield from (each for each, count in seen.items() if each.field != "italic" or count == len(stretches))


def _mends(manuscript: Manuscript, line: Displayed, fields: set[str]) -> Iterator[Edit]:
    """The look by hand taken away and the style given, where the file has it: what the house sets by hand stays."""
    wanted, paragraph = line.form.style, line.paragraph
    if wanted is not None and wanted not in manuscript.file.definitions:
        yield from added(manuscript, wanted)
        return
    given: dict[str, Attributes | None] = {}
    if "style" in fields and wanted is not None:
        given["pStyle"] = {"val": wanted}
    for tag, value in own_properties(line.form, fields).items():
        if value is not None or tag in paragraph.direct:
            given[tag] = value
    if given:
        yield of_paragraph(paragraph, given)
    yield from _runs_mended(line, fields)


def _runs_mended(line: Displayed, fields: set[str]) -> Iterator[Edit]:
    """Looks by hand taken away, or given as the house gives them over the style."""
    given = looks_given(line.form, fields)
    for stretch in line.paragraph.shown:
        mend = {name: value for name, value in given.items() if value is not None or name in stretch.direct}
        if mend and _says(stretch):
            yield SetProperties(line.paragraph.part, stretch.element, "rPr", mend)


def looks_given(form: Format, fields: set[str]) -> dict[str, dict[str, str] | None]:
    """The properties that give characters what a form sets over its style; None for what it leaves to the style."""
    given: dict[str, dict[str, str] | None] = {}
    for field in sorted(fields & BY_HAND.keys()):
        value = getattr(form, field, None)
        if value is None:
            given |= dict.fromkeys(BY_HAND[field])
        elif value in (True, False):
            given |= {name: {} if value else {"val": "0"} for name in BY_HAND[field]}
        elif field == "size":
            given |= {"sz": {"val": str(form.size)}, "szCs": {"val": str(form.complex_size or form.size)}}
    return given
