"""What a redline does not show: every difference between two texts that tracked changes cannot express."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from drafter.findings import Finding, Origin, Severity
from drafter.model.front import Resolution
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
    elif accept(merged).parts != accept(after).parts:
        yield _finding("redline-new", "the changes accepted do not give the new text exactly", after)
    elif [(p.preamble, p.operative, p.annexes) for p in reject(merged).parts] != [
        (p.preamble, p.operative, p.annexes) for p in accept(before).parts
    ]:
        yield _finding("redline-old", "the changes refused do not give the old text exactly", after, Severity.NOTE)


def _said(value: object) -> str:
    return "nothing" if value in (None, (), "") else str(value)


def _finding(
    code: str, message: str, after: Resolution, severity: Severity = Severity.ERROR, hint: str = ""
) -> Finding:
    return Finding(code, message, severity, after.origin or Origin(), hint)
