"""WRD041: endnotes."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "WRD041",
    "endnote",
    scope=Scope.WORD,
    summary="Notes stand at the foot of the page, not at the end of the document.",
    why="The Secretariat knows footnotes only; endnotes are numbered apart and lost in the annexes.",
    source="Facts on UN house style 1.7 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/>',
            '<w:footnoteReference w:id="1"/>',
        ),
        Example(
            "fr", '<w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/>', '<w:footnoteReference w:id="1"/>'
        ),
    ),
)
def endnote(manuscript: Manuscript) -> Iterator[Fault]:
    """Notes stand at the foot of the page, not at the end of the document."""
    for paragraph in manuscript.file.body.paragraphs:
        if any(stretch.calls == "endnote" for stretch in paragraph.stretches):
            origin, hint = manuscript.at(paragraph), "Convert it in References, Footnotes, Convert."
            yield Fault("The paragraph calls an endnote.", origin, hint, many="Paragraphs call endnotes")
