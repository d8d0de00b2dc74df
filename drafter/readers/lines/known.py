"""How a language would write each line of a cover: a line is recognised by what would have been written.

Nothing is parsed that can be written and compared; so what a language file learns, its reader knows.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from drafter.errors import InputError
from drafter.language import language
from drafter.language.shape import Language
from drafter.model.front import LANGUAGES, Agenda, Front, Kind, Session
from drafter.model.symbols import (
    ECONOMIC_AND_SOCIAL_COUNCIL,
    GENERAL_ASSEMBLY,
    HUMAN_RIGHTS_COUNCIL,
    SECURITY_COUNCIL,
    find_symbols,
)
from drafter.readers.lines.labels import bare

ORGANS = (GENERAL_ASSEMBLY, SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, HUMAN_RIGHTS_COUNCIL)
_DISTRIBUTIONS = ("limited", "general", "restricted")
_LAST_SESSION = 150
_SPECIAL_SESSIONS = 60
_ITEM_LETTERS = 60
_LONGEST_OPENING = 80
_CLOSING = ",،，:："


@cache
def known(code: str) -> Known:
    """What is known of a language, worked out once."""
    return Known(language(code))


@dataclass
class Known:
    """The lines that a language writes on a cover, by what they say."""

    language: Language

    @cached_property
    def openings(self) -> dict[str, str]:
        """Opening lines of organs: "the general assembly" → folder of the house style."""
        return dict(self._of_organs("organ_line"))

    @cached_property
    def organs(self) -> dict[str, str]:
        """Names of organs on mastheads."""
        return dict(self._of_organs("organ"))

    def _of_organs(self, form: str) -> Iterator[tuple[str, str]]:
        for organ in ORGANS:
            try:
                yield bare(getattr(self.language, form)(organ)), organ
            except InputError:
                continue

    def opening(self, text: str) -> str | None:
        """The organ whose opening line a line is; None for any other line."""
        line = bare(text).rstrip(_CLOSING)
        if len(text) > _LONGEST_OPENING:
            return None
        plainer = re.sub(r"\(.*?\)", "", line).replace(bare(self.language.words["united-nations"]), "")
        return self.openings.get(line) or self.openings.get(plainer)

    @cached_property
    def sessions(self) -> dict[str, Session]:
        """Session lines."""
        regular = [Session(number) for number in range(1, _LAST_SESSION)]
        others = [Session(number, kind) for kind in ("special", "emergency") for number in range(1, _SPECIAL_SESSIONS)]
        return {bare(self.language.session_line(session)): session for session in [*others, *regular]}

    @cached_property
    def committees(self) -> dict[str, int]:
        """Main Committees."""
        return {bare(self.language.committee(number)): number for number in range(1, 7)}

    @cached_property
    def distributions(self) -> dict[str, str]:
        """Lines such as "Distr.: Limited"."""
        return {bare(self.language.distribution_line(each)): each for each in _DISTRIBUTIONS}

    @cached_property
    def originals(self) -> dict[str, str]:
        """Lines such as "Original: English"."""
        return {bare(self.language.original_line(each)): each for each in LANGUAGES}

    @cached_property
    def kinds(self) -> tuple[tuple[str, Kind], ...]:
        """What a document calls itself behind its sponsors, the longest first."""
        words = [(self.language.kind(Front(kind=kind)), kind) for kind in Kind if not kind.is_adopted]
        return tuple(sorted(words, key=lambda pair: -len(pair[0])))

    def kind(self, text: str) -> tuple[int, Kind, str | None] | None:
        """Where in a sponsors' line its kind begins, the kind, and the draft that it amends."""
        folded = text.replace("\u00a0", " ").replace("\u202f", " ")
        for _, _, symbol in find_symbols(text):
            front = Front(kind=Kind.AMENDMENT, amends=str(symbol))
            words = self.language.kind(front).replace("\u00a0", " ")
            if (at := folded.lower().rfind(words.lower())) >= 0:
                return at, Kind.AMENDMENT, str(symbol)
        for words, kind in self.kinds:
            end = folded.rstrip(" .")
            if end.lower().endswith(words.replace("\u00a0", " ").lower()):
                return len(end) - len(words), kind, None
        return None

    def kind_of(self, text: str) -> Kind | None:
        """The kind that a line's words behind its colon begin with: "Mali: amendment to draft resolution 23 …"."""
        behind = re.split(r"[:：]", text.replace("\u00a0", " "), maxsplit=1)[-1].lstrip(" *").lower()
        if behind == text.lower():
            return None
        return next(
            (kind for words, kind in self.kinds if behind.startswith(words.replace("\u00a0", " ").lower())), None
        )

    def date(self, text: str) -> datetime.date | None:
        """A line that is a date, in the form of mastheads or of running text."""
        figures = re.findall(r"\d+", text)
        line = bare(text).rstrip(".,;")
        for year in (int(each) for each in figures if len(each) == 4):
            for day in (int(each) for each in figures if len(each) < 3):
                for month in range(1, 13):
                    try:
                        date = datetime.date(year, month, day)
                    except ValueError:
                        continue
                    if line in (bare(self.language.date_line(date)), bare(self.language.date(date))):
                        return date
        return None

    def date_in(self, text: str) -> datetime.date | None:
        """A date in running text, in the language's own form."""
        wanted = bare(text)
        years = {int(each) for each in re.findall(r"\d{4}", text) if 1945 <= int(each) < 2200}
        days = {int(each) for each in re.findall(r"\d{1,2}", text) if 1 <= int(each) <= 31}
        for year in years:
            for month in range(1, 13):
                for day in sorted(days, reverse=True):
                    try:
                        date = datetime.date(year, month, day)
                    except ValueError:
                        continue
                    if re.search(rf"(?<!\d){re.escape(bare(self.language.date(date)))}(?!\d)", wanted):
                        return date
        return None

    def agenda(self, text: str) -> Agenda | None:
        """The items of an agenda line; None if the language would not write them so."""
        items = tuple(self._items(text))
        line = bare(text).rstrip("*")
        for provisional in (False, True):
            agenda = Agenda(items=items, provisional=provisional)
            if items and bare(self.language.agenda_line(agenda)) == line:
                return agenda
        return None

    def _items(self, text: str) -> Iterator[str]:
        item, lettered = "", True
        for number, sign in re.findall(r"(\d+)|[(（ \u00a0]([^\W\d_]{1,3}(?: [^\W\d_])?\u0640?)[)）]", text):
            if number:
                if not lettered:
                    yield item
                item, lettered = number, False
            elif item and (letter := self._letters.get(bare(sign))):
                yield f"{item} ({letter})"
                lettered = True
        if not lettered:
            yield item

    @cached_property
    def _letters(self) -> dict[str, str]:
        """Letters of sub-items in the language's script → a, b, …, aa, bb."""
        latin = {n: chr(ord("a") + (n - 1) % 26) * ((n - 1) // 26 + 1) for n in range(1, _ITEM_LETTERS)}
        return {bare(self.language.number(1, n)).strip("()"): latin[n] for n in latin}

    def adopted(self, text: str) -> Front | None:
        """What the line "Resolution adopted by … on …" says: kind, organ and date, or no date where it has none."""
        date = self.date_in(text)
        for organ in self.organs.values():
            for kind in (Kind.RESOLUTION, Kind.DECISION):
                front = Front(organ=organ, kind=kind, date=date)
                if bare(self.language.adoption_line(front)) == bare(text):
                    return front
        return None

    @cached_property
    def annexes(self) -> dict[str, int | None]:
        """Headings of annexes; None for an annex without number."""
        numbered = {bare(self.language.annex_heading(number)): number for number in range(1, 21)}
        return {**numbered, bare(self.language.annex_heading(None)): None}

    @cached_property
    def sections(self) -> dict[str, int]:
        """Numbers of sections as they stand on a line of their own."""
        return {bare(self.language.section_number(number)): number for number in range(1, 21)}

    @cached_property
    def parts(self) -> dict[str, int]:
        """Letters of parts as they stand on a line of their own."""
        return {bare(self.language.part_letter(number)): number for number in range(1, 20)}

    def is_meeting(self, text: str) -> bool:
        """Whether a line is "39th plenary meeting"."""
        line = bare(text)
        figures = re.findall(r"\d+", text)
        return len(figures) == 1 and any(
            bare(self.language.meeting_line(int(figures[0]), resumed=resumed)) == line for resumed in (False, True)
        )

    def is_empty_word(self, text: str) -> bool:
        """Whether a masthead line says nothing: "United Nations", the language's own line."""
        words = self.language.words
        empty = {bare(words["united-nations"]), bare(self.language.language_line()), "unitednations"}
        return bare(text) in empty
