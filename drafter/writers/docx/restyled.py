"""Words of a redline whose look alone changed, as a verb that gains its emphasis: Word tracks the look of runs too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from drafter.model.nodes import Deleted, Emphasis, Inline, Inlines, Inserted, Script, Text, Verb

Around = tuple[Verb | Emphasis | Script, ...]
"""What a text is emphasised by, from the outermost."""
_Said = tuple[str, Around]


@dataclass(frozen=True, slots=True)
class Restyled:
    """Texts that stay, each with what emphasised it and what does."""

    pieces: tuple[tuple[str, Around, Around], ...]


def with_restyled(content: Inlines, may_be: Callable[[str, Around, Around], bool]) -> Sequence[Inline | Restyled]:
    """Content in which what is struck and added again at once, only to look otherwise, is told as such.

    Args:
        content: what a paragraph says.
        may_be: whether a text can be one of those, with what emphasised it and what does.

    """
    if not any(isinstance(node, Deleted) for node in content):
        return content
    out: list[Inline | Restyled] = []
    for node in content:
        last = out[-1] if out else None
        pieces = _pieces(last, node) if isinstance(last, Deleted) and isinstance(node, Inserted) else ()
        if pieces and all(may_be(*piece) for piece in pieces):
            out[-1] = Restyled(pieces)
        else:
            out.append(node)
    return out


def _pieces(old: Deleted, new: Inserted) -> tuple[tuple[str, Around, Around], ...]:
    """The text that two contents share, cut where the look of either changes; nothing if they say different things."""
    before, after = list(_said(old.content)), list(_said(new.content))
    if None in before or None in after:
        return ()
    left, right = ([each for each in side if each] for side in (before, after))
    if "".join(text for text, _ in left) != "".join(text for text, _ in right):
        return ()
    return tuple(_cut(left, right))


def _said(content: Inlines, around: Around = ()) -> Iterator[_Said | None]:
    """Texts with what emphasises them; None for anything else."""
    for node in content:
        if isinstance(node, Text):
            yield node.text, around
        elif isinstance(node, Verb | Emphasis | Script):
            yield from _said(node.content, (*around, node))
        else:
            yield None


def _cut(left: list[_Said], right: list[_Said]) -> Iterator[tuple[str, Around, Around]]:
    while left and right:
        (old, was), (new, now) = left.pop(0), right.pop(0)
        length = min(len(old), len(new))
        if length:
            yield old[:length], was, now
        if len(old) > length:
            left.insert(0, (old[length:], was))
        if len(new) > length:
            right.insert(0, (new[length:], now))
