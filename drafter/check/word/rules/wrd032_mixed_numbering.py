"""WRD032: mixed numbering."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.openings import leading
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.language.lexicon import lexicon


@rule(
    "WRD032",
    "mixed-numbering",
    scope=Scope.WORD,
    summary="Paragraphs of one level are all numbered, by Word or by hand: none is left out.",
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
    ),
)
def mixed_numbering(manuscript: Manuscript) -> Iterator[Fault]:
    """Paragraphs of one level are all numbered by Word, or all by hand."""
    levels: dict[tuple[str, int], dict[bool, list[Stand]]] = {}
    for stand in manuscript.running:
        entry = stand.line.entry if stand.line else None
        if entry is None or not entry.numbers or isinstance(entry.numbers[-1], str):
            continue
        kinds = levels.setdefault((entry.region, entry.level), {True: [], False: []})
        kinds[stand.paragraph.number is not None].append(stand)
    for kinds in levels.values():
        fewer, others = sorted(kinds.values(), key=len)
        for stand in fewer:
            counted = stand in kinds[True]
            said = "numbered by Word" if counted else "numbered by hand"
            other = "by hand" if counted else "by Word"
            message = f"The paragraph is {said}, {len(others)} others of its level {other}."
            many, hint = f"Paragraphs are {said}, others of their level {other}", "Number all of them the same way."
            yield Fault(message, manuscript.at(stand.paragraph), hint, many=many)
    for stand in manuscript.of_role("clause"):
        if _opens(manuscript, stand):
            words = stand.paragraph.text.strip()[:40]
            message = f"“{words}…” opens as a numbered paragraph and has no number."
            yield Fault(message, manuscript.at(stand.paragraph), "Give it its number back.", words, many=_LOST)


_LOST = "Paragraphs that open as numbered ones have no number"


def _opens(manuscript: Manuscript, stand: Stand) -> bool:
    """Whether unnumbered text of the operative part begins with an emphasised phrase of operative paragraphs."""
    if stand.line is None or stand.line.entry.region != "operative" or stand.paragraph.in_table:
        return False
    text = stand.paragraph.text
    start = len(text) - len(text.lstrip())
    match = lexicon(manuscript.language.code).find(text[start:], "operative")
    (first, last), _ = leading(stand.paragraph.shown, start, start + match.end if match else start)
    return match is not None and last > first
