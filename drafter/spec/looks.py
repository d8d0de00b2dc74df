"""Comments that ask a drafter to look: `drafter update` leaves one above what it changed and is not sure of."""

from __future__ import annotations

from drafter.findings import Origin

LOOK = "# drafter: look: "
"""How such a comment begins."""


def looks(text: str, name: str) -> tuple[tuple[Origin, str], ...]:
    """Those that stand in the text of a spec: where, and what they ask to look at."""
    if LOOK not in text:
        return ()
    lines = enumerate(text.splitlines(), 1)
    found = ((number, *line.partition(LOOK)) for number, line in lines)
    return tuple((Origin(name, number, len(before) + 1), said.strip()) for number, before, sign, said in found if sign)
