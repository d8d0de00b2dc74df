"""TXT007: verb of other part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.grammar import capitalised
from drafter.language.lexicon import Lexicon, Part, lexicon
from drafter.language.meant_openings import form_of
from drafter.language.shape import Language

_RARE = 20
"""A phrase so many times as frequent in the other part belongs there."""


@rule(
    "TXT007",
    "verb-of-other-part",
    scope=Scope.TEXT,
    summary="Recitals open with participles, operative paragraphs with verbs in the present.",
    why="“Recalls” cannot open a recital, nor “Recalling” an operative paragraph: the sentence would break.",
    source="Facts on UN house style 1.2, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    examples=(
        Example("en", "preamble: [Recalls: its resolution 60/1]", "preamble: [Recalling: its resolution 60/1]"),
        Example("en", "preamble: [Recalls its resolution 60/1]", "preamble: [Recalling its resolution 60/1]"),
        Example("en", "operative: [Deciding: to adjourn]", "operative: [Decides: to adjourn]"),
        Example("fr", "preamble: [Rappelle: sa résolution 60/1]", "preamble: [Rappelant: sa résolution 60/1]"),
        Example("zh", "operative: [铭记: 第60/1号决议]", "operative: [回顾: 第60/1号决议]"),
    ),
)
def verb_of_other_part(draft: Draft) -> Iterator[Fault]:
    """Look for phrases that the list has for the other part only."""
    words = lexicon(draft.language.code)
    undecided = {fault.origin for fault in draft.doubted("unknown-verb")}
    for opening in draft.openings:
        line, part, here = opening.line, opening.line.part, opening.phrase
        if not line.verb:
            continue
        other = line.other_part
        there = words.entry(line.verb, other)
        if here is None and there is None:  # perhaps a preposition was taken for a part of it
            begins = words.find(line.verb, other)
            there = begins.entry if begins and not words.find(line.verb, part) else None
        if there and (here is None or here.count * _RARE < there.count):
            near = form_of(part, line.verb, words)
            hint = f"Perhaps: {near}." if near else "Use the form of this part."
            message = f"“{line.verb}” opens paragraphs of the {other} part only."
            # Chinese has no forms: official recitals encourage and urge now and then.
            severity = Severity.NOTE if draft.language.code == "zh" else None
            severity = Severity.ERROR if line.origin in undecided else severity
            yield Fault(message, line.origin, hint, line.verb, severity=severity)
        elif verb := verb_of_participle(line, draft.language):
            yield Fault(f"“{line.verb}” is a participle.", line.origin, f"Perhaps: {verb}.", line.verb)
        elif second := _second(line, draft.language, words, part, other):
            message = f"“{second}” goes on in the form of the {other} part."
            yield Fault(message, line.origin, "Use the form of this part.", second)


def verb_of_participle(line: Line, language: Language) -> str:
    """The operative phrase of which the opening of an operative paragraph is the participle; "" where it is none.

    The list has the participles that open recitals; this knows those of other verbs by their stem.
    """
    form = language.tables.get("participles", {}).get("form")
    found = re.match(form, line.verb, re.I) if form and line.part == "operative" else None
    words = lexicon(language.code)
    if found is None or words.entry(line.verb, "operative"):
        return ""
    if start := found.start("stem"):  # Arabic puts a word before the verb
        return line.verb[start:] if words.entry(line.verb[start:], "operative") else ""
    stem = found["stem"][:_STEM].lower()
    return next((each.phrase for each in words.phrases("operative") if each.phrase.lower().startswith(stem)), "")


_STEM = 4
"""Letters by which two forms of a verb are known as such."""


def _second(line: Line, language: Language, words: Lexicon, part: Part, other: Part) -> str:
    """A second verb that “and” joins to the opening, where only the other part has it; "" where there is none."""
    joint = language.tables["list"]["and"].strip() + " "
    text = line.text[len(line.verb) :].lstrip()
    if not text.startswith(joint):
        return ""
    rest = text[len(joint) :]
    begins = words.find(rest, other) or words.find(capitalised(rest), other)
    is_own = words.find(rest, part) or words.find(capitalised(rest), part)
    return rest[: begins.end] if begins and not is_own else ""
