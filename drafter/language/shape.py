"""The one shape of the six languages: what each must know, and what the rest of the house may ask of it.

Words and tables stand in `data/<code>.toml`; `grammar` writes everything that follows from them in one way for all
languages; a language's own file holds what only that language does.
"""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from drafter.language.numerals import NumberFormat
from drafter.model.front import Agenda, Front, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.model.outline import Number

__all__ = ["ASSEMBLY", "Dated", "Language", "Level", "Marks", "NumberFormat", "SessionForm"]

ASSEMBLY = "general-assembly"
"""The organ that speaks where none is named."""

SessionForm = Literal["plain", "oblique", "object", "at", "of"]
"""A session by itself, behind a preposition, as what is held or closed (Russian and Arabic inflect it); "at its …"; "of
its …"."""


@dataclass(frozen=True, slots=True)
class Level:
    """How numbers of one depth look: the figure's form and the marks round it, `{}` standing for the figure."""

    format: NumberFormat
    pattern: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Closing marks by position, with the no-break space before them where the language has one.

    `note_follows` says whether a note's mark stands behind the closing mark (English, Chinese) or before it, and
    `between_notes` what stands, raised, between the marks of two notes that are called together.
    """

    preambular: str
    operative: str
    final: str
    introductory: str
    sentence: str
    note_follows: bool
    between_notes: str
    open_quote: str
    close_quote: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A resolution and the date it was adopted on. The number is written as in English: "217 A (III)", "77/18"."""

    number: str
    date: datetime.date


class Language(ABC):
    """One official language.

    Organs are named by the folder of their house style ("general-assembly"). Every method that writes running text
    puts no-break spaces where the language has them.

    Attributes:
        code: "ar", "en", "es", "fr", "ru" or "zh".
        tag: its BCP 47 tag as Word wants it ("en-US", "zh-CN", "ar-SA").
        rtl: whether it runs from right to left.
        emphasis: how opening verbs and the organ's name are emphasised: "italic", "bold" or "bold italic".
        marks: closing marks and quotation marks.
        levels: forms of paragraph numbers: 1., (a), (i), and two deeper.
        heading_levels: forms of numbered headings in annexes: A., 1., (a).
        words: words of the cover by key ("united-nations", "annex"), from the language's data file.
        tables: all of the language's data file.

    """

    code: str
    tag: str
    rtl: bool = False
    emphasis: Literal["italic", "bold", "bold italic"] = "italic"
    marks: Marks
    levels: tuple[Level, ...]
    heading_levels: tuple[Level, ...]
    words: Mapping[str, str]
    tables: Mapping[str, Any]

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
    def reporting_committee(self, number: int) -> str:
        """The same as it stands behind “the report of”."""

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
        """The sponsors' line with its notes at their places: "Cameroon,* Congo and Equatorial Guinea:** …".

        Every note gets its mark. One that several sponsors share stands at the first of them; at the others its mark
        stands as plain text.
        """

    @abstractmethod
    def adoption_line(self, front: Front) -> str:
        """As "Resolution adopted by the General Assembly on 21 November 2022"."""

    @abstractmethod
    def basis_line(self, documents: Sequence[str], committee: int | None = None, paragraph: str = "") -> str:
        """What an adopted text rests on, in brackets: the report of a committee, or drafts that went to none.

        As "[on the report of the Third Committee (A/79/458/Add.2, para. 99)]" or
        "[without reference to a Main Committee (A/77/L.18 and A/77/L.18/Add.1)]".
        """

    @abstractmethod
    def meeting_line(self, meeting: int, *, resumed: bool = False) -> str:
        """The meeting that closes an adopted text: "39th plenary meeting"."""

    # --- running text

    @abstractmethod
    def date(self, date: datetime.date) -> str:
        """A date in running text."""

    @abstractmethod
    def date_range(self, start: datetime.date, end: datetime.date) -> str:
        """As "22 to 24 July 2024", "28 June to 2 July 2024"."""

    @abstractmethod
    def session(self, session: Session, form: SessionForm = "plain", organ: str = ASSEMBLY) -> str:
        """A session in running text: "eighty-first session", "at its eighty-first session", "of its …".

        Sessions of the Assembly stand in words. Those of other organs stand in figures beyond a hundred, in Spanish
        beyond ten: "103rd session", "43er período de sesiones".
        """

    @abstractmethod
    def resolution(self, resolution: Dated) -> str:
        """A resolution by number and date, without the word for resolution: "77/18 of 21 November 2022"."""

    @abstractmethod
    def citations(self, chain: Sequence[Dated]) -> str:
        """A chain without the word for resolution: "37/4 of 22 October 1982, … and 77/18 of 21 November 2022"."""

    @abstractmethod
    def resolutions(self, chain: Sequence[Dated], organ: str = ASSEMBLY) -> str:
        """A chain as "its …" is followed by: "resolution 77/18 of …", "resolutions 37/4 of …, … and 77/18 of …".

        Arabic has no word of its own for "its" and writes the whole: "قراراتها 37/4 …".
        """

    @abstractmethod
    def resolution_number(self, number: str) -> str:
        """A number as the language writes it: "217 A (III)", Arabic "217 ألف (د-3)".

        Raises `drafter.model.symbols.SymbolError` for what is no number.
        """

    @abstractmethod
    def join(self, names: Sequence[str]) -> str:
        """A list with the language's conjunction."""

    @abstractmethod
    def collate(self, names: Iterable[str]) -> list[str]:
        """States in the order the language lists them, the State of Palestine last.

        Chinese keeps the English order, which its names do not show: it leaves the given order alone.
        """

    @abstractmethod
    def figure(self, value: int | float | str) -> str:
        """A number with the language's separators."""

    # --- numbers of the text

    @abstractmethod
    def number(self, level: int, number: Number) -> str:
        """A paragraph's own number as printed: "1.", "(a)"; a typed one as it stands."""

    @abstractmethod
    def heading_number(self, level: int, number: Number) -> str:
        """The number of a heading of a level, from 1, as printed: "A.", "1."; a typed one as it stands."""

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

    @abstractmethod
    def annex_number(self, number: int) -> str:
        """The number of one of several annexes: "II", "الثاني"."""
