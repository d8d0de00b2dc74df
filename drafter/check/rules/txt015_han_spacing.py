"""TXT015: han spacing."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_SPACED = Sought(r"[\u4e00-\u9fff] [0-9]+|[0-9]+ [\u4e00-\u9fff]", near=r" (?=[0-9\u4e00-\u9fff])")


@rule(
    "TXT015",
    "han-spacing",
    scope=Scope.TEXT,
    summary="No space stands between Han characters and figures.",
    why="31,195 places of the official texts against 3.",
    source="Facts on UN house style 6.5, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("zh",),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(Example("zh", "title: 第 77 届会议", "title: 第77届会议"),),
)
def han_spacing(draft: Draft) -> Iterator[Fault]:
    """Look for such spaces."""
    for found in draft.found(_SPACED):
        right = found.text.replace(" ", "")
        yield found.fault(f"A space stands in “{found.text}”.", "Take the space out.", right)
