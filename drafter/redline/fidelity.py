"""What a redline does not show: every difference between two texts that tracked changes cannot express."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from drafter.findings import Finding, Origin, Severity
from drafter.model.front import Front, Resolution
from drafter.model.nodes import Annex, Inlines, Link, Note, Paragraph
from drafter.model.walk import inlines, rewrite
from drafter.redline.settle import accept, reject, settled_content
from drafter.redline.size import shared
from drafter.redline.tree import rewritten
from drafter.redline.words import Numbers, numbered

LEAST_SHARED = 0.1
"""The share of words that two versions of one text have in common at least."""


def unshown(before: Resolution, after: Resolution, merged: Resolution, sides: Sides) -> Iterator[Finding]:
    """Say what the redline leaves out: differences of the house style, of letters and emphasis."""
    yield from _of_the_whole(before, after, merged)
    if _look(before) != _look(after):
        yield _finding(
            "redline-look", "paragraphs are numbered or emphasised in another way; the redline has the new way", after
        )
    if _texts(accept(merged), sides.accepted) != _texts(accept(after), sides.new):
        yield _finding("redline-new", "the changes accepted do not give the new text exactly", after)
    if _texts(reject(merged), sides.refused) != _texts(accept(before), sides.old):
        yield _finding("redline-old", "the changes refused do not give the old text exactly", after)
    elif _texts(reject(merged), sides.refused, links=True) != _texts(accept(before), sides.old, links=True):
        yield _finding(
            "redline-links",
            "words that stay lead elsewhere, or nowhere, in one of the texts; the redline has the links of the new one",
            after,
            Severity.WARNING,
        )


def _of_the_whole(before: Resolution, after: Resolution, merged: Resolution) -> Iterator[Finding]:
    """Texts of two house styles, and texts that are no versions of one another."""
    if _house(before.front) != _house(after.front):
        yield _finding(
            "redline-house",
            "the two texts are of different organs, or one of a committee and one of the plenary; the redline has the "
            "page and the opening lines of the new one even where the changes are refused",
            after,
        )
    if shared(before, after, merged) < LEAST_SHARED:
        yield _finding(
            "redline-unlike",
            "the two texts have next to nothing in common: the redline strikes all of the one and adds all of the "
            "other",
            after,
            Severity.WARNING,
            hint="see whether these are the two texts you mean",
        )


def _house(front: Front) -> tuple[str, bool]:
    """What a house style is chosen by: all committees of an organ have one."""
    return front.organ, front.committee is not None


@dataclass(frozen=True, slots=True)
class Sides:
    """What a cross-reference shows: in the two texts, and in the redline when all is accepted or refused."""

    old: Numbers
    new: Numbers
    accepted: Numbers
    refused: Numbers


def _look(resolution: Resolution) -> tuple[object, ...]:
    return resolution.front.kind.is_decision, resolution.front.emphasis


def _texts(resolution: Resolution, number: Numbers, *, links: bool = False) -> list[Any]:
    """What the page shows of each part: not the names of paragraphs and notes, nor, if not asked for, where links lead.

    Closing lines are the writer's.
    """

    def shown(content: Inlines) -> Inlines:
        said = numbered(content, number)
        return said if links else unlinked(said)

    return [
        _shown(
            (
                shown(part.title),
                *([rewritten(block, shown) for block in blocks] for blocks in (part.preamble, part.operative)),
                [rewritten(annex, shown) for annex in part.annexes],
            )
        )
        for part in resolution.parts
    ]


def unlinked(content: Inlines) -> Inlines:
    """Content without its links, their texts kept."""
    if not any(isinstance(node, Link) for node in inlines(content)):
        return content
    bare = rewrite(content, lambda node: node.content if isinstance(node, Link) else (node,))
    return settled_content(bare, "accept")


def _shown(node: Any) -> Any:
    if isinstance(node, tuple | list):
        return tuple(_shown(inner) for inner in node)
    if not is_dataclass(node):
        return node
    hidden = ("label", "origin", "name") if isinstance(node, Paragraph | Note | Annex) else ("origin",)
    seen = (_shown(getattr(node, spec.name)) for spec in fields(node) if spec.name not in hidden)
    return (type(node).__name__, *seen)


def _finding(
    code: str, message: str, after: Resolution, severity: Severity = Severity.ERROR, hint: str = ""
) -> Finding:
    return Finding(code, message, severity, after.origin or Origin(), hint)
