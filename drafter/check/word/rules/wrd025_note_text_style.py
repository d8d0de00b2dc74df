"""WRD025: style of notes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import alignment, indents, spacing, whole
from drafter.check.word.restoring import added, own_properties
from drafter.check.word.silence import without_notes
from drafter.findings import Severity
from drafter.house.format import Format
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.inspection.stories import Story
from drafter.word.mending.edits import Edit, Properties, SetProperties, tabbed


@rule(
    "WRD025",
    "note-text-style",
    scope=Scope.WORD,
    summary="The text of a note has the style, the spacing and the place that the house gives to notes.",
    why="Notes in the type of the text take the place of three lines where they need two.",
    source="Facts on UN house style 2.7 and 3 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_notes,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:pStyle w:val="SingleTxt"/>',
            '<w:pStyle w:val="FootnoteText"/>',
        ),
        Example("fr", '<w:pStyle w:val="SingleTxt"/>', '<w:pStyle w:val="FootnoteText"/>'),
    ),
)
def note_text_style(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold every paragraph of a note against the house's: first its style, then what is set over it."""
    form = manuscript.house.notes.paragraph.form
    for note, paragraph in manuscript.noted:
        if not paragraph.in_table and paragraph.text.strip():
            fault = _of_style(manuscript, note, paragraph, form) or _of_place(manuscript, note, paragraph, form)
            fault = fault or _of_tabs(manuscript, note, paragraph)
            if fault is not None:
                yield fault


def _of_tabs(manuscript: Manuscript, note: Story, paragraph: Inspected) -> Fault | None:
    """A note whose number or text does not stand behind a tab; in a hanging paragraph they run into each other."""
    own = next((one for one in paragraph.stretches if one.own_mark or _is_star(one)), None)
    if own is None or paragraph is not note.paragraphs[0] or paragraph.setting.first_line >= 0:
        return None
    behind = [one for one in paragraph.shown if one.start >= own.end and one.text.strip(" )")]
    if not own.text.endswith("\t") and behind and not behind[0].text.lstrip(" )").startswith("\t"):
        side, mends = "behind", tabbed(paragraph, behind[0])
    elif manuscript.house.notes.paragraph.lead == "\t" and not _is_led(manuscript, own, paragraph):
        side, mends = "before", tabbed(paragraph, own)
    else:
        return None
    message, many = f"The note has no tab {side} its number.", f"Notes have no tab {side} their number"
    return Fault(message, manuscript.within(note), _HINT, many=many, mends=mends)


def _is_star(stretch: Stretch) -> bool:
    """Whether it is the mark of a note that is not counted."""
    text = stretch.text.strip()
    return bool(text) and not text.strip("*†‡")


def _is_led(manuscript: Manuscript, own: Stretch, paragraph: Inspected) -> bool:
    """Whether a tab stands before a mark; LibreOffice loses it in saving."""
    before = "".join(one.text for one in takewhile(lambda one: one is not own, paragraph.stretches))
    return before.rstrip(" (").endswith("\t") or manuscript.is_of_libreoffice


def _of_style(manuscript: Manuscript, note: Story, paragraph: Inspected, form: Format) -> Fault | None:
    wanted = form.style or ""
    found, name = manuscript.file.definitions.get(paragraph.style), manuscript.house.styles[wanted].name
    if found and (paragraph.style == wanted or found.name.casefold() == name.casefold()):
        return None
    said = f"in the style “{found.name if found else 'Normal'}” instead of “{name}”"
    mends: tuple[Edit, ...] = added(manuscript, wanted) if wanted not in manuscript.file.definitions else ()
    if not mends and paragraph.style != wanted:
        mends = (SetProperties(paragraph.part, paragraph.element, "pPr", {"pStyle": {"val": wanted}}),)
    hint, many = "Give it that style.", f"Notes stand {said}"
    return Fault(f"The note stands {said}.", manuscript.within(note), hint, many=many, mends=mends)


def _of_place(manuscript: Manuscript, note: Story, paragraph: Inspected, form: Format) -> Fault | None:
    """Another spacing, indent or alignment; a second paragraph of a note may begin like one of the text."""
    asked, setting = whole(form, manuscript.house), paragraph.setting
    found = [*spacing(asked, setting), *alignment(asked, setting)]
    found = [one for one in found if one.field not in manuscript.house.notes.paragraph.free]
    found += (one for one in indents(asked, setting) if one.field != "first_line" or paragraph is note.paragraphs[0])
    if not found:
        return None
    said = ", ".join(map(str, found))
    given: Properties = own_properties(form, {one.field for one in found})
    mends = (SetProperties(paragraph.part, paragraph.element, "pPr", given),)
    many = f"Notes are set otherwise, as where {said}"
    return Fault(
        f"The note is set otherwise: {said}.", manuscript.within(note), _HINT, many=many, kind="set", mends=mends
    )


_HINT = "Insert the note with Word’s own command, and set nothing by hand."
