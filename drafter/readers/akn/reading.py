"""What a reading carries along: the file, the language, and what there is to say about the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from drafter.findings import Finding, Origin, Severity, by_place
from drafter.language.shape import Language
from drafter.readers.akn.parsing import origin_of

MENDS = {
    "typed-number": "A number was typed into the text; it is now the paragraph's own number.",
    "number-form": "A paragraph number did not have the form of its language; it has it now.",
    "stray-space": "A stray space stood beside a note; it is gone.",
    "title-dash": "A dash stood before a title; it is gone.",
    "stray-mark": "Invisible marks stood at the edge of a paragraph; they are gone.",
    "digit-groups": "The groups of a long number were stored last first, as some Arabic files do; the order is mended.",
    "empty-paragraph": "A paragraph without text was left out.",
    "lone-number": "A number stood in a paragraph of its own; it is now that of the paragraph behind it.",
    "section-line": "The number and the title of a section stood on one line; each has its own now.",
    "annex-heading": "An annex began without its heading; it has the usual one now.",
    "opening-mark": "The opening line did not have the mark its place asks for (a comma where recitals follow).",
    "opening-emphasis": "The opening line was not emphasised, or not the whole of it; it is now.",
    "stray-emphasis": "Bold or italics on punctuation or behind an opening verb were a slip; they are gone.",
    "closing-line": "The line of the meeting stood in the text; it closes the text now.",
    "empty-note": "A note without text was left out.",
    "doubled-space": "More than one space stood between two words; one is left.",
    "missing-number": "A paragraph has an empty number, or none where the others of its list have theirs.",
    "plain-opening": "An opening verb was not emphasised; the house style emphasises it.",
}
"""Blemishes of official files that are mended while reading, by the code of their finding."""


@dataclass(slots=True)
class Reading:
    """One file being read.

    Attributes:
        file: its name, for origins.
        language: the language the text is in.
        turned: whether its long numbers are stored last group first.

    """

    file: str
    language: Language
    turned: bool = False
    findings: list[Finding] = field(default_factory=list)
    _mends: dict[str, tuple[Origin, str, int]] = field(default_factory=dict)

    def origin(self, element: etree._Element) -> Origin:
        """Where an element stands."""
        return origin_of(element, self.file)

    def say(self, code: str, message: str, at: Origin, severity: Severity = Severity.WARNING, hint: str = "") -> None:
        """Note something that the resolution cannot hold or that looks wrong."""
        self.findings.append(Finding(code, message, severity, at, hint))

    def mend(self, code: str, at: Origin, near: str = "") -> None:
        """Note that a blemish was mended, near some words of the place; many of one kind are one finding."""
        first, words, times = self._mends.get(code, (at, near, 0))
        self._mends[code] = (first, words, times + 1)

    def report(self) -> tuple[Finding, ...]:
        """Everything noted, by place."""
        mends = [_mend(code, *where) for code, where in self._mends.items()]
        return tuple(by_place([*self.findings, *mends]))


def _mend(code: str, first: Origin, near: str, times: int) -> Finding:
    places = "" if times == 1 else f" ({times} places, the first of them here)"
    return Finding(code, MENDS[code] + places, Severity.NOTE, first, words=near)
