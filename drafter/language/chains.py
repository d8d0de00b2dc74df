"""Resolutions that a text cites in one list, each with its date."""

from __future__ import annotations

import re

from drafter.language.dates import CitedResolution, find_cited
from drafter.language.shape import Language

_JOINT = re.compile(r"号?[\s\u00a0,،、;]*(?:and|et|y|e|и|和|و)?[\s\u00a0]*", re.I)
"""What stands between two members of a list."""


def find_chains(text: str, language: Language) -> list[list[CitedResolution]]:
    """Resolutions with dates, those of one list together; one by itself is a list of one."""
    found: list[list[CitedResolution]] = []
    for cited in find_cited(text, language):
        if found and _JOINT.fullmatch(text, found[-1][-1].end, cited.start):
            found[-1].append(cited)
        else:
            found.append([cited])
    return found


def citation_end(text: str, cited: CitedResolution, language: Language) -> int:
    """Where a citation ends; the Chinese word behind a number belongs to it."""
    return cited.end + (language.code == "zh" and text.startswith("号", cited.end))
