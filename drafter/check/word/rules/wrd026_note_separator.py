"""WRD026: line above the notes."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import Difference, alignment, points, whole
from drafter.check.word.silence import without_notes
from drafter.findings import Severity
from drafter.word.inspection.stories import Story


@rule(
    "WRD026",
    "note-separator",
    scope=Scope.WORD,
    summary="The line above the notes is the one of the house style.",
    why="Word’s own line is a third of the column wide and stands elsewhere.",
    source="Facts on UN house style 2.7: a row of typed underscores (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_notes,
    examples=(
        Example(
            "en",
            "<w:separator/>",
            '<w:t xml:space="preserve">__________________</w:t>',
        ),
        Example("ar", "<w:separator/>", '<w:t xml:space="preserve">__________________</w:t>'),
    ),
)
def note_separator(manuscript: Manuscript) -> Iterator[Fault]:
    """The line above the notes is the one of the house style, that above notes which run on from page to page too."""
    line = manuscript.house.notes.separator
    wanted = line.text.source if line.text else ""
    for special, name in _LINES.items():
        lines = [one for one in manuscript.file.notes if one.place.special == special and one.name == _SEPARATOR]
        for story in lines:
            said = story.text.strip()
            if _is_like(said, wanted):
                yield from _displaced(manuscript, story) if special == "separator" else ()
                yield from _enlarged(manuscript, story, name)
                continue
            shown = f"“{said[:40]}”" if said else "Word’s own"
            message = f"{name} is {shown} instead of a row of {len(wanted)} underscores."
            yield Fault(message, manuscript.within(story), "Change it in View, Draft, References, Show Notes.")
        if any(not _is_like(one.text.strip(), wanted) for one in lines):
            return  # that of the other is of the same hand


_SEPARATOR = "footnote separator"
_LINES = {
    "separator": "The line above the notes",
    "continuationSeparator": "The line above notes that run on from the page before",
}


def _displaced(manuscript: Manuscript, story: Story) -> Iterator[Fault]:
    """The row in another place than the house's: further in, centred."""
    asked = whole(manuscript.house.notes.separator.form, manuscript.house)
    for paragraph in story.paragraphs[:1]:
        setting = paragraph.setting
        found = [each for each in alignment(asked, setting) if each.is_ in ("center", "right")]
        if abs(setting.left + setting.first_line - (asked.left or 0)) > _FAR:
            found.append(Difference("left indent", points(setting.left), points(asked.left or 0), "left"))
        for difference in found:
            message = f"The line above the notes stands elsewhere: {difference}."
            yield Fault(message, manuscript.within(story), "Give it the place it has in an issued document.")


def _enlarged(manuscript: Manuscript, story: Story, name: str) -> Iterator[Fault]:
    """The row in another size than the house's, and so of another length."""
    asked = whole(manuscript.house.notes.separator.form, manuscript.house).size
    size = max((stretch.look.size for paragraph in story.paragraphs for stretch in paragraph.shown), default=0)
    if asked and abs(size - asked) > _WAVERING:
        message = f"{name} is set in {size / 2:g} pt instead of {asked / 2:g}."
        yield Fault(message, manuscript.within(story), "Give it the size it has in an issued document.")


_FAR = 600
"""How far to the side, in twips, the Secretariat's own files have it: some do not indent it at all."""


def _is_like(line: str, wanted: str) -> bool:
    """Whether a line is the house's, to a few signs: the Secretariat's own files have 17 or 18 underscores."""
    return set(line) == set(wanted) and abs(len(line) - len(wanted)) <= _WAVERING


_WAVERING = 3
"""Signs, and half-points, by which the Secretariat's own files may differ."""
