"""NTE003: lost ibid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_IBID = re.compile("Ibid|Там же|同上|المرجع نفسه", re.I)


@rule(
    "NTE003",
    "lost-ibid",
    scope=Scope.TEXT,
    summary="Ibid. follows the note it repeats.",
    why="When notes move, Ibid. points to another source.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling the Convention,[^: Ibid., vol. 1577, No. 27531.] and its aims"]',
            'preamble: ["Recalling the Convention,[^: United Nations, *Treaty Series*, vol. 1577, No. 27531.] etc."]',
        ),
    ),
)
def lost_ibid(draft: Draft) -> Iterator[Fault]:
    """Look for Ibid. in the first note of the document."""
    numbered = [piece for piece in draft.notes if piece.note and piece.note.mark is None]
    first = numbered[0] if numbered else None
    if first and _IBID.match(first.text):
        yield Fault("The first note says Ibid.", first.origin, "Name the source.", first.text[:6])
