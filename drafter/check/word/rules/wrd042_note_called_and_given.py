"""WRD042: notes called and given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Origin, Severity
from drafter.language.shape import Language
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.stories import Story


@rule(
    "WRD042",
    "note-called-and-given",
    scope=Scope.WORD,
    summary="Every note that the text calls is in the file and shows its number; every note in the file is called "
    "once; no call is typed.",
    why="A note that nothing calls is never printed; a call without its note prints a number that leads nowhere.",
    source="ECMA-376-1 17.11: a call and its note have one identifier; facts on UN house style 1.7 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            '<w:footnoteReference w:id="99"/>',
            '<w:footnoteReference w:id="1"/>',
        ),
        Example("ar", '<w:footnoteReference w:id="99"/>', '<w:footnoteReference w:id="1"/>'),
    ),
)
def note_called_and_given(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold the calls of the body against the notes of the file, by their identifiers."""
    notes = [story for story in manuscript.file.notes if story.kind in ("footnote", "endnote")]
    given = {(story.kind, story.place.id) for story in notes}
    called: set[tuple[str, str]] = set()
    for paragraph in manuscript.file.body.paragraphs:
        for kind, identifier in ((each.calls, each.called) for each in paragraph.stretches if each.calls):
            if (kind, identifier) not in given:
                yield _astray(manuscript.at(paragraph), kind, "is called and is not in the file", "insert it again")
            elif (kind, identifier) in called:
                yield _astray(manuscript.at(paragraph), kind, "is called a second time", "insert one of its own")
            called.add((kind, identifier))
        yield from _numbered_by_hand(manuscript, paragraph)
        yield from _typed(manuscript, paragraph)
        yield from _bracketed(manuscript, paragraph)
    yield from _starred(manuscript, notes)
    yield from _above(manuscript)
    yield from _stars_typed(manuscript)
    for story in notes:
        if (story.kind, story.place.id) in called and not _shows_number(story):
            yield Fault("The note shows no number.", manuscript.within(story), "Insert the note anew.", many=_BARE)
    for story in notes if not manuscript.file.tracked else ():  # one that is struck out may hold the call
        words = " ".join(paragraph.text for paragraph in story.paragraphs).strip()
        if words and (story.kind, story.place.id) not in called:
            message, hint = f"Nothing calls the {story.kind} “{words[:60]}”.", "Call it where it belongs, or delete it."
            yield Fault(message, manuscript.within(story), hint, words[:60], many="There are notes that nothing calls")


_BARE = "Notes show no number"
_MARKS = "*†‡§¶#"
"""Marks that a note may have instead of a number."""
_UNIT = 3
"""The longest unit of measurement behind which a raised figure is a power: km, mm, cm, dam."""
_RAISED = re.compile("[⁰¹²³⁴-⁹]+")
_CALLED = re.compile(r"[ (]*\d+(?:[,،、–-] ?\d+)*[ )]*")
"""What a raised stretch says that calls a note, or several."""
_LETTERS = re.compile(r"[^\W\d_]*$")


def _numbered_by_hand(manuscript: Manuscript, paragraph: Inspected) -> Iterator[Fault]:
    """Calls whose number Word does not count, because somebody typed it, or a letter, as a mark of its own."""
    for stretch in paragraph.stretches:
        number = stretch.text.strip().strip("()")
        if stretch.calls and (number.isdecimal() or (number.isalpha() and manuscript.holds_resolution)):
            what = "number" if number.isdecimal() else "letter"
            message, hint = f"The {what} “{number}” of a note is typed.", "Have Word count it: insert the note anew."
            yield Fault(message, manuscript.at(paragraph), hint, number, many="Numbers of notes are typed")


def _typed(manuscript: Manuscript, paragraph: Inspected) -> Iterator[Fault]:
    """Raised figures of the text that no field and no note gave; those behind a unit of measurement are powers."""
    for stretch in paragraph.shown:
        if stretch.calls or stretch.field or stretch.link:
            continue
        is_raised = stretch.look.script == "super" and _CALLED.fullmatch(stretch.text)
        for found in re.finditer(r"\d+", stretch.text) if is_raised else _RAISED.finditer(stretch.text):
            start, end = stretch.start + found.start(), stretch.start + found.end()
            before = _LETTERS.search(paragraph.text[:start])
            behind = paragraph.text[end : end + 1].isalpha()
            if behind or before is None or not 0 < len(before[0]) <= _UNIT:
                message = f"“{found[0]}” is raised by hand like the call of a note, and there is no note."
                hint = "Insert it in References, Insert Footnote."
                is_repeated = found[0].isdecimal() and int(found[0]) <= len(manuscript.noted)
                severity = Severity.NOTE if is_repeated else None  # official pages call a note again so
                yield Fault(message, manuscript.at(paragraph), hint, found[0], severity=severity)


