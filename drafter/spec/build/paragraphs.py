"""Paragraphs in each of their forms → blocks of the model, with the closing marks that their place asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.nodes import Block, Clause, Heading, Inlines, Item, Operative, Paragraph, Preambular, Section
from drafter.spec.build import fields
from drafter.spec.build.openings import Region, with_verb, with_verb_found
from drafter.spec.build.tables import table
from drafter.spec.closing import closed
from drafter.spec.schema.keys import ITEM, PARAGRAPH
from drafter.spec.schema.kinds import read_number
from drafter.spec.source import origin
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from drafter.spec.build.context import Context

MAX_LEVELS = 4
_SPECIAL = ("heading", "section", "table")
_LONG = PARAGRAPH.long.by_name.keys() | ITEM.long.by_name.keys()


def preamble(nodes: list[Node], here: Context) -> tuple[Block, ...]:
    """The blocks of a preamble. The recital before the lettered paragraphs of a decision leads over to them."""
    last = here.marks.introductory if here.lettered else here.marks.preambular
    return blocks(nodes, "preamble", here.marks.preambular, last, here)


def operative(nodes: list[Node], here: Context, *, final: bool = True) -> tuple[Block, ...]:
    """The blocks of an operative part; `final` says whether it ends the text."""
    if here.sentences:
        return blocks(nodes, "operative", here.marks.sentence, here.marks.sentence, here)
    last = here.marks.final if final else here.marks.operative
    return blocks(nodes, "operative", here.marks.operative, last, here)


def annex_body(nodes: list[Node], here: Context, *, numbered: bool) -> tuple[Block, ...]:
    """The blocks of an annex: sentences."""
    return blocks(nodes, "annex", here.marks.sentence, here.marks.sentence, here, numbered=numbered)


def blocks(
    nodes: list[Node], region: Region, mark: str, last: str, here: Context, *, numbered: bool = False
) -> tuple[Block, ...]:
    """A list of blocks; `mark` closes each paragraph, `last` the last one."""
    texts = [position for position, node in enumerate(nodes) if not _is(node, ("heading", "table"))]
    end = texts[-1] if texts else -1
    made: list[Block] = []
    for position, node in enumerate(nodes):
        closing = last if position == end else mark
        if isinstance(node, Mapping) and _is(node, _SPECIAL):
            made.append(_special(node, region, closing, here, numbered=numbered))
        elif not isinstance(node, Sequence):
            made.append(_paragraph(node, region, closing, here, numbered=numbered))
    return tuple(made)


def _is(node: Node, keys: tuple[str, ...]) -> bool:
    return isinstance(node, Mapping) and any(key in node.keys for key in keys)


def _special(node: Mapping, region: Region, closing: str, here: Context, *, numbered: bool) -> Block:
    if "heading" in node.keys:
        return heading(node, here)
    if "table" in node.keys:
        return table(node, here)
    return _section(node, region, closing, here, numbered=numbered)


def heading(node: Mapping, here: Context) -> Heading:
    """A heading."""
    return Heading(
        content=here.markup.inlines(fields.scalar(node, "heading")),
        level=fields.read(node, "level", int) or 1,
        numbered=fields.flag(node, "numbered"),
        number=fields.word(node, "number"),
        origin=origin(node),
    )


def _section(node: Mapping, region: Region, closing: str, here: Context, *, numbered: bool) -> Section:
    below: Region = "annex" if region == "annex" else "operative"
    mark = here.marks.sentence if below == "annex" or here.sentences else here.marks.operative
    return Section(
        title=here.markup.inlines(fields.scalar(node, "section")),
        preamble=blocks(fields.nodes(node, "preamble"), "preamble", here.marks.preambular, here.marks.preambular, here),
        operative=blocks(fields.nodes(node, "operative"), below, mark, closing, here, numbered=numbered),
        number=fields.word(node, "number"),
        restart=fields.flag(node, "restart", here.restart),
        origin=origin(node),
    )


# --- a paragraph ------------------------------------------------------------------------------------------------


def _paragraph(node: Scalar | Mapping, region: Region, closing: str, here: Context, *, numbered: bool) -> Paragraph:
    content, long = _content(node, region, here)
    kind = _kind(region, fields.word(long, "numbered") if long else None, numbered=numbered)
    return _made(kind, content, long, node, closing, here, 1)


def _kind(region: Region, asked: str | None, *, numbered: bool) -> type[Paragraph]:
    if region == "annex":
        return Clause if {"true": True, "false": False}.get(asked or "", numbered) else Paragraph
    if asked == "false":
        return Paragraph
    return Operative if region == "operative" or asked == "true" else Preambular


def _content(node: Scalar | Mapping, region: Region, here: Context) -> tuple[Inlines, Mapping | None]:
    """What a paragraph says, and its long form if it is written so."""
    if isinstance(node, Scalar):
        return with_verb_found(node, region, here), None
    if len(node.keys) == 1 and not node.keys.keys() & _LONG:
        ((verb, key),) = node.keys.items()
        value = node.get(verb)
        return with_verb(key, value if isinstance(value, Scalar) else None, here), None
    verb_node, text = fields.scalar(node, "verb"), fields.scalar(node, "text")
    if verb_node:
        return with_verb(verb_node, text, here), node
    return (with_verb_found(text, region, here) if text else ()), node


def _made(  # noqa: PLR0913 - one place where every paragraph is put together
    kind: type[Paragraph],
    content: Inlines,
    long: Mapping | None,
    node: Node,
    closing: str,
    here: Context,
    level: int,
) -> Paragraph:
    follows = here.marks.note_follows
    if long is None:
        return kind(content=closed(content, closing, note_follows=follows), origin=origin(node))
    items, then = fields.nodes(long, "items"), fields.nodes(long, "then")
    own = here.marks.introductory if items else here.marks.operative if then else closing
    return kind(
        content=closed(content, own, note_follows=follows),
        items=_items(items, here.marks.operative if then else closing, here, level),
        then=_then(then, closing, here, level),
        label=here.labels.give(fields.scalar(long, "label")),
        number=fields.read(long, "number", read_number),
        origin=origin(node),
    )


def _items(nodes: list[Node], last: str, here: Context, level: int) -> tuple[Item, ...]:
    if nodes and level > MAX_LEVELS:
        message = f"Sub-paragraphs go {MAX_LEVELS} levels deep at most."
        here.problems.add("too-deep", nodes[0], message, "Bring the text up a level, or make it a paragraph.")
        return ()
    made: list[Item] = []
    for position, node in enumerate(nodes):
        if isinstance(node, Sequence):
            continue
        content, long = _content(node, "annex", here)
        closing = last if position == len(nodes) - 1 else here.marks.operative
        item = _made(Item, content, long, node, closing, here, level + 1)
        made.append(item)  # type: ignore[arg-type] # it is made of the kind that was asked for
    return tuple(made)


def _then(nodes: list[Node], last: str, here: Context, level: int) -> tuple[Paragraph, ...]:
    made: list[Paragraph] = []
    for position, node in enumerate(nodes):
        if isinstance(node, Sequence):
            continue
        content, long = _content(node, "annex", here)
        closing = last if position == len(nodes) - 1 else here.marks.operative
        made.append(_made(Paragraph, content, long, node, closing, here, level))
    return tuple(made)
