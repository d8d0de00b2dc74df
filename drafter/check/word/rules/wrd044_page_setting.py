"""WRD044: setting of the page."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.word.inspection.sections import Section
from drafter.word.mending.edits import Edit, Put, SetAttributes
from drafter.word.reading.markup import child


@rule(
    "WRD044",
    "page-setting",
    scope=Scope.WORD,
    summary="Pages of text stand upright in one column, without border, gutter or numbers of lines the house has not; "
    "they are counted from 1 in arabic figures.",
    why="Such settings move every line, and stay when the text is copied into the file of the Secretariat.",
    source="Facts on UN house style 2.1 and 2.8, read from files of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example("en", '<w:cols w:num="2" w:space="720"/>', '<w:cols w:space="720"/>'),
        Example("ar", '<w:pgNumType w:start="5"/><w:cols w:space="720"/>', '<w:cols w:space="720"/>'),
    ),
)
def page_setting(manuscript: Manuscript) -> Iterator[Fault]:
    """Say of each section what it has that the house has not; a page with a table may lie on its side."""
    upright = _sections_of_text(manuscript)
    for number, section in enumerate(manuscript.file.sections, start=1):
        found = list(_settings(section, numbers_lines=manuscript.house.page.number_lines))
        if again := number > 1 and _counts_anew(section):
            found.append("pages counted from 1 again")
        if section.landscape and (number in upright or not manuscript.file.body.grids):
            found.append("the page lies on its side")
        if found:
            message = f"Something is set that the house style has not: {', '.join(found)}"
            place = Origin(manuscript.file.name, place=f"section {number} of the file")
            keeps = manuscript.house.page.number_lines
            mends = tuple(_undone(section, manuscript.file.main, numbers_lines=keeps, again=again))
            yield Fault(f"{message}.", place, "Undo it in Layout, Page Setup.", many=message, mends=mends)
    yield from _broken(manuscript)


def _settings(section: Section, *, numbers_lines: bool) -> Iterator[str]:
    if section.columns > 1:
        yield f"{section.columns} columns"
    if section.numbers_lines and not numbers_lines:
        yield "numbers of lines"
    if section.bordered:
        yield "a border"
    if section.vertical not in ("", "top"):
        yield f"text in the {section.vertical} of the page" if section.vertical == "center" else "text spread out"
    if section.counts_from not in (None, 1):
        yield f"pages counted from {section.counts_from}"
    if section.figures:
        yield f"pages counted in other figures ({section.figures})"
    if section.turned:
        yield "lines that run down the page"
    if section.gutter:
        yield "a gutter"
    if section.grid in ("lines", "linesAndChars", "snapToChars"):
        yield "lines held by a grid"


def _sections_of_text(manuscript: Manuscript) -> set[int]:
    """The numbers of the sections in which recitals or operative paragraphs stand."""
    ends = [one.index for one in manuscript.file.body.paragraphs if one.ends_section]
    text = (stand for stand in manuscript.running if stand.line and stand.line.entry.annex is None)
    return {1 + sum(end < stand.paragraph.index for end in ends) for stand in text}


def _counts_anew(section: Section) -> bool:
    """Whether its pages are counted from 1; where it begins on the page of the one before, page 1 stays page 1."""
    return section.counts_from == 1 and not section.continuous


def _broken(manuscript: Manuscript) -> Iterator[Fault]:
    """Places in the text where a section ends, though the text goes on; a section that leaves page 1 empty."""
    ends = next((one.index for one in manuscript.file.body.paragraphs if one.ends_section), 0)
    first = min((stand.paragraph.index for stand in manuscript.running), default=0)
    if 0 < ends < first and len(manuscript.file.sections) > 1 and not manuscript.file.sections[1].continuous:
        origin, hint = manuscript.at(manuscript.file.body.paragraphs[ends - 1]), "Make the section break continuous."
        mends = tuple(_made_continuous(manuscript.file.sections[1], manuscript.file.main))
        yield Fault("A new page begins here, above the text.", origin, hint, mends=mends)
    for stand in manuscript.running[:-1]:
        if stand.paragraph.ends_section:
            origin, hint = manuscript.at(stand.paragraph), "Delete the section break."
            yield Fault("A section ends here, in the middle of the text.", origin, hint)


def _made_continuous(section: Section, part: str) -> Iterator[Edit]:
    if (found := child(section.element, "type")) is not None:
        yield SetAttributes(part, found, {"val": "continuous"})


def _undone(section: Section, part: str, *, numbers_lines: bool, again: bool) -> Iterator[Edit]:
    """What is set beyond the house's taken out or set back; a page on its side is for the drafter to turn."""
    asked = {"pgBorders": section.bordered, "lnNumType": section.numbers_lines and not numbers_lines}
    asked |= {"vAlign": section.vertical not in ("", "top"), "pgNumType": again}
    for tag, is_wrong in asked.items():
        if is_wrong and (found := child(section.element, tag)) is not None:
            yield Put(part, found, "")
    for tag, name, value, is_wrong in (
        ("cols", "num", None, section.columns > 1),
        ("pgNumType", "start", None, section.counts_from not in (None, 1)),
        ("pgNumType", "fmt", None, bool(section.figures) and not again),
        ("textDirection", "val", "lrTb", bool(section.turned)),
        ("pgMar", "gutter", "0", bool(section.gutter)),
        ("docGrid", "type", "default", section.grid not in ("", "default")),
    ):
        if is_wrong and (found := child(section.element, tag)) is not None:
            is_all = value is None and len(found.attrib) == 1
            yield Put(part, found, "") if is_all else SetAttributes(part, found, {name: value})
