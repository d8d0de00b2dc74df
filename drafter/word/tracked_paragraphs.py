"""Paragraphs and tables of a document with tracked changes.

A paragraph that comes or goes is marked at its end (ECMA-376 Part 1, 17.13.5.15 and 17.13.5.20); `tracked_ends` says
at which.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from drafter.word.markup import paragraph
from drafter.word.revisions import Kind, Revisions

NOTE = "<w:footnoteReference "
"""Begins the call of a note."""

LEVEL = re.compile(r'<w:ilvl w:val="(\d+)"/>')
"""The level of a paragraph in a list, in its properties."""

_BELOW = re.compile(r'<w:ilvl w:val="[1-9]\d*"/><w:numId [^>]*/>')
"""A number below the first level of a list, which LibreOffice would not give back (see `tracked_numbering`)."""

Side = Literal["ins", "del"]

_SIDE: dict[str, Side] = {
    "ins": "ins",
    "moveTo": "ins",
    "inserted": "ins",
    "moved-to": "ins",
    "divided": "ins",
    "del": "del",
    "moveFrom": "del",
    "deleted": "del",
    "moved-from": "del",
    "joined": "del",
}
_AFTER = r"(?:<w:bookmarkEnd [^>]*/>)?"
_FIRST = re.compile(
    r"(?:<w:(?:bookmarkStart|moveFromRangeStart|moveToRangeStart|hyperlink) [^>]*>)*<w:(ins|del|move\w+) "
)
_LAST = re.compile(rf"</w:(ins|del)>(?:</w:hyperlink>)?{_AFTER}\Z")
STRUCK, ADDED = (
    rf"(?:<w:{kind} (?:(?!</w:{kind}>).)*</w:{kind}>"
    rf"|<w:hyperlink [^>]*><w:{kind} (?:(?!</w:{kind}>).)*</w:{kind}></w:hyperlink>)+"
    for kind in ("del", "ins")
)
"""Patterns of what stands side by side and goes, and of what comes."""
_CHANGED = {
    "del": re.compile(r"<w:(?:del|moveFrom) [^>]*[^/]>(.*?)</w:(?:del|moveFrom)>", re.S),
    "ins": re.compile(r"<w:(?:ins|moveTo) [^>]*[^/]>(.*?)</w:(?:ins|moveTo)>", re.S),
}
_CHARACTERS = re.compile(r"<w:(?:t|delText)(?: [^>]*)?>([^<]+)<")
_BOTH_LAST = re.compile(rf"({STRUCK})({ADDED})({_AFTER})\Z", re.S)
_PLAIN: dict[Kind, Kind] = {"moved-from": "deleted", "moved-to": "inserted"}


@dataclass(frozen=True, slots=True)
class Tracked:
    """A paragraph.

    Attributes:
        runs: what it says, with the changes in it.
        properties: the content of its `w:pPr`, without what follows.
        mark: the properties of its mark.
        end: the change of its end.
        before: what its properties were; empty where they are the same.
        is_carried: whether its end comes or goes as part of a move, see `tracked_moves`.
        alone: gives its number in the old text, which stands below the first level of a list, as that of a list alone.

    """

    runs: str
    properties: str
    mark: str = ""
    end: Kind | None = None
    before: str = ""
    is_carried: bool = False
    alone: Callable[[], str] | None = None

    @property
    def first(self) -> Side | None:
        """Whether it begins with what comes ("ins") or goes ("del")."""
        found = _FIRST.match(self.runs)
        return _SIDE[found[1]] if found else None if self.runs else self.side

    @property
    def last(self) -> str | None:
        """Whether what stands last in it comes or goes, its end not counted."""
        found = _LAST.search(self.runs)
        return found[1] if found else None

    @property
    def side(self) -> Side | None:
        """Whether its end comes or goes."""
        return _SIDE[self.end] if self.end else None

    @property
    def is_whole(self) -> bool:
        """Whether all of it comes or goes."""
        return self.end not in (None, "divided", "joined")

    @property
    def added_before_struck(self) -> str:
        """Its runs, with what was added at its end in front of what was struck there.

        As they are where both call notes: LibreOffice tells notes by the order of their calls.
        """
        found = _BOTH_LAST.search(self.runs)
        if not found or (NOTE in found[1] and NOTE in found[2]):
            return self.runs
        return f"{self.runs[: found.start()]}{found[2]}{found[1]}{found[3]}"

    def past(self, side: Side) -> str:
        """What it looks like where changes of a side have gone, for a paragraph to have looked like before."""
        look, _ = self.look(side)
        return _BELOW.sub(self.alone(), look) if self.alone and _BELOW.search(look) else look

    def changed(self, side: Side) -> set[str]:
        """The words that come or go in it, run by run."""
        runs = "".join(_CHANGED[side].findall(self.runs))
        return {said.strip() for said in _CHARACTERS.findall(runs)} - {""}

    def look(self, side: Side) -> tuple[str, str]:
        """What it looks like where changes of a side have gone: those that come refused, those that go accepted."""
        return self.before if self.before and side == "ins" else self.properties, self.mark

    def written(self, revisions: Revisions) -> str:
        """The paragraph as markup."""
        mark = (revisions.mark(self._end) if self._end else "") + self.mark
        before = revisions.paragraph_before(self.before) if self.before else ""
        return paragraph(self.runs, self.properties + (f"<w:rPr>{mark}</w:rPr>" if mark else "") + before)

    @property
    def _end(self) -> Kind | None:
        """The change of its end as it is written.

        LibreOffice (seen in 7.4) forgets the move of an end where the paragraph holds a link.
        """
        if self.is_carried and self.side:
            return "moved-to" if self.side == "ins" else "moved-from"
        return _PLAIN.get(self.end, self.end) if self.end and "<w:hyperlink " in self.runs else self.end


@dataclass(frozen=True, slots=True)
class TrackedTable:
    """A table; `end` is the change of all of it."""

    markup: str
    end: Kind | None = None

    @property
    def runs(self) -> str:
        """What it says."""
        return self.markup

    @property
    def side(self) -> Side | None:
        """Whether it comes or goes."""
        return _SIDE[self.end] if self.end else None

    def written(self, _: Revisions) -> str:
        """The table as markup."""
        return self.markup


Piece = str | Tracked | TrackedTable
"""Markup that stands as it is, or a paragraph or table of a redline."""


def unlike(before: str, now: str) -> str:
    """What properties were, if that is not what they are."""
    return "" if before == now else before


def keeps_level(former: Tracked, own: Tracked) -> bool:
    """Whether LibreOffice gives a paragraph the look of another back: its list, but no level other than the first."""
    level, now = (max([0, *map(int, LEVEL.findall(look))]) for look in (former.look("ins")[0], own.properties))
    return level in (0, now)
