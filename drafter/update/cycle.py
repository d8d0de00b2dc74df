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
from drafter.model.symbols import ResolutionNumber
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
        predecessors: numbers of the text one interval before the old one; empty where the index does not tell.

    """

    language: Language
    session: int
    interval: int
    adopted: ResolutionNumber | None = None
    date: datetime.date | None = None
    predecessors: frozenset[str] = frozenset()

    @property
    def next(self) -> int:
        """The session of the new text."""
        return self.session + self.interval

    def is_last(self, number: ResolutionNumber) -> bool:
        """Whether a resolution is of the session that the last text before the old one came from."""
        session = number.session
        return session is not None and session.kind == "regular" and session.number == self.session - self.interval


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
        adopted: the number the old text was adopted under; None takes its symbol, if it is an adopted text.
        date: of adoption; None takes what the text or the index says.

    Raises:
        UsageError: the text names no session, or the session asked for is not after its own.

    """
    front = resolution.front
    if front.session is None or front.session.kind != "regular":
        raise UsageError("the text names no regular session, so there is nothing to count from; add `session:` to it")
    own = front.session.number
    if session is not None and session <= own:
        raise UsageError(f"session {session} is not after the text's own, {own}: an update goes forward")
    if adopted is None and front.kind.is_adopted:
        adopted = front.symbol
    number = ResolutionNumber.parse(adopted) if adopted else None
    interval = session - own if session else _interval(texts, own, language)
    if date is None and number is not None:
        date = (front.adoption.date if front.adoption else None) or adoption_date(number)
    return Cycle(language, own, interval, number, date, _predecessors(number, own - interval))


def _interval(texts: list[Site], own: int, language: Language) -> int:
    """The session that most paragraphs look forward to, less the text's own; one where none does."""
    ahead = Counter(
        mention.session.number - own
        for site in texts
        if site.region == "operative"
        for mention in find_sessions(site.text, language)
        if mention.session.kind == "regular" and 0 < mention.session.number - own <= _LONGEST
    )
    return min(ahead, key=lambda gap: (-ahead[gap], gap), default=1)


_LONGEST = 5
"""Sessions between two texts of the slowest cycle."""


def _predecessors(number: ResolutionNumber | None, session: int) -> frozenset[str]:
    if number is None:
        return frozenset()
    same = map(ResolutionNumber.parse, namesakes(number))
    return frozenset(str(each) for each in same if each.session == Session(session))
