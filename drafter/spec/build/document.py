"""The whole spec → model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Part
from drafter.spec.build import fields
from drafter.spec.build.front import front
from drafter.spec.build.paragraphs import blocks
from drafter.spec.source import origin
from drafter.spec.tree import Mapping

if TYPE_CHECKING:
    from drafter.spec.build.context import Context


def document(root: Mapping, here: Context) -> Resolution:
    """The resolution that a spec describes."""
    made = Resolution(front=front(root, here), parts=_parts(root, here), origin=origin(root))
    here.labels.check()
    here.notes.uncalled()
    return made


def _parts(root: Mapping, here: Context) -> tuple[Part, ...]:
    several = [node for node in fields.nodes(root, "parts") if isinstance(node, Mapping)]
    if several:
        return tuple(_part(node, here) for node in several)
    return (_part(root, here, whole=True),)


def _part(node: Mapping, here: Context, *, whole: bool = False) -> Part:
    annexes = [annex for annex in fields.nodes(node, "annex") if isinstance(annex, Mapping)]
    return Part(
        title=() if whole else here.markup.inlines(fields.scalar(node, "title")),
        organ_line=here.markup.inlines(fields.scalar(node, "opening")),
        preamble=blocks(fields.nodes(node, "preamble"), here.closings.preamble(), here),
        operative=blocks(fields.nodes(node, "operative"), here.closings.operative(), here),
        annexes=tuple(_annex(annex, here) for annex in annexes),
        closing=tuple(here.markup.inlines(line) for line in fields.scalars(node, "closing")),
        letter=None if whole else fields.word(node, "letter"),
        origin=origin(node),
    )


def _annex(node: Mapping, here: Context) -> Annex:
    return Annex(
        title=here.markup.inlines(fields.scalar(node, "title")),
        heading=here.markup.inlines(fields.scalar(node, "heading")),
        label=here.labels.give(fields.scalar(node, "label")),
        body=blocks(fields.nodes(node, "body"), here.closings.annex(numbered=fields.flag(node, "numbered")), here),
        origin=origin(node),
    )
