"""WRD032: mixed numbering."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.silence import without_text
from drafter.findings import Severity

_TYPED = re.compile(r"\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)][\s\u00a0]|[•·▪–-][\s\u00a0]", re.IGNORECASE)
"""A number or bullet as people type it."""


@rule(
    "WRD032",
    "mixed-numbering",
    scope=Scope.WORD,
    summary="Paragraphs of one level are all numbered by Word, or all by hand.",
    why="Both ways are in use; together they make two paragraphs of one number as soon as one is moved.",
    source="Decision of this project: the Secretariat types its numbers, drafts under negotiation need Word’s "
    "(house style 1.3).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=without_text,
    examples=(
        Example(
            "en",
            '<w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>2.</w:t><w:tab/></w:r><w:r><w:rPr>'
            '<w:rStyle w:val="OperativeOpening"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Welcomes',
            '<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr>'
            '<w:rStyle w:val="OperativeOpening"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">Welcomes',
        ),
        Example(
            "fr",
            '<w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>2.</w:t><w:tab/></w:r><w:r><w:rPr>'
            '<w:rStyle w:val="OperativeOpening"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Se félicite',
            '<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:rStyle w:val="OperativeOpening"/>'
            '<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Se félicite',
        ),
    ),
)
def mixed_numbering(manuscript: Manuscript) -> Iterator[Fault]:
    """Paragraphs of one level are all numbered by Word, or all by hand; none is numbered in both ways."""
    for stand in manuscript.running:
        typed = _TYPED.match(stand.paragraph.text.lstrip())
        if typed and stand.paragraph.number is not None and stand.paragraph.number.text.strip():
            message = f"Beside its number {stand.paragraph.number.text.strip()} the paragraph has a typed one."
            yield Fault(message, manuscript.at(stand.paragraph), "Take the typed one out.", typed[0].strip())
    levels: dict[tuple[str, int], dict[bool, list[Stand]]] = {}
    for stand in manuscript.running:
        entry = stand.line.entry if stand.line else None
        if entry is None or not entry.numbers or isinstance(entry.numbers[-1], str):
            continue
        kinds = levels.setdefault((entry.region, entry.level), {True: [], False: []})
        kinds[stand.paragraph.number is not None].append(stand)
    for kinds in levels.values():
        fewer, others = sorted((kinds[False], kinds[True]), key=len)  # of as many, those typed are the odd ones
        for stand in fewer:
            counted = stand in kinds[True]
            said = "numbered by Word" if counted else "numbered by hand"
            other = "by hand" if counted else "by Word"
            message = f"The paragraph is {said}, {len(others)} others of its level {other}."
            many, hint = f"Paragraphs are {said}, others of their level {other}", "Number all of them the same way."
            yield Fault(message, manuscript.at(stand.paragraph), hint, many=many)
