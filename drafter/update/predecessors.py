"""The text before the old one: told by the records, else by what the recitals and notes of the old text cite."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from drafter.facts.resolutions import namesakes
from drafter.language.chains import find_chains
from drafter.language.mentions import find_resolutions
from drafter.language.shape import Language
from drafter.model.front import Session
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.update.texts import Site

SLOWEST = 5
"""Sessions between two texts of the slowest cycle."""


def on_record(number: ResolutionNumber | None, own: int) -> frozenset[str]:
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


def renamed(known: frozenset[str], texts: list[Site], own: int, language: Language) -> frozenset[str]:
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


def chained(texts: list[Site], before: frozenset[str], own: int, language: Language) -> frozenset[str]:
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


def named_first(texts: list[Site], own: int, interval: int, language: Language) -> frozenset[str]:
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
