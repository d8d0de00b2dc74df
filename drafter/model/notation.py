"""Inline content as plain lists and strings, for records that travel inside files; read back without loss.

A text is a string, a break 0, any other node a list: the name of its class, its content, its attributes.
"""

from __future__ import annotations

import re
from typing import Any

from drafter.model.nodes import Break, Emphasis, Inline, Inlines, Link, Note, Reference, Script, Text, Verb

_DEEPEST = 30
_SPACES = re.compile(r"[ \t\r\f\n]+")


def noted(content: Inlines) -> list[Any]:
    """Content as lists. Tracked changes are no part of a record: they stand in the file itself."""
    return [_noted(node) for node in content]


def _noted(node: Inline) -> Any:
    match node:
        case Text(text):
            return text
        case Break():
            return 0
        case Verb(content):
            return ["verb", noted(content)]
        case Emphasis(content, style):
            return ["emphasis", noted(content), style]
        case Script(content, position):
            return ["script", noted(content), position]
        case Link(content, target):
            return ["link", noted(content), target]
        case Note(content, mark, name):
            return ["note", noted(content), mark, name]
        case Reference(label):
            return ["reference", label]
        case _:
            return ["text", noted(node.content)]


def spelled(content: Inlines) -> str:
    """Every character that content shows, marks and texts of its notes included, without white space."""
    return "".join(_characters(content).split())


def spaced(content: Inlines) -> str:
    """The same with its white space: tabs, breaks and several spaces are one, a no-break space is itself."""
    return _SPACES.sub(" ", _characters(content)).strip(" ")


def _characters(content: Inlines) -> str:
    return "".join(map(_spelled, content))


def _spelled(node: Inline) -> str:
    match node:
        case Text(text):
            return text
        case Break():
            return "\n"
        case Reference():
            return ""
        case Note(content, mark, _):
            return f"[{mark or ''}{_characters(content)}]"
        case _:
            return _characters(node.content)


def read_noted(noted: object, depth: int = 0) -> Inlines:
    """Content from its lists; raises `ValueError` for anything that is not so written."""
    if not isinstance(noted, list) or depth > _DEEPEST:
        raise ValueError("this is no inline content")
    out: list[Inline] = []
    for each in noted:
        out.extend(_read(each, depth))
    return tuple(out)


def _read(each: object, depth: int) -> Inlines:
    match each:
        case str():
            return (Text(each),)
        case 0:
            return (Break(),)
        case ["verb", content]:
            return (Verb(read_noted(content, depth + 1)),)
        case ["emphasis", content, "italic" | "bold" | "underline" as style]:
            return (Emphasis(read_noted(content, depth + 1), style),)
        case ["script", content, "super" | "sub" as position]:
            return (Script(read_noted(content, depth + 1), position),)
        case ["link", content, str(target)]:
            return (Link(read_noted(content, depth + 1), target),)
        case ["note", content, str() | None as mark, str() | None as name]:
            return (Note(read_noted(content, depth + 1), mark, name),)
        case ["reference", str(label)]:
            return (Reference(label),)
        case ["text", content]:
            return read_noted(content, depth + 1)
        case _:
            raise ValueError("this is no inline content")
