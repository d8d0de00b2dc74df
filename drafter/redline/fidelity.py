"""What a redline does not show: every difference between two texts that tracked changes cannot express."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from drafter.findings import Finding, Origin, Severity
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Note, Paragraph
from drafter.redline.settle import accept, reject

SHOWN = frozenset({"title", "sponsors", "sponsors_notes", "submitted_by", "agenda", "session", "kind", "amends"})
"""Front matter that stands in lines of the body, where changes can be tracked."""
UNSEEN = frozenset({"recalls", "known", "original", "emphasis"})
"""Front matter whose change shows elsewhere or nowhere on the page."""


def unshown(before: Resolution, after: Resolution, merged: Resolution) -> Iterator[Finding]:
    """Say what the redline leaves out: differences of the masthead, of the house style, of the number of parts."""
    for spec in fields(before.front):
        old, new = getattr(before.front, spec.name), getattr(after.front, spec.name)
        if old != new and spec.name not in SHOWN | UNSEEN:
            yield _finding(
                "redline-masthead",
                f"the masthead's {spec.name.replace('_', ' ')} changes from {_said(old)} to {_said(new)}, and is shown "
                "only in its new form",
                after,
                Severity.NOTE,
            )
    if len(before.parts) != len(after.parts):
        yield _finding(
            "redline-parts",
            f"the old text has {len(before.parts)} parts, the new one {len(after.parts)}",
            after,
            hint="compare the parts one by one",
        )
    else:
        if _texts(accept(merged)) != _texts(accept(after)):
            yield _finding("redline-new", "the changes accepted do not give the new text exactly", after)
        if _texts(reject(merged)) != _texts(accept(before)):
            yield _finding("redline-old", "the changes refused do not give the old text exactly", after)


def _texts(resolution: Resolution) -> list[Any]:
    """What the page shows of each part; names of paragraphs and notes do not show, closing lines are the writer's."""
    return [
        _shown((part.title, part.organ_line, part.preamble, part.operative, part.annexes)) for part in resolution.parts
    ]


def _shown(node: Any) -> Any:
    if isinstance(node, tuple):
        return tuple(_shown(inner) for inner in node)
    if not is_dataclass(node):
        return node
    hidden = ("label", "origin", "name") if isinstance(node, Paragraph | Note | Annex) else ("origin",)
    seen = (_shown(getattr(node, spec.name)) for spec in fields(node) if spec.name not in hidden)
    return (type(node).__name__, *seen)


def _said(value: object) -> str:
    return "nothing" if value in (None, (), "") else str(value)


def _finding(
    code: str, message: str, after: Resolution, severity: Severity = Severity.ERROR, hint: str = ""
) -> Finding:
    return Finding(code, message, severity, after.origin or Origin(), hint)
