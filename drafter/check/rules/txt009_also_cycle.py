"""TXT009: also cycle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Entry, Form, Lexicon, lexicon
from drafter.model.symbols import KEPT

_NEXT: dict[Form, Form] = {"plain": "also", "also": "further", "further": "plain"}


@rule(
    "TXT009",
    "also-cycle",
    scope=Scope.TEXT,
    summary="Consecutive paragraphs with the same verb run plain, also, further, plain again; another verb, "
    "or another addressee of a verb that asks somebody, resets the cycle.",
    why="Readers take “also” for a sign that the paragraph before does the same.",
    source="Facts on UN house style 1.6, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    amendments=False,
    is_fixable=True,
    examples=(
        Example(
            "en",
            "preamble: [Recalling: its resolution 60/1, Recalling: its resolution 70/1]",
            "preamble: [Recalling: its resolution 60/1, Recalling also: its resolution 70/1]",
        ),
        Example(
            "en",
            "operative: [{verb: Requests, text: the Secretary-General to report;}, {verb: Also requests, text: Member "
            "States to reply.}]",
            "operative: [{verb: Requests, text: the Secretary-General to report;}, {verb: Requests, text: Member "
            "States to reply.}]",
        ),
        Example("zh", "preamble: [又回顾: 其第60/1号决议]", "preamble: [回顾: 其第60/1号决议]"),
    ),
)
def also_cycle(draft: Draft) -> Iterator[Fault]:
    """Walk each run of paragraphs; where official practice wavers, the fault is a note.

    So it is in languages but English, whose official texts put another verb for the particle (house style 1.6).
    """
    words = lexicon(draft.language.code)
    end = re.compile(draft.language.tables["addressee"]["end"])
    for run in draft.runs:
        before: Step | None = None
        for opening in run:
            entry = opening.phrase
            step = Step(entry, entry.form, _addressee(opening.line, entry, end)) if entry else None
            if step and (wanted := _wanted(step, before)):
                yield _fault(opening.line, step, before, wanted, words)
                step = replace(step, meant=wanted)
            before = step


@dataclass(frozen=True, slots=True)
class Step:
    """One paragraph of the cycle: its phrase, the form that it should have had, and whom it addresses."""

    entry: Entry
    meant: Form
    addressee: str

    def follows(self, before: Step | None) -> bool:
        """Whether it does the same as the paragraph before, and to the same people."""
        return before is not None and _same_verb(self, before) and self.addressee == before.addressee


def _addressee(line: Line, entry: Entry, end: re.Pattern[str]) -> str:
    """The words between an addressed verb and what is asked; "" for a verb that addresses nobody."""
    if not entry.addressed:
        return ""
    behind = " ".join(line.text[len(line.verb) :].split())
    return end.split(behind, maxsplit=1)[0].strip(" :：,;.；，。؛،").casefold()


def _same_verb(one: Step, other: Step) -> bool:
    return _bare(one.entry.verb) == _bare(other.entry.verb)


def _wanted(step: Step, before: Step | None) -> Form | None:
    """The form that belongs here behind the one that stands, or was meant, before; None where it is right."""
    if before is None or not step.follows(before):
        return None if step.entry.form == "plain" else "plain"
    if _bare(before.entry.plain) != _bare(step.entry.plain):
        return None
    following: Form = _NEXT[before.meant]
    return None if step.entry.form in (following, _NEXT[before.entry.form]) else following


def _fault(line: Line, step: Step, before: Step | None, wanted: Form, words: Lexicon) -> Fault:
    entry = step.entry
    listed = words.form(entry.plain, entry.part, wanted)
    right = listed if listed and listed[:1].isupper() == line.verb[:1].isupper() else None
    same = step.follows(before)
    if before is None or not _same_verb(step, before):
        why = "follows another verb or none"
    else:
        why = f"follows “{before.entry.phrase}”" if same else "addresses another than the paragraph before"
    wavers = entry.part == "operative" and (entry.addressed or entry.form == "plain")
    severity = Severity.NOTE if wavers or words.code != "en" else None
    hint = f"Write “{right}”." if right else f"The {wanted} form belongs here."
    fixed = right if same and not wavers else None
    return Fault(f"“{line.verb}” {why}.", line.origin, hint, line.verb, 0, fixed, severity)


@lru_cache(maxsize=KEPT)
def _bare(phrase: str) -> str:
    """A phrase as it compares: the first Arabic recital lacks the conjunction that the later ones have."""
    return phrase.removeprefix("و").casefold()
