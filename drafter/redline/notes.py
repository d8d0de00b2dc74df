"""Notes of two texts: which of one paragraph became which of its counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.model.nodes import Note
from drafter.redline.words import Word


def paired(left: list[Word], right: list[Word]) -> list[Word]:
    """The old words, where a note whose text was only reworked counts as the same: the change shows inside it."""
    ours = [place for place, word in enumerate(left) if isinstance(word.node, Note)]
    theirs = [word for word in right if isinstance(word.node, Note)]
    if not ours or not theirs:
        return left
    out = list(left)
    for mine, other in _pairs_of_notes([left[place] for place in ours], theirs):
        out[ours[mine]] = replace(left[ours[mine]], key=theirs[other].key)
    return out


def _pairs_of_notes(old: list[Word], new: list[Word]) -> Iterator[tuple[int, int]]:
    """The pairing of notes, order kept, that makes them most alike in sum (dynamic programming from the end)."""
    alike = [[_likeness(a, b) for b in new] for a in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + alike[i][j])
    i = j = 0
    while i < len(old) and j < len(new):
        if alike[i][j] and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _likeness(old: Word, new: Word) -> float:
    """How alike two notes are; 0 for two of which neither became the other."""
    from rapidfuzz.distance import Indel

    if old.node.mark != new.node.mark:  # type: ignore[union-attr]
        return 0
    alike = float(Indel.normalized_similarity(old.key, new.key))
    return alike + 1 if alike == 1 else alike if alike > 0.5 else 0
