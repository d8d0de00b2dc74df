"""What the reader of a file says of it, as far as no rule says the same: nothing that was left out is kept silent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.findings import Severity
from drafter.pipeline.sources import Form

if TYPE_CHECKING:
    from drafter.check.draft import Draft
    from drafter.check.settings import Settings
    from drafter.findings import Finding

_OF_RULES = {
    Form.WORD: {
        "comment": "WRD031",
        "endnote": "WRD041",
        "no-verb": "TXT006",
        "note-missing": "WRD042",
        "note-not-called": "WRD042",
        "number-out-of-turn": "TXT004",
        "tracked-changes": "WRD030",
        "word-field": "WRD022",
    },
    Form.TEXT: {"no-verb": "TXT006", "number-out-of-turn": "TXT004"},
}
"""Findings of readers that rules speak of, in their own words and at the severity of the stage."""
_MENDS = {
    "opening-mark": "TXT002",
    "opening-emphasis": "TXT002",
    "typed-number": "TXT005",
    "number-form": "TXT030",
    "missing-number": "TXT004",
    "plain-opening": "WRD011",
    "agenda-line": "FCT008",
}
"""Blemishes that the reader of official XML mends and a rule would name: they are notes under the rule's code."""
_SLIPS = {
    "opening-extent": "WRD012",
    "opening-kind": "WRD013",
    "stressed": "WRD015",
    "organ-emphasis": "TXT002",
    "note-marker": "WRD042",
    "star-note": "NTE004",
    "empty-note": "NTE005",
    "space-before-note": "NTE002",
    "number-shape": "TXT030",
    "single-numbered": "TXT003",
    "link-differs": "FCT002",
    "spaces": "TXT017",
    "cover-name": "WRD018",
    "cover-symbol": "WRD018",
    "cover-session": "WRD018",
    "cover-date": "WRD018",
    "cover-basis": "WRD018",
    "closing-date": "WRD018",
    "closing-meeting": "WRD018",
    "agenda-line": "FCT008",
}
"""Slips of type and count in official XML, by the code of the rule that would name them."""
_NOT_OF_THE_TEXT = ("voters-left-out", "submission-left-out", "note-in-english")
"""What official XML holds beside the text in a form of its own: an importer wants to know, an editor does not."""


def doubts(findings: Iterable[Finding], form: Form, settings: Settings) -> list[Finding]:
    """The findings of a reader that a check passes on; none where only some rules are asked for.

    Of the blemishes that the reader of official XML mended, those that a rule would name are passed on under its code.
    """
    if settings.select:
        return []
    told = set(_OF_RULES.get(form, ()))
    if form is not Form.XML:
        return [finding for finding in findings if finding.code not in told]
    from drafter.readers.akn.reading import MENDS

    told |= {*MENDS, *_NOT_OF_THE_TEXT} - _MENDS.keys()
    kept = (finding for finding in findings if finding.code not in told)
    found = (replace(finding, code=_MENDS.get(finding.code, finding.code)) for finding in kept)
    return list(_once(finding for finding in found if not finding.code.startswith(settings.ignore)))


def untold(doubts: Iterable[Finding], found: Iterable[Finding], settings: Settings) -> list[Finding]:
    """What reading a spec found wrong with its text, as far as no rule says so; none where only some are asked for."""
    lines = {each.origin.line for each in found if each.severity is not Severity.NOTE}
    return [] if settings.select else [each for each in doubts if each.origin.line not in lines]


def slips_of_markup(data: bytes, name: str, draft: Draft, settings: Settings) -> list[Finding]:
    """What an editor would mend of emphasis, numbers, notes and cover of an official XML file; notes, all of them."""
    if settings.select:
        return []
    from drafter.readers.akn.slips import slips

    found = (replace(each, code=_SLIPS[each.code]) for each in slips(data, name, draft.language))
    return [each for each in found if not each.code.startswith(settings.ignore)]


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings with those of one code, such as each tag of a torn element, said once at the first of their places."""
    alike: dict[str, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(finding.code, []).append(finding)
    for first, *others in alike.values():
        places = f" ({len(others) + 1} places, the first of them here)" if others else ""
        yield replace(first, message=first.message + places)
