"""Mending files: making the fixes of findings that cannot be wrong, and nothing else. Those of specs are made here."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import DrafterError
from drafter.pipeline.checking.reading import read_spec
from drafter.pipeline.checking.running import inspected
from drafter.pipeline.checking.settings import settings_for
from drafter.pipeline.checking.word_mending import MendedWord, mended_word
from drafter.pipeline.files import write
from drafter.pipeline.sources import Form, Source, opened

if TYPE_CHECKING:
    from drafter.check.settings import Settings
    from drafter.findings import Finding

_ROUNDS = 6
"""A mend can uncover another; after so many rounds the rest is left to the drafter."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A spec that was mended: its text before and after, how many mends were made."""

    path: str
    before: str
    text: str
    count: int

    @property
    def data(self) -> bytes:
        """Its bytes now."""
        return self.text.encode("utf-8")

    @property
    def diff(self) -> str:
        """The changes as a unified diff."""
        old, new = self.before.splitlines(keepends=True), self.text.splitlines(keepends=True)
        return "".join(difflib.unified_diff(old, new, self.path, self.path))


def mend(path: str, settings: Settings, *, write_back: bool = True) -> Mended | MendedWord | None:
    """Mend a spec or a Word file in its place; None where nothing is to mend, or it is neither, or cannot be read.

    Raises:
        OutputError: the file cannot be written.

    """
    try:
        source = opened(path)
        made = _mended(source, settings_for(path, settings))
    except (UnicodeDecodeError, DrafterError):
        return None  # the check that follows says what is wrong with it
    if made is None or made.data == source.data:
        return None
    if write_back:
        write(Path(path), made.data)
    return made


def _mended(source: Source, settings: Settings) -> Mended | MendedWord | None:
    if source.form is Form.WORD:
        return mended_word(source.data, source.name, settings)
    if source.form is not Form.SPEC:
        return None
    before = source.data.decode("utf-8")
    text, count = mended(before, source.name, settings)
    return Mended(source.name, before, text, count)


def mended(text: str, path: str, settings: Settings) -> tuple[str, int]:
    """The text of a spec with its fixes made, and how many there were.

    Raises:
        InputError: the text is no spec that can be used.

    """
    count = 0
    found = _findings(text, path, settings)
    for _ in range(_ROUNDS):
        fixes = [finding for finding in found if finding.fix and finding.origin.file == path]
        changed, done = _applied(text, fixes)
        if not done:
            break
        after = _safely(changed, path, settings)
        if after is None or len(after) >= len(found):
            changed, done, after = _one_by_one(text, fixes, path, settings, found)
            if not done:
                break
        text, found, count = changed, after, count + done
    return text, count


def _one_by_one(
    text: str, fixes: Sequence[Finding], path: str, settings: Settings, found: list[Finding]
) -> tuple[str, int, list[Finding]]:
    """The first fix that makes the text better by itself, where all of them together did not.

    It may uncover what has a fix of its own (“Further recalling” becomes “Recalling further”, which does not follow
    “Recalling”): then the two have to.
    """
    for fix in fixes:
        changed, done = _applied(text, [fix])
        after = _safely(changed, path, settings) if done else None
        if after is not None and len(after) == len(found):
            beside = [each for each in after if each.fix and each.origin.line == fix.origin.line]
            changed, more = _applied(changed, beside)
            after, done = _safely(changed, path, settings) if more else None, done + more
        if after is not None and len(after) < len(found):
            return changed, done, after
    return text, 0, found


def _safely(text: str, path: str, settings: Settings) -> list[Finding] | None:
    """What is found in a mended text; None where it is no spec any more."""
    try:
        return _findings(text, path, settings)
    except DrafterError:
        return None


def _findings(text: str, path: str, settings: Settings) -> list[Finding]:
    return list(inspected(read_spec(text, path, settings), settings).findings)


def _applied(text: str, fixes: Sequence[Finding]) -> tuple[str, int]:
    """A text with fixes made, those that overlap an earlier one left for the next round."""
    from drafter.spec.source import line_starts

    starts = line_starts(text)
    changes: list[tuple[int, int, str]] = []
    for finding in fixes:
        at, fix = finding.origin, finding.fix
        if not fix or at.line is None or at.column is None:
            continue
        start = starts[at.line - 1] + at.column - 1
        end = start + len(fix.old)
        if text[start:end] == fix.old and not any(start < other[1] and other[0] < end for other in changes):
            changes.append((start, end, fix.replacement))
    for start, end, replacement in sorted(changes, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text, len(changes)
