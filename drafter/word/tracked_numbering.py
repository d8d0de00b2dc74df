"""Numbering in a document with tracked changes: lists that count right whether these are accepted or refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.word.numbering import ALONE, Counters


@dataclass(slots=True)
class _Side:
    """Word's counters as they run when all changes are accepted, or all refused."""

    counts: list[dict[int, int]]
    begun: dict[int, set[int]] = field(default_factory=dict)

    def next(self, which: int, level: int, instance: int, start: tuple[int, int] | None) -> int | None:
        """The number that an instance would give; `start` is the level it overrides, and where that begins.

        None where it counts on another level first: readers of Word files differ in whether and when it begins then.
        """
        levels = self.begun.get(instance, set())
        if start and start[0] not in levels:
            return start[1] if start[0] == level and not levels else None
        return self.counts[which].get(level, 0) + 1

    def goes_on(self, instance: int, start: tuple[int, int] | None) -> bool:
        """Whether an instance does not begin a count."""
        return start is None or start[0] in self.begun.get(instance, set())

    def count(self, which: int, level: int, instance: int, number: int) -> None:
        self.begun.setdefault(instance, set()).add(level)
        self.counts[which] = {lower: n for lower, n in self.counts[which].items() if lower < level} | {level: number}


Counted = tuple[int, int, int]
"""The list, the level and the number of a paragraph that Word counts."""


class TrackedCounters(Counters):
    """Counters for both sides of a redline.

    LibreOffice (seen in 7.4) gives a paragraph that is refused its list back, but neither its level in it nor a count
    that begins there; nor does it count with the others, unless its instance is the one that the file shows first of
    that list. So where a paragraph that stays had any of these, its number before is that of a list of one level, which
    begins with it; and what only goes on counting does so in the list's first instance.
    """

    def __init__(self, lists: int) -> None:
        super().__init__(lists)
        self._shown_first: dict[int, int] = {}
        self._new, self._old = (_Side([{} for _ in range(lists)]) for _ in range(2))

    def each(self, new: Counted | None, old: Counted | None) -> tuple[str, str]:
        """The content of `w:numPr` of a paragraph that stays, now and before; "" on a side without number.

        Args:
            new, old: list, level and number.

        """
        if new and old and new[:2] == old[:2]:
            return self.both(*new, old[2])
        return self.both(*new, None)[0] if new else "", self._before(*old) if old else ""

    def both(self, which: int, level: int, new: int | None, old: int | None) -> tuple[str, str]:
        """The content of `w:numPr` now and before; they differ where no one instance counts right on both sides.

        Args:
            which, level: the list and its level.
            new, old: the paragraph's numbers; None on a side where it is not.

        """
        wanted = [(side, n) for side, n in ((self._new, new), (self._old, old)) if n is not None]
        current = self._current(which, level)
        shared = self._fitting(which, level, current, wanted)
        if shared is None:
            if new is not None and old is not None and (new != old or self._goes_on_now(which, level, current, new)):
                return self.both(which, level, new, None)[0], self._before(which, level, old)
            shared = self._instance(which, level, wanted[0][1])
        self._shown_first.setdefault(which, shared)
        return (self._counted(which, level, shared, wanted),) * 2

    def _current(self, which: int, level: int) -> int:
        """The instance in use at a level of a list."""
        current = self.current[which]
        del current[level + 1 :]
        current.extend([current[-1]] * (level + 1 - len(current)))
        return current[level]

    def _counted(self, which: int, level: int, instance: int, wanted: Sequence[tuple[_Side, int]]) -> str:
        self.current[which][level] = instance
        for side, number in wanted:
            side.count(which, level, instance, number)
        return _shown(level, instance)

    def _before(self, which: int, level: int, number: int) -> str:
        """What counted a paragraph in the old text that counts otherwise, or not at all, now."""
        wanted = [(self._old, number)]
        fitting = None if level else self._fitting(which, level, self._current(which, level), wanted)
        if fitting is not None and self._goes_on(which, fitting):
            return self._counted(which, level, fitting, wanted)
        return self.shown_alone(which, level, number)

    def _goes_on(self, which: int, instance: int) -> bool:
        """Whether an instance does not begin a count, and would count with the others when it is given back."""
        is_first = self._shown_first.get(which, instance) == instance
        return is_first and self._old.goes_on(instance, self._start(instance))

    def shown_alone(self, which: int, level: int, number: int) -> str:
        """A number as that of a list of one level that begins with it, and that no other paragraph is in."""
        self.alone.append((which, level, number))
        return _shown(0, ALONE + len(self.alone) - 1)

    def _fitting(self, which: int, level: int, current: int, wanted: Sequence[tuple[_Side, int]]) -> int | None:
        """The list's first instance, which goes on from any other, or that in use, if it counts right on all sides."""
        for instance in (which + 1, current):
            if all(side.next(which, level, instance, self._start(instance)) == number for side, number in wanted):
                return instance
        return None

    def _goes_on_now(self, which: int, level: int, current: int, new: int) -> bool:
        """Whether a sub-paragraph counts right in the new text alone: those above it had numbers that stood alone."""
        return level > 0 and self._fitting(which, level, current, [(self._new, new)]) is not None

    def _start(self, instance: int) -> tuple[int, int] | None:
        position = instance - self.lists - 1
        return self.overrides[position][1:] if position >= 0 else None


def _shown(level: int, instance: int) -> str:
    return f'<w:ilvl w:val="{level}"/><w:numId w:val="{instance}"/>'
