"""TXT019: typed reference."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

TYPED = {
    code: Sought(pattern, flags=re.I)
    for code, pattern in {
        "ar": r"الفقر(?:ة|ات) (?P<number>\d+)(?:\s?\(\w{1,2}\))?(?= (?:أعلاه|أدناه))",
        "en": r"paragraphs?[ \u00a0](?P<number>\d+)(?:[ \u00a0]\(\w\))? (?:above|below)",
        "es": r"párrafos?[ \u00a0](?P<number>\d+)(?:[ \u00a0]\w\))?"
        r"(?=[ \u00a0](?:supra|infra|de la presente resolución))",
        "fr": r"paragraphes?[ \u00a0](?P<number>\d+)(?:[ \u00a0]\w\))?"
        r"(?=[ \u00a0](?:ci-dessus|ci-après|de la présente résolution))",
        "ru": r"пункт\w{0,2}[ \u00a0](?P<number>\d+)(?:[ \u00a0]\w\))?(?=[ \u00a0](?:выше|ниже|настоящей резолюции))",
        "zh": r"[上下]文第(?P<number>\d+)段",
    }.items()
}
"""How a reference to a paragraph of the present resolution is typed, with the paragraph's number."""


@rule(
    "TXT019",
    "typed-reference",
    scope=Scope.TEXT,
    summary="References to paragraphs are made by label, and name paragraphs that exist.",
    why="A typed number stays when paragraphs move.",
    source="Facts on UN house style 1.3, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    adopted=False,
    amendments=False,
    examples=(
        Example(
            "en",
            'operative: [Notes: the report, "Decides to apply paragraph 1 above."]',
            'operative: [{verb: Notes, text: it, label: r}, Decides: "to apply paragraph {{ para(\\"r\\") }} above."]',
        ),
    ),
)
def typed_reference(draft: Draft) -> Iterator[Fault]:
    """Look for the word for paragraph of the present resolution with a number behind it."""
    for found in draft.found(TYPED[draft.language.code]):
        if found.piece.note is None:
            hint = "Give the paragraph a label and write {{ para(…) }} for its number."
            yield found.fault(f"“{found.text}” is typed.", hint)
