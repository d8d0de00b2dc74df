"""Sessions as a spec writes them: 81, S-32 (special), ES-10 (emergency special)."""

from __future__ import annotations

import re
from typing import Literal

from drafter.model.front import Session

_FORM = re.compile(r"(E?S-)?([1-9][0-9]{0,2})")
_KINDS: dict[str | None, Literal["regular", "special", "emergency"]] = {
    None: "regular",
    "S-": "special",
    "ES-": "emergency",
}


def read_session(text: str) -> Session:
    """A session from its short form; raises ValueError for anything else."""
    match = _FORM.fullmatch(text)
    if not match:
        raise ValueError
    return Session(int(match[2]), _KINDS[match[1]])


def write_session(session: Session) -> str:
    """The short form of a session."""
    prefix = next(prefix for prefix, kind in _KINDS.items() if kind == session.kind)
    return f"{prefix or ''}{session.number}"
