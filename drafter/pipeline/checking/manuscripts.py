"""Word files for checking: their text as a draft, their form as a manuscript, held against a house style."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.findings import Finding
from drafter.pipeline.checking.doubts import doubts
from drafter.pipeline.sources import Form

if TYPE_CHECKING:
    from drafter.check.draft import Draft
    from drafter.check.settings import Settings
    from drafter.check.word.manuscript import Manuscript
    from drafter.model.front import Resolution
    from drafter.word.inspection.file import WordFile

NO_RESOLUTION = "no-resolution"


def manuscript(
    data: bytes, path: str, settings: Settings, draft: Callable[[Resolution], Draft]
) -> tuple[Manuscript, list[Finding]]:
    """A Word file for checking, and what there is to say of it at once.

    A file that holds no resolution is judged by its form.

    Args:
        data: the bytes of the file.
        path: what findings call it.
        settings: of the check; they may name a house style.
        draft: makes a draft of a resolution.

    Raises:
        InputError: it is no Word file, or beyond the bounds.
        UsageError: there is no house style of the name asked for.

    """
    from drafter.check.word.manuscript import Manuscript
    from drafter.check.word.recognition import recognised
    from drafter.readers import docx
    from drafter.word.inspection.file import WordFile

    file = WordFile.open(data, path)
    holds_resolution = True
    try:
        resolution, read = docx.read(data, path, as_it_stands=True)
        found = doubts(read, Form.WORD, settings)
    except InputError as error:
        if [finding.code for finding in error.findings] != [NO_RESOLUTION]:
            raise
        resolution, found = _nothing(file), [_without_text(error.findings[0])]
        holds_resolution = False
    made = draft(resolution)
    return Manuscript(
        file, made, recognised(file, made.front, settings.house), holds_resolution=holds_resolution
    ), found


def _nothing(file: WordFile) -> Resolution:
    """A resolution that says nothing, in the language that the file is written in."""
    from drafter.check.word.scripts import OF_LANGUAGE, script_of
    from drafter.model.front import LANGUAGES, Front, Resolution

    script = script_of(file.body.text[:20_000])
    language = next((code for code, of in OF_LANGUAGE.items() if of == script), "")
    if not language:
        tags = Counter(s.look.language[:2] for p in file.body.paragraphs for s in p.shown)
        language = next((tag for tag, _ in tags.most_common() if tag in LANGUAGES and tag not in OF_LANGUAGE), "en")
    return Resolution(front=Front(language=language))


def _without_text(finding: Finding) -> Finding:
    return replace(finding, hint=f"{finding.hint} Its form was checked all the same.".strip())


def with_places(findings: list[Finding], manuscript: Manuscript) -> list[Finding]:
    """Findings of a Word file, each with its place as the page shows it."""
    return [
        replace(finding, origin=replace(at, place=manuscript.place(at.paragraph)))
        if (at := finding.origin).paragraph and not at.place
        else finding
        for finding in findings
    ]
