"""What the six languages have in common: everything that follows from a language's tables by one rule for all."""

from __future__ import annotations

import datetime
import tomllib
from abc import abstractmethod
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from drafter.errors import InputError
from drafter.language.numerals import figure, grouped, letter_value
from drafter.language.shape import ASSEMBLY, Dated, Language, Level, Marks, SessionForm
from drafter.language.sponsors import sponsor_line
from drafter.model.front import Agenda, Front, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.model.outline import Number
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import ECONOMIC_AND_SOCIAL_COUNCIL, HUMAN_RIGHTS_COUNCIL, SymbolError

_DATA = Path(__file__).parent / "data"


class Grammar(Language):
    """A language with its tables at hand (`data/<code>.toml`)."""

    def __init__(self) -> None:
        self.tables: dict[str, Any] = tomllib.loads((_DATA / f"{self.code}.toml").read_text(encoding="utf-8"))
        self.tag = self.tables["tag"]
        self.emphasis = self.tables["emphasis"]
        self.rtl = self.tables.get("rtl", False)
        self.words = self.tables["words"]
        self.marks = Marks(**self.tables["marks"])
        self.levels = tuple(Level(*row) for row in self.tables["numbers"]["levels"])
        self.heading_levels = tuple(Level(*row) for row in self.tables["numbers"]["headings"])

    # --- the cover

    def organ(self, organ: str) -> str:
        return self._of_organ(organ, "name")

    def organ_line(self, organ: str) -> str:
        return self._of_organ(organ, "opening")

    def _of_organ(self, organ: str, key: str) -> str:
        words = self.tables["organs"].get(organ)
        if words is None:
            known = ", ".join(self.tables["organs"])
            msg = f"the language file {self.code}.toml has no words for the organ “{organ}”; it knows {known}"
            raise InputError(msg)
        return str(words[key])

    def committee(self, number: int) -> str:
        return str(self.tables["committees"][str(number)])

    def session_line(self, session: Session) -> str:
        return capitalised(self.session(session))

    def date_line(self, date: datetime.date) -> str:
        return self.date(date)

    def distribution_line(self, distribution: str) -> str:
        return str(self.tables["distribution"][distribution])

    def language_line(self) -> str:
        return self.words["language"]

    def original_line(self, original: str) -> str:
        words = self.tables["original"]
        return str(words["pattern"].format(words[original]))

    def agenda_line(self, agenda: Agenda) -> str:
        written = [self._agenda_items(*group) for group in agenda.by_item()]
        pattern = self.tables["agenda"]["provisional-" * agenda.provisional + counted(written)]
        return str(pattern.format(self._list_items(written)))

    def _agenda_items(self, item: str, letters: list[str]) -> str:
        """One item with its sub-items: "125", "125 (b)", "125 (b) and (c)"."""
        form, pattern = self.tables["numbers"]["item"]
        # A letter that was typed in the language's own script stands as it is; FCT008 speaks of it.
        subs = [pattern.format(figure(letter_value(each), form) if each.isascii() else each) for each in letters]
        gap = self.tables["numbers"]["between"] if subs else ""
        return f"{item}{gap}{self._list_items(subs)}"

    def _list_items(self, written: list[str]) -> str:
        return self.join(written)

    def kind(self, front: Front) -> str:
        kinds: dict[str, str] = self.tables["kinds"]
        if front.kind.value == "amendment" and front.amends:
            revised = "revised " * ("/Rev." in front.amends)
            return kinds[f"amendment to {revised}draft"].format(front.amends)
        return kinds[front.kind.value]

    def sponsor_line(self, sponsors: Sequence[Sponsor], notes: Sequence[Note], kind: str) -> Inlines:
        gaps = [*self.gaps([sponsor.name for sponsor in sponsors]), self.tables["list"]["colon"]]
        return sponsor_line(gaps, sponsors, notes, kind, self.marks)

    def adoption_line(self, front: Front) -> str:
        adopted = front.adoption.date if front.adoption and front.adoption.date else front.date
        pattern = self.tables["adoption"]["decision" if front.kind.is_decision else "resolution"]
        date = self.date(adopted) if adopted else ""
        return str(pattern.format(organ=self._of_organ(front.organ, "adopting"), date=date)).strip()

    def basis_line(self, documents: Sequence[str], committee: int | None = None, paragraph: str = "") -> str:
        words = self.tables["adoption"]
        listed = self._list_items(list(documents))
        if paragraph:
            listed = words["paragraph"].format(documents=listed, paragraph=paragraph)
        if committee is None:
            return str(words["no-committee"].format(documents=listed))
        return str(words["report"].format(committee=self.reporting_committee(committee), documents=listed))

    def reporting_committee(self, number: int) -> str:
        """The committee's name as it stands behind "the report of"."""
        return self.committee(number)

    def meeting_line(self, meeting: int, *, resumed: bool = False) -> str:
        pattern = self.tables["adoption"]["meeting-resumed" if resumed else "meeting"]
        return str(pattern.format(self.meeting_ordinal(meeting)))

    def meeting_ordinal(self, number: int) -> str:
        """The number of a meeting in figures: "39th", "39e", "39"."""
        return str(number)

    # --- running text

    def date(self, date: datetime.date) -> str:
        return str(self.tables["dates"]["day"].format(day=self.day(date.day), month=self.month(date), year=date.year))

    def month(self, date: datetime.date) -> str:
        """The name of a date's month as it stands in a date."""
        return str(self.tables["months"][date.month - 1])

    def day(self, day: int) -> str:
        """The figure of a day."""
        return str(day)

    def date_range(self, start: datetime.date, end: datetime.date) -> str:
        patterns = self.tables["dates"]
        if start == end:
            return self.date(start)
        if start.year != end.year:
            return str(patterns["years"].format(start=self.date(start), end=self.date(end)))
        which = "months"
        if start.month == end.month:
            which = "two-days" if end.day - start.day == 1 else "days"
        pattern: str = patterns[which]
        return pattern.format(
            first=self.day(start.day),
            last=self.day(end.day),
            first_month=self.month(start),
            month=self.month(end),
            year=start.year,
        )

    def session(self, session: Session, form: SessionForm = "plain", organ: str = ASSEMBLY) -> str:
        patterns = self.tables["sessions"]
        named = patterns[session.kind].format(self.session_ordinal(session.number, organ))
        return str(patterns[form].format(named) if form in ("at", "of") else named)

    def session_ordinal(self, number: int, organ: str) -> str:
        """The ordinal of a session, in words or figures as the organ has it."""
        if organ != ASSEMBLY and number > self.tables["sessions"]["words-to"]:
            return self.session_figure(number)
        return self.ordinal(number)

    def session_figure(self, number: int) -> str:
        """The ordinal of a session in figures: "103rd", "43er"."""
        return self.meeting_ordinal(number)

    @abstractmethod
    def ordinal(self, number: int) -> str:
        """The ordinal of a session in words, as a session by itself has it."""

    def resolution(self, resolution: Dated) -> str:
        return self.of_one_date([resolution.number], resolution.date)

    def of_one_date(self, numbers: Sequence[str], date: datetime.date) -> str:
        """Resolutions that were adopted on one day: "74/306 and 74/307 of 11 September 2020"."""
        words = self.tables["resolutions"]
        written = joined(
            [self.resolution_number(number) for number in numbers], words["number-comma"], words["number-and"]
        )
        return str(words["dated"].format(number=written, date=self.date(date)))

    def citations(self, chain: Sequence[Dated]) -> str:
        """Neighbours of one date share it, as in 124 of 126 places of the official English texts."""
        words = self.tables["resolutions"]
        by_date = groupby(chain, key=lambda each: each.date)
        groups = [self.of_one_date([each.number for each in group], date) for date, group in by_date]
        return joined(groups, words["comma"], words["and"])

    def resolutions(self, chain: Sequence[Dated], organ: str = ASSEMBLY) -> str:  # noqa: ARG002
        return str(self.tables["resolutions"][counted(chain)].format(self.citations(chain)))

    def resolution_number(self, number: str) -> str:
        return self.written_number(self.read_number(number))

    def read_number(self, number: str) -> ResolutionNumber:
        """Read a number of the Assembly or, where it has none such, of another organ.

        Councils and assemblies of other bodies number from their first session (16/18, 5/14, S-1/1), and the Economic
        and Social Council kept brackets longer than the Assembly: 2008 (LX).
        """
        try:
            return ResolutionNumber.parse(number)
        except SymbolError:
            other = ECONOMIC_AND_SOCIAL_COUNCIL if number.endswith(")") else HUMAN_RIGHTS_COUNCIL
            return ResolutionNumber.parse(number, other)

    def written_number(self, number: ResolutionNumber) -> str:
        """A resolution number that has been read."""
        english = str(number)
        if len(number.letters) < 2:
            return english
        words = self.tables["list"]
        return english.replace(" and ", words["and"]).replace(" to ", words["to"])

    def join(self, names: Sequence[str]) -> str:
        if not names:
            return ""
        return "".join(name + gap for name, gap in zip(names, [*self.gaps(names), ""], strict=True))

    def gaps(self, names: Sequence[str]) -> list[str]:
        """What stands between the names of a list."""
        between = len(names) - 1
        return [self.tables["list"]["comma"]] * (between - 1) + [self.conjunction(names[-1])] * min(between, 1)

    def conjunction(self, following: str) -> str:  # noqa: ARG002 - Spanish looks at it
        """What stands before the last name of a list."""
        return str(self.tables["list"]["and"])

    def collate(self, names: Iterable[str]) -> list[str]:
        last = self.words["state-of-palestine"]
        return sorted(names, key=lambda name: (name == last, self.collation_key(name), name))

    def collation_key(self, name: str) -> str:
        """What a name is sorted by."""
        return name

    def figure(self, value: int | float | str) -> str:
        numbers = self.tables["numbers"]
        return grouped(value, numbers["group"], numbers["point"])

    # --- numbers of the text

    def number(self, level: int, number: Number) -> str:
        return _numbered(self.levels[min(level, len(self.levels) - 1)], number)

    def heading_number(self, level: int, number: Number) -> str:
        return _numbered(self.heading_levels[min(level, len(self.heading_levels)) - 1], number)

    def reference(self, numbers: Sequence[Number]) -> str:
        written = [self.number(level, number).rstrip(".- ") for level, number in enumerate(numbers)]
        return str(self.tables["numbers"]["between"]).join(written)

    def section_number(self, number: int) -> str:
        return figure(number, self.tables["numbers"]["section"])

    def part_letter(self, number: int) -> str:
        return figure(number, self.tables["numbers"]["part"])

    def annex_heading(self, number: int | None) -> str:
        if number is None:
            return self.words["annex"]
        return str(self.tables["numbers"]["annexes"].format(self.annex_number(number)))

    def annex_number(self, number: int) -> str:
        """The number of one of several annexes."""
        return self.section_number(number)


def capitalised(text: str) -> str:
    """The text with a capital first letter, the rest untouched."""
    return text[:1].upper() + text[1:]


def counted(things: Sequence[object]) -> str:
    """Which form of a word stands with so many things: "one", "two" or "many"."""
    return {1: "one", 2: "two"}.get(len(things), "many")


def _numbered(level: Level, number: Number) -> str:
    return number if isinstance(number, str) else level.pattern.format(figure(number, level.format))


def joined(texts: Sequence[str], comma: str, conjunction: str) -> str:
    """Texts as a list, the last behind the conjunction."""
    return conjunction.join([*([comma.join(texts[:-1])] if len(texts) > 1 else []), *texts[-1:]])
