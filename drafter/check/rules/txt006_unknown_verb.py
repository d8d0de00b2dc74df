"""TXT006: unknown verb."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Part, lexicon
from drafter.model.nodes import Preambular

_MARKS = " \u00a0\n,;:.，；：。،؛"
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
    mild = Severity.NOTE if draft.front.kind.is_adopted else None
    for line in draft.lines:
        if not line.opens or not line.text.strip() or line.verb.lower() in draft.verbs:
            continue
        behind = line.text[len(line.verb) :].lstrip()
        if line.verb and not behind.strip(_MARKS) and not getattr(line.entry.block, "items", ()):
            message = f"Nothing stands behind “{_cut(line.verb)}”."
            yield Fault(message, line.origin, "Say what.", line.verb, severity=mild)
        elif line.verb and behind.startswith((":", "：")) and behind.strip(_MARKS):
            message = f"A colon stands behind “{_cut(line.verb)}”."
            yield Fault(message, line.origin, "Take it out.", line.verb, severity=mild)
        if line.text.startswith("["):
            continue  # an opening in brackets is still negotiated, which TXT021 says
        part: Part = "preamble" if isinstance(line.entry.block, Preambular) else "operative"
        other: Part = "operative" if part == "preamble" else "preamble"
        opening = line.verb or line.text
        begins = words.find(opening, part)
        known = words.entry(line.verb, part) or words.entry(line.verb, other) if line.verb else begins
        if known or words.with_particle_moved(line.verb, part):
            continue  # of a misplaced particle TXT010 speaks
        near = [] if draft.front.kind.is_adopted else words.nearest(opening, part, whole=bool(begins))
        if near or not begins or draft.front.kind.is_adopted:
            yield _fault(line, _NAMES[part], near)


def _fault(line: Line, name: str, near: list[str]) -> Fault:
    opening = _cut(line.verb or line.text)
    meant = "If it is meant, list it under “verbs”, in the spec or in drafter.toml."
    hint = f"Perhaps: {', '.join(near)}." if near else meant
    message = f"“{opening}” is no opening phrase of {name} paragraphs that drafter knows."
    return Fault(message, line.origin, hint, line.verb, severity=None if near else Severity.NOTE)


_LONGEST = 40


def _cut(opening: str) -> str:
    """An opening as a message shows it: whole words, as many as there is room for."""
    if len(opening) <= _LONGEST:
        return opening.strip()
    shown, space, _ = opening[: _LONGEST + 1].rpartition(" ")
    return f"{(shown if space else opening[:_LONGEST]).rstrip()} …"
