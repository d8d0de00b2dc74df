"""The one shape of the six languages: what each must know, and what the rest of the house may ask of it."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from drafter.model.front import Agenda, Front, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.model.outline import Number

NumberFormat = Literal["decimal", "lower-letter", "upper-letter", "lower-roman", "upper-roman", "abjad", "circled-han"]
"""How one figure of a paragraph number is written; `word` maps each to Word's own name."""


@dataclass(frozen=True, slots=True)
class Level:
    """How numbers of one depth look: the figure's form and the marks round it, `{}` standing for the figure."""

    format: NumberFormat
    pattern: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Closing marks by position, with the no-break space before them where the language has one.

    `note_follows` says whether a note's mark stands behind the closing mark (English, Chinese) or before it.
    """

    preambular: str
    operative: str
    final: str
    introductory: str
    sentence: str
    note_follows: bool
    open_quote: str
    close_quote: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A resolution and the date it was adopted on."""

    number: str
    date: datetime.date


class Language(ABC):
    """One official language.

    Attributes:
        code: "ar", "en", "es", "fr", "ru" or "zh".
        tag: its BCP 47 tag as Word wants it ("en-US", "zh-CN", "ar-SA").
        rtl: whether it runs from right to left.
        emphasis: how opening verbs and the organ's name are emphasised: "italic", "bold" or "bold italic".
        marks: closing marks and quotation marks.
        levels: forms of paragraph numbers: 1., (a), (i), and two deeper.
        heading_levels: forms of numbered headings in annexes: A., 1., (a).
        words: words of the cover by key ("united-nations", "annex"), from the language's data file.

    """

    code: str
    tag: str
    rtl: bool = False
    emphasis: Literal["italic", "bold", "bold italic"] = "italic"
    marks: Marks
    levels: tuple[Level, ...]
    heading_levels: tuple[Level, ...]
    words: Mapping[str, str]

    # --- the cover

    @abstractmethod
    def organ(self, organ: str) -> str:
        """The organ's name on the masthead: "General Assembly"."""

    @abstractmethod
    def organ_line(self, organ: str) -> str:
        """The organ's name as it opens a text: "The General Assembly", without the comma."""

    @abstractmethod
    def committee(self, number: int) -> str:
        """A Main Committee by number, as on a cover: "Third Committee"."""

    @abstractmethod
    def session_line(self, session: Session) -> str:
        """The session as on a cover: "Seventy-ninth session"."""

    @abstractmethod
    def date_line(self, date: datetime.date) -> str:
        """The date as on a masthead."""

    @abstractmethod
    def distribution_line(self, distribution: str) -> str:
        """As "Distr.: Limited"."""

    @abstractmethod
    def language_line(self) -> str:
        """The language's own line on the masthead, "" where there is none (English)."""

    @abstractmethod
    def original_line(self, original: str) -> str:
        """As "Original: English", for the code of the original language."""

    @abstractmethod
    def agenda_line(self, agenda: Agenda) -> str:
        """As "Agenda item 125 (b)", "Agenda items 13 (a) and 115", "Item 35 of the provisional agenda"."""

    @abstractmethod
    def kind(self, front: Front) -> str:
        """What the document is, as after the sponsors: "revised draft resolution", "amendment to draft …"."""

    @abstractmethod
    def sponsor_line(self, sponsors: Sequence[Sponsor], notes: Sequence[Note], kind: str) -> Inlines:
        """The sponsors' line with its notes at their places: "Cameroon,* Congo and Equatorial Guinea:** …"."""

    @abstractmethod
    def adoption_line(self, front: Front) -> str:
        """As "Resolution adopted by the General Assembly on 21 November 2022"."""

    # --- running text

    @abstractmethod
    def date(self, date: datetime.date) -> str:
        """A date in running text, with its no-break spaces."""

    @abstractmethod
    def date_range(self, start: datetime.date, end: datetime.date) -> str:
        """As "22 to 24 July 2024"."""

    @abstractmethod
    def session(self, session: Session, form: Literal["plain", "at", "of"] = "plain") -> str:
        """A session in running text: "eighty-first session", "at its eighty-first session", "of its …"."""

    @abstractmethod
    def resolution(self, resolution: Dated) -> str:
        """A resolution by number and date, without the word for resolution: "77/18 of 21 November 2022"."""

    @abstractmethod
    def resolutions(self, chain: Sequence[Dated]) -> str:
        """A chain as "its …" is followed by: "resolutions 37/4 of 22 October 1982, … and 77/18 of …"."""

    @abstractmethod
    def resolution_number(self, number: str) -> str:
        """A number as the language writes it: "217 A (III)", Arabic "217 ألف (د-3)"."""

    @abstractmethod
    def join(self, names: Sequence[str]) -> str:
        """A list with the language's conjunction."""

    @abstractmethod
    def collate(self, names: Iterable[str]) -> list[str]:
        """States in the order the language lists them; Chinese needs the English order and gets it from the facts."""

    @abstractmethod
    def figure(self, value: int | float | str) -> str:
        """A number with the language's separators."""

    # --- numbers of the text

    def number(self, level: int, number: Number) -> str:
        """A paragraph's own number as printed: "1.", "(a)"; a typed one as it stands."""
        raise NotImplementedError

    @abstractmethod
    def reference(self, numbers: Sequence[Number]) -> str:
        """A paragraph's number as another paragraph cites it: "12 (a) (i)"."""

    @abstractmethod
    def section_number(self, number: int) -> str:
        """As "I", "一", "أولا"."""

    @abstractmethod
    def part_letter(self, number: int) -> str:
        """As "A", "ألف"."""

    @abstractmethod
    def annex_heading(self, number: int | None) -> str:
        """As "Annex" for the only one, "Annex II" for the second of several."""
