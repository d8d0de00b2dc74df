"""Numbers of resolutions in a spec: of the Assembly, or of a council that counts from its first session."""

from __future__ import annotations

from drafter.model.symbols import HUMAN_RIGHTS_COUNCIL, ResolutionNumber, SymbolError


def read_resolution(text: str) -> ResolutionNumber:
    """A resolution number; raises `SymbolError` for anything else. 16/18 can only be the Human Rights Council's."""
    try:
        return ResolutionNumber.parse(text)
    except SymbolError:
        return ResolutionNumber.parse(text, HUMAN_RIGHTS_COUNCIL)
