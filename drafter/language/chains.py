"""Resolutions that a text cites in one list, each with its date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from drafter.language.dates import CitedResolution, find_cited
from drafter.language.shape import Language


def find_chains(text: str, language: Language) -> list[list[CitedResolution]]:
    """Resolutions with dates, those of one list together; one by itself is a list of one."""
    return chained(find_cited(text, language), text, language)


def chained(cited: Sequence[CitedResolution], text: str, language: Language) -> list[list[CitedResolution]]:
    """Citations of a text, those of one list and one organ together."""
    joint = joint_of(language)
    found: list[list[CitedResolution]] = []
    for each in cited:
        last = found[-1][-1] if found else None
        if last and last.number.organ == each.number.organ and joint.fullmatch(text, last.end, each.start):
            found[-1].append(each)
        else:
            found.append([each])
    return found


@cache
def joint_of(language: Language) -> re.Pattern[str]:
    """What stands between two members of a list."""
    return re.compile(language.tables["resolutions"]["joint"])


def citation_end(text: str, cited: CitedResolution, language: Language) -> int:
    """Where a citation ends; the Chinese word behind a number belongs to it."""
    return cited.end + (language.code == "zh" and text.startswith("号", cited.end))
