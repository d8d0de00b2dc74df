"""Paragraphs in each of their forms → blocks of the model, with the closing marks that their place asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.model.nodes import Block, Clause, Heading, Inlines, Item, Operative, Paragraph, Preambular, Section
from drafter.spec.build import fields
from drafter.spec.build.openings import closed_with_verb, with_verb, with_verb_found
from drafter.spec.build.tables import table
from drafter.spec.closing import Ends, Region, closed
from drafter.spec.schema.forms import read_number
from drafter.spec.schema.keys import PARAGRAPH
from drafter.spec.source import origin
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from drafter.spec.build.context import Context

MAX_LEVELS = 4


def blocks(nodes: list[Node], ends: Ends, here: Context) -> tuple[Block, ...]:
    """A list of blocks."""
    end = next((at for at in range(len(nodes) - 1, -1, -1) if not _is(nodes[at], "heading", "table")), -1)
    made: list[Block] = []
    for position, node in enumerate(nodes):
        closing = ends.last if position == end else ends.each
        if isinstance(node, Scalar) or (isinstance(node, Mapping) and not _is(node, "heading", "section", "table")):
            made.append(_paragraph(node, ends, closing, here))
        elif isinstance(node, Mapping):
            made.append(_special(node, ends, closing, here))
    return tuple(made)


def _is(node: Node, *keys: str) -> bool:
    return isinstance(node, Mapping) and not node.keys.keys().isdisjoint(keys)


def _special(node: Mapping, ends: Ends, closing: str, here: Context) -> Block:
    if "heading" in node.keys:
        return _heading(node, here)
    if "table" in node.keys:
        return table(node, here)
    return _section(node, ends, closing, here)


def _heading(node: Mapping, here: Context) -> Heading:
    return Heading(
        content=here.markup.inlines(fields.scalar(node, "heading")),
        level=fields.read(node, "level", int) or 1,
        numbered=fields.flag(node, "numbered"),
        number=fields.word(node, "number"),
        origin=origin(node),
    )


def _section(node: Mapping, ends: Ends, closing: str, here: Context) -> Section:
    return Section(
        title=here.markup.inlines(fields.scalar(node, "section")),
        preamble=blocks(fields.nodes(node, "preamble"), here.closings.section_preamble(), here),
        operative=blocks(fields.nodes(node, "operative"), here.closings.section(ends, closing), here),
        number=fields.word(node, "number"),
        restart=fields.flag(node, "restart", here.restart),
        origin=origin(node),
    )


# --- a paragraph ------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Form:
    """A paragraph as it was found: what it says, its long form if it has one, how it and its items end.

    What it says is closed already where it has no long form.
    """

    node: Scalar | Mapping
    content: Inlines
    long: Mapping | None
    closing: str
    item: str


def _paragraph(node: Scalar | Mapping, ends: Ends, closing: str, here: Context) -> Paragraph:
    form = _form(node, ends.region, closing, ends.item, here)
    return _made(_kind(ends, form.long), form, here, 1)


def _kind(ends: Ends, long: Mapping | None) -> type[Paragraph]:
    asked = long is not None and long.get("numbered") is not None
    if ends.region == "annex":
        numbered = fields.flag(long, "numbered") if asked and long else ends.numbered
        return Clause if numbered else Paragraph
    if asked and long:
        return Operative if fields.flag(long, "numbered") else Paragraph
    return Operative if ends.region == "operative" else Preambular


def _form(node: Scalar | Mapping, region: Region, closing: str, item: str, here: Context) -> _Form:
    if isinstance(node, Scalar):
        content = closed(with_verb_found(node, region, here), closing, note_follows=here.closings.marks.note_follows)
        return _Form(node, content, None, closing, item)
    if verb := PARAGRAPH.verb(node):
        key, value = node.keys[verb], fields.scalar(node, verb)
        if len(node.keys) == 1:
            return _Form(node, closed_with_verb(key, value, closing, here), None, closing, item)
        return _Form(node, with_verb(key, value, here), node, closing, item)
    verb_node, text = fields.scalar(node, "verb"), fields.scalar(node, "text")
    if verb_node:
        return _Form(node, with_verb(verb_node, text, here), node, closing, item)
    return _Form(node, with_verb_found(text, region, here) if text else (), node, closing, item)


def _made(kind: type[Paragraph], form: _Form, here: Context, level: int) -> Paragraph:
    marks, long = here.closings.marks, form.long
    if long is None:
        return kind(content=form.content, origin=origin(form.node))
    items, then = fields.nodes(long, "items"), fields.nodes(long, "then")
    own = marks.introductory if items else form.item if then else form.closing
    return kind(
        content=closed(form.content, own, note_follows=marks.note_follows),
        items=_items(items, form.item if then else form.closing, form.item, here, level),
        then=tuple(_made(Paragraph, each, here, level) for each in _below(then, form.closing, form.item, here)),
        label=here.labels.give(fields.scalar(long, "label")),
        number=fields.read(long, "number", read_number),
        origin=origin(form.node),
    )


def _items(nodes: list[Node], last: str, item: str, here: Context, level: int) -> tuple[Item, ...]:
    if nodes and level > MAX_LEVELS:
        message = f"Sub-paragraphs go {MAX_LEVELS} levels deep at most."
        here.problems.add("too-deep", nodes[0], message, "Bring the text up a level, or make it a paragraph.")
        return ()
    made = [_made(Item, form, here, level + 1) for form in _below(nodes, last, item, here)]
    return tuple(each for each in made if isinstance(each, Item))


def _below(nodes: list[Node], last: str, item: str, here: Context) -> list[_Form]:
    """Sub-paragraphs, or what follows them."""
    texts = [node for node in nodes if not isinstance(node, Sequence)]
    return [_form(node, "annex", last if node is texts[-1] else item, item, here) for node in texts]
