"""TXT049: date space."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import any_month
from drafter.language.shape import Language

_MOST = 0.34
"""The share of plain spaces from which on they are the habit of a text, and not a slip in it."""


@rule(
    "TXT049",
    "date-space",
    scope=Scope.TEXT,
    summary="A no-break space joins the day to its month, where the text joins them so elsewhere.",
    why="“3” at the end of a line and “May” at the beginning of the next are read twice.",
    source="Facts on UN house style 6.5; official texts waver: 12,500 no-break spaces and 4,800 plain in a quarter "
    "of sessions 75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    languages=("en", "es", "fr", "ru"),
    is_fixable=True,
    examples=(
        Example(
            "en",
            "title: From 3~May 2024 to 5~May 2025 and from 3~May 2026 to 5 May 2027",
            "title: From 3~May 2024 to 5~May 2025 and from 3~May 2026 to 5~May 2027",
        ),
        Example(
            "ru",
            "title: С 3~мая 2024~года по 5~мая 2025~года и с 3~мая 2026~года по 5 мая 2027~года",
            "title: С 3~мая 2024~года по 5~мая 2025~года и с 3~мая 2026~года по 5~мая 2027~года",
        ),
    ),
)
def date_space(draft: Draft) -> Iterator[Fault]:
    """Count both kinds, and name the plain ones where they are few."""
    dates = list(draft.found(_dates(draft.language)))
    plain = [found for found in dates if found.match["gap"] == " "]
    if plain and len(plain) < len(dates) * _MOST:
        for found in plain:
            right = found.text.replace(" ", "\u00a0", 1)
            yield found.fault(f"A plain space stands in “{found.text}”.", "Write a no-break space (~).", right)


@cache
def _dates(language: Language) -> Sought:
    of = "de[ \u00a0]" if language.code == "es" else ""
    initials = "".join(sorted({str(name)[0] for name in language.tables["months"]}))
    mark = "(?:er)?" if language.code == "fr" else ""
    pattern = rf"[0-9](?<![\w/.,].)[0-9]?{mark}(?P<gap>[ \u00a0]){of}(?:{any_month(language)})\b"
    return Sought(pattern, near=rf"[0-9]{mark}(?=[ \u00a0]{of}[{initials}])")
