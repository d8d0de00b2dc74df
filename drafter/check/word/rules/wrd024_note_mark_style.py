"""WRD024: marks of notes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_notes
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.inspection.stories import Story
from drafter.word.mending.edits import SetProperties


@rule(
    "WRD024",
    "note-mark-style",
    scope=Scope.WORD,
    summary="The mark of a note has the character style of the house; its number is raised and not stressed.",
    why="A mark that is raised by hand, or not at all, is taken for a figure of the text.",
    source="Facts on UN house style 2.7 and 3 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_notes,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:rPr><w:lang w:val="en-US"/></w:rPr><w:footnoteReference',
            '<w:rPr><w:rStyle w:val="FootnoteReference"/><w:lang w:val="en-US"/></w:rPr><w:footnoteReference',
        ),
        Example(
            "ru",
            '<w:rPr><w:lang w:val="ru-RU"/></w:rPr><w:footnoteReference',
            '<w:rPr><w:rStyle w:val="FootnoteReference"/><w:lang w:val="ru-RU"/></w:rPr><w:footnoteReference',
        ),
    ),
)
def note_mark_style(manuscript: Manuscript) -> Iterator[Fault]:
    """Look at each call in the text, and at the number each note shows of itself."""
    for story in (manuscript.file.body, *manuscript.file.notes):
        for paragraph in story.paragraphs:
            for stretch in paragraph.stretches:
                if stretch.calls == "footnote" or (stretch.own_mark and story.kind == "footnote"):
                    yield from _judged(manuscript, story, paragraph, stretch)
            if manuscript.language.marks.between_notes:
                yield from _unparted(manuscript, story, paragraph)


_OF_LIBREOFFICE = "footnote characters"
"""What LibreOffice calls the style of marks in the notes themselves when it saves a file; they look as before."""


def _unparted(manuscript: Manuscript, story: Story, paragraph: Inspected) -> Iterator[Fault]:
    """Two numbers that run together: with nothing between them 1 and 2 are read as 12 (house style 1.7)."""
    numbers = [stretch for stretch in paragraph.stretches if stretch.text or stretch.calls]
    for one, next_ in pairwise(numbers):
        if one.calls and next_.calls and not one.text and not next_.text:
            mark = manuscript.language.marks.between_notes
            origin, hint = manuscript.at(paragraph, story), f"Write “{mark}” between them, raised as they are."
            yield Fault("Two marks of notes run together.", origin, hint, many="Marks of notes run together")


def _judged(manuscript: Manuscript, story: Story, paragraph: Inspected, stretch: Stretch) -> Iterator[Fault]:
    wanted = manuscript.house.notes.mark
    raised = not stretch.text and (bool(stretch.calls) or manuscript.house.notes.raised_in_note)
    named = _named(manuscript, stretch.look.style)
    right = (manuscript.house.styles[wanted].name.casefold(), _OF_LIBREOFFICE)
    styled = stretch.look.style == wanted or named in right
    is_raised = stretch.look.script == "super" or not raised
    is_star = stretch.text.strip("*") == "" != stretch.text and bool(stretch.calls)
    if is_star:
        yield from _stressed_star(manuscript, story, paragraph, stretch)
    sloped = any(one.look.italic and one.end == stretch.start for one in paragraph.shown)  # with the words before it
    stress = "" if is_star else _stress(stretch, sloped=sloped)
    if styled and is_raised and not stress:
        return
    unstyled = f"has not the style “{manuscript.house.styles[wanted].name}”"
    wrong = unstyled if not styled else "is not raised" if not is_raised else f"is {stress}"
    properties: dict[str, dict[str, str] | None] = {"rStyle": {"val": wanted}}
    if raised:
        properties["vertAlign"] = None
    if stress:
        kept = () if stretch.names_font else ("rFonts",)  # a hint which font draws a sign is no font
        properties.update((name, None) for name in ("b", "bCs", *_BY_HAND) if name not in kept)
    mends: tuple[SetProperties, ...] = ()
    if wanted in manuscript.file.definitions:
        mends = (SetProperties(story.part, stretch.element, "rPr", properties),)
    origin, many = manuscript.at(paragraph, story), f"The mark of notes {wrong}"
    yield Fault(
        f"The mark of a note {wrong}.", origin, "Insert the note with Word’s own command.", many=many, mends=mends
    )


def _stressed_star(manuscript: Manuscript, story: Story, paragraph: Inspected, stretch: Stretch) -> Iterator[Fault]:
    """An asterisk of the cover that is raised, bold or the like: it is high enough, and roman in a bold line (2.3)."""
    look = stretch.look
    ways = {"raised": look.script == "super", "lowered": look.script == "sub"}
    ways["bold"] = look.bold and story.kind == "body"
    said = next((way for way, holds in ways.items() if holds), "") or _stress(stretch, sloped=False)
    if said and manuscript.holds_resolution:
        properties: dict[str, dict[str, str] | None] = dict.fromkeys(_BY_HAND)
        properties |= {"vertAlign": {"val": "baseline"}, "b": {"val": "0"}, "bCs": {"val": "0"}}
        mends = (SetProperties(story.part, stretch.element, "rPr", properties),)
        origin, hint = manuscript.at(paragraph, story), "Set it in roman, on the line."
        yield Fault(f"The mark “{stretch.text}” is {said}.", origin, hint, stretch.text, mends=mends)


_BY_HAND = ("i", "iCs", "u", "strike", "sz", "szCs", "rFonts")
"""What is taken from a mark that is stressed, beside weight and height."""


def _stress(stretch: Stretch, *, sloped: bool) -> str:
    """How the number is stressed; in a note that names a publication, and in a heading, it is so with the words."""
    look, direct = stretch.look, stretch.direct
    by_hand = (
        ("bold", look.bold and bool({"b", "bCs"} & direct)),
        ("in italic", look.italic and bool({"i", "iCs"} & direct) and not sloped),
        ("in another size", bool({"sz", "szCs"} & direct)),
        ("in another font", stretch.names_font),
        ("underlined", look.underline),
        ("struck through", look.struck),
    )
    return next((said for said, holds in by_hand if holds), "")


def _named(manuscript: Manuscript, style: str) -> str:
    found = manuscript.file.definitions.get(style)
    return found.name.casefold() if found else style
