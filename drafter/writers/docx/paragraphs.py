"""How the paragraphs of a text are set: by their roles in the house style, with their numbers and what is typed first.

A redline sets each as it is and as it was. What is typed first stands where a paragraph begins, and that is another
place on either side where ends of paragraphs come or go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.house.style import Role
from drafter.model.nodes import Change, Clause, Inlines, Item, Operative, Paragraph, Preambular, Text
from drafter.model.outline import Entry, comes, goes
from drafter.word.tracked_numbering import Counted
from drafter.writers.docx.stationery import ANNEX, LOOSE, LOOSE_ANNEX, OPERATIVE, Ink, Stationery


class Set(NamedTuple):
    """How a paragraph is set.

    Attributes:
        properties: the content of its `w:pPr` in two pieces, between which that of its number stands.
        ink: how its runs begin.
        opening: the style of its verb.
        lead: what is typed before its text.
        number: its number, where Word counts it.
        typed: the list and the level that a number stands in which Word does not count.

    """

    properties: tuple[str, str]
    ink: Ink
    opening: str | None
    lead: Inlines = ()
    number: Counted | None = None
    typed: tuple[int, int] | None = None


class Sets:
    """Sets paragraphs, one by one or those of a redline together."""

    def __init__(self, stationery: Stationery, openings: Mapping[str, str | None]) -> None:
        self._stationery = stationery
        self._roles = stationery.house.body
        self._openings = openings

    def of(self, entry: Entry, block: Paragraph) -> Set:
        """How one paragraph is set."""
        paper = self._stationery
        role = self._role(entry, block)
        setting = paper.setting(role.form)
        opening = self._openings["preambular" if entry.region == "preamble" else "operative"]
        if not entry.numbers:
            lead: Inlines = (Text(role.lead),) if role.lead else ()
            return Set((setting.properties, ""), setting.ink, opening, lead)
        which, number = _list_of(entry), entry.numbers[-1]
        level = min(entry.level, len(paper.places[which]) - 1)
        if isinstance(number, int) and paper.counted[which][level]:
            return Set(setting.numbered, setting.ink, opening, number=(which, level, number))
        lead = (Text(f"{paper.language.number(level, number)}\t"),)
        return Set(
            (paper.at(role.form, paper.places[which][level]), ""), setting.ink, opening, lead, None, (which, level)
        )

    def _role(self, entry: Entry, block: Paragraph) -> Role:
        roles = self._roles
        if entry.continues:
            return roles.then
        if isinstance(block, Item):
            return roles.item[min(entry.level, len(roles.item)) - 1]
        if isinstance(block, Operative):
            return roles.operative if entry.numbers else roles.alone
        if isinstance(block, Preambular):
            return roles.preambular
        return roles.clause if isinstance(block, Clause) else roles.paragraph


class Pair(NamedTuple):
    """A paragraph of a redline.

    Attributes:
        now, was: how it is set, and was set before.
        lead: what is typed before it in both.
        runs_together: whether it, or what runs on into it, gives its look to another in the old text.

    """

    now: Set
    was: Set
    lead: Inlines
    runs_together: bool = False


def pairs(
    sets: Sets,
    entries: Sequence[Entry],
    before: Sequence[Entry],
    compare: Callable[[Inlines, Inlines], Inlines],
) -> dict[int, Pair]:
    """How the paragraphs of a redline are set, by the identity of their entries.

    Args:
        sets: sets one paragraph.
        entries: the outline of the redline.
        before: the same as it was in the old text.
        compare: merges two lines.

    """
    both = list(
        _counted_together(
            (new, sets.of(new, new.block), sets.of(old, old.block))
            for new, old in zip(entries, before, strict=True)
            if isinstance(new.block, Paragraph) and isinstance(old.block, Paragraph)
        )
    )
    lines = [(getattr(entry.block, "change", None), now, was) for entry, now, was in both]
    return {
        id(entry): Pair(now, was, old if old == new else compare(old, new), together)
        for (entry, now, was), (old, new), together in zip(both, _leads(lines), _together(lines), strict=True)
    }


def _together(lines: Sequence[tuple[Change | None, Set, Set]]) -> Iterator[bool]:
    """Whether paragraphs run on into the next, or the one above ran on into them; see `tracked_ends`."""
    divided = False
    for change, _, _ in lines:
        kind = change.kind if change else None
        yield kind == "joined" or (divided and not comes(change))
        divided = kind == "divided" or (divided and comes(change))


def _counted_together(lines: Iterable[tuple[Entry, Set, Set]]) -> Iterator[tuple[Entry, Set, Set]]:
    """Paragraphs with their settings, where sub-paragraphs that would count in two lists count in one.

    Below a paragraph that has a number in one text alone, that is the list which needs none above.
    """
    turned = False
    for entry, now, was in lines:
        is_below = isinstance(entry.block, Item) or entry.continues
        if not is_below:
            turned = bool(now.number) != bool(was.number)
        elif turned or (now.number and was.number and now.number[0] != was.number[0]):
            yield entry, _loose(now), _loose(was)
            continue
        yield entry, now, was


def _loose(own: Set) -> Set:
    """A setting with its number, if it hangs on a paragraph, in the list of those that have none above."""
    number, typed = own.number, own.typed
    if number and number[1]:
        return own._replace(number=(_LOOSE.get(number[0], number[0]), *number[1:]))
    return own._replace(typed=(_LOOSE.get(typed[0], typed[0]), typed[1])) if typed and typed[1] else own


_LOOSE = {OPERATIVE: LOOSE, ANNEX: LOOSE_ANNEX}


def _leads(lines: Sequence[tuple[Change | None, Set, Set]]) -> list[tuple[Inlines, Inlines]]:
    """What is typed before each paragraph in the old text and in the new one.

    Where a paragraph begins on a side, it is what that paragraph has which ends there first.
    """
    ends = list(_ends(lines))
    out: list[tuple[Inlines, Inlines]] = []
    old_runs_on = new_runs_on = False
    for (change, _, _), (was, now) in zip(lines, ends, strict=True):
        kind = change.kind if change else None
        out.append((() if old_runs_on else was, () if new_runs_on else now))
        if not comes(change):
            old_runs_on = False
        if not goes(change):
            new_runs_on = False
        old_runs_on = old_runs_on or kind == "divided"
        new_runs_on = new_runs_on or kind == "joined"
    return out


def _ends(lines: Sequence[tuple[Change | None, Set, Set]]) -> Iterator[tuple[Inlines, Inlines]]:
    """The lead of the paragraph of the old text, and of the new one, that ends with a line or behind it.

    A paragraph that comes or goes whole has the same on both sides: all of it is marked.
    """
    found: list[tuple[Inlines, Inlines]] = []
    old: Inlines = ()
    new: Inlines = ()
    for change, now, was in reversed(lines):
        old = old if comes(change) else was.lead
        new = new if goes(change) else now.lead
        whole = was.lead if goes(change) else now.lead
        found.append((whole, whole) if change and change.is_whole else (old, new))
    return reversed(found)


def _list_of(entry: Entry) -> int:
    """The list that counts a paragraph: one of its own below a paragraph that has no number."""
    is_loose = len(entry.numbers) <= entry.level
    if entry.region == "annex":
        return LOOSE_ANNEX if is_loose else ANNEX
    return LOOSE if is_loose else OPERATIVE
