"""Plain text → a resolution."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.errors import InputError
from drafter.findings import Finding, Origin
from drafter.model.front import Resolution
from drafter.model.nodes import Inlines
from drafter.readers.lines import tongue
from drafter.readers.lines.assembly import assemble
from drafter.readers.lines.known import ORGANS, Known, known
from drafter.readers.lines.labels import bare, typed
from drafter.readers.lines.line import Line, Page
from drafter.readers.lines.openings import squeezed, trimmed
from drafter.readers.text.calls import Calls
from drafter.readers.text.sheets import Paragraph, sheets

LONGEST = 4_000_000
"""Characters; the longest resolution of recent sessions has half a million."""
_LONGEST_LINE = 100


def read_resolution(text: str, name: str, language: str | None) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read a resolution; see `drafter.readers.text.read`."""
    if len(text) > LONGEST:
        message = f"the text has more than {LONGEST:,} characters; no resolution is that long"
        raise InputError(f"{name}: {message}", (Finding("text-too-long", message, origin=Origin(name)),))
    lines = text.splitlines()
    code = language or tongue.opens_in(lines, ORGANS) or tongue.tell(lines)
    knows = known(code)
    cover = _Cover(knows)
    cut = sheets(text, cover.stands_alone)
    shown = [paragraph for paragraph in cut.paragraphs if any(map(str.isalnum, paragraph.text))]
    calls = Calls.find([paragraph.text for paragraph in shown], cut.notes)
    page = Page(name, language=code)
    page.lines = [
        _line(paragraph, calls.inlines(position, paragraph.text), page, knows)
        for position, paragraph in enumerate(shown)
    ]
    for mark in calls.not_called():
        said = cut.notes[mark][:80]
        page.say("note-not-called", f"note {mark} is given and no place was found that calls it: “{said}”")
    return assemble(page, code)


def _line(paragraph: Paragraph, inlines: Inlines, page: Page, knows: Known) -> Line:
    content = trimmed(inlines)
    label, rest = typed(content)
    if not _is_number(label, paragraph.text):
        label, rest = "", content
    text = paragraph.text.strip()
    # What closes with no mark and is no paragraph may be a heading; its place tells the rest.
    heading = bare(text) in knows.sections or bare(text) in knows.parts
    return Line(
        content=trimmed(squeezed(rest)),
        label=label,
        bold=heading,
        origin=Origin(page.name, line=paragraph.line),
    )


def _is_number(label: str, text: str) -> bool:
    """Whether a typed number is one: a lone letter with a stop before running text is an initial."""
    return bool(label) and not (re.fullmatch(r"[A-Z]\.|[*-]", label) and "\t" not in text[:6])


@dataclass(slots=True)
class _Cover:
    """Knows the lines of a cover, which follow each other without an empty line; behind it no line stands alone."""

    knows: Known
    ended: bool = False

    def stands_alone(self, line: str) -> bool:
        """Whether a line is a fact by itself."""
        text = " ".join(line.split())
        if self.ended or not text or len(text) > _LONGEST_LINE:
            return False
        if self.knows.opening(text):
            self.ended = True
            return True
        key, knows = bare(text), self.knows
        tables = (knows.sessions, knows.committees, knows.organs, knows.distributions, knows.originals)
        if any(key in table for table in tables) or knows.is_empty_word(text):
            return True
        return knows.date(text) is not None or (text[0].isalpha() and knows.agenda(text) is not None)
