"""TXT006: unknown verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.check.draft import Draft
from drafter.check.pieces import Line, Opening
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.rules.txt005_typed_number import TYPED
from drafter.check.rules.txt007_verb_of_other_part import verb_of_participle
from drafter.check.rules.txt011_arabic_opening import APART
from drafter.findings import Severity
from drafter.language.lexicon import Lexicon, lexicon
from drafter.language.shape import Language

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
        Example("en", "operative: [Welcoms the report]", "operative: [Welcomes the report]"),
        Example(
            "fr",
            "operative: [{verb: Soulinge, text: l’utilité du rapport.}]",
            "operative: [{verb: Souligne, text: l’utilité du rapport.}]",
        ),
        Example(
            "ru", "operative: [{verb: приветсвует, text: доклад.}]", "operative: [{verb: приветствует, text: доклад.}]"
        ),
    ),
)
def unknown_verb(draft: Draft) -> Iterator[Fault]:
    """Look every opening phrase up; one with nothing like it in the list is a matter of taste, hence a note."""
    mild = Severity.NOTE if draft.front.kind.is_adopted else None
    undecided = {fault.origin: fault for fault in draft.doubted("unknown-verb")}
    for opening in draft.openings:
        line = opening.line
        if line.text.strip() and line.verb.lower() not in draft.verbs:
            if line.verb and (fault := _bare(line)):
                yield replace(fault, severity=mild)
            # An opening in brackets is still negotiated, which TXT021 says.
            if opening.phrase is None and not line.text.startswith("[") and not _has_another_rule(line, draft.language):
                is_free = draft.front.kind.is_adopted or id(line) in draft.declared
                for fault in _unknown(opening, lexicon(draft.language.code), is_free=is_free):
                    doubt = undecided.get(line.origin)
                    yield replace(fault, severity=doubt.severity, hint=doubt.hint) if doubt else fault


def _has_another_rule(line: Line, language: Language) -> bool:
    """Whether TXT005, TXT007 or TXT011 says what is wrong with an opening."""
    is_numbered = bool(line.verb and TYPED.match(line.verb))
    return is_numbered or line.verb.startswith(APART) or bool(verb_of_participle(line, language))


def _bare(line: Line) -> Fault | None:
    """A verb behind which nothing stands, or a colon as a spec would have it."""
    behind = line.text[len(line.verb) :].lstrip()
    says = behind.strip(_MARKS)
    if not says and not getattr(line.entry.block, "items", ()):
        return Fault(f"Nothing stands behind “{_cut(line.verb)}”.", line.origin, "Say what.", line.verb)
    if says and behind.startswith((":", "：")):
        return Fault(f"A colon stands behind “{_cut(line.verb)}”.", line.origin, "Take it out.", line.verb)
    return None


def _unknown(opening: Opening, words: Lexicon, *, is_free: bool) -> Iterator[Fault]:
    line, part = opening.line, opening.line.part
    written = line.verb or line.text
    begins = words.find(written, part)
    known = words.entry(line.verb, line.other_part) if line.verb else begins
    if known or words.with_particle_moved(line.verb, part) or words.in_small(line.verb, part):
        return  # of a misplaced particle TXT010 speaks, of capitals TXT033
    if line.verb and (whole := words.find(line.text, part)) and whole.end > len(line.verb):
        return  # of a phrase that goes on TXT051 and WRD012
    near = [] if is_free else words.nearest(written, part, whole=bool(begins))
    if begins and line.verb and not near and not is_free:
        near = [begins.phrase]  # the colon stands too late
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