def _bracketed(manuscript: Manuscript, paragraph: Inspected) -> Iterator[Fault]:
    """Figures in square brackets right behind a word, or with a word for note: calls as others write them."""
    text = paragraph.text if manuscript.holds_resolution else ""
    for found in _typed_call(manuscript.language).finditer(text) if "]" in text or ")" in text else ():
        message, hint = f"“{found[0]}” is typed like the call of a note.", "Insert it in References, Insert Footnote."
        yield Fault(message, manuscript.at(paragraph), hint, found[0])


@cache
def _typed_call(language: Language) -> re.Pattern[str]:
    """“[3]”, “(fn. 3)”."""
    return re.compile(rf"(?<=\S)\[\d{{1,2}}\]|\((?i:{language.tables['sources']['typed-call']})[ \u00a0]?\d{{1,2}}\)")


def _starred(manuscript: Manuscript, notes: list[Story]) -> Iterator[Fault]:
    """Calls of the cover whose asterisks are not those of their note, or stand out of turn: *, **, ***."""
    given = {story.place.id: _mark(story) for story in notes}
    turn = 0
    for paragraph in manuscript.file.body.paragraphs:
        for stretch in paragraph.stretches:
            mark = stretch.text.strip()
            if not stretch.calls or not mark or mark.strip("*"):
                continue
            turn += 1
            shown = given.get(stretch.called, "")
            if shown and not shown.strip("*") and mark != shown:
                message = f"The note is called with “{mark}” and shows “{shown}”."
            elif len(mark) != turn and manuscript.holds_resolution:
                message = f"The mark “{mark}” stands where “{'*' * turn}” would follow."
            else:
                continue
            yield Fault(message, manuscript.at(paragraph), "Give call and note the same mark, in order.", mark)


def _above(manuscript: Manuscript) -> Iterator[Fault]:
    """Numbered notes that are called above the text of a draft, where notes have asterisks (house style 1.7).

    Adopted texts have them behind the title, where they say what became of another text (A/RES/75/242 B).
    """
    is_draft = manuscript.holds_resolution and not manuscript.draft.front.kind.is_adopted
    for stand in manuscript.of_role("cover") if is_draft else ():
        for stretch in stand.paragraph.stretches:
            if stretch.calls == "footnote" and not stretch.text.strip():
                message, hint = "A numbered note is called above the text.", "Give it an asterisk, or call it below."
                yield Fault(message, manuscript.at(stand.paragraph), hint)


def _stars_typed(manuscript: Manuscript) -> Iterator[Fault]:
    """Asterisks typed above the text, unless a paragraph gives the note: pages of the Secretariat have such ones."""
    given = {found[1] for one in manuscript.file.body.paragraphs if (found := _GIVEN.match(one.text))}
    for stand in manuscript.of_role("cover") if manuscript.holds_resolution else ():
        for stretch in stand.paragraph.shown if not _GIVEN.match(stand.paragraph.text) else ():
            for mark in () if stretch.calls or stretch.link else re.findall(r"\*+", stretch.text):
                if mark not in given:
                    message, hint = f"The mark “{mark}” is typed, and there is no note.", "Insert it as a footnote."
                    yield Fault(message, manuscript.at(stand.paragraph), hint, mark, many="Marks of notes are typed")


_GIVEN = re.compile(r"\s*(\*+)\s")
"""The beginning of a paragraph that is a note."""


def _mark(story: Story) -> str:
    """What a note shows of itself first, where it is no number that Word counts."""
    texts = (each.text.strip() for paragraph in story.paragraphs for each in paragraph.stretches)
    return next((text for text in texts if text), "")


def _shows_number(story: Story) -> bool:
    """Whether a note shows the number that Word counts, or a mark of its own such as an asterisk."""
    stretches = [stretch for paragraph in story.paragraphs for stretch in paragraph.stretches]
    first = next((stretch.text.strip() for stretch in stretches if stretch.text.strip()), "")
    return any(stretch.own_mark for stretch in stretches) or first[:1] in _MARKS or not first


def _astray(place: Origin, kind: str, what: str, cure: str) -> Fault:
    message = f"{'An' if kind == 'endnote' else 'A'} {kind} {what}."
    return Fault(message, place, f"Take the mark out, and {cure}.", many=f"A {kind} {what}", kind=what)
