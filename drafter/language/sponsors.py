"""The sponsors' line: names, what stands between them, and the marks of their notes.

Marks run `*`, `**`, … in the order of their calls; a note that several sponsors share has one mark and is printed
once. A mark stands behind the comma or colon in English and Chinese and before it elsewhere (house style 2.4, 6.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.language.shape import Marks
from drafter.model.front import Sponsor
from drafter.model.nodes import Inline, Inlines, Note, Text
from drafter.model.walk import merged

_CLOSING = ",;:、，；："


def sponsor_line(
    gaps: Sequence[str], sponsors: Sequence[Sponsor], notes: Sequence[Note], kind: str, marks: Marks
) -> Inlines:
    """Write the line. `gaps` stand behind the sponsors one for one; `notes` belong to the whole list."""
    calls = _Calls()
    out: list[Inline] = []
    for position, (sponsor, gap) in enumerate(zip(sponsors, gaps, strict=True)):
        own = [sponsor.note] if sponsor.note else []
        here = calls.at([*own, *(notes if position == len(sponsors) - 1 else ())])
        out += [Text(sponsor.name), *_placed(here, gap, behind=marks.note_follows)]
    return merged((*out, Text(kind)))


def _placed(calls: list[Inline], gap: str, *, behind: bool) -> list[Inline]:
    """The calls at one point and the punctuation there; a mark is kept apart from the word behind it by a space."""
    if not calls:
        return [Text(gap)]
    if not behind:
        return [*calls, Text(gap)]
    closing = gap[:1] if gap[:1] in _CLOSING else ""
    rest = gap[len(closing) :]
    return [Text(closing), *calls, Text(rest if rest.startswith(" ") else " " + rest)]


class _Calls:
    """The notes of one line, marked as they are met."""

    def __init__(self) -> None:
        self._marks: dict[Inlines, str] = {}

    def at(self, notes: Sequence[Note]) -> list[Inline]:
        """The calls that stand at one point, separated by commas."""
        out: list[Inline] = []
        for note in notes:
            out += [Text(",")] if out else []
            if (mark := self._marks.get(note.content)) is None:
                mark = self._marks[note.content] = note.mark or self._next()
                out.append(replace(note, mark=mark))
            else:
                out.append(Text(mark))
        return out

    def _next(self) -> str:
        used = set(self._marks.values())
        return next("*" * count for count in range(1, len(used) + 2) if "*" * count not in used)
