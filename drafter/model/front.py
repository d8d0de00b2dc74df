"""Front matter: what the masthead and the opening block say, as facts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from drafter.findings import Origin
from drafter.model.nodes import Inlines, Note, Part

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""Codes of the six official languages, in the order of the codes."""


class Kind(StrEnum):
    """What sort of document this is."""

    DRAFT_RESOLUTION = "draft resolution"
    REVISED_DRAFT_RESOLUTION = "revised draft resolution"
    DRAFT_DECISION = "draft decision"
    REVISED_DRAFT_DECISION = "revised draft decision"
    AMENDMENT = "amendment"
    RESOLUTION = "resolution"
    DECISION = "decision"

    @property
    def is_adopted(self) -> bool:
        """Whether the organ has adopted it."""
        return self in (Kind.RESOLUTION, Kind.DECISION)

    @property
    def is_decision(self) -> bool:
        """Whether it is a decision: no emphasis, lettered paragraphs."""
        return self in (Kind.DRAFT_DECISION, Kind.REVISED_DRAFT_DECISION, Kind.DECISION)

    @property
    def distribution(self) -> str:
        """The circle that documents of this kind are distributed to, where nothing else is said."""
        return "general" if self.is_adopted else "limited"

    @property
    def speaks_for_organ(self) -> bool:
        """Whether its text opens with the organ's name; the instructions of an amendment do not (house style 2.9)."""
        return self is not Kind.AMENDMENT


@dataclass(frozen=True, slots=True)
class Session:
    """A session of an organ: the seventy-ninth, the tenth emergency special."""

    number: int
    kind: Literal["regular", "special", "emergency"] = "regular"

    @property
    def opens(self) -> int:
        """The year in which a regular session of the Assembly opens, in September."""
        return _BEFORE_THE_FIRST + self.number

    def holds(self, date: datetime.date) -> bool:
        """Whether a day lies in a regular session of the Assembly: it runs to the September after."""
        return (self.opens, _SEPTEMBER) <= (date.year, date.month) <= (self.opens + 1, _SEPTEMBER)


_BEFORE_THE_FIRST = 1945
_SEPTEMBER = 9


def session_during(date: datetime.date) -> Session | None:
    """The regular session of the Assembly that lasts on a day; None in September, in which one ends and one opens."""
    if date.month == _SEPTEMBER or date.year <= _BEFORE_THE_FIRST:
        return None
    return Session(date.year - _BEFORE_THE_FIRST - (date.month < _SEPTEMBER))


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The agenda item or items a document is issued under.

    Attributes:
        items: as "125 (b)", in order; the language writes them.
        titles: the title of the item and those of its sub-items, one a line.
        provisional: whether they are items of the provisional agenda.
        note: the note on a provisional agenda ("A/80/150.").

    """

    items: tuple[str, ...] = ()
    titles: tuple[Inlines, ...] = ()
    provisional: bool = False
    note: Note | None = None

    def by_item(self) -> list[tuple[str, list[str]]]:
        """Items "125 (b)" and "125 (c)" of one number stand together; each group is a number and its letters."""
        groups: list[tuple[str, list[str]]] = []
        for written in self.items:
            item, _, rest = written.replace("\u00a0", " ").partition("(")
            letters = [part.strip(" ()") for part in rest.split("(") if part.strip(" ()")]
            if groups and groups[-1][0] == item.strip() and letters and groups[-1][1]:
                groups[-1][1].extend(letters)
            else:
                groups.append((item.strip(), letters))
        return groups


@dataclass(frozen=True, slots=True, kw_only=True)
class Sponsor:
    """A State or group that submits the draft, with a note of its own perhaps.

    `code` is the ISO 3166-1 alpha-3 code where the spec gave one; `name` is always there.
    """

    name: str
    code: str | None = None
    note: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """How a resolution was adopted: date, meeting, report of the committee or draft, vote."""

    date: datetime.date | None = None
    line: Inlines = ()
    basis: Inlines = ()
    meeting: str | None = None
    vote: str | None = None
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """Front matter of a document.

    Attributes:
        language: code of the language, one of `LANGUAGES`.
        organ: folder name of the house style, such as `general-assembly`.
        committee: Main Committee, 1 to 6.
        symbol: "A/79/L.9/Rev.1"; for an adopted text "A/RES/77/18".
        original: code of the language it was drafted in.
        distribution: "limited", "general" or "restricted".
        sponsors_notes: notes that belong to the whole list of sponsors.
        submitted_by: replaces the list of sponsors ("Draft resolution submitted by the Chair").
        amends: symbol of the draft that an amendment changes.
        emphasis: "bold" to have every opening verb in bold, whatever the language does.
        recalls: numbers of the resolutions that a recurring text recalls.
        known: adoption dates that the index does not hold yet, by number.

    """

    language: str = "en"
    organ: str = "general-assembly"
    committee: int | None = None
    kind: Kind = Kind.DRAFT_RESOLUTION
    symbol: str | None = None
    session: Session | None = None
    date: datetime.date | None = None
    original: str | None = None
    distribution: str = "limited"
    agenda: Agenda | None = None
    sponsors: tuple[Sponsor, ...] = ()
    sponsors_notes: tuple[Note, ...] = ()
    submitted_by: Inlines = ()
    amends: str | None = None
    title: Inlines = ()
    job: str | None = None
    adoption: Adoption | None = None
    emphasis: Literal["bold"] | None = None
    recalls: tuple[str, ...] = ()
    known: tuple[tuple[str, datetime.date], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A whole document: front matter and at least one part."""

    front: Front
    parts: tuple[Part, ...] = (Part(),)
    origin: Origin | None = field(default=None, compare=False, repr=False)
