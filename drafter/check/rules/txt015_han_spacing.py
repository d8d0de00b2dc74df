"""TXT015: han spacing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_SIGNS = " \u00a0\u3000\u202f"
_HAN, _SPACE = "[\u4e00-\u9fff]", f"[{_SIGNS}]"
_WAYS = (
    # Han before and behind what they stand beside.
    rf"{_HAN}{_SPACE}+(?:[0-9]+|(?={_HAN})|(?=《)|(?=[A-Za-z]))",
    rf"(?:[0-9]+|(?<=[A-Za-z])){_SPACE}+{_HAN}",
    # Marks.
    rf"《{_SPACE}+(?=[\u4e00-\u9fff0-9])",
    rf"{_HAN}{_SPACE}+(?=\()|\){_SPACE}+(?={_HAN})",
    rf"[，。；、》]{_SPACE}+(?=[\u4e00-\u9fff“《0-9])",
    rf"“{_SPACE}+(?=《)|》{_SPACE}+(?=[”()])|{_HAN}{_SPACE}+(?=“)",
)
_SPACED = Sought("|".join(_WAYS), near=rf"{_SPACE}+(?=[0-9“”《()A-Za-z]|{_HAN})")

_SPACES = re.compile(f"{_SPACE}+")


@rule(
    "TXT015",
    "han-spacing",
    scope=Scope.TEXT,
    summary="No space stands between Han characters, nor between them and figures or Latin letters.",
    why="31,195 places of the official texts against 3.",
    source="Facts on UN house style 6.5, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("zh",),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("zh", "title: 第 77 届会议", "title: 第77届会议"),
        Example("zh", "title: 保护 湖泊", "title: 保护湖泊"),
    ),
)
def han_spacing(draft: Draft) -> Iterator[Fault]:
    """Look for such spaces."""
    for found in draft.found(_SPACED):
        if found.piece.entry is None and found.piece.text.startswith("(", found.end):
            continue  # so the cover of an adopted text names its report
        right = _SPACES.sub("", found.text)
        after = found.piece.text[found.end : found.end + (found.text[-1] in _SIGNS)]
        message = f"A space stands in “{found.text}{after}”."
        span = found.start, found.end + len(after)
        yield found.piece.fault(span, message, "Take the space out.", right + after)
