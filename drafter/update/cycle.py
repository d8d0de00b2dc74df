"""What recurs: the session of a text, the interval at which it comes back, the text just adopted, the one before it."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass

from drafter.errors import UsageError
from drafter.facts.resolutions import adopted as adoption_date
from drafter.facts.resolutions import namesakes
from drafter.language.sessions import find_sessions
from drafter.language.shape import Language
from drafter.model.front import Resolution, Session
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.update.predecessors import SLOWEST, chained, named_first, on_record, renamed
from drafter.update.texts import Site


@dataclass(frozen=True, slots=True)
class Cycle:
    """One turn of a recurring text.

    Attributes:
        language: of the text.
        session: the session of the old text.
        interval: sessions from one text to the next.
        adopted: the number the old text was adopted under; None if it was not.
        date: of its adoption.
        before: numbers of the text before the old one (several if it had parts); empty where nothing tells.
        is_sure: whether the records say so, and not the place of a citation in the text alone.
        recorded: the other numbers that the records have under the title.
        chained: late numbers in one chain with the last text, which are its history as a rule.
        running: sessions of other bodies that the text names beside their neighbours, the one held and the next.

    """

    language: Language
    session: int
    interval: int
    adopted: ResolutionNumber | None = None
    date: datetime.date | None = None
    before: frozenset[str] = frozenset()
    is_sure: bool = False
    recorded: frozenset[str] = frozenset()
    chained: frozenset[str] = frozenset()
    running: frozenset[int] = frozenset()

    @property
    def next(self) -> int:
        """The session of the new text."""
        return self.session + self.interval

    @property
    def opened(self) -> int:
        """The year in which the session of the old text opened."""
        return Session(self.session).opens

    @property
    def is_steady(self) -> bool:
        """Whether the old text came one interval after a text before it, so that the interval is no guess."""
        numbers = [ResolutionNumber.parse(each) for each in self.before]
        return any(each.session == Session(self.session - self.interval) for each in numbers)

    @property
    def is_of_main_part(self) -> bool:
        """Whether the old text was adopted before the year ended.

        One of the resumed session, such as the financing of a mission, may come back before the session it looks to: of
        its moves that seemed certain, in sessions 75 and 76 nine of 179 were not made; of the others 21 of 1,944.
        """
        return self.date is None or self.date.year <= self.opened

    def is_history(self, number: ResolutionNumber) -> bool:
        """Whether a number is that of an earlier text of the same title, or as good as that."""
        return str(number) in self.recorded | self.chained

    def follows(self, number: ResolutionNumber) -> bool:
        """Whether the old text follows this one: it is the text before it, or a part of that."""
        return str(number) in self.before or str(number.whole) in self.before


def cycle_of(  # noqa: PLR0913 - the facts of a cycle
    resolution: Resolution,
    texts: list[Site],
    language: Language,
    *,
    session: int | None = None,
    adopted: str | None = None,
    date: datetime.date | None = None,
) -> Cycle:
    """Work out the cycle of a text.

    Args:
        resolution, texts: the old text.
        language: of the text.
        session: the session of the new text; None takes the text's own interval.
        adopted: the number the old text was adopted under; None takes its symbol, if it is an adopted text, else the
            number under which the index has the same title as what the text recalls.
        date: of adoption; None takes what the text or the index says.

    Raises:
        UsageError: the text names no session, or the session asked for is not after its own, or nothing tells under
            which number a draft was adopted.

    """
    front = resolution.front
    if front.session is None or front.session.kind != "regular":
        raise UsageError("the text names no regular session, so there is nothing to count from; add `session:` to it")
    own = front.session.number
    if session is not None and session <= own:
        raise UsageError(f"session {session} is not after the text's own, {own}: an update goes forward")
    if adopted is None and front.kind.is_adopted:
        adopted = front.symbol
    interval = session - own if session else interval_of(texts, own, language)
    number = ResolutionNumber.parse(adopted) if adopted else _became(texts, own, interval, language)
    if number is None:
        raise UsageError(
            "the text is a draft, and the index does not tell which resolution it became; "
            "say so: --adopted 81/7 --on 2026-11-24"
        )
    if date is None and number is not None:
        date = (front.adoption.date if front.adoption else None) or adoption_date(number)
    known = on_record(number, own)
    before = renamed(known, texts, own, language) if known else named_first(texts, own, interval, language)
    recorded = frozenset(namesakes(number)) if number else frozenset()
    late, running = chained(texts, before, own, language), _running(texts, own, language)
    return Cycle(language, own, interval, number, date, before, bool(known), recorded, late, running)


def interval_of(texts: list[Site], own: int, language: Language) -> int:
    """The session that most paragraphs look forward to, less the text's own; one where none does."""
    ahead = Counter(
        mention.session.number - own
        for site in texts
        if site.region == "operative"
        for mention in find_sessions(site.text, language)
        if mention.session.kind == "regular" and 0 < mention.session.number - own <= SLOWEST
    )
    return min(ahead, key=lambda gap: (-ahead[gap], gap), default=1)


def _running(texts: list[Site], own: int, language: Language) -> frozenset[int]:
    """Sessions far from the text's own, and so of other bodies, that have a neighbour among them.

    In texts of session 76 that came back, eight in ten of these moved on; of other bodies' sessions alone half.
    """
    others = {
        mention.session.number
        for site in texts
        for mention in find_sessions(site.text, language)
        if mention.session.kind == "regular" and abs(mention.session.number - own) > HORIZON
    }
    return frozenset(number for number in others if {number - 1, number + 1} & others)


HORIZON = 5
"""Sessions that a text looks ahead or back; what lies further is another body's, or has a date of its own."""


def _became(texts: list[Site], own: int, interval: int, language: Language) -> ResolutionNumber | None:
    """The only resolution of a text's own session that has the title of what the text recalls; None for several."""
    before = named_first(texts, own, interval, language)
    same = {each for number in before for each in namesakes(number)}
    ours = [number for each in same if (number := ResolutionNumber.parse(each)).session == Session(own)]
    return ours[0] if len(ours) == 1 else None
