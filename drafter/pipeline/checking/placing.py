"""Findings at the words concerned in the text of a spec or of an XML file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.findings import Finding

if TYPE_CHECKING:
    from drafter.readers.akn.places import Places
    from drafter.spec.editing import Edit, Located
    from drafter.spec.source import Source
    from drafter.spec.tree import Mapping


def placed(findings: Sequence[Finding], text: str, path: str, tree: Mapping | None) -> list[Finding]:
    """Findings of a spec at the words concerned, fixes as the file writes them.

    A fix whose words do not stand in the file as such (an expression writes them) is dropped. `tree` is the text as it
    was parsed.
    """
    from drafter.spec.editing import located
    from drafter.spec.source import line_starts

    edits = [_edit(finding, path) for finding in findings]
    asked = [edit for edit in edits if edit]
    places = iter(located(text, asked, path, tree) if asked else ())
    starts = [*line_starts(text), len(text) + 1]
    return [
        _placed(finding, next(places) if edit else None, text, starts)
        for finding, edit in zip(findings, edits, strict=True)
    ]


def placed_in_markup(findings: Sequence[Finding], data: bytes) -> list[Finding]:
    """Findings of an XML file at the words concerned, without fixes: official texts are not mended."""
    from drafter.readers.akn.places import Places
    from drafter.spec.source import Source

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [replace(finding, fix=None) for finding in findings]
    places, source = Places(text), Source("", text)
    return [_placed_in_markup(finding, places, source) for finding in findings]


def _placed_in_markup(finding: Finding, places: Places, source: Source) -> Finding:
    at = finding.origin
    place = places.of(at.line, finding.words, finding.occurrence, finding.lead) if at.line is not None else None
    if place is None:
        return replace(finding, fix=None)
    at = replace(at, line=place[0], column=place[1])
    return replace(finding, origin=at, fix=None, excerpt=finding.excerpt or source.excerpt(*place))


def _edit(finding: Finding, path: str) -> Edit | None:
    from drafter.spec.editing import Edit

    at = finding.origin
    if not finding.words or at.file != path or at.line is None or at.column is None:
        return None
    new = finding.fix.replacement if finding.fix else finding.words
    return Edit(at.line, at.column, finding.words, new, finding.occurrence)


def _placed(finding: Finding, place: Located | None, text: str, starts: list[int]) -> Finding:
    at, fix = finding.origin, finding.fix
    if place is None:
        fix = None
    else:
        start = place.start + _lead(finding, place, text)
        line = bisect_right(starts, start)
        at = replace(at, line=line, column=start - starts[line - 1] + 1)
        kept = place.replacement[start - place.start :]
        fix = replace(fix, old=text[start : place.end], replacement=kept) if fix and place.is_exact else None
    if at.line is None or finding.excerpt or at.line >= len(starts):
        return replace(finding, origin=at, fix=fix)
    excerpt = text[starts[at.line - 1] : starts[at.line]].rstrip("\r\n")
    return replace(finding, origin=at, fix=fix, excerpt=excerpt)


def _lead(finding: Finding, place: Located, text: str) -> int:
    """How many characters of a place in the file only lead to the fault; none where a fix would change them too."""
    found = text[place.start : place.end]
    fault = finding.words[finding.lead :]
    if not finding.lead or not found.endswith(fault):
        return 0
    lead = len(found) - len(fault)
    return lead if finding.fix is None or place.replacement.startswith(found[:lead]) else 0
