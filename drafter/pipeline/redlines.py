"""Two texts into one with tracked changes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import UsageError
from drafter.pipeline.sources import take
from drafter.pipeline.verbs import STREAM, Look

if TYPE_CHECKING:
    from drafter.findings import Finding
    from drafter.model.front import Resolution
    from drafter.redline import Redline

AUTHOR = "drafter"
DATE = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""Author and date of tracked changes where none is given: fixed, so that the same texts give the same bytes."""
REDLINE_FORMS = {"docx": (".docx",), "html": (".html", ".htm"), "text": (".txt", ".text")}
"""The forms of a redline, and how such a file's name may end."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A redline, and what there is to say about the way its two texts were read."""

    redline: Redline
    findings: tuple[Finding, ...] = ()

    def gaps(self, form: str) -> tuple[Finding, ...]:
        """Every difference that a redline in a form cannot express; see `drawn` for forms."""
        return (*self.redline.findings, *(_of_the_file(self.redline) if form == "docx" else ()))


def compared(old: str, new: str) -> Compared:
    """Read two texts of any form and compare them.

    Raises:
        InputError: one of them cannot be used.
        UsageError: they are one and the same text, or in two languages.

    """
    before, after = take(old), take(new)
    if before.resolution == after.resolution:
        raise UsageError(f"{old} and {new} are the same text: there is nothing to redline.")
    return Compared(compare(before.resolution, after.resolution), (*before.findings, *after.findings))


def _of_the_file(found: Redline) -> Iterator[Finding]:
    """What a Word file says about itself, and no tracked change can."""
    from drafter.findings import Finding, Origin, Severity
    from drafter.language import language
    from drafter.writers.docx import metadata

    tongue = language(found.after.front.language)
    old, new = (metadata(text.front, tongue) for text in (found.before, found.after))
    unlike = [spec.name for spec in fields(new) if getattr(old, spec.name) != getattr(new, spec.name)]
    if unlike:
        message = f"the file's properties ({', '.join(unlike)}) are the new text's, even where changes are refused"
        yield Finding("redline-properties", message, Severity.NOTE, found.after.origin or Origin())


def compare(before: Resolution, after: Resolution) -> Redline:
    """Compare two texts of one language; raises `UsageError` for two languages."""
    from drafter import redline
    from drafter.language import language

    return redline.redline(before, after, language(after.front.language))


def form_of(target: str) -> str:
    """The form of a redline that a file's name asks for; text on standard output.

    Raises:
        UsageError: no form has that ending.

    """
    ending = Path(target).suffix.lower()
    for form, endings in REDLINE_FORMS.items():
        if ending in endings:
            return form
    if target == STREAM:
        return "text"
    raise UsageError(f"{target}: a redline ends in .docx, .html or .txt; or say --format.")


def drawn(
    found: Redline,
    form: str = "docx",
    look: Look | None = None,
    *,
    author: str = AUTHOR,
    date: datetime.datetime = DATE,
) -> bytes:
    """A redline as a Word file with tracked changes, as a page, or as text.

    Raises:
        UsageError: there is no such form.

    """
    from drafter.language import language

    if form not in REDLINE_FORMS:
        raise UsageError(f"A redline has no form “{form}”; there are {', '.join(REDLINE_FORMS)}.")
    from drafter.writers import earlier

    tongue = language(found.after.front.language)
    if form == "docx":
        from drafter import house
        from drafter.word.revisions import Revisions
        from drafter.writers import docx

        front, look = found.after.front, look or Look()
        style = house.load(look.house or house.choose(front), front.language, emblem=look.emblem)
        return docx.write(found.resolution, tongue, style, revisions=Revisions(author, date), redline=found)
    if form == "html":
        from drafter.writers import html

        return html.write(found.resolution, tongue, earlier.read(found, tongue)).encode()
    from drafter.writers import text

    return text.write(found.resolution, tongue, earlier.read(found, tongue)).encode()
