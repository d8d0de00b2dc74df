"""TXT009: also cycle."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft, Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Entry, Form, Lexicon, Part, lexicon
from drafter.model.nodes import Preambular

_NEXT: dict[Form, Form] = {"plain": "also", "also": "further", "further": "plain"}


@rule(
    "TXT009",
    "also-cycle",
    scope=Scope.TEXT,
    summary="Consecutive paragraphs with the same verb run plain, also, further, plain again; another verb resets "
    "the cycle.",
    why="Readers take “also” for a sign that the paragraph before does the same.",
    source="Facts on UN house style 1.6, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    decisions=False,
    amendments=False,
    is_fixable=True,
    examples=(
        Example(
            "en",
            "preamble: [Recalling: its resolution 60/1, Recalling: its resolution 70/1]",
            "preamble: [Recalling: its resolution 60/1, Recalling also: its resolution 70/1]",
        ),
        Example("zh", "preamble: [又回顾: 其第60/1号决议]", "preamble: [回顾: 其第60/1号决议]"),
    ),
)
def also_cycle(draft: Draft) -> Iterator[Fault]:
    """Walk each run of paragraphs; where official practice wavers, the fault is a note.

    So it is in languages but English, whose official texts put another verb for the particle (house style 1.6).
    """
    words = lexicon(draft.language.code)
    for run in draft.runs:
        part: Part = "preamble" if isinstance(run[0].entry.block, Preambular) else "operative"
        before: Entry | None = None
        meant: Form = "plain"
        for line in run:
            entry = words.entry(line.verb, part) if line.verb else None
            wanted = _wanted(entry, before, meant) if entry else None
            if entry and wanted:
                yield _fault(line, entry, before, wanted, words)
            before, meant = entry, wanted or (entry.form if entry else "plain")


def _wanted(entry: Entry, before: Entry | None, meant: Form) -> Form | None:
    """The form that belongs here behind the one that stands, or was meant, before; None where it is right."""
    if before is None or _bare(before.verb) != _bare(entry.verb):
        return None if entry.form == "plain" else "plain"
    if _bare(before.plain) != _bare(entry.plain):
        return None
    following: Form = _NEXT[meant]
    return None if entry.form in (following, _NEXT[before.form]) else following


def _fault(line: Line, entry: Entry, before: Entry | None, wanted: Form, words: Lexicon) -> Fault:
    listed = words.form(entry.plain, entry.part, wanted)
    right = listed if listed and listed[:1].isupper() == line.verb[:1].isupper() else None
    same = before is not None and _bare(before.verb) == _bare(entry.verb)
    why = f"follows “{before.phrase}”" if same and before else "follows another verb or none"
    wavers = entry.part == "operative" and (entry.addressed or entry.form == "plain")
    severity = Severity.NOTE if wavers or words.code != "en" else None
    hint = f"Write “{right}”." if right else f"The {wanted} form belongs here."
    fixed = right if same and not wavers else None
    return Fault(f"“{line.verb}” {why}.", line.origin, hint, line.verb, 0, fixed, severity)


def _bare(phrase: str) -> str:
    """A phrase as it compares: the first Arabic recital lacks the conjunction that the later ones have."""
    return phrase.removeprefix("و").casefold()
