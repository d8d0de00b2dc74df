"""TXT030: sub-paragraph form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.shape import Level
from drafter.model.nodes import Item, Operative

_DEEPEST = 3
_FIGURES = {
    "decimal": "[1-9][0-9]*",
    "lower-letter": "(?!ii|iv|vi|ix|xi)[a-z]{1,2}",
    "lower-roman": "[ivxl]+",
    "upper-letter": "[A-Z]{1,2}",
    "upper-roman": "[IVXL]+",
    "abjad": "[\u0621-\u064a]{1,2}",
}


@rule(
    "TXT030",
    "sub-paragraph-form",
    scope=Scope.TEXT,
    summary="Paragraphs and sub-paragraphs are numbered in the form of their level and language, and go no deeper "
    "than (i) and a.",
    why="(a) in English is a) in French, Spanish and Russian and (أ) in Arabic; delegations find their place by it.",
    source="Facts on UN house style 6.4, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            'operative: [{verb: Requests, text: all, items: [{text: to meet, number: "a)"}, to write]}]',
            "operative: [{verb: Requests, text: all, items: [to meet, to write]}]",
        ),
        Example(
            "es",
            'operative: [Toma nota: del informe, {verb: Decide, text: actuar, number: "2)"}]',
            "operative: [Toma nota: del informe, Decide: actuar]",
        ),
        Example(
            "fr",
            'operative: [{verb: Prie, text: tous, items: [{text: d’agir, number: "(a)"}, d’écrire]}]',
            'operative: [{verb: Prie, text: tous, items: [{text: d’agir, number: "a)"}, d’écrire]}]',
        ),
    ),
)
def sub_paragraph_form(draft: Draft) -> Iterator[Fault]:
    """Hold typed numbers against the form of their level; an added “(a bis)” has it too."""
    yield from draft.doubted("too-deep")
    levels = draft.language.levels
    for line in draft.lines:
        entry = line.entry
        if not isinstance(entry.block, Item | Operative) or entry.region == "annex":
            continue
        if entry.level > _DEEPEST:
            message = f"The sub-paragraph stands {entry.level} levels deep."
            yield Fault(message, line.origin, "Bring it up a level.", line.text[:12], severity=Severity.NOTE)
        number = entry.block.number
        level = entry.level if isinstance(entry.block, Item) else 0
        if isinstance(number, str) and not _is_formed(number.strip(), levels[min(level, len(levels) - 1)]):
            usual = draft.language.number(level, 1)
            message = f"“{number}” has not the form of {'sub-' if level else ''}paragraphs here."
            yield Fault(message, line.origin, f"The first is {usual}; without number position gives it.", number)


def _is_formed(number: str, level: Level) -> bool:
    return bool(_form(level).fullmatch(number) or _INSERTED.fullmatch(number))


_INSERTED = re.compile(r"[0-9]+[ \u00a0]?(?:bis|ter|quater|[A-Z])\b[.\u00a0 -]*")
"""A paragraph put in between: 2 bis."""


def _form(level: Level) -> re.Pattern[str]:
    """What a number of a level looks like."""
    figure = _FIGURES.get(level.format, r"[^\s()]+")
    pattern = re.escape(level.pattern).replace(r"\{\}", f"{figure}(?: (?:bis|ter|quater))?")
    return re.compile(pattern)
