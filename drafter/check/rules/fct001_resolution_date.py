"""FCT001: resolution date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from drafter.check.draft import Draft
from drafter.check.pieces import Citations, Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.resolutions import Adopted, adopted_on, record
from drafter.findings import Severity
from drafter.language.chains import chained
from drafter.language.dates import CitedResolution, find_misnumbered
from drafter.language.shape import Language
from drafter.model.symbols import GENERAL_ASSEMBLY


@rule(
    "FCT001",
    "resolution-date",
    scope=Scope.TEXT,
    summary="A resolution of the Assembly is cited with the date on which it was adopted.",
    why="A wrong date or number sends the reader to another text.",
    source="Index of adoption dates, from the official texts of sessions 74 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its resolution 77/18 of 22~November 2022"]',
            'preamble: ["Recalling its resolution 77/18 of 21~November 2022"]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant la résolution 77/18 du 21~novembre 2012"]',
            'preamble: ["Rappelant la résolution 77/18 du 21~novembre 2022"]',
        ),
        Example("zh", "preamble: [回顾其2022年11月22日第77/18号决议]", "preamble: [回顾其2022年11月21日第77/18号决议]"),
    ),
)
def resolution_date(draft: Draft) -> Iterator[Fault]:
    """Hold every number with its date against the index, in running text and notes; any listed date is accepted."""
    yield from draft.doubted("contradicts-index")
    known = dict(draft.front.known)
    for citations in draft.citations:
        piece, own = citations.piece, {each.start for each in citations.certain}
        certain = own | _listed(citations, own, draft.language)
        for cited in citations.every:
            day, number = cited.date.date, cited.number
            found = _recorded(cited)
            if number.organ != GENERAL_ASSEMBLY or (found and day in found.dates) or known.get(str(number)) == day:
                continue
            alike = [each for each in adopted_on(day) if _is_near(each, str(number))]
            near = found is not None and any(_is_near_day(day, each) for each in found.dates)
            is_wrong = cited.start in certain and (found is not None or cited.start not in own)
            if alike or near or is_wrong:
                yield _fault(piece, cited, draft.language.date(found.dates[0]) if found else "", alike)
    yield from _misnumbered(draft)


def _listed(citations: Citations, own: set[int], language: Language) -> set[int]:
    """Where citations stand in one list with one that is the Assembly's, though their session was of another year."""
    if len(citations.every) == len(own):
        return set()
    lists = chained(citations.every, citations.piece.text, language)
    return {each.start for one in lists if any(_is_the_assemblys(other) for other in one) for each in one}


def _is_the_assemblys(cited: CitedResolution) -> bool:
    """Whether the index has a citation as it stands, or its number is too high for any other body."""
    found = _recorded(cited)
    return found is not None and (cited.date.date in found.dates or cited.number.number >= _MOST_OF_OTHERS)


_MOST_OF_OTHERS = 60
"""More resolutions than another body has adopted at one session."""


def _recorded(cited: CitedResolution) -> Adopted | None:
    """What the index has on a resolution of the Assembly."""
    return record(cited.number) if cited.number.organ == GENERAL_ASSEMBLY else None


def _misnumbered(draft: Draft) -> Iterator[Fault]:
    """Numbers that no resolution has, where one of that day differs by a digit."""
    for piece in draft.holding("/"):
        for each in find_misnumbered(piece.text, draft.language):
            if alike := [number for number in adopted_on(each.date.date) if _is_near(number, each.number)]:
                hint = f"{' and '.join(alike[:2])} {'was' if len(alike) == 1 else 'were'} adopted that day."
                yield piece.fault((each.start, each.end), f"The Assembly has no resolution {each.number}.", hint)


def _fault(piece: Piece, cited: CitedResolution, date: str, alike: list[str]) -> Fault:
    message = f"Resolution {cited.number} was not adopted on {cited.date.date}."
    hints = [f"It was adopted on {date}."] if date else []
    hints += [f"{' and '.join(alike[:2])} {'was' if len(alike) == 1 else 'were'} adopted that day."] if alike else []
    return piece.fault((cited.start, cited.end), message, " ".join(hints))


def _is_near_day(one: date, printed: date) -> bool:
    """Whether a day differs from a printed one by a digit, or in its year, its month or its day alone."""
    parts = ((one.year, printed.year), (one.month, printed.month), (one.day, printed.day))
    return _one_digit(str(one), str(printed)) or sum(a == b for a, b in parts) == len(parts) - 1


def _is_near(one: str, printed: str) -> bool:
    """Whether a number differs by a digit or two in turn, in its session, or has its session behind the stroke."""
    if "(" in printed:
        figure = printed.split("(", maxsplit=1)[0].strip()
        return _one_digit(one, printed) or _turned(one, printed) or one.split("(", maxsplit=1)[0].strip() == figure
    (one, part), (printed, parts) = one.partition(" ")[::2], printed.partition(" ")[::2]
    is_exchanged = one.split("/")[::-1] == printed.split("/")
    return part in (parts, parts[:1]) and (_one_digit(one, printed) or _turned(one, printed) or is_exchanged)


def _one_digit(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _turned(one: str, other: str) -> bool:
    """Whether two neighbouring signs have changed places."""
    unlike = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    at = unlike[0] if unlike else 0
    return unlike == [at, at + 1] and one == other[:at] + other[at + 1] + other[at] + other[at + 2 :]
