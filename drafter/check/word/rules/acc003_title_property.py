"""ACC003: title of the file."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import without_title
from drafter.findings import Origin, Severity
from drafter.model.walk import plain
from drafter.word.mending.edits import SetText


@rule(
    "ACC003",
    "title-property",
    scope=Scope.WORD,
    summary="The properties of the file give the title of the document.",
    why="It is what a screen reader says first, and what a browser shows for a document on the web.",
    source="Web Content Accessibility Guidelines 2.2, 2.4.2.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_title,
    is_fixable=True,
    examples=(
        Example("en", "<dc:title></dc:title>", "<dc:title>Lakes8 “Lakes”</dc:title>"),
        Example("es", "<dc:title></dc:title>", "<dc:title>Lagos8 “Lagos”</dc:title>"),
    ),
)
def title_property(manuscript: Manuscript) -> Iterator[Fault]:
    """The properties of the file give the title of the document."""
    told = manuscript.file.property("title")
    if told and told.value:
        return
    front = manuscript.draft.front
    right = plain(front.title) or front.symbol or ""
    mends = (SetText(told.part, told.element, right),) if told and right else ()
    place = Origin(manuscript.file.name, place="properties of the file")
    yield Fault("The properties of the file have no title.", place, "Write it in File, Info, Title.", mends=mends)
