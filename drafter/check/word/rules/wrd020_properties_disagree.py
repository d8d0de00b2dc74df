"""WRD020: properties disagree."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_text
from drafter.check.word.wording import bare
from drafter.findings import Origin, Severity
from drafter.model.symbols import find_symbols
from drafter.model.walk import plain
from drafter.word.mending.edits import SetText


@rule(
    "WRD020",
    "properties-disagree",
    scope=Scope.WORD,
    summary="Title, keywords and language in the properties of the file, where it has them, are those of the document.",
    why="Search engines and document systems show the properties, not the page.",
    source="ISO/IEC 29500-2, core properties; Web Content Accessibility Guidelines 2.2, 2.4.2 and 3.1.1.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example("en", "<dc:title>Document1</dc:title>", "<dc:title>Lakes8 “Lakes”</dc:title>"),
        Example("fr", "<dc:title>Document sans titre</dc:title>", "<dc:title>Lacs8 «\xa0Lacs\xa0»</dc:title>"),
    ),
)
def properties_disagree(manuscript: Manuscript) -> Iterator[Fault]:
    """Title, keywords and language in the properties of the file, where it has them, are those of the document."""
    front = manuscript.draft.front
    title = plain(front.title)
    wanted = {"title": [title, front.symbol or ""], "keywords": [front.symbol or ""]}
    for name, accepted in wanted.items():
        told = manuscript.file.property(name)
        known = [bare(value) for value in accepted if value]
        if not told or not told.value or not known or bare(told.value) in known:
            continue
        if name == "keywords" and not find_symbols(told.value):
            continue
        right = next(value for value in accepted if value)
        mends = (SetText(told.part, told.element, right),)
        origin = Origin(manuscript.file.name, place="properties of the file")
        message = f"The property {name} says “{told.value[:80]}”, the document “{right[:80]}”."
        yield Fault(message, origin, "Change it in File, Info.", told.value[:80], mends=mends)
