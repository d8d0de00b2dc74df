"""WRD052: field that changes."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity

_CHANGES = frozenset(
    ("DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "EDITTIME", "FILENAME", "FILESIZE", "TEMPLATE", "AUTHOR")
)
"""Fields that show something else on another day or another computer (ECMA-376, part 1, 17.16.5)."""
_FETCHES = frozenset(
    (
        *("INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "DATABASE", "MERGEFIELD"),
        *("USERNAME", "USERINITIALS", "USERADDRESS", "LASTSAVEDBY", "FILLIN", "ASK"),
    )
)
"""Fields that take what they show from elsewhere, or from whoever opens the file."""


@rule(
    "WRD052",
    "field-that-changes",
    scope=Scope.WORD,
    summary="No field shows the day, the name of the file, or something fetched from another file.",
    why="The date of a document is a fact, and a file that fetches shows what is there on the reader's computer.",
    source="ECMA-376, part 1, 17.16.5 (DATE, FILENAME, INCLUDETEXT and others).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:fldSimple w:instr="DATE"><w:r><w:t>3 May 2026</w:t></w:r></w:fldSimple><w:hyperlink ',
            "<w:hyperlink ",
        ),
        Example(
            "ar", '<w:fldSimple w:instr="TIME"><w:r><w:t>10:30</w:t></w:r></w:fldSimple><w:hyperlink ', "<w:hyperlink "
        ),
    ),
)
def field_that_changes(manuscript: Manuscript) -> Iterator[Fault]:
    """Look at every field of text, notes, heads and feet."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for field in paragraph.fields:
                if field.name not in _CHANGES | _FETCHES:
                    continue
                said = "shows another thing tomorrow" if field.name in _CHANGES else "fetches what it shows"
                origin, shown = manuscript.at(paragraph, story), field.result.strip()[:40]
                hint = "Type what is meant, or press Ctrl+Shift+F9 in it."
                yield Fault(
                    f"The field {field.name} {said}.", origin, hint, shown, many=f"Fields {field.name} are left"
                )
