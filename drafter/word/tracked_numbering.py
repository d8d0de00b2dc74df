"""Numbering in a document with tracked changes: lists that count right whether these are accepted or refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.word.numbering import Counters


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

    def count(self, which: int, level: int, instance: int, number: int) -> None:
        self.begun.setdefault(instance, set()).add(level)
        self.counts[which] = {lower: n for lower, n in self.counts[which].items() if lower < level} | {level: number}


class TrackedCounters(Counters):
    """Counters for both sides of a redline."""

    def __init__(self, lists: int) -> None:
        super().__init__(lists)
        self._new, self._old = (_Side([{} for _ in range(lists)]) for _ in range(2))

    def each(self, new: tuple[int, int, int] | None, old: tuple[int, int, int] | None) -> tuple[str, str]:
        """The content of `w:numPr` now and before, where list or level may change; "" on a side without number.

        Args:
            new, old: list, level and number.

        """
        if new and old and new[:2] == old[:2]:
            return self.both(*new, old[2])
        now = self.both(*new, None)[0] if new else ""
        was = self.both(*old[:2], None, old[2])[1] if old else ""
        return now, was

    def both(self, which: int, level: int, new: int | None, old: int | None) -> tuple[str, str]:
        """The content of `w:numPr` now and before; they differ where no one instance counts right on both sides.

        Args:
            which, level: the list and its level.
            new, old: the paragraph's numbers; None on a side where it is not.

        """
        wanted = [(side, n) for side, n in ((self._new, new), (self._old, old)) if n is not None]
        current = self.current[which]
        del current[level + 1 :]
        current.extend([current[-1]] * (level + 1 - len(current)))
        instances = self._instances(which, level, current[level], wanted)
        current[level] = instances[0]
        for (side, n), instance in zip(wanted, instances, strict=True):
            side.count(which, level, instance, n)
        shown = [f'<w:ilvl w:val="{level}"/><w:numId w:val="{instance}"/>' for instance in instances]
        return shown[0], shown[-1]

    def _instances(self, which: int, level: int, current: int, wanted: Sequence[tuple[_Side, int]]) -> list[int]:
        """An instance for each side: one for both where there is one that counts right, or can begin, on both."""
        shared = self._fitting(which, level, current, wanted)
        if shared is None and len({number for _, number in wanted}) == 1:
            shared = self._instance(which, level, wanted[0][1])
        return [self._own(which, level, current, each) if shared is None else shared for each in wanted]

    def _fitting(self, which: int, level: int, current: int, wanted: Sequence[tuple[_Side, int]]) -> int | None:
        """The instance in use, or the list's first, which goes on from any other, if it counts right on all sides."""
        for instance in (current, which + 1):
            if all(side.next(which, level, instance, self._start(instance)) == number for side, number in wanted):
                return instance
        return None

    def _own(self, which: int, level: int, current: int, wanted: tuple[_Side, int]) -> int:
        """An instance that counts right on one side."""
        fitting = self._fitting(which, level, current, [wanted])
        return self._instance(which, level, wanted[1]) if fitting is None else fitting

    def _start(self, instance: int) -> tuple[int, int] | None:
        position = instance - self.lists - 1
        return self.overrides[position][1:] if position >= 0 else None
