"""WRD028: right to left."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import headings, opening_lines
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.scripts import script_of
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.sections import Section
from drafter.word.inspection.walk import Grid
from drafter.word.mending.edits import Edit, Put, SetProperties
from drafter.word.reading.markup import child, flag


@rule(
    "WRD028",
    "right-to-left",
    scope=Scope.WORD,
    summary="In Arabic sections, tables and paragraphs are marked as running from right to left, and Arabic runs as "
    "right to left; in no other language is one.",
    why="Without the marks, Word puts brackets, figures and full stops on the wrong side.",
    source="Facts on UN house style 6.8, read from a file of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "ar",
            '<w:rPr><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">،',
            '<w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">،',
        ),
        Example(
            "fr",
            '<w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:bidi/>',
            '<w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
    ),
)
def right_to_left(manuscript: Manuscript) -> Iterator[Fault]:
    """In Arabic every paragraph is marked as running from right to left, and every Arabic run as right to left."""
    yield from _sections(manuscript) if manuscript.holds_resolution else ()
    yield from _tables(manuscript) if manuscript.holds_resolution else ()
    for paragraph in manuscript.reported:
        if paragraph.setting.rtl != manuscript.language.rtl:
            said = "from right to left" if paragraph.setting.rtl else "from left to right"
            origin, many = manuscript.at(paragraph), f"Paragraphs run {said}"
            yield Fault(f"The paragraph runs {said}.", origin, "Turn it round in Home.", many=many)
    displayed = [line.paragraph for line in (*opening_lines(manuscript), *headings(manuscript))]
    running = [stand.paragraph for stand in (*manuscript.of_role("organ line"), *manuscript.running)]
    for paragraph in (*displayed, *running):
        yield from _judged(manuscript, paragraph, manuscript.at(paragraph))
    for note, paragraph in manuscript.noted:
        yield from _judged(manuscript, paragraph, manuscript.within(note))


def _sections(manuscript: Manuscript) -> Iterator[Fault]:
    """Sections that run otherwise than the house has them: their columns, and the side their pages are bound on."""
    wanted, part = manuscript.house.page.rtl, manuscript.file.main
    for number, section in enumerate(manuscript.file.sections, start=1):
        if section.rtl != wanted:
            said = "from right to left" if section.rtl else "from left to right"
            place = Origin(manuscript.file.name, place=f"section {number} of the file")
            mends = tuple(_section_turned(section, part, rtl=wanted))
            many, hint = f"Sections run {said}", "Change it in Layout, Page Setup, Section direction."
            yield Fault(f"The section runs {said}.", place, hint, many=many, mends=mends)


def _section_turned(section: Section, part: str, *, rtl: bool) -> Iterator[Edit]:
    """The mark of the section taken away, or put where it stands among its properties."""
    if (there := child(section.element, "bidi")) is not None:
        yield Put(part, there, "<w:bidi/>" * rtl)
    elif rtl:
        behind = (child(section.element, tag) for tag in ("rtlGutter", "docGrid"))
        if (following := next((one for one in behind if one is not None), None)) is not None:
            yield Put(part, following, "<w:bidi/>", "before")


def _tables(manuscript: Manuscript) -> Iterator[Fault]:
    """Tables whose columns run otherwise than the language does."""
    wanted = manuscript.language.rtl
    for story in manuscript.file.heads:
        if any(bool(flag(child(grid.element, "tblPr"), "bidiVisual")) != wanted for grid in story.grids):
            said = "left to right" if wanted else "right to left"
            message, hint = f"The {story.name} runs from {said}.", "Change it in Table Properties, Table direction."
            yield Fault(message, manuscript.within(story), hint)
    for index, grid in enumerate(manuscript.file.body.grids, start=1):
        properties = child(grid.element, "tblPr")
        if not grid.inside and bool(flag(properties, "bidiVisual")) != wanted:
            said = "left to right" if wanted else "right to left"
            place = Origin(manuscript.file.name, paragraph=max(1, grid.first), place=f"table {index}")
            many, hint = f"The columns of tables run from {said}", "Change it in Table Properties, Table direction."
            mends = _turned_back(manuscript.file.main, grid, rtl=wanted)
            yield Fault(f"The columns of table {index} run from {said}.", place, hint, many=many, mends=mends)


def _turned_back(part: str, grid: Grid, *, rtl: bool) -> tuple[Edit, ...]:
    """The mark of a table's direction taken out, or put where the order of its properties has it."""
    properties = child(grid.element, "tblPr")
    mark, width = child(properties, "bidiVisual"), child(properties, "tblW")
    if mark is not None:
        return (Put(part, mark, "<w:bidiVisual/>" if rtl else ""),)
    return (Put(part, width, "<w:bidiVisual/>", "before"),) if rtl and width is not None else ()


def _judged(manuscript: Manuscript, paragraph: Inspected, origin: Origin) -> Iterator[Fault]:
    if script_of(paragraph.text) != "arabic":
        if not manuscript.language.rtl:
            yield from _turned(paragraph, origin)
        return
    if not paragraph.setting.rtl:
        many, hint = "Paragraphs run from left to right", "Turn it round in Home, Right-to-Left."
        turned_off = "bidi" in paragraph.direct  # without that, the style may turn it
        mends = (SetProperties(paragraph.part, paragraph.element, "pPr", {"bidi": None if turned_off else {}}),)
        yield Fault("The paragraph runs from left to right.", origin, hint, many=many, mends=mends)
    for stretch in paragraph.shown:
        if not stretch.look.rtl and _is_arabic(stretch.text):
            words = stretch.text.strip()[:60]
            many, hint = "Arabic text is not marked as right to left", "Retype it with an Arabic keyboard."
            mends = (SetProperties(paragraph.part, stretch.element, "rPr", {"rtl": {}}),)
            yield Fault(f"“{words}” is not marked as right to left.", origin, hint, words, many=many, mends=mends)


def _turned(paragraph: Inspected, origin: Origin) -> Iterator[Fault]:
    """A paragraph of another language that runs as Arabic does, or words of it that do."""
    if paragraph.setting.rtl:
        mends = (SetProperties(paragraph.part, paragraph.element, "pPr", {"bidi": None}),)
        many, hint = "Paragraphs run from right to left", "Turn them round in Home, Left-to-Right."
        yield Fault("The paragraph runs from right to left.", origin, hint, many=many, mends=mends)
    for stretch in paragraph.shown:
        if "rtl" in stretch.direct and stretch.look.rtl and script_of(stretch.text) not in (None, "arabic"):
            words = stretch.text.strip()[:60]
            mends = (SetProperties(paragraph.part, stretch.element, "rPr", {"rtl": None}),)
            many, hint = "Text is marked as right to left", "Clear it with Ctrl+Space."
            yield Fault(f"“{words}” is marked as right to left.", origin, hint, words, many=many, mends=mends)


def _is_arabic(text: str) -> bool:
    return script_of(text) == "arabic" or any(mark in text for mark in "،؛؟")
