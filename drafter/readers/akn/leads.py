"""Emphasis that means something: the opening verb of a paragraph, and headings set in bold."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.shape import Language
from drafter.model.nodes import Emphasis, Inline, Inlines, Note, Verb
from drafter.model.walk import merged, plain


def wholly(content: Inlines, style: str) -> bool:
    """Whether every character stands in one style, notes aside."""
    shown = [node for node in content if not isinstance(node, Note) and plain((node,)).strip()]
    return bool(shown) and all(_within(node, style) for node in shown)


def _within(node: Inline, style: str) -> bool:
    return isinstance(node, Emphasis) and (node.style == style or wholly(node.content, style))


def unbolded(content: Inlines) -> Inlines:
    """A heading's content without the emphasis that all of it has: the style of headings gives it."""
    for style in ("bold", "italic"):
        if wholly(content, style):
            content = merged(tuple(_without(content, style)))
    return content


def _without(content: Inlines, style: str) -> Iterator[Inline]:
    for node in content:
        if isinstance(node, Emphasis) and node.style == style:
            yield from node.content
        elif isinstance(node, Emphasis):
            yield Emphasis(merged(tuple(_without(node.content, style))), node.style)
        else:
            yield node


def verb_first(content: Inlines, language: Language) -> Inlines:
    """Content with its emphasised opening as `Verb`.

    Unchanged where nothing is emphasised, or all of a paragraph that is more than a verb and its colon.
    """
    if not content or not isinstance(first := content[0], Emphasis):
        return content
    styles = set(_styles(first))
    wanted = {"bold"} if language.emphasis == "bold" else {"italic"}
    if not styles & (wanted | {"italic"}):
        return content
    if not plain(content[1:]).strip() and not plain(first.content).endswith((":", "：")):
        return content
    return (Verb(_bare(first.content)), *content[1:])


def _styles(node: Emphasis) -> Iterator[str]:
    yield node.style
    if len(node.content) == 1 and isinstance(inner := node.content[0], Emphasis):
        yield from _styles(inner)


def _bare(content: Inlines) -> Inlines:
    """The content of an opening without the second half of "bold italic"."""
    if len(content) == 1 and isinstance(inner := content[0], Emphasis):
        return _bare(inner.content)
    return content


def has_verb(content: Inlines) -> bool:
    """Whether content opens with a verb."""
    return bool(content) and isinstance(content[0], Verb)
