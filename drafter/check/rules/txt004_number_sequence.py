"""TXT004: number sequence."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import lexicon
from drafter.language.shape import Language
from drafter.model.nodes import Heading, Item, Operative, Paragraph
from drafter.model.outline import Entry


@rule(
    "TXT004",
    "number-sequence",
    scope=Scope.TEXT,
    summary="Operative paragraphs and sub-paragraphs count on without gap or repetition.",
    why="A number that is skipped or given twice makes references to it wrong.",
    source="Facts on UN house style 1.3, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    examples=(
        Example(
            "en",
            "operative: [Notes: the report, {verb: Decides, text: to adjourn., number: 4}]",
            "operative: [Notes: the report, Decides: to adjourn.]",
        ),
        Example(
            "fr",
            'operative: [{verb: Prie, text: tous, items: [d’agir, {text: d’écrire, number: "d)"}]}]',
            'operative: [{verb: Prie, text: tous, items: [d’agir, {text: d’écrire, number: "b)"}]}]',
        ),
    ),
)
def number_sequence(draft: Draft) -> Iterator[Fault]:
    """Hold every typed number against the one before it in the same list; the first break of a list is enough."""
    yield from _out_of_turn(draft)
    yield from _unnumbered(draft)


def _unnumbered(draft: Draft) -> Iterator[Fault]:
    """Whole paragraphs without number behind numbered ones, where they open with a verb of the operative part."""
    words = lexicon(draft.language.code)
    counted = [isinstance(line.entry.block, Operative) for line in draft.lines]
    for at, line in enumerate(draft.lines):
        entry = line.entry
        is_plain = type(entry.block) is Paragraph and entry.region == "operative" and not entry.level
        if is_plain and line.verb and any(counted[:at]) and words.entry(line.verb, "operative"):
            message = f"The paragraph that opens with “{line.verb}” has no number."
            yield Fault(message, line.origin, "Number it.", line.verb, severity=Severity.NOTE)


def _out_of_turn(draft: Draft) -> Iterator[Fault]:
    broken: set[tuple[object, ...]] = set()
    last: dict[tuple[object, ...], int] = {}
    for line in draft.lines:
        entry = line.entry
        if not entry.numbers or isinstance(entry.block, Heading):
            continue
        if (number := _value(entry, draft.language)) is None:
            continue
        scope = (entry.part, entry.annex, type(entry.block).__name__, entry.numbers[:-1])
        before = last.get(scope, 0)
        restarts = entry.section is not None and number == 1
        typed = isinstance(entry.block, Paragraph) and entry.block.number is not None
        if typed and number != before + 1 and not restarts and scope not in broken:
            broken.add(scope)
            mild = Severity.NOTE if number == 1 else None  # a count that starts anew is meant so, mostly
            hint = f"Number it {_printed(entry, draft.language, before + 1)}."
            ahead = f"follows {_printed(entry, draft.language, before)}" if before else "comes first"
            typed_as = entry.block.number if isinstance(entry.block, Paragraph) else number
            message = f"Number {_printed(entry, draft.language, number)} {ahead}."
            yield Fault(message, line.origin, hint, f"number: {typed_as}", severity=mild)
        last[scope] = number


def _value(entry: Entry, language: Language) -> int | None:
    """What a number counts: that of a typed “(h)” is 8, in the form of its level; None for “2 bis” and the like."""
    number = entry.numbers[-1]
    if isinstance(number, int):
        return number
    forms = (_printed(entry, language, each) for each in range(1, _LONGEST))
    return next((at for at, form in enumerate(forms, 1) if form == number.strip().replace(_STROKE, "")), None)


def _printed(entry: Entry, language: Language, count: int) -> str:
    """A number in the form of its list: 4, or (d) among letters."""
    level = entry.level if isinstance(entry.block, Item) else 0
    return str(count) if isinstance(entry.numbers[-1], int) else language.number(level, count).strip()


_STROKE = "ـ"
"""The letter ه is written هـ too."""
_LONGEST = 27
"""Sub-paragraphs are lettered from (a) to (z); beyond, typed numbers are not read."""
