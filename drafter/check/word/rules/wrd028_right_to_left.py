"""WRD028: right to left."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.scripts import script_of
from drafter.check.word.silence import without_text
from drafter.findings import Origin, Severity
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.mending.edits import SetProperties


@rule(
    "WRD028",
    "right-to-left",
    scope=Scope.WORD,
    summary="In Arabic every paragraph is marked as running from right to left, and every Arabic run as right to left; "
    "in no other language is one.",
    why="Without the marks, Word puts brackets, figures and full stops on the wrong side.",
    source="Facts on UN house style 6.8, read from a file of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example(
            "ar",
            '<w:rPr><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">،',
            '<w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">،',
        ),
    ),
)
def right_to_left(manuscript: Manuscript) -> Iterator[Fault]:
    """In Arabic every paragraph is marked as running from right to left, and every Arabic run as right to left."""
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        yield from _judged(manuscript, stand.paragraph, manuscript.at(stand.paragraph))
    for note, paragraph in manuscript.noted:
        yield from _judged(manuscript, paragraph, manuscript.within(note))


def _judged(manuscript: Manuscript, paragraph: Inspected, origin: Origin) -> Iterator[Fault]:
    if script_of(paragraph.text) != "arabic":
        if paragraph.setting.rtl and manuscript.language.code != "ar":
            yield _turned(paragraph, origin)
        return
    if not paragraph.setting.rtl:
        many, hint = "Paragraphs run from left to right", "Turn it round in Home, Right-to-Left."
        mends = (SetProperties(paragraph.part, paragraph.element, "pPr", {"bidi": {}}),)
        yield Fault("The paragraph runs from left to right.", origin, hint, many=many, mends=mends)
    for stretch in paragraph.shown:
        if not stretch.look.rtl and _is_arabic(stretch.text):
            words = stretch.text.strip()[:60]
            many, hint = "Arabic text is not marked as right to left", "Retype it with an Arabic keyboard."
            mends = (SetProperties(paragraph.part, stretch.element, "rPr", {"rtl": {}}),)
            yield Fault(f"“{words}” is not marked as right to left.", origin, hint, words, many=many, mends=mends)


def _turned(paragraph: Inspected, origin: Origin) -> Fault:
    """A paragraph of another language that runs as Arabic does."""
    mends = (SetProperties(paragraph.part, paragraph.element, "pPr", {"bidi": None}),)
    many, hint = "Paragraphs run from right to left", "Turn them round in Home, Left-to-Right."
    return Fault("The paragraph runs from right to left.", origin, hint, many=many, mends=mends)


def _is_arabic(text: str) -> bool:
    return script_of(text) == "arabic" or any(mark in text for mark in "،؛؟")
