"""TXT033: verb case."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import Lexicon, lexicon


@rule(
    "TXT033",
    "verb-case",
    scope=Scope.TEXT,
    summary="Opening phrases begin with a capital; in Russian, where they continue the sentence, with a small letter.",
    why="Each paragraph stands by itself on the page, save in Russian.",
    source="Facts on UN house style 4, measured on adopted resolutions of sessions 75 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    languages=("en", "es", "fr", "ru"),
    amendments=False,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "preamble: [recalling: its resolution 60/1]", "preamble: [Recalling: its resolution 60/1]"),
        Example("en", "operative: [Calls Upon: all States]", "operative: [Calls upon: all States]"),
        Example("fr", "operative: [PRIE: les États]", "operative: [Prie: les États]"),
        Example("ru", "preamble: [Ссылаясь: на резолюцию 60/1]", "preamble: [ссылаясь: на резолюцию 60/1]"),
    ),
)
def verb_case(draft: Draft) -> Iterator[Fault]:
    """Hold the letters of each phrase against the list's."""
    in_small = draft.language.code == "ru"
    words = lexicon(draft.language.code)
    for opening in draft.openings:
        verb = (opening.phrase and _with_capitals_behind(opening.line, words)) or opening.line.verb
        listed = words.in_small(verb, opening.line.part) or (verb if opening.phrase else None)
        if listed and (verb[0].isupper() == in_small or listed != verb):
            right = (listed[0].lower() if in_small else listed[0].upper()) + listed[1:]
            yield Fault(f"“{verb}” has the wrong case.", opening.line.origin, f"Write “{right}”.", verb, 0, right)


def _with_capitals_behind(line: Line, words: Lexicon) -> str:
    """An opening whose last words begin with capitals, and so seem to stand behind it: Recalling Also; "" for none."""
    if not line.text[len(line.verb) + 1 :][:1].isupper():
        return ""
    match = words.find(line.text[:1] + line.text[1:].lower(), line.part)
    return line.text[: match.end] if match and match.end > len(line.verb) else ""
