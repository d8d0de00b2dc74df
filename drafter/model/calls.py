"""Calls of notes that stand side by side: ¹⁰,¹¹ is two of them, and ¹⁰¹¹ would be another.

The mark between them is the page's, not the text's: writers put it in, readers take it out. (It is raised, without a
space, in A/80/L.18; Source: United Nations.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafter.model.nodes import Deleted, Inline, Inlines, Inserted, Note, Script, Text
from drafter.model.walk import LEAVES, plain

_MARK = re.compile(r"[,،、]?")
_SPACED_MARK = re.compile(r"\s*[,،、]?\s*")


def parted(content: Inlines, mark: str) -> Inlines:
    """Content with a raised mark between calls that stand side by side.

    In content with changes, the mark between two calls is put in or taken out where one of them is.
    """
    if not mark or sum(map(_may_call, content)) < 2:
        return content
    return tuple(_Parting(Script((Text(mark),))).nodes(content))


def _may_call(node: Inline) -> bool:
    return isinstance(node, Note) or not isinstance(node, LEAVES)


@dataclass(slots=True)
class _Parting:
    """Goes through content and knows whether a call came last: with all changes accepted, and with all refused."""

    mark: Script
    accepted: bool = False
    refused: bool = False

    def nodes(self, content: Inlines, change: type[Inserted | Deleted] | None = None) -> Iterator[Inline]:
        for node in content:
            if isinstance(node, Note):
                yield from self._marked(change)
                self._pass(change, note=True)
                yield node
            elif isinstance(node, LEAVES):
                if not isinstance(node, Text) or node.text:
                    self._pass(change, note=False)
                yield node
            else:
                inner = type(node) if isinstance(node, Inserted | Deleted) else change
                yield replace(node, content=tuple(self.nodes(node.content, inner)))

    def _marked(self, change: type[Inserted | Deleted] | None) -> Iterator[Inline]:
        """The mark before a call; where the call stays and the one before it came or went, so does the mark."""
        if change:
            if self.refused if change is Deleted else self.accepted:
                yield self.mark
        elif self.accepted and self.refused:
            yield self.mark
        elif self.accepted:
            yield Inserted((self.mark,))
        elif self.refused:
            yield Deleted((self.mark,))

    def _pass(self, change: type[Inserted | Deleted] | None, *, note: bool) -> None:
        if change is not Deleted:
            self.accepted = note
        if change is not Inserted:
            self.refused = note


def unparted(content: Inlines, *, spaced: bool = True) -> Inlines:
    """Content without what stands between calls to part them, raised or not; spaces go with it if `spaced`."""
    mark = _SPACED_MARK if spaced else _MARK
    out: list[Inline] = []
    for node in content:
        if (
            isinstance(node, Note)
            and len(out) > 1
            and isinstance(out[-2], Note)
            and isinstance(out[-1], Text | Script)
            and mark.fullmatch(plain((out[-1],)))
        ):
            out.pop()
        out.append(node)
    return tuple(out)
