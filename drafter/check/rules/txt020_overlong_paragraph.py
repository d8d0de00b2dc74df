"""TXT020: overlong paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_MOST = 350


@rule(
    "TXT020",
    "overlong-paragraph",
    scope=Scope.TEXT,
    summary="A paragraph has at most 350 words (700 Chinese characters).",
    why="Longer ones are rarely read, and ask for sub-paragraphs.",
    source="Measured on adopted resolutions of sessions 75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    adopted=False,
    examples=(
        Example("en", f"operative: [Notes: '{'the lake, ' * 180}']", "operative: [Notes: the lakes]"),
        Example("zh", f"operative: [表示注意到: '{'湖泊，' * 250}']", "operative: [表示注意到: 湖泊]"),
    ),
)
def overlong_paragraph(draft: Draft) -> Iterator[Fault]:
    """Count words."""
    for line in draft.lines:
        length = len(line.text) / 2 if draft.language.code == "zh" else len(line.text.split())
        if length > _MOST:
            message = f"The paragraph has {int(length)} words."
            yield Fault(message, line.origin, "Divide it, or use sub-paragraphs.")
