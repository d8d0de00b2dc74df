"""TXT043: stressed words."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Piece, shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.model.nodes import Emphasis, Inlines, Item, Paragraph


@rule(
    "TXT043",
    "stressed-words",
    scope=Scope.TEXT,
    summary="No word of a recital, an operative paragraph or a note is bold or underlined in a spec.",
    why="The Organization does not stress words by type; italics are left for titles of publications and the like. "
    "What Word files look like is the matter of WRD015.",
    source="Facts on UN house style 1.4; Editorial Manual, italics (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted=False,
    examples=(
        Example(
            "en",
            "operative: [Requests: all States **without delay** to meet]",
            "operative: [Requests: all States without delay to meet]",
        ),
        Example(
            "fr",
            "operative: [Prie: tous les États **sans délai** de se réunir]",
            "operative: [Prie: tous les États sans délai de se réunir]",
        ),
        Example("zh", "operative: [请: 各国**立即**开会]", "operative: [请: 各国立即开会]"),
    ),
)
def stressed_words(draft: Draft) -> Iterator[Fault]:
    """Look for them where the file has lines; behind the opening, which may be emphasised as a verb is."""
    for piece in draft.pieces:
        if piece.origin.line is not None and _is_running(piece):
            for words in _stressed(piece.content[1:] if _may_open(piece) else piece.content):
                yield Fault(f"“{words}” is stressed.", piece.origin, "Take the asterisks off.", words)


def _is_running(piece: Piece) -> bool:
    entry = piece.entry
    return entry is not None and entry.region in ("preamble", "operative") and isinstance(entry.block, Paragraph)


def _may_open(piece: Piece) -> bool:
    """Whether the first words may be an opening; sub-paragraphs and notes have none."""
    return piece.note is None and piece.entry is not None and not isinstance(piece.entry.block, Item)


def _stressed(content: Inlines) -> Iterator[str]:
    for node in content:
        if isinstance(node, Emphasis) and node.style != "italic" and (words := shown(node.content).strip()):
            yield words
