"""Mending files: making the fixes of findings that cannot be wrong, and nothing else. Those of specs are made here."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
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
    look: _Look = partial(_safely, path=path, settings=settings)
    for _ in range(_ROUNDS):
        fixes = [finding for finding in found if finding.fix and finding.origin.file == path]
        text, found, done = _better(text, found, fixes, look)
        if not done:
            break
        count += done
    return text, count


_Look = Callable[[str], "list[Finding] | None"]
"""Tells what is found in a text; None where it is no spec any more."""


def _better(text: str, found: list[Finding], fixes: Sequence[Finding], look: _Look) -> tuple[str, list[Finding], int]:
    """A text with those fixes made that leave less to mend, what is found in it then, and how many they were.

    Together if each takes one finding away; else by halves, the later first, so that the places of the others stay.
    """
    changed, done = _applied(text, fixes)
    if not done:
        return text, found, 0
    after = look(changed)
    if after is not None and _leaves_less(after, found, done):
        return changed, after, done
    if len(fixes) == 1:
        return _with_uncovered(changed, after, fixes[0], found, look) or (text, found, 0)
    half = len(fixes) // 2
    text, found, later = _better(text, found, fixes[half:], look)
    text, found, earlier = _better(text, found, fixes[:half], look)
    return text, found, later + earlier


def _leaves_less(after: Sequence[Finding], found: Sequence[Finding], done: int) -> bool:
    """Whether so many fewer findings can be mended, and no more is said in all."""
    fixable = [sum(each.fix is not None for each in some) for some in (after, found)]
    return fixable[0] <= fixable[1] - done and len(after) <= len(found)


def _with_uncovered(
    changed: str, after: list[Finding] | None, fix: Finding, found: Sequence[Finding], look: _Look
) -> tuple[str, list[Finding], int] | None:
    """A text with a fix that by itself leaves as much to say, and those made that it uncovers on its line.

    “Further recalling” becomes “Recalling further”, which does not follow “Recalling”: then the two have to be made.
    None where that leaves no less either.
    """
    done = 1
    if after is not None and len(after) == len(found):
        beside = [each for each in after if each.fix and each.origin.line == fix.origin.line]
        changed, more = _applied(changed, beside)
        after, done = look(changed) if more else None, done + more
    return (changed, after, done) if after is not None and len(after) < len(found) else None


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
