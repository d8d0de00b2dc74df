"""TXT019: typed reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language


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
        Example(
            "fr",
            'operative: [Note: le rapport, "Décide d’appliquer le paragraphe 1 ci-dessus."]',
            "operative: [{verb: Note, text: le rapport, label: r}"
            ', Décide: "d’appliquer le paragraphe {{ para(\\"r\\") }} ci-dessus."]',
        ),
    ),
)
def typed_reference(draft: Draft) -> Iterator[Fault]:
    """Look for the word for paragraph of the present resolution with a number behind it."""
    for found in draft.found(typed_in(draft.language)):
        if found.piece.note is None:
            hint = "Give the paragraph a label and write {{ para(…) }} for its number."
            yield found.fault(f"“{found.text}” is typed.", hint)
    for found in draft.found(_loose_in(draft.language)):
        if found.piece.note is None and found.piece.entry is not None and found.piece.entry.region != "annex":
            yield found.fault(f"“{found.text}” may be a paragraph of this text.", _LOOSE_CURE)


_LOOSE_CURE = "If it is, give it a label and write {{ para(…) }}; if not, say whose it is."


@cache
def typed_in(language: Language) -> Sought:
    """How references to paragraphs of the present resolution are typed in a language, with the numbers they give."""
    table = language.tables["references"]
    return Sought(table["typed"], near=table["typed-near"], flags=re.I)


@cache
def _loose_in(language: Language) -> Sought:
    """Numbers of paragraphs of which nothing says whose they are."""
    table = language.tables["references"]
    return Sought(table["loose"], near=table["loose-near"], flags=re.I)
