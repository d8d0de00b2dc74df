"""Where the keys of a spec stand, for findings about what is no paragraph."""

from __future__ import annotations

from drafter.findings import Origin
from drafter.spec.reading import Reading
from drafter.spec.source import origin
from drafter.spec.tree import Mapping, Sequence


def places(reading: Reading) -> dict[str, Origin]:
    """The place of each value, two levels deep: "title", "footnotes.report", "sponsors.0". Shared facts keep theirs."""
    return dict(_found(reading.tree, "", 2)) if reading.tree else {}


def _found(node: Mapping, lead: str, depth: int) -> list[tuple[str, Origin]]:
    found: list[tuple[str, Origin]] = []
    for key, value in node.entries.items():
        found.append((lead + key, origin(value)))
        if isinstance(value, Mapping) and depth > 1:
            found += _found(value, f"{lead}{key}.", depth - 1)
        elif isinstance(value, Sequence) and key in _LISTED:
            found += [(f"{lead}{key}.{at}", origin(item)) for at, item in enumerate(value.items)]
    return found


_LISTED = ("sponsors",)
"""Lists of whose items findings speak one by one; those of the text know their places themselves."""
