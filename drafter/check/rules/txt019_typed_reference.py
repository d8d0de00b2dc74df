"""TXT019: typed reference."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_TYPED = {
    code: re.compile(pattern, re.I)
    for code, pattern in {
        "ar": r"الفقر(?:ة|ات) \d+(?= أعلاه)",
        "en": r"paragraphs?[ \u00a0]\d+(?:[ \u00a0]\(\w\))? (?:above|below)",
        "es": r"párrafos?[ \u00a0]\d+(?= (?:supra|de la presente))",
        "fr": r"paragraphes?[ \u00a0]\d+(?= (?:ci-dessus|ci-après|de la présente))",
        "ru": r"пункт\w{0,2}[ \u00a0]\d+(?= (?:выше|настоящей))",
        "zh": r"上文第\d+段",
    }.items()
}


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
    for piece in draft.pieces:
        for found in _pattern(draft.language.code).finditer(piece.text) if piece.note is None else ():
            hint = "Give the paragraph a label and write {{ para(…) }} for its number."
            yield piece.fault(found.span(), f"“{found[0]}” is typed.", hint)


def _pattern(code: str) -> re.Pattern[str]:
    return _TYPED[code]
