"""What recurs: the session of a text, the interval at which it comes back, the text just adopted, the one before it."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from drafter.errors import UsageError
from drafter.facts.resolutions import adopted as adoption_date
from drafter.facts.resolutions import namesakes
from drafter.language.chains import find_chains
from drafter.language.mentions import find_resolutions
from drafter.language.sessions import find_sessions
from drafter.language.shape import Language
from drafter.model.front import Resolution, Session
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.update.texts import Site

FIRST_YEAR = 1945
"""Session n opens in the autumn n years after this one."""


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
        return FIRST_YEAR + self.session

    @property
    def is_steady(self) -> bool:
        """Whether the old text came one interval after a text before it, so that the interval is no guess."""
        numbers = [ResolutionNumber.parse(each) for each in self.before]
        return any(each.session == Session(self.session - self.interval) for each in numbers)

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
    known = _on_record(number, own)
    before = _renamed(known, texts, own, language) if known else _named_first(texts, own, interval, language)
    recorded = frozenset(namesakes(number)) if number else frozenset()
    chained, running = _chained(texts, before, own, language), _running(texts, own, language)
    return Cycle(language, own, interval, number, date, before, bool(known), recorded, chained, running)


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


SLOWEST = 5
"""Sessions between two texts of the slowest cycle."""


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
    before = _named_first(texts, own, interval, language)
    same = {each for number in before for each in namesakes(number)}
    ours = [number for each in same if (number := ResolutionNumber.parse(each)).session == Session(own)]
    return ours[0] if len(ours) == 1 else None


# --- the text before the old one ---------------------------------------------------------------------------------


def _on_record(number: ResolutionNumber | None, own: int) -> frozenset[str]:
    """The last text of the same title before a session, after the index."""
    if number is None:
        return frozenset()
    return _latest(map(ResolutionNumber.parse, namesakes(number)), own)


def _latest(numbers: Iterable[ResolutionNumber], own: int) -> frozenset[str]:
    """Those of the latest session before a text's own."""
    by_session: dict[int, set[str]] = {}
    for each in numbers:
        if each.session and each.session.kind == "regular" and 0 < own - each.session.number <= SLOWEST:
            by_session.setdefault(each.session.number, set()).add(str(each))
    return frozenset(by_session[max(by_session)]) if by_session else frozenset()


def _renamed(known: frozenset[str], texts: list[Site], own: int, language: Language) -> frozenset[str]:
    """The text on record; and where a chain goes on behind it, the last of the chain, which had another title then."""
    for site in texts:
        for chain in find_chains(site.text, language) if site.region == "preamble" else ():
            numbers = [cited.number for cited in chain]
            later = numbers[-1].session
            if later and later.kind == "regular" and known & set(map(str, numbers[:-1])):
                latest = max(each.session.number for each in map(ResolutionNumber.parse, known) if each.session)
                if latest < later.number < own:
                    return frozenset({*known, str(numbers[-1])})
    return known


def _chained(texts: list[Site], before: frozenset[str], own: int, language: Language) -> frozenset[str]:
    """Numbers of late sessions in the chains of recitals that end with the text before."""
    return frozenset(
        str(cited.number)
        for site in texts
        if site.region == "preamble"
        for chain in find_chains(site.text, language)
        if str(chain[-1].number) in before
        for cited in chain
        if cited.number.session and 0 < own - cited.number.session.number <= SLOWEST
    )


def _named_first(texts: list[Site], own: int, interval: int, language: Language) -> frozenset[str]:
    """What the first recitals recall last, where the index does not tell: of one interval ago, else the latest.

    A chain says more than a citation by itself; where there are chains, those alone count.
    """
    recitals = [site for site in texts if site.region == "preamble"]
    ends = [
        (number.session.number, len(chain) > 1, str(number))
        for position, site in enumerate(recitals)
        for chain in find_chains(site.text, language)
        if (number := chain[-1].number).session
        and number.session.kind == "regular"
        and 0 < own - number.session.number <= SLOWEST
        and (position < _OPENING or len(chain) >= _LONG)
    ]
    is_due = any(session == own - interval for session, *_ in ends)
    if not is_due and (told := _in_note(texts, own - interval) or _titled(texts[0].text, recitals, own, language)):
        return frozenset({told})
    wanted = own - interval if is_due else max(ends, default=(0,))[0]
    named = [(is_chain, number) for session, is_chain, number in ends if session == wanted]
    found = {number for is_chain, number in named if is_chain or not any(chain for chain, _ in named)}
    return frozenset(found | _cited_again(texts, own - interval, alone=not found))


def _in_note(texts: list[Site], session: int) -> str | None:
    """The end of a note that lists resolutions without dates up to a session: "Resolutions 57/35, … and 73/259."."""
    for site in texts:
        numbers = find_resolutions(site.text) if site.region == "note" else []
        if len(numbers) >= _LONG and numbers[-1].start - numbers[-2].end <= _JOINT:
            last = numbers[-1].target
            if isinstance(last, ResolutionNumber) and last.session == Session(session):
                return str(last)
    return None


_JOINT = 6
"""Characters between two numbers of a list."""


def _titled(title: str, recitals: list[Site], own: int, language: Language) -> str | None:
    """The last resolution that the recitals cite with the words of the title behind it."""
    words = _telling(title)
    cited = [
        number
        for site in recitals
        for chain in find_chains(site.text, language)
        if (number := chain[-1].number).session
        and number.session.kind == "regular"
        and number.session.number < own
        and len(words & _telling(site.text[chain[-1].end :][: 2 * len(title) + _LEAD])) >= _MOST * len(words)
    ]
    latest = max(cited, key=lambda number: number.session.number if number.session else 0, default=None)
    return str(latest) if latest and len(words) >= _FEW else None


def _telling(words: str) -> set[str]:
    """The words that tell one title from another; in Chinese, pairs of characters."""
    found = set(re.findall(r"\w{4,}", words.lower()))
    han = [word for word in found if "\u4e00" <= word[0] <= "\u9fff"]
    return found - set(han) | {word[at : at + 2] for word in han for at in range(len(word) - 1)}


_MOST, _FEW, _LEAD = 0.7, 3, 40
"""The share of a title's words that a citation has to name; the fewest that can tell; characters before they begin."""


def _cited_again(texts: list[Site], session: int, *, alone: bool) -> set[str]:
    """Resolutions of a session that a text comes back to; where nothing else is known, a single citation will do."""
    cited = Counter(
        str(number)
        for site in texts
        for mention in find_resolutions(site.text)
        if isinstance(number := mention.target, ResolutionNumber) and number.session == Session(session)
    )
    return {number for number, times in cited.items() if times > 1 or (alone and len(cited) == 1)}


_OPENING = 5
"""Recitals in which a text names its own history."""
_LONG = 3
"""Resolutions of a chain that names it wherever it stands."""
