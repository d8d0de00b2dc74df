"""Accepting and refusing a redline: the way back from one tree with changes to the text on either side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, Literal, TypeVar

from drafter.model.front import Resolution
from drafter.model.lines import Line, as_it_was, lines_of, lines_of_body, nested
from drafter.model.nodes import (
    Annex,
    Break,
    Deleted,
    Emphasis,
    Inlines,
    Inserted,
    Note,
    Part,
    Reference,
    Script,
    Text,
    Verb,
)
from drafter.model.walk import merged

N = TypeVar("N")
BLOCKS = frozenset({"parts", "preamble", "operative", "annexes", "body", "items", "then", "rows", "cells"})
CONTENT = frozenset({"content", "title", "organ_line", "heading"})
GONE = {"accept": ("deleted", "moved-from"), "reject": ("inserted", "moved-to")}


def accept(resolution: Resolution) -> Resolution:
    """The new text: every change accepted."""
    return _settled(resolution, "accept")


def reject(resolution: Resolution) -> Resolution:
    """The old text: every change refused. Front matter is that of the new text."""
    return _settled(resolution, "reject")


def settled_content(content: Inlines, mode: Literal["accept", "reject"]) -> Inlines:
    """Content with its changes accepted or refused."""
    gone, kept = (Deleted, Inserted) if mode == "accept" else (Inserted, Deleted)
    out: list[Any] = []
    for node in content:
        if isinstance(node, gone):
            continue
        if isinstance(node, kept):
            out.extend(settled_content(node.content, mode))
        elif isinstance(node, Text | Reference | Break):
            out.append(node)
        else:
            inner = settled_content(node.content, mode)
            if inner or isinstance(node, Note):
                out.append(replace(node, content=inner))
    return _joined(out)


def _joined(nodes: list[Any]) -> Inlines:
    """Content in which neighbours that look alike are one: a verb that a change stood inside of is one verb again."""
    out: list[Any] = []
    for node in nodes:
        last: Any = out[-1] if out else None
        if (
            isinstance(node, Verb | Emphasis | Script)
            and type(last) is type(node)
            and replace(last, content=()) == replace(node, content=())
        ):
            out[-1] = replace(node, content=_joined([*last.content, *node.content]))
        else:
            out.append(node)
    return merged(tuple(out))


def _settled(node: N, mode: Literal["accept", "reject"]) -> N:
    """Rebuild any block or document: content settled, blocks that go away left out, changes forgotten."""
    new: dict[str, Any] = {}
    for spec in fields(node):  # type: ignore[arg-type]
        value = getattr(node, spec.name)
        if spec.name == "change":
            new["change"] = None
        elif spec.name in CONTENT:
            new[spec.name] = settled_content(value, mode)
        elif spec.name in BLOCKS and isinstance(value, tuple) and not isinstance(node, Part):
            new[spec.name] = tuple(_settled(_as_it_was(block, mode), mode) for block in value if not _goes(block, mode))
    if isinstance(node, Part):
        new["preamble"], new["operative"] = nested(_settled_lines(lines_of(node), mode))
        new["annexes"] = tuple(_settled(annex, mode) for annex in node.annexes if not _goes(annex, mode))
    elif isinstance(node, Annex):
        new["body"] = nested(_settled_lines(lines_of_body(node.body), mode))[1]
    return replace(node, **new)  # type: ignore[type-var]


def _settled_lines(lines: list[Line], mode: Literal["accept", "reject"]) -> Iterator[Line]:
    """Lines that stay, as what they are on that side; a paragraph whose end goes away runs on into the next."""
    run_on: Inlines = ()
    for block, place in lines:
        if _goes(block, mode):
            continue
        was = block.change.was if block.change and mode == "reject" else None
        settled: Any = _settled(_as_it_was(block, mode), mode)
        if run_on:
            settled = replace(settled, content=_joined([*run_on, *settled.content]))
            run_on = ()
        if _loses_its_end(block, mode):
            run_on = settled.content
        else:
            yield Line(settled, (was and was.place) or place)


def _as_it_was(block: Any, mode: Literal["accept", "reject"]) -> Any:
    return as_it_was(block) if mode == "reject" and hasattr(block, "change") else block


def _loses_its_end(block: Any, mode: Literal["accept", "reject"]) -> bool:
    change = getattr(block, "change", None)
    return change is not None and change.kind == ("joined" if mode == "accept" else "divided")


def _goes(block: Any, mode: Literal["accept", "reject"]) -> bool:
    change = getattr(block, "change", None)
    return change is not None and change.kind in GONE[mode]
