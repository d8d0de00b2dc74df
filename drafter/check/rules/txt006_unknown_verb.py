"""TXT006: unknown verb."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Part, lexicon
from drafter.model.nodes import Preambular

_NAMES = {"preamble": "preambular", "operative": "operative"}


@rule(
    "TXT006",
    "unknown-verb",
    scope=Scope.TEXT,
    summary="A paragraph opens with one of the phrases that resolutions open with.",
    why="The opening verb says what the organ does; an unusual one is mostly a slip.",
    source="List of opening phrases of sessions 74 to 78 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    decisions=False,
    amendments=False,
    examples=(
        Example(
            "en", "operative: [{verb: Welcoms, text: the report.}]", "operative: [{verb: Welcomes, text: the report.}]"
        ),
    ),
)
def unknown_verb(draft: Draft) -> Iterator[Fault]:
    """Look every opening phrase up; one with nothing like it in the list is a matter of taste, hence a note."""
    words = lexicon(draft.language.code)
    for line in draft.lines:
        if not line.opens or not line.text.strip():
            continue
        part: Part = "preamble" if isinstance(line.entry.block, Preambular) else "operative"
        other: Part = "operative" if part == "preamble" else "preamble"
        opening = line.verb or line.text
        if line.verb.lower() in draft.verbs:
            continue
        if words.find(opening, part) or (line.verb and words.entry(line.verb, other)):
            continue
        if words.with_particle_moved(line.verb, part):
            continue  # TXT010 speaks of it
        near = words.nearest(opening, part) if not draft.front.kind.is_adopted else []
        hint = (
            f"Perhaps: {', '.join(near)}."
            if near
            else "If it is meant, list it under “verbs”, in the spec or in drafter.toml."
        )
        yield Fault(
            f"“{opening[:40].strip()}” is no opening phrase of a {_NAMES[part]} paragraph that drafter knows.",
            line.origin,
            hint,
            line.verb,
            severity=None if near else Severity.NOTE,
        )
