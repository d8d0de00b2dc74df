"""Walking and rewriting trees of nodes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from drafter.model.nodes import Break, Deleted, Inline, Inlines, Link, Note, Reference, Text

# Made once: a union of types that is written where it is asked for is made anew for each node.
LEAVES = (Text, Reference, Break)
"""Nodes that hold no others."""
_UNSEEN = (Note, Reference, Deleted)


def inlines(content: Inlines) -> Iterator[Inline]:
    """Every inline node in reading order, those inside others and inside notes included."""
    for node in content:
        yield node
        if not isinstance(node, LEAVES):
            yield from inlines(node.content)


def notes(content: Inlines) -> Iterator[Note]:
    """The notes called in some content, in the order of their calls."""
    for node in content:
        if isinstance(node, Text):
            continue
        if isinstance(node, Note):
            yield node
        if not isinstance(node, LEAVES):
            yield from notes(node.content)


def plain(content: Inlines) -> str:
    """The characters a reader sees, without notes, deleted text and the numbers of references."""
    if len(content) == 1 and isinstance(content[0], Text):
        return content[0].text  # most often it is no more than that
    out: list[str] = []
    for node in content:
        if isinstance(node, Text):
            out.append(node.text)
        elif isinstance(node, Break):
            out.append("\n")
        elif not isinstance(node, _UNSEEN):
            out.append(plain(node.content))
    return "".join(out)


def rewrite(content: Inlines, change: Callable[[Inline], Inlines]) -> Inlines:
    """Rebuild content bottom up: `change` gives what stands in a node's place, nothing or several included."""
    out: list[Inline] = []
    for node in content:
        if isinstance(node, LEAVES):
            out.extend(change(node))
        else:
            out.extend(change(replace(node, content=rewrite(node.content, change))))
    return tuple(out)


def merged(content: Inlines) -> Inlines:
    """Join neighbouring texts, and links to one address, and drop empty texts, so that equal content compares equal."""
    out: list[Inline] = []
    for node in content:
        if isinstance(node, Text):
            if not node.text:
                continue
            if out and isinstance(last := out[-1], Text):
                out[-1] = Text(last.text + node.text)
                continue
        elif isinstance(node, Link) and out and isinstance(before := out[-1], Link) and before.target == node.target:
            out[-1] = Link(merged((*before.content, *node.content)), node.target)
            continue
        out.append(node)
    return tuple(out)


def without_prefix(content: Inlines, length: int) -> Inlines:
    """Content without its first characters; a note called among them stays."""
    out: list[Inline] = []
    for node in content:
        if length <= 0 or isinstance(node, Note | Reference | Break):
            out.append(node)
        elif isinstance(node, Text):
            out.append(Text(node.text[length:]))
            length -= min(length, len(node.text))
        else:
            size = len(plain(node.content))
            if size > length:
                out.append(replace(node, content=without_prefix(node.content, length)))
            length -= min(length, size)
    return merged(tuple(out))
