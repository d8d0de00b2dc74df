"""Closing marks that a drafter left out: supplied by position and language, never doubled (house style 1.5)."""

from __future__ import annotations

from drafter.model.nodes import Break, Inlines, Note, Reference, Text

_CLOSING = ",;:.!?…，；：。、！？،؛؟"
_QUOTES = "”»’"

LEFT_OPEN = (Text(""),)
"""What a backslash at the end of a text is read as: no closing mark wanted."""


def closed(content: Inlines, mark: str, *, note_follows: bool) -> Inlines:
    """The content with its closing mark; none where the drafter asks for none, or there is nothing to close.

    A note called at the end stands behind the mark, or before it where the language has it so (`note_follows` false).
    """
    if content[-1:] == LEFT_OPEN:
        return content[:-1]
    end = len(content)
    while end and isinstance(content[end - 1], Note):
        end -= 1
    if not mark or not content or is_closed(content[:end]):
        return content
    at = end if note_follows else len(content)
    if at and isinstance(last := content[at - 1], Text):
        return (*content[: at - 1], Text(last.text + mark), *content[at:])
    return (*content[:at], Text(mark), *content[at:])


def is_closed(content: Inlines) -> bool:
    """Whether some content ends with a mark, closing quotation marks behind it left aside."""
    for node in reversed(content):
        if isinstance(node, Text):
            if text := node.text.rstrip(" \u00a0\u202f"):
                return (text.rstrip(_QUOTES) or text)[-1] in _CLOSING
        elif isinstance(node, Reference | Break):
            return False
        elif not isinstance(node, Note):
            return is_closed(node.content)
    return False
