"""WRD043: format of the masthead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.frames import first_run_of
from drafter.check.word.likeness import BY_HAND, looks_given
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.masthead import Masthead
from drafter.check.word.measure import Difference, alignment, face, plainness, points, size, weight, whole
from drafter.check.word.scripts import face_of, script_of
from drafter.check.word.silence import without_masthead
from drafter.findings import Severity
from drafter.house.format import Format
from drafter.house.style import House
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.inspection.stories import Story
from drafter.word.inspection.walk import Grid
from drafter.word.mending.edits import Edit, SetAttributes, SetProperties
from drafter.word.reading.markup import W, child
from drafter.word.reading.markup import number as number_of

_BY_HAND = {**BY_HAND, "hiding": ("vanish",)}
"""The properties by which a run is given a look over its style."""


@rule(
    "WRD043",
    "masthead-format",
    scope=Scope.WORD,
    summary="The parts of the masthead have the font, size and weight of the house style, and its rules are drawn.",
    why="The masthead is how a document of the United Nations is known at a glance.",
    source="Facts on UN house style 2.2 and 3, measured on issued drafts and read from files of the Secretariat "
    "(Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_masthead,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:b/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Distr.',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Distr.',
        ),
        Example(
            "zh",
            '<w:sz w:val="24"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">大会',
            '<w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">大会',
        ),
    ),
)
def masthead_format(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold each line that the house's masthead has against the house's own, and look whether a rule is drawn at all."""
    masthead = Masthead(manuscript)
    if masthead.story is None:
        return
    origin = manuscript.within(masthead.story)
    house, letter = manuscript.house, first_run_of(manuscript.house.masthead, "symbol")
    for name, paragraph, line in masthead.parts:
        form = _of_standard(line, house)
        asked = whole(form, house)
        for stretch in paragraph.shown:
            is_letter = name == "the symbol" and stretch.text.strip().isalpha()  # it is larger than the rest
            own = _of_standard(letter, house) if is_letter and letter else form
            found = list(_differences(whole(own, house), stretch)) if stretch.text.strip() else []
            if found:
                said = ", ".join(map(str, found))
                mends = _mends(paragraph, stretch, own, found)
                words = stretch.text.strip()
                yield Fault(f"In the masthead {name} is set otherwise: {said}.", origin, _HINT, words, mends=mends)
        free = house.styles[form.style].free if form.style in house.styles else ()
        for difference in alignment(asked, paragraph.setting):
            if "align" in free and difference.is_ != "center":
                continue
            if "justified" in (difference.is_, difference.asked) and name not in _NAMES:
                continue  # a line by itself is not stretched
            words, hint = paragraph.text.strip(), "Align it as in an issued document."
            yield Fault(f"In the masthead {name} is set otherwise: {difference}.", origin, hint, words)
    if masthead.lacks_rules:
        yield Fault("The masthead has no rules.", origin, "Draw them: half a point above, one and a half below.")
    else:
        yield from _table(manuscript, masthead.story)
    if not any(one.text.strip() for one in masthead.story.paragraphs) and masthead.in_text:
        yield Fault("The masthead stands in the text.", origin, "Move it into the head of page 1.")


def _of_standard(form: Format, house: House) -> Format:
    """A format on the style that it names; one that names none stands on the style of paragraphs that name none."""
    standard = next((name for name, style in house.styles.items() if style.standard), None)
    return form if form.style else replace(form, style=standard)


def _table(manuscript: Manuscript, story: Story) -> Iterator[Fault]:
    """Rows of the masthead's table of another height than the house's, and rules that are missing under one."""
    table, grid = manuscript.house.masthead.table, next(iter(story.grids), None)
    if table is None or grid is None or len(grid.rows) != len(table.rows):
        return
    part, origin = story.part, manuscript.within(story)
    for number, (row, asked) in enumerate(zip(grid.rows, table.rows, strict=True), start=1):
        height = next(row.iter(W + "trHeight"), None)
        is_ = number_of(height.get(W + "val")) if height is not None else 0
        if asked.height and is_ != asked.height:
            message = f"Row {number} of the masthead is {points(is_)} high instead of {points(asked.height)}."
            mends = (SetAttributes(part, height, {"val": str(asked.height)}),) if height is not None else ()
            yield Fault(message, origin, "Set it in Table Properties, Row.", mends=mends)
        thick = max((cell.bottom or 0 for cell in asked.cells), default=0)
        rules = _rules_below(grid, number) if thick else []
        if thick and not rules:
            yield Fault(f"There is no rule below row {number} of the masthead.", origin, "Draw it in Table Design.")
        elif thick and min(abs(is_ - thick) for is_ in rules) > thick / 2:
            message = (
                f"The rule below row {number} of the masthead is {rules[0] / 8:g} pt thick instead of {thick / 8:g}."
            )
            yield Fault(message, origin, "Draw it in Table Design.")


def _rules_below(grid: Grid, number: int) -> list[int]:
    """How thick, in eighths of a point, the rules below a row are: of the row, the one below it, or the table."""
    below = grid.rows[number].iter(W + "top") if number < len(grid.rows) else grid.element.iter(W + "tblBorders")
    edges = [*grid.rows[number - 1].iter(W + "bottom"), *below]
    drawn = (each if each.tag != W + "tblBorders" else child(each, "bottom") for each in edges)
    return [number_of(each.get(W + "sz")) for each in drawn if each is not None and each.get(W + "val") not in _UNDRAWN]


_UNDRAWN = (None, "nil", "none")
_HINT = "Let its style decide."
_NAMES = ("the organ", "the name of the Organization", "the symbol")


def _differences(asked: Format, stretch: Stretch) -> Iterator[Difference]:
    script = script_of(stretch.text)
    kind = face_of(script) if script else "latin"
    yield from (*face(asked, stretch.look, kind), *size(asked, stretch.look, kind))
    yield from weight(asked, stretch.look)
    yield from (each for each in plainness(asked, stretch.look) if each.field in _BY_HAND)  # colour is WRD039's


def _mends(paragraph: Inspected, stretch: Stretch, form: Format, found: list[Difference]) -> tuple[Edit, ...]:
    """The look by hand taken away where the paragraph has its style, or made what the house sets over the style."""
    fields = {difference.field for difference in found}
    given = looks_given(form, fields) | ({"vanish": None} if "hiding" in fields else {})
    if paragraph.style != form.style or not given.keys() & stretch.direct:
        return ()
    return (SetProperties(paragraph.part, stretch.element, "rPr", given),)
