"""Long numbers of Arabic files: their groups are often stored last first (400 507 65), a detour round bidi typing."""

from __future__ import annotations

import re

from lxml import etree

GROUPS = re.compile(r"(?<![\d.,/])(?<!\d[ \u00a0])\d{1,3}(?:[ \u00a0]\d{3})*[ \u00a0]\d{1,3}(?![\d.,/])(?![ \u00a0]\d)")
"""A number of two groups or more, in either order."""


def in_order(number: str, *, turned: bool) -> str:
    """A number with its groups first to last; where both orders make a number, `turned` says which the file has."""
    groups = re.split(r"[ \u00a0]", number)
    back = _is_turned(groups)
    return "\u00a0".join(reversed(groups)) if (turned if back is None else back) else number


def _is_turned(groups: list[str]) -> bool | None:
    """Whether groups stand last first; None where they might stand either way."""
    if len(groups[0]) < 3:
        return False
    if len(groups[-1]) < 3 or groups[0].startswith("0"):
        return True
    return False if groups[-1].startswith("0") else None


def has_turned_groups(root: etree._Element) -> bool:
    """Whether more long numbers of a file stand last first than first to last."""
    signs = [_is_turned(re.split(r"[ \u00a0]", found.group())) for found in GROUPS.finditer(_text(root))]
    return signs.count(True) > signs.count(False)


def _text(root: etree._Element) -> str:
    return "\n".join(str(piece) for piece in root.itertext())
